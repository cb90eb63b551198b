import { test } from '@jest/globals';
import { a1 } from '../src/plan/cell';
import { checkPlan } from '../src/rules/engine';
import { renderFinding } from '../src/messages/render';
import { modelOf, planOf, type TestBook, type TestCell } from './rules/harness';
import { BUDGET_HEADER, withCell, withoutRows } from './rules/frame/frame-book';

type Rows = readonly (readonly TestCell[])[];
const ORG: Rows = [['Kod','Namn','Typ','Tillhör'],['KF','Kommunfullmäktige','fullmäktige',null],['KS','Kommunstyrelsen','kommunstyrelse','KF'],['SN','Socialnämnden','nämnd','KF'],['BUN','Barn- och utbildningsnämnden','nämnd','KF'],['HT','Hemtjänsten','enhet','SN'],['SB','Särskilt boende','enhet','SN'],['BAB','Bostads AB','bolag','KF']];
const FR: Rows = [['Nämnd','Typ','2027','2028','2029'],['KS','Drift',50000,51000,52000],['KS','Investering',1000,0,0],['SN','Drift',100000,102000,104000],['SN','Investering',5000,5000,5000],['BUN','Drift',200000,205000,210000],['BUN','Investering',10000,0,0],['Bostads AB','Drift',0,0,0],['KF','Drift',350000,358000,366000],['KF','Investering',16000,5000,5000]];
const b=(c:TestCell,u:TestCell,k:TestCell,a:number[],acc:TestCell=null):TestCell[]=>[c,u,acc,null,null,k,Math.round(a[0]!*.96),Math.round(a[0]!*.98),...a];
const BU: Rows = [BUDGET_HEADER, b('KS',null,'Kostnad',[55000,56000,57000]),b('KS',null,'Intäkt',[5000,5000,5000]),b('KS',null,'Investering',[1000,0,0]),
 b('SN',null,'Kostnad',[130000,133000,136000],'5010'),b('SN',null,'Intäkt',[30000,31000,32000],'3010'),b('SN',null,'Investering',[5000,5000,5000]),
 b('SN','HT','Kostnad',[80000,83000,86000],'5010'),b('SN','SB','Kostnad',[50000,50000,50000],'5010'),b('SN','SB','Intäkt',[30000,31000,32000],'3010'),b('SN','HT','Investering',[5000,5000,5000]),
 b('BUN',null,'Kostnad',[219700,225000,230000]),b('BUN',null,'Intäkt',[20000,20000,20000]),b('BUN',null,'Investering',[10000,0,0])];
