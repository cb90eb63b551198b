/* Generated from styrplan.schema.json by "npm run generate"; do not edit. */
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:styrkoll:styrplan:1","type":"object","required":["format","version","municipality","model","period","currency","organisations","goals","measures","activities","assignments","frames","budget","carryOvers","allocations","balance","documents","decisions","followUps","verdict","provenance","digest"],"properties":{"format":{"const":"styrplan"},"version":{"type":"string","pattern":"^1\\.[0-9]+$"},"municipality":{"type":"object","properties":{"name":{"type":"string"},"organisationNumber":{"type":"string"}}},"model":{"type":"object","required":["id","version","digest"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string"}}},"period":{"type":"object","required":["years"],"properties":{"budgetYear":{"$ref":"#/$defs/year"},"years":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/year"}}}},"currency":{"const":"SEK"},"organisations":{"type":"array","items":{"$ref":"#/$defs/organisation"}},"goals":{"type":"array","items":{"$ref":"#/$defs/goal"}},"measures":{"type":"array","items":{"$ref":"#/$defs/measure"}},"activities":{"type":"array","items":{"$ref":"#/$defs/activity"}},"assignments":{"type":"array","items":{"$ref":"#/$defs/assignment"}},"frames":{"type":"array","items":{"$ref":"#/$defs/frame"}},"budget":{"type":"array","items":{"$ref":"#/$defs/budgetRow"}},"carryOvers":{"type":"array","items":{"$ref":"#/$defs/carryOver"}},"allocations":{"type":"array","items":{"$ref":"#/$defs/allocation"}},"balance":{"type":"array","items":{"$ref":"#/$defs/balanceEntry"}},"documents":{"type":"array","items":{"$ref":"#/$defs/document"}},"decisions":{"type":"array","items":{"$ref":"#/$defs/decision"}},"followUps":{"type":"array","items":{"$ref":"#/$defs/followUp"}},"taxRate":{"type":"number"},"carryOverCap":{"type":"number"},"plan":{"type":"object","properties":{"committee":{"type":"string"},"decidedBy":{"type":"string"},"decidedOn":{"$ref":"#/$defs/date"},"asOf":{"$ref":"#/$defs/date"},"preparedBy":{"type":"string"},"version":{"type":"string"},"unit":{"enum":["kr","tkr","mnkr"]},"model":{"type":"string"},"ladder":{"type":"array","items":{"$ref":"#/$defs/ladderPart"}}}},"verdict":{"type":"object","required":["errors","warnings","information","findings","dismissed"],"properties":{"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"information":{"type":"integer","minimum":0},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"dismissed":{"type":"array","items":{"$ref":"#/$defs/dismissal"}}}},"provenance":{"type":"object","required":["workbook","workbookDigest","cells","generator","generatedAt"],"properties":{"workbook":{"type":"string"},"workbookDigest":{"$ref":"#/$defs/sha256"},"cells":{"type":"object","additionalProperties":{"$ref":"#/$defs/address"}},"generator":{"type":"string"},"generatedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$"}}},"digest":{"$ref":"#/$defs/sha256"}},"$defs":{"date":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"year":{"type":"integer","minimum":1900,"maximum":2999},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"address":{"type":"string"},"severity":{"enum":["error","warning","information"]},"yearValue":{"type":"object","required":["year","value"],"properties":{"year":{"$ref":"#/$defs/year"},"value":{"type":"number"}}},"target":{"type":"object","required":["year"],"properties":{"year":{"$ref":"#/$defs/year"},"value":{"type":"number"},"from":{"type":"number"},"to":{"type":"number"}},"oneOf":[{"properties":{"value":true},"required":["value"]},{"properties":{"from":true,"to":true},"required":["from","to"]}]},"budgetAmount":{"type":"object","required":["year","phase","amount"],"properties":{"year":{"$ref":"#/$defs/year"},"phase":{"enum":["actual","budget","plan"]},"amount":{"type":"integer"}}},"ladderPart":{"type":"object","required":["part","steps"],"properties":{"part":{"type":"string"},"steps":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":8}}}},"organisation":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"kind":{"enum":["council","executive","committee","company","association","department","unit"]},"parentId":{"type":"string"},"parent":{"type":"string"},"code":{"type":"string"}}},"goal":{"type":"object","required":["parentIds","organisationIds"],"properties":{"id":{"type":"string"},"level":{"type":"string"},"levelName":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"parentIds":{"type":"array","items":{"type":"string"}},"organisationIds":{"type":"array","items":{"type":"string"}},"organisations":{"type":"array","items":{"type":"string"}},"responsible":{"type":"string"},"perspective":{"type":"string"},"targetGroup":{"type":"string"},"effect":{"type":"string"},"motive":{"type":"string"},"validFrom":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"},"decidedBy":{"type":"string"},"decidedOn":{"$ref":"#/$defs/date"},"document":{"type":"string"},"aboutPersons":{"type":"boolean"},"equality":{"type":"boolean"},"basis":{"type":"string"}}},"measure":{"type":"object","required":["results","targets"],"properties":{"id":{"type":"string"},"goalId":{"type":"string"},"name":{"type":"string"},"kind":{"type":"string"},"unit":{"type":"string"},"direction":{"enum":["higher","lower","within"]},"everyYears":{"type":"number"},"aboutPersons":{"type":"boolean"},"sex":{"enum":["total","women","men"]},"source":{"type":"string"},"comparable":{"type":"boolean"},"keyFigureId":{"type":"string"},"influenceable":{"type":"boolean"},"partOf":{"type":"string"},"results":{"type":"array","items":{"$ref":"#/$defs/yearValue"}},"targets":{"type":"array","items":{"$ref":"#/$defs/target"}}}},"activity":{"type":"object","required":["goalIds"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"goalIds":{"type":"array","items":{"type":"string"}},"assignmentId":{"type":"string"},"responsible":{"type":"string"},"start":{"$ref":"#/$defs/date"},"end":{"$ref":"#/$defs/date"},"output":{"type":"string"},"result":{"type":"string"},"effect":{"type":"string"},"status":{"type":"string"}}},"assignment":{"type":"object","required":["organisationIds","goalIds"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"givenBy":{"type":"string"},"organisationIds":{"type":"array","items":{"type":"string"}},"organisations":{"type":"array","items":{"type":"string"}},"goalIds":{"type":"array","items":{"type":"string"}},"end":{"$ref":"#/$defs/date"}}},"frame":{"type":"object","properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"kind":{"enum":["operating","investment"]},"year":{"$ref":"#/$defs/year"},"amount":{"type":"integer"},"newRow":{"const":true}},"dependentRequired":{"year":["amount"],"amount":["year"]}},"budgetRow":{"type":"object","required":["amounts"],"properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"unitId":{"type":"string"},"unit":{"type":"string"},"account":{"type":"string"},"activity":{"type":"string"},"text":{"type":"string"},"kind":{"enum":["income","cost","investment"]},"amounts":{"type":"array","items":{"$ref":"#/$defs/budgetAmount"}}}},"carryOver":{"type":"object","properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"year":{"$ref":"#/$defs/year"},"in":{"type":"integer"},"result":{"type":"integer"},"out":{"type":"integer"},"decision":{"type":"string"}}},"allocation":{"type":"object","properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"activity":{"type":"string"},"kind":{"enum":["allocation","grant"]},"key":{"type":"string"},"year":{"$ref":"#/$defs/year"},"volume":{"type":"number"},"unitPrice":{"type":"number"},"amount":{"type":"integer"}}},"balanceEntry":{"type":"object","properties":{"item":{"enum":["income","costs","result","realisationGains","exceptions","reservation","use","balanceResult","taxesAndGrants","reserve","equity","specialReasons","actionPlan"]},"label":{"type":"string"},"year":{"$ref":"#/$defs/year"},"amount":{"type":"integer"},"text":{"type":"string"},"newRow":{"const":true}},"dependentRequired":{"amount":["year"],"text":["year"]},"dependentSchemas":{"year":{"oneOf":[{"properties":{"amount":true},"required":["amount"]},{"properties":{"text":true},"required":["text"]}]}}},"document":{"type":"object","properties":{"name":{"type":"string"},"category":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string"},"decidedBy":{"type":"string"},"decidedOn":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"},"reviewedOn":{"$ref":"#/$defs/date"},"manager":{"type":"string"},"followUp":{"type":"string"},"equalityConsequences":{"type":"string"}}},"decision":{"type":"object","properties":{"title":{"type":"string"},"organisationId":{"type":"string"},"organisation":{"type":"string"},"date":{"$ref":"#/$defs/date"},"change":{"type":"boolean"},"equalityAnalysis":{"type":"string"}}},"followUp":{"type":"object","properties":{"goalId":{"type":"string"},"organisationId":{"type":"string"},"organisation":{"type":"string"},"date":{"$ref":"#/$defs/date"},"outcome":{"type":"string"},"outcomeValue":{"type":"number"},"achieved":{"enum":["yes","partly","no"]},"deviation":{"type":"string"},"action":{"type":"string"}}},"finding":{"type":"object","required":["ruleId","severity","anchor","data"],"properties":{"ruleId":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"anchor":{"$ref":"#/$defs/address"},"data":{"type":"object"},"messageId":{"type":"string"},"subject":{"type":"string"},"related":{"type":"array","items":{"$ref":"#/$defs/address"}}}},"dismissal":{"type":"object","required":["ruleId","key"],"properties":{"ruleId":{"type":"string"},"key":{"type":"string"},"reason":{"type":"string"},"function":{"type":"string"},"date":{"$ref":"#/$defs/date"}}}}};
const schema32 = {"type":"integer","minimum":1900,"maximum":2999};
const schema34 = {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"kind":{"enum":["council","executive","committee","company","association","department","unit"]},"parentId":{"type":"string"},"parent":{"type":"string"},"code":{"type":"string"}}};
const schema36 = {"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};
const schema70 = {"type":"object","required":["part","steps"],"properties":{"part":{"type":"string"},"steps":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":8}}}};
const schema77 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const schema73 = {"type":"string"};
const pattern4 = new RegExp("^1\\.[0-9]+$", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern19 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern20 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const schema35 = {"type":"object","required":["parentIds","organisationIds"],"properties":{"id":{"type":"string"},"level":{"type":"string"},"levelName":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"parentIds":{"type":"array","items":{"type":"string"}},"organisationIds":{"type":"array","items":{"type":"string"}},"organisations":{"type":"array","items":{"type":"string"}},"responsible":{"type":"string"},"perspective":{"type":"string"},"targetGroup":{"type":"string"},"effect":{"type":"string"},"motive":{"type":"string"},"validFrom":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"},"decidedBy":{"type":"string"},"decidedOn":{"$ref":"#/$defs/date"},"document":{"type":"string"},"aboutPersons":{"type":"boolean"},"equality":{"type":"boolean"},"basis":{"type":"string"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parentIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parentIds"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.organisationIds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisationIds"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
if(typeof data.level !== "string"){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.levelName !== undefined){
if(typeof data.levelName !== "string"){
const err4 = {instancePath:instancePath+"/levelName",schemaPath:"#/properties/levelName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.parentIds !== undefined){
let data5 = data.parentIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err7 = {instancePath:instancePath+"/parentIds/" + i0,schemaPath:"#/properties/parentIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/parentIds",schemaPath:"#/properties/parentIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.organisationIds !== undefined){
let data7 = data.organisationIds;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err9 = {instancePath:instancePath+"/organisationIds/" + i1,schemaPath:"#/properties/organisationIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/organisationIds",schemaPath:"#/properties/organisationIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.organisations !== undefined){
let data9 = data.organisations;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err11 = {instancePath:instancePath+"/organisations/" + i2,schemaPath:"#/properties/organisations/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.responsible !== undefined){
if(typeof data.responsible !== "string"){
const err13 = {instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.perspective !== undefined){
if(typeof data.perspective !== "string"){
const err14 = {instancePath:instancePath+"/perspective",schemaPath:"#/properties/perspective/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.targetGroup !== undefined){
if(typeof data.targetGroup !== "string"){
const err15 = {instancePath:instancePath+"/targetGroup",schemaPath:"#/properties/targetGroup/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.effect !== undefined){
if(typeof data.effect !== "string"){
const err16 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.motive !== undefined){
if(typeof data.motive !== "string"){
const err17 = {instancePath:instancePath+"/motive",schemaPath:"#/properties/motive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.validFrom !== undefined){
let data16 = data.validFrom;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err18 = {instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/validFrom",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.validTo !== undefined){
let data17 = data.validTo;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
const err20 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.decidedBy !== undefined){
if(typeof data.decidedBy !== "string"){
const err22 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data19 = data.decidedOn;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err23 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.document !== undefined){
if(typeof data.document !== "string"){
const err25 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.aboutPersons !== undefined){
if(typeof data.aboutPersons !== "boolean"){
const err26 = {instancePath:instancePath+"/aboutPersons",schemaPath:"#/properties/aboutPersons/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.equality !== undefined){
if(typeof data.equality !== "boolean"){
const err27 = {instancePath:instancePath+"/equality",schemaPath:"#/properties/equality/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.basis !== undefined){
if(typeof data.basis !== "string"){
const err28 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"id":true,"level":true,"levelName":true,"title":true,"description":true,"parentIds":true,"organisationIds":true,"organisations":true,"responsible":true,"perspective":true,"targetGroup":true,"effect":true,"motive":true,"validFrom":true,"validTo":true,"decidedBy":true,"decidedOn":true,"document":true,"aboutPersons":true,"equality":true,"basis":true},"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","required":["results","targets"],"properties":{"id":{"type":"string"},"goalId":{"type":"string"},"name":{"type":"string"},"kind":{"type":"string"},"unit":{"type":"string"},"direction":{"enum":["higher","lower","within"]},"everyYears":{"type":"number"},"aboutPersons":{"type":"boolean"},"sex":{"enum":["total","women","men"]},"source":{"type":"string"},"comparable":{"type":"boolean"},"keyFigureId":{"type":"string"},"influenceable":{"type":"boolean"},"partOf":{"type":"string"},"results":{"type":"array","items":{"$ref":"#/$defs/yearValue"}},"targets":{"type":"array","items":{"$ref":"#/$defs/target"}}}};
const schema40 = {"type":"object","required":["year","value"],"properties":{"year":{"$ref":"#/$defs/year"},"value":{"type":"number"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2999 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1900 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"year":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","required":["year"],"properties":{"year":{"$ref":"#/$defs/year"},"value":{"type":"number"},"from":{"type":"number"},"to":{"type":"number"}},"oneOf":[{"properties":{"value":true},"required":["value"]},{"properties":{"from":true,"to":true},"required":["from","to"]}]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.value = true;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.from = true;
props0.to = true;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.year = true;
props0.value = true;
props0.from = true;
props0.to = true;
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2999 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1900 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.targets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.goalId !== undefined){
if(typeof data.goalId !== "string"){
const err3 = {instancePath:instancePath+"/goalId",schemaPath:"#/properties/goalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(!(((data5 === "higher") || (data5 === "lower")) || (data5 === "within"))){
const err7 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema39.properties.direction.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.everyYears !== undefined){
let data6 = data.everyYears;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/everyYears",schemaPath:"#/properties/everyYears/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.aboutPersons !== undefined){
if(typeof data.aboutPersons !== "boolean"){
const err9 = {instancePath:instancePath+"/aboutPersons",schemaPath:"#/properties/aboutPersons/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sex !== undefined){
let data8 = data.sex;
if(!(((data8 === "total") || (data8 === "women")) || (data8 === "men"))){
const err10 = {instancePath:instancePath+"/sex",schemaPath:"#/properties/sex/enum",keyword:"enum",params:{allowedValues: schema39.properties.sex.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.comparable !== undefined){
if(typeof data.comparable !== "boolean"){
const err12 = {instancePath:instancePath+"/comparable",schemaPath:"#/properties/comparable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.keyFigureId !== undefined){
if(typeof data.keyFigureId !== "string"){
const err13 = {instancePath:instancePath+"/keyFigureId",schemaPath:"#/properties/keyFigureId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.influenceable !== undefined){
if(typeof data.influenceable !== "boolean"){
const err14 = {instancePath:instancePath+"/influenceable",schemaPath:"#/properties/influenceable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.partOf !== undefined){
if(typeof data.partOf !== "string"){
const err15 = {instancePath:instancePath+"/partOf",schemaPath:"#/properties/partOf/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.results !== undefined){
let data14 = data.results;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data14[i0], {instancePath:instancePath+"/results/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.targets !== undefined){
let data16 = data.targets;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data16[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data16,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"id":true,"goalId":true,"name":true,"kind":true,"unit":true,"direction":true,"everyYears":true,"aboutPersons":true,"sex":true,"source":true,"comparable":true,"keyFigureId":true,"influenceable":true,"partOf":true,"results":true,"targets":true},"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","required":["goalIds"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"goalIds":{"type":"array","items":{"type":"string"}},"assignmentId":{"type":"string"},"responsible":{"type":"string"},"start":{"$ref":"#/$defs/date"},"end":{"$ref":"#/$defs/date"},"output":{"type":"string"},"result":{"type":"string"},"effect":{"type":"string"},"status":{"type":"string"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.goalIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goalIds"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.goalIds !== undefined){
let data2 = data.goalIds;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err3 = {instancePath:instancePath+"/goalIds/" + i0,schemaPath:"#/properties/goalIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/goalIds",schemaPath:"#/properties/goalIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.assignmentId !== undefined){
if(typeof data.assignmentId !== "string"){
const err5 = {instancePath:instancePath+"/assignmentId",schemaPath:"#/properties/assignmentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.responsible !== undefined){
if(typeof data.responsible !== "string"){
const err6 = {instancePath:instancePath+"/responsible",schemaPath:"#/properties/responsible/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.start !== undefined){
let data6 = data.start;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.end !== undefined){
let data7 = data.end;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.output !== undefined){
if(typeof data.output !== "string"){
const err11 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.result !== undefined){
if(typeof data.result !== "string"){
const err12 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.effect !== undefined){
if(typeof data.effect !== "string"){
const err13 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"id":true,"title":true,"goalIds":true,"assignmentId":true,"responsible":true,"start":true,"end":true,"output":true,"result":true,"effect":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","required":["organisationIds","goalIds"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"givenBy":{"type":"string"},"organisationIds":{"type":"array","items":{"type":"string"}},"organisations":{"type":"array","items":{"type":"string"}},"goalIds":{"type":"array","items":{"type":"string"}},"end":{"$ref":"#/$defs/date"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisationIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisationIds"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.goalIds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goalIds"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.givenBy !== undefined){
if(typeof data.givenBy !== "string"){
const err4 = {instancePath:instancePath+"/givenBy",schemaPath:"#/properties/givenBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.organisationIds !== undefined){
let data3 = data.organisationIds;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/organisationIds/" + i0,schemaPath:"#/properties/organisationIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/organisationIds",schemaPath:"#/properties/organisationIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.organisations !== undefined){
let data5 = data.organisations;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err7 = {instancePath:instancePath+"/organisations/" + i1,schemaPath:"#/properties/organisations/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.goalIds !== undefined){
let data7 = data.goalIds;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err9 = {instancePath:instancePath+"/goalIds/" + i2,schemaPath:"#/properties/goalIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/goalIds",schemaPath:"#/properties/goalIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.end !== undefined){
let data9 = data.end;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err11 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"id":true,"title":true,"givenBy":true,"organisationIds":true,"organisations":true,"goalIds":true,"end":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"kind":{"enum":["operating","investment"]},"year":{"$ref":"#/$defs/year"},"amount":{"type":"integer"},"newRow":{"const":true}},"dependentRequired":{"year":["amount"],"amount":["year"]}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisationId !== undefined){
if(typeof data.organisationId !== "string"){
const err0 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.organisation !== undefined){
if(typeof data.organisation !== "string"){
const err1 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!((data2 === "operating") || (data2 === "investment"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.year !== undefined){
let data3 = data.year;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2999 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < 1900 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.newRow !== undefined){
if(true !== data.newRow){
const err7 = {instancePath:instancePath+"/newRow",schemaPath:"#/properties/newRow/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.year !== undefined){
if(data.amount === undefined){
const err8 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "year",
    missingProperty: "amount",
    depsCount: 1,
    deps: "amount"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
if(data.year === undefined){
const err9 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "amount",
    missingProperty: "year",
    depsCount: 1,
    deps: "year"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"organisationId":true,"organisation":true,"kind":true,"year":true,"amount":true,"newRow":true},"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","required":["amounts"],"properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"unitId":{"type":"string"},"unit":{"type":"string"},"account":{"type":"string"},"activity":{"type":"string"},"text":{"type":"string"},"kind":{"enum":["income","cost","investment"]},"amounts":{"type":"array","items":{"$ref":"#/$defs/budgetAmount"}}}};
const schema52 = {"type":"object","required":["year","phase","amount"],"properties":{"year":{"$ref":"#/$defs/year"},"phase":{"enum":["actual","budget","plan"]},"amount":{"type":"integer"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phase === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2999 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1900 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(!(((data1 === "actual") || (data1 === "budget")) || (data1 === "plan"))){
const err6 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema52.properties.phase.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"year":true,"phase":true,"amount":true},"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amounts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amounts"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.organisationId !== undefined){
if(typeof data.organisationId !== "string"){
const err1 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organisation !== undefined){
if(typeof data.organisation !== "string"){
const err2 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unitId !== undefined){
if(typeof data.unitId !== "string"){
const err3 = {instancePath:instancePath+"/unitId",schemaPath:"#/properties/unitId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.activity !== undefined){
if(typeof data.activity !== "string"){
const err6 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(!(((data7 === "income") || (data7 === "cost")) || (data7 === "investment"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.kind.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amounts !== undefined){
let data8 = data.amounts;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data8[i0], {instancePath:instancePath+"/amounts/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/amounts",schemaPath:"#/properties/amounts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"organisationId":true,"organisation":true,"unitId":true,"unit":true,"account":true,"activity":true,"text":true,"kind":true,"amounts":true},"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"year":{"$ref":"#/$defs/year"},"in":{"type":"integer"},"result":{"type":"integer"},"out":{"type":"integer"},"decision":{"type":"string"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisationId !== undefined){
if(typeof data.organisationId !== "string"){
const err0 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.organisation !== undefined){
if(typeof data.organisation !== "string"){
const err1 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data2 = data.year;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2999 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1900 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.in !== undefined){
let data3 = data.in;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.result !== undefined){
let data4 = data.result;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.out !== undefined){
let data5 = data.out;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.decision !== undefined){
if(typeof data.decision !== "string"){
const err8 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"organisationId":true,"organisation":true,"year":true,"in":true,"result":true,"out":true,"decision":true},"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","properties":{"organisationId":{"type":"string"},"organisation":{"type":"string"},"activity":{"type":"string"},"kind":{"enum":["allocation","grant"]},"key":{"type":"string"},"year":{"$ref":"#/$defs/year"},"volume":{"type":"number"},"unitPrice":{"type":"number"},"amount":{"type":"integer"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organisationId !== undefined){
if(typeof data.organisationId !== "string"){
const err0 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.organisation !== undefined){
if(typeof data.organisation !== "string"){
const err1 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.activity !== undefined){
if(typeof data.activity !== "string"){
const err2 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!((data3 === "allocation") || (data3 === "grant"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema56.properties.kind.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.year !== undefined){
let data5 = data.year;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2999 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 < 1900 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.volume !== undefined){
let data6 = data.volume;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unitPrice !== undefined){
let data7 = data.unitPrice;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/unitPrice",schemaPath:"#/properties/unitPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.amount !== undefined){
let data8 = data.amount;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err10 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"organisationId":true,"organisation":true,"activity":true,"kind":true,"key":true,"year":true,"volume":true,"unitPrice":true,"amount":true},"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","properties":{"item":{"enum":["income","costs","result","realisationGains","exceptions","reservation","use","balanceResult","taxesAndGrants","reserve","equity","specialReasons","actionPlan"]},"label":{"type":"string"},"year":{"$ref":"#/$defs/year"},"amount":{"type":"integer"},"text":{"type":"string"},"newRow":{"const":true}},"dependentRequired":{"amount":["year"],"text":["year"]},"dependentSchemas":{"year":{"oneOf":[{"properties":{"amount":true},"required":["amount"]},{"properties":{"text":true},"required":["text"]}]}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item !== undefined){
let data0 = data.item;
if(!(((((((((((((data0 === "income") || (data0 === "costs")) || (data0 === "result")) || (data0 === "realisationGains")) || (data0 === "exceptions")) || (data0 === "reservation")) || (data0 === "use")) || (data0 === "balanceResult")) || (data0 === "taxesAndGrants")) || (data0 === "reserve")) || (data0 === "equity")) || (data0 === "specialReasons")) || (data0 === "actionPlan"))){
const err0 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/enum",keyword:"enum",params:{allowedValues: schema58.properties.item.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
const err1 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.year !== undefined){
let data2 = data.year;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2999 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1900 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.newRow !== undefined){
if(true !== data.newRow){
const err7 = {instancePath:instancePath+"/newRow",schemaPath:"#/properties/newRow/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.amount !== undefined){
if(data.year === undefined){
const err8 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "amount",
    missingProperty: "year",
    depsCount: 1,
    deps: "year"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.text !== undefined){
if(data.year === undefined){
const err9 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "text",
    missingProperty: "year",
    depsCount: 1,
    deps: "year"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.year !== undefined){
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
let passing0 = null;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err10 = {instancePath,schemaPath:"#/dependentSchemas/year/oneOf/0/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = {};
props0.amount = true;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err11 = {instancePath,schemaPath:"#/dependentSchemas/year/oneOf/1/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.text = true;
}
}
}
if(!valid3){
const err12 = {instancePath,schemaPath:"#/dependentSchemas/year/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.item = true;
props0.label = true;
props0.year = true;
props0.amount = true;
props0.text = true;
props0.newRow = true;
}
}
}
else {
var valid2 = true;
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate43.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema60 = {"type":"object","properties":{"name":{"type":"string"},"category":{"type":"string"},"type":{"type":"string"},"scope":{"type":"string"},"decidedBy":{"type":"string"},"decidedOn":{"$ref":"#/$defs/date"},"validTo":{"$ref":"#/$defs/date"},"reviewedOn":{"$ref":"#/$defs/date"},"manager":{"type":"string"},"followUp":{"type":"string"},"equalityConsequences":{"type":"string"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
const err1 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err3 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.decidedBy !== undefined){
if(typeof data.decidedBy !== "string"){
const err4 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.decidedOn !== undefined){
let data5 = data.decidedOn;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err5 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/decidedOn",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.validTo !== undefined){
let data6 = data.validTo;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err7 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/validTo",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reviewedOn !== undefined){
let data7 = data.reviewedOn;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err9 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reviewedOn",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.manager !== undefined){
if(typeof data.manager !== "string"){
const err11 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.followUp !== undefined){
if(typeof data.followUp !== "string"){
const err12 = {instancePath:instancePath+"/followUp",schemaPath:"#/properties/followUp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.equalityConsequences !== undefined){
if(typeof data.equalityConsequences !== "string"){
const err13 = {instancePath:instancePath+"/equalityConsequences",schemaPath:"#/properties/equalityConsequences/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"name":true,"category":true,"type":true,"scope":true,"decidedBy":true,"decidedOn":true,"validTo":true,"reviewedOn":true,"manager":true,"followUp":true,"equalityConsequences":true},"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","properties":{"title":{"type":"string"},"organisationId":{"type":"string"},"organisation":{"type":"string"},"date":{"$ref":"#/$defs/date"},"change":{"type":"boolean"},"equalityAnalysis":{"type":"string"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err0 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.organisationId !== undefined){
if(typeof data.organisationId !== "string"){
const err1 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organisation !== undefined){
if(typeof data.organisation !== "string"){
const err2 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.change !== undefined){
if(typeof data.change !== "boolean"){
const err5 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.equalityAnalysis !== undefined){
if(typeof data.equalityAnalysis !== "string"){
const err6 = {instancePath:instancePath+"/equalityAnalysis",schemaPath:"#/properties/equalityAnalysis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"title":true,"organisationId":true,"organisation":true,"date":true,"change":true,"equalityAnalysis":true},"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"goalId":{"type":"string"},"organisationId":{"type":"string"},"organisation":{"type":"string"},"date":{"$ref":"#/$defs/date"},"outcome":{"type":"string"},"outcomeValue":{"type":"number"},"achieved":{"enum":["yes","partly","no"]},"deviation":{"type":"string"},"action":{"type":"string"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.goalId !== undefined){
if(typeof data.goalId !== "string"){
const err0 = {instancePath:instancePath+"/goalId",schemaPath:"#/properties/goalId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.organisationId !== undefined){
if(typeof data.organisationId !== "string"){
const err1 = {instancePath:instancePath+"/organisationId",schemaPath:"#/properties/organisationId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organisation !== undefined){
if(typeof data.organisation !== "string"){
const err2 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err5 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.outcomeValue !== undefined){
let data5 = data.outcomeValue;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/outcomeValue",schemaPath:"#/properties/outcomeValue/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.achieved !== undefined){
let data6 = data.achieved;
if(!(((data6 === "yes") || (data6 === "partly")) || (data6 === "no"))){
const err7 = {instancePath:instancePath+"/achieved",schemaPath:"#/properties/achieved/enum",keyword:"enum",params:{allowedValues: schema66.properties.achieved.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.deviation !== undefined){
if(typeof data.deviation !== "string"){
const err8 = {instancePath:instancePath+"/deviation",schemaPath:"#/properties/deviation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
const err9 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"goalId":true,"organisationId":true,"organisation":true,"date":true,"outcome":true,"outcomeValue":true,"achieved":true,"deviation":true,"action":true},"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","required":["ruleId","severity","anchor","data"],"properties":{"ruleId":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"anchor":{"$ref":"#/$defs/address"},"data":{"type":"object"},"messageId":{"type":"string"},"subject":{"type":"string"},"related":{"type":"array","items":{"$ref":"#/$defs/address"}}}};
const schema72 = {"enum":["error","warning","information"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ruleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.anchor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "anchor"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
const err4 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "information"))){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema72.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.anchor !== undefined){
if(typeof data.anchor !== "string"){
const err6 = {instancePath:instancePath+"/anchor",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.messageId !== undefined){
if(typeof data.messageId !== "string"){
const err8 = {instancePath:instancePath+"/messageId",schemaPath:"#/properties/messageId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err9 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.related !== undefined){
let data6 = data.related;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err10 = {instancePath:instancePath+"/related/" + i0,schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"ruleId":true,"severity":true,"anchor":true,"data":true,"messageId":true,"subject":true,"related":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","required":["ruleId","key"],"properties":{"ruleId":{"type":"string"},"key":{"type":"string"},"reason":{"type":"string"},"function":{"type":"string"},"date":{"$ref":"#/$defs/date"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ruleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ruleId !== undefined){
if(typeof data.ruleId !== "string"){
const err2 = {instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.function !== undefined){
if(typeof data.function !== "string"){
const err5 = {instancePath:instancePath+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data4 = data.date;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"ruleId":true,"key":true,"reason":true,"function":true,"date":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:styrkoll:styrplan:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.municipality === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "municipality"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.period === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.currency === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.organisations === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisations"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.goals === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goals"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.measures === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measures"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.activities === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activities"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.assignments === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assignments"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.frames === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frames"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.budget === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.carryOvers === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carryOvers"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.allocations === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allocations"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.balance === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balance"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.documents === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documents"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.decisions === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.followUps === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "followUps"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.verdict === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.provenance === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.digest === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.format !== undefined){
if("styrplan" !== data.format){
const err22 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "styrplan"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err23 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]+$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.municipality !== undefined){
let data2 = data.municipality;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err25 = {instancePath:instancePath+"/municipality/name",schemaPath:"#/properties/municipality/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.organisationNumber !== undefined){
if(typeof data2.organisationNumber !== "string"){
const err26 = {instancePath:instancePath+"/municipality/organisationNumber",schemaPath:"#/properties/municipality/properties/organisationNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/municipality",schemaPath:"#/properties/municipality/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.model !== undefined){
let data5 = data.model;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err28 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5.version === undefined){
const err29 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.digest === undefined){
const err30 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
const err31 = {instancePath:instancePath+"/model/id",schemaPath:"#/properties/model/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.version !== undefined){
if(typeof data5.version !== "string"){
const err32 = {instancePath:instancePath+"/model/version",schemaPath:"#/properties/model/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.digest !== undefined){
if(typeof data5.digest !== "string"){
const err33 = {instancePath:instancePath+"/model/digest",schemaPath:"#/properties/model/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.period !== undefined){
let data9 = data.period;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.years === undefined){
const err35 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "years"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.budgetYear !== undefined){
let data10 = data9.budgetYear;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err36 = {instancePath:instancePath+"/period/budgetYear",schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2999 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/period/budgetYear",schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10 < 1900 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/period/budgetYear",schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data9.years !== undefined){
let data11 = data9.years;
if(Array.isArray(data11)){
if(data11.length > 3){
const err39 = {instancePath:instancePath+"/period/years",schemaPath:"#/properties/period/properties/years/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err40 = {instancePath:instancePath+"/period/years/" + i0,schemaPath:"#/$defs/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2999 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/period/years/" + i0,schemaPath:"#/$defs/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12 < 1900 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/period/years/" + i0,schemaPath:"#/$defs/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/period/years",schemaPath:"#/properties/period/properties/years/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.currency !== undefined){
if("SEK" !== data.currency){
const err45 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/const",keyword:"const",params:{allowedValue: "SEK"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.organisations !== undefined){
let data14 = data.organisations;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err46 = {instancePath:instancePath+"/organisations/" + i1,schemaPath:"#/$defs/organisation/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15.id !== undefined){
if(typeof data15.id !== "string"){
const err47 = {instancePath:instancePath+"/organisations/" + i1+"/id",schemaPath:"#/$defs/organisation/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.name !== undefined){
if(typeof data15.name !== "string"){
const err48 = {instancePath:instancePath+"/organisations/" + i1+"/name",schemaPath:"#/$defs/organisation/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.kind !== undefined){
let data18 = data15.kind;
if(!(((((((data18 === "council") || (data18 === "executive")) || (data18 === "committee")) || (data18 === "company")) || (data18 === "association")) || (data18 === "department")) || (data18 === "unit"))){
const err49 = {instancePath:instancePath+"/organisations/" + i1+"/kind",schemaPath:"#/$defs/organisation/properties/kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.kind.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data15.parentId !== undefined){
if(typeof data15.parentId !== "string"){
const err50 = {instancePath:instancePath+"/organisations/" + i1+"/parentId",schemaPath:"#/$defs/organisation/properties/parentId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.parent !== undefined){
if(typeof data15.parent !== "string"){
const err51 = {instancePath:instancePath+"/organisations/" + i1+"/parent",schemaPath:"#/$defs/organisation/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.code !== undefined){
if(typeof data15.code !== "string"){
const err52 = {instancePath:instancePath+"/organisations/" + i1+"/code",schemaPath:"#/$defs/organisation/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/organisations/" + i1,schemaPath:"#/$defs/organisation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/organisations",schemaPath:"#/properties/organisations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.goals !== undefined){
let data22 = data.goals;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate21(data22[i2], {instancePath:instancePath+"/goals/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.measures !== undefined){
let data24 = data.measures;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(!(validate23(data24[i3], {instancePath:instancePath+"/measures/" + i3,parentData:data24,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.activities !== undefined){
let data26 = data.activities;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(!(validate29(data26[i4], {instancePath:instancePath+"/activities/" + i4,parentData:data26,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.assignments !== undefined){
let data28 = data.assignments;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
if(!(validate31(data28[i5], {instancePath:instancePath+"/assignments/" + i5,parentData:data28,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.frames !== undefined){
let data30 = data.frames;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(!(validate33(data30[i6], {instancePath:instancePath+"/frames/" + i6,parentData:data30,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.budget !== undefined){
let data32 = data.budget;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
if(!(validate35(data32[i7], {instancePath:instancePath+"/budget/" + i7,parentData:data32,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.carryOvers !== undefined){
let data34 = data.carryOvers;
if(Array.isArray(data34)){
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
if(!(validate39(data34[i8], {instancePath:instancePath+"/carryOvers/" + i8,parentData:data34,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/carryOvers",schemaPath:"#/properties/carryOvers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.allocations !== undefined){
let data36 = data.allocations;
if(Array.isArray(data36)){
const len9 = data36.length;
for(let i9=0; i9<len9; i9++){
if(!(validate41(data36[i9], {instancePath:instancePath+"/allocations/" + i9,parentData:data36,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/allocations",schemaPath:"#/properties/allocations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.balance !== undefined){
let data38 = data.balance;
if(Array.isArray(data38)){
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
if(!(validate43(data38[i10], {instancePath:instancePath+"/balance/" + i10,parentData:data38,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err63 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.documents !== undefined){
let data40 = data.documents;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
if(!(validate45(data40[i11], {instancePath:instancePath+"/documents/" + i11,parentData:data40,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.decisions !== undefined){
let data42 = data.decisions;
if(Array.isArray(data42)){
const len12 = data42.length;
for(let i12=0; i12<len12; i12++){
if(!(validate47(data42[i12], {instancePath:instancePath+"/decisions/" + i12,parentData:data42,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.followUps !== undefined){
let data44 = data.followUps;
if(Array.isArray(data44)){
const len13 = data44.length;
for(let i13=0; i13<len13; i13++){
if(!(validate49(data44[i13], {instancePath:instancePath+"/followUps/" + i13,parentData:data44,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/followUps",schemaPath:"#/properties/followUps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.taxRate !== undefined){
let data46 = data.taxRate;
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err67 = {instancePath:instancePath+"/taxRate",schemaPath:"#/properties/taxRate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.carryOverCap !== undefined){
let data47 = data.carryOverCap;
if(!((typeof data47 == "number") && (isFinite(data47)))){
const err68 = {instancePath:instancePath+"/carryOverCap",schemaPath:"#/properties/carryOverCap/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.plan !== undefined){
let data48 = data.plan;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.committee !== undefined){
if(typeof data48.committee !== "string"){
const err69 = {instancePath:instancePath+"/plan/committee",schemaPath:"#/properties/plan/properties/committee/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data48.decidedBy !== undefined){
if(typeof data48.decidedBy !== "string"){
const err70 = {instancePath:instancePath+"/plan/decidedBy",schemaPath:"#/properties/plan/properties/decidedBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data48.decidedOn !== undefined){
let data51 = data48.decidedOn;
if(typeof data51 === "string"){
if(!pattern5.test(data51)){
const err71 = {instancePath:instancePath+"/plan/decidedOn",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/plan/decidedOn",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data48.asOf !== undefined){
let data52 = data48.asOf;
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err73 = {instancePath:instancePath+"/plan/asOf",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/plan/asOf",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.preparedBy !== undefined){
if(typeof data48.preparedBy !== "string"){
const err75 = {instancePath:instancePath+"/plan/preparedBy",schemaPath:"#/properties/plan/properties/preparedBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data48.version !== undefined){
if(typeof data48.version !== "string"){
const err76 = {instancePath:instancePath+"/plan/version",schemaPath:"#/properties/plan/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data48.unit !== undefined){
let data55 = data48.unit;
if(!(((data55 === "kr") || (data55 === "tkr")) || (data55 === "mnkr"))){
const err77 = {instancePath:instancePath+"/plan/unit",schemaPath:"#/properties/plan/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.plan.properties.unit.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data48.model !== undefined){
if(typeof data48.model !== "string"){
const err78 = {instancePath:instancePath+"/plan/model",schemaPath:"#/properties/plan/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data48.ladder !== undefined){
let data57 = data48.ladder;
if(Array.isArray(data57)){
const len14 = data57.length;
for(let i14=0; i14<len14; i14++){
let data58 = data57[i14];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.part === undefined){
const err79 = {instancePath:instancePath+"/plan/ladder/" + i14,schemaPath:"#/$defs/ladderPart/required",keyword:"required",params:{missingProperty: "part"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data58.steps === undefined){
const err80 = {instancePath:instancePath+"/plan/ladder/" + i14,schemaPath:"#/$defs/ladderPart/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data58.part !== undefined){
if(typeof data58.part !== "string"){
const err81 = {instancePath:instancePath+"/plan/ladder/" + i14+"/part",schemaPath:"#/$defs/ladderPart/properties/part/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data58.steps !== undefined){
let data60 = data58.steps;
if(Array.isArray(data60)){
if(data60.length < 1){
const err82 = {instancePath:instancePath+"/plan/ladder/" + i14+"/steps",schemaPath:"#/$defs/ladderPart/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len15 = data60.length;
for(let i15=0; i15<len15; i15++){
let data61 = data60[i15];
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err83 = {instancePath:instancePath+"/plan/ladder/" + i14+"/steps/" + i15,schemaPath:"#/$defs/ladderPart/properties/steps/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 8 || isNaN(data61)){
const err84 = {instancePath:instancePath+"/plan/ladder/" + i14+"/steps/" + i15,schemaPath:"#/$defs/ladderPart/properties/steps/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err85 = {instancePath:instancePath+"/plan/ladder/" + i14+"/steps/" + i15,schemaPath:"#/$defs/ladderPart/properties/steps/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/plan/ladder/" + i14+"/steps",schemaPath:"#/$defs/ladderPart/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/plan/ladder/" + i14,schemaPath:"#/$defs/ladderPart/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/plan/ladder",schemaPath:"#/properties/plan/properties/ladder/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.verdict !== undefined){
let data62 = data.verdict;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.errors === undefined){
const err90 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "errors"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data62.warnings === undefined){
const err91 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "warnings"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data62.information === undefined){
const err92 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "information"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data62.findings === undefined){
const err93 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "findings"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data62.dismissed === undefined){
const err94 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "dismissed"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data62.errors !== undefined){
let data63 = data62.errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err95 = {instancePath:instancePath+"/verdict/errors",schemaPath:"#/properties/verdict/properties/errors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err96 = {instancePath:instancePath+"/verdict/errors",schemaPath:"#/properties/verdict/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data62.warnings !== undefined){
let data64 = data62.warnings;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err97 = {instancePath:instancePath+"/verdict/warnings",schemaPath:"#/properties/verdict/properties/warnings/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err98 = {instancePath:instancePath+"/verdict/warnings",schemaPath:"#/properties/verdict/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data62.information !== undefined){
let data65 = data62.information;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err99 = {instancePath:instancePath+"/verdict/information",schemaPath:"#/properties/verdict/properties/information/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err100 = {instancePath:instancePath+"/verdict/information",schemaPath:"#/properties/verdict/properties/information/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data62.findings !== undefined){
let data66 = data62.findings;
if(Array.isArray(data66)){
const len16 = data66.length;
for(let i16=0; i16<len16; i16++){
if(!(validate51(data66[i16], {instancePath:instancePath+"/verdict/findings/" + i16,parentData:data66,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/verdict/findings",schemaPath:"#/properties/verdict/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data62.dismissed !== undefined){
let data68 = data62.dismissed;
if(Array.isArray(data68)){
const len17 = data68.length;
for(let i17=0; i17<len17; i17++){
if(!(validate53(data68[i17], {instancePath:instancePath+"/verdict/dismissed/" + i17,parentData:data68,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/verdict/dismissed",schemaPath:"#/properties/verdict/properties/dismissed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.provenance !== undefined){
let data70 = data.provenance;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.workbook === undefined){
const err104 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "workbook"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data70.workbookDigest === undefined){
const err105 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "workbookDigest"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data70.cells === undefined){
const err106 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "cells"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data70.generator === undefined){
const err107 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data70.generatedAt === undefined){
const err108 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: "generatedAt"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data70.workbook !== undefined){
if(typeof data70.workbook !== "string"){
const err109 = {instancePath:instancePath+"/provenance/workbook",schemaPath:"#/properties/provenance/properties/workbook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data70.workbookDigest !== undefined){
let data72 = data70.workbookDigest;
if(typeof data72 === "string"){
if(!pattern19.test(data72)){
const err110 = {instancePath:instancePath+"/provenance/workbookDigest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/provenance/workbookDigest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data70.cells !== undefined){
let data73 = data70.cells;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key0 in data73){
if(typeof data73[key0] !== "string"){
const err112 = {instancePath:instancePath+"/provenance/cells/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/provenance/cells",schemaPath:"#/properties/provenance/properties/cells/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data70.generator !== undefined){
if(typeof data70.generator !== "string"){
const err114 = {instancePath:instancePath+"/provenance/generator",schemaPath:"#/properties/provenance/properties/generator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data70.generatedAt !== undefined){
let data76 = data70.generatedAt;
if(typeof data76 === "string"){
if(!pattern20.test(data76)){
const err115 = {instancePath:instancePath+"/provenance/generatedAt",schemaPath:"#/properties/provenance/properties/generatedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/provenance/generatedAt",schemaPath:"#/properties/provenance/properties/generatedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.digest !== undefined){
let data77 = data.digest;
if(typeof data77 === "string"){
if(!pattern19.test(data77)){
const err118 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"format":true,"version":true,"municipality":true,"model":true,"period":true,"currency":true,"organisations":true,"goals":true,"measures":true,"activities":true,"assignments":true,"frames":true,"budget":true,"carryOvers":true,"allocations":true,"balance":true,"documents":true,"decisions":true,"followUps":true,"taxRate":true,"carryOverCap":true,"plan":true,"verdict":true,"provenance":true,"digest":true},"dynamicProps":false,"dynamicItems":false};