const CO: Rows=[['Nämnd','År','In','Årets resultat','Ut','Beslut'],['SN',2026,0,400,400,'KF § 12'],['SN',2027,400,null,400,null],['SN',2028,400,0,400,null],['BUN',2026,0,-300,-300,null],['BUN',2027,-300,null,0,null]];
const GOALS=(m:string):Rows=>{
 const H=['Mål-id','Nivå','Mål','Beskrivning','Överordnat mål','Nämnd','Ansvarig','Perspektiv','Målgrupp','Effekt','Motiv','Gäller från','Gäller till','Beslutat av','Beslutsdatum','Styrdokument'];
 const g=(id:string,l:string,t:string,p:string|null,n:string|null,by:string,doc:string|null,per:string|null):TestCell[]=>[id,l,t,null,p,n,n?'förvaltningschef':null,per,'invånare över 80','Större trygghet','Behovet ökar',{date:'2027-01-01'},{date:'2027-12-31'},by,{date:'2026-06-15'},doc];
 if(m==='trelleborg') return [H,g('S1','Strategisk inriktning','Livskvalitet',null,null,'Kommunfullmäktige','Flerårsplan',null),g('I1','Inriktningsmål','Trygga äldre','S1',null,'Kommunfullmäktige','Flerårsplan 2027-2029',null),g('E1','Effektmål','Fler nöjda','I1','KS','Kommunstyrelsen',null,null),g('E2','Effektmål','Fler trygga','I1','SN','Socialnämnden',null,null),g('E3','Effektmål','Fler behöriga','I1','BUN','Barn- och utbildningsnämnden',null,null)];
 if(m==='karlskoga') return [H,g('F1','Fullmäktigemål','Trygga invånare',null,null,'Kommunfullmäktige',null,'medborgare/brukare'),g('N1','Nämndmål','Fler nöjda','F1','KS','Kommunstyrelsen',null,'medarbetare'),g('N2','Nämndmål','Fler trygga','F1','SN','Socialnämnden',null,'medborgare/brukare'),g('N3','Nämndmål','Fler behöriga','F1','BUN','Barn- och utbildningsnämnden',null,'utveckling')];
 return [H,g('M1','Mål','Trygga invånare',null,'KS','Kommunfullmäktige',null,null),g('M2','Mål','Fler nöjda','M1','SN','Socialnämnden',null,null)];
};
const ME=(m:string):Rows=>{
 const H=['Mått-id','Mål-id','Styrmått','Måttyp','Enhet','Riktning','Mäts vart … år','Jämförbart','Påverkbart','Resultat 2024','Resultat 2025','Målnivå 2027','Målnivå 2028','Målnivå 2029'];
 const ids=GOALS(m).slice(1).map(r=>r[0]!); let n=0;
 return [H,...ids.flatMap(id=>[1,2].map((k):TestCell[]=>['MÅ'+(++n),id,`Andel nöjda ${k}`,'resultatmått','%','högre',1,'ja','ja',68,70,72,73,74]))];
};
const AC=(m:string):Rows=>[['Aktivitet-id','Aktivitet','Mål-id','Uppdrag-id','Ansvarig','Start','Slut','Utfall','Resultat','Effekt','Status'],...GOALS(m).slice(1).map((r,i):TestCell[]=>['A'+(i+1),'Utbilda',r[0]!,null,'verksamhetschef',{date:'2027-01-15'},{date:'2027-11-30'},'utbildade','bättre bemötande','större trygghet','pågår'])];
const AL: Rows=[['Nämnd','Verksamhet','Slag','Nyckeltal','År','Volym','À-pris','Belopp'],['SN','5','fördelning','80+',2027,800,100,80000],['SN','6','särskilt anslag',null,2027,null,null,20000],['BUN','4','fördelning','elever',2027,1000,190,190000],['BUN','4','särskilt anslag',null,2027,null,null,10000]];
const PL=(m:string):Rows=>[['Fält','Värde'],['Kommun','Provkommun'],['Styrmodell',m],['Budgetår',2027],['Enhet','tkr'],['Nämnd',null],['Skattesats',22.15],['Tak för överföring',0.02],['Beslutat av','Kommunfullmäktige'],['Beslutsdatum',{date:'2026-06-15'}]];
const clean=(m:string):TestBook=>({Plan:PL(m),Organisation:ORG,Mål:GOALS(m),Styrmått:ME(m),Aktiviteter:AC(m),Ramar:FR,Budget:BU,Överföring:CO,...(m==='trelleborg'&&{Resursfördelning:AL})});
function show(name:string, book:TestBook, m:string){
  const out=checkPlan(planOf(book),modelOf(m)).findings.map(f=>`   ${f.severity[0]} ${f.ruleId} ${f.anchor.sheet}!${a1(f.anchor)} — ${renderFinding(f,'sv')}`);
  console.log(`## ${m}: ${name}\n${out.join('\n')||'   (nothing)'}`);
}
test('x',()=>{
  for(const m of ['kommunallagen','karlskoga','trelleborg']) show('clean',clean(m),m);
  const K=clean('karlskoga'), T=clean('trelleborg');
  const k=(n:string,c:TestBook)=>show(n,{...K,...c},'karlskoga');
  k('typo Ramar name',{Ramar:withCell(FR,3,0,'Socialnämden')});
  k('unknown name Ramar',{Ramar:withCell(FR,3,0,'Påhittade')});
  k('unknown name Ramar inv',{Ramar:withCell(FR,4,0,'Påhittade')});
  k('unknown name Budget income own',{Budget:withCell(BU,5,0,'Påhittade')});
  k('unknown name Budget unit row',{Budget:withCell(BU,7,0,'Påhittade')});
  k('empty frame cell',{Ramar:withCell(FR,5,3,null)});
  k('frame row deleted',{Ramar:withoutRows(FR,5)});
  k('both rows deleted',{Ramar:withoutRows(FR,5,6)});
  k('inv row deleted',{Ramar:withoutRows(FR,4)});
  k('company row deleted',{Ramar:withoutRows(FR,7)});
  k('typ drift->inv',{Ramar:withCell(FR,5,1,'Investering')});
  k('typ inv->drift',{Ramar:withCell(FR,6,1,'Drift')});
  k('typ cleared',{Ramar:withCell(FR,6,1,null)});
  k('name cleared',{Ramar:withCell(FR,5,0,null)});
  k('org row deleted',{Organisation:withoutRows(ORG,3)});
  k('own cost up both levels',{Budget:withCell(withCell(BU,4,8,130500),7,8,80500)});
  k('unit off',{Budget:withCell(BU,7,9,83100)});
  k('BUN cost up',{Budget:withCell(BU,11,9,225500)});
  k('frame lowered',{Ramar:withCell(FR,3,2,99000)});
  k('total changed',{Ramar:withCell(FR,8,3,358001)});
  k('in changed',{Överföring:withCell(CO,3,2,500)});
  k('ut changed',{Överföring:withCell(CO,2,4,500)});
  k('ut last changed',{Överföring:withCell(CO,3,4,500)});
  k('cap changed',{Plan:withCell(PL('karlskoga'),7,1,0.001)});
  k('cap cleared',{Plan:withCell(PL('karlskoga'),7,1,null)});
  k('tax cleared',{Plan:withCell(PL('karlskoga'),6,1,null)});
  k('budget year 2028',{Plan:withCell(PL('karlskoga'),3,1,2028)});
  k('headers shifted',{Ramar:FR.map((r,i)=>i?r:['Nämnd','Typ','2026','2027','2028'])});
  k('third year gone',{Ramar:FR.map(r=>r.slice(0,4))});
  k('frame as text',{Ramar:withCell(FR,3,2,'100 000')});
  k('frame error',{Ramar:withCell(FR,3,2,{error:'#REF!'})});
  show('product',{...T,Resursfördelning:withCell(AL,1,7,79000)},'trelleborg');
  show('grant',{...T,Resursfördelning:withCell(AL,4,7,9000)},'trelleborg');
  show('frame changed',{...T,Ramar:withCell(FR,3,2,101000)},'trelleborg');
});
