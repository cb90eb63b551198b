/** The public face: what the command line, the worksheet functions and the taskpane use. */
export { nearest } from './text/nearest';
export { isJsonFault, readJson, type JsonFault, type JsonFaultKind, type JsonReading } from './text/json-text';
export {
  a1,
  a1Range,
  columnLetters,
  parseA1,
  parseA1Range,
  sheetAddress,
  type CellRange,
  type CellRef,
} from './plan/cell';
export type { Plan } from './plan/plan';
export type { Finding, Fix, Severity } from './findings/finding';
export { applyDismissals, dismiss, dismissalKey, withDismissal, type Dismissal } from './findings/dismissal';
export { mendingRank } from './findings/mending-order';
export { verdictOf, type Verdict, type VerdictKind } from './findings/verdict';
export { BUILT_IN_MODELS, findModel } from './models/built-in-models';
export { loadOwnModel } from './check/load-own-model';
export { loadModel } from './models/load-model';
export type { Decider, GovernanceModel, Level, LocalText } from './models/model';
export { ModelError } from './models/model-error';
export type { ModelProblem } from './models/model-problem';
export { checkPlan, checkPlanInSteps, recheckPlan, type CheckOptions, type CheckRun } from './rules/engine';
export { configureRules } from './rules/configure';
export { optionChoices, optionKind, type OptionKind } from './rules/option-kinds';
export { RULES } from './rules/registry';
export type { Rule, RuleSource } from './rules/rule';
export { citations, type Citation } from './messages/citations';
export { cliText, type CliTextKey } from './messages/cli-texts';
export { describeModelProblem } from './messages/model-problems';
export { modelTexts } from './messages/model-texts';
export { paneText, type PaneTextKey } from './messages/pane-texts';
export { optionKindText, optionText } from './messages/option-texts';
export { renderFinding, renderFix } from './messages/render';
export { RULE_PROSE } from './messages/explained-rules';
export { loadRuleProse } from './messages/load-rule-prose';
export type { RuleProse } from './messages/rule-prose';
export { RULE_TEXTS, type Language, type RuleTexts } from './messages/rule-texts';
export { SOURCE_DOCUMENTS } from './messages/sources';
export { word, type Word } from './messages/words';
export { figureText } from './messages/function-texts';
export { hostLanguage, setHostLanguage } from './messages/host-language';
export type { Input as FigureInput } from './figures/cells';
export {
  isFigureError,
  isFigureText,
  type Figure,
  type FigureError,
  type Figures,
  type FigureText,
} from './figures/figure';
export { FigureArgumentError } from './figures/figure-argument-error';
export { allocateByVolume } from './figures/allocate-by-volume';
export { balanceResult } from './figures/balance-result';
export { carryOverLedger } from './figures/carry-over-ledger';
export { chainCheck } from './figures/chain-check';
export { convertAmount } from './figures/convert-amount';
export { deficitsToRestore } from './figures/deficits-to-restore';
export { distribute } from './figures/distribute';
export { frameCheck } from './figures/frame-check';
export { frameLeft } from './figures/frame-left';
export { goalCoverage } from './figures/goal-coverage';
export { goalPath } from './figures/goal-path';
export { indexedYears } from './figures/indexed-years';
export { measureCheck } from './figures/measure-check';
export { months } from './figures/months';
export { numberValue } from './figures/number-value';
export { resultReserve } from './figures/result-reserve';
export { sexSplit } from './figures/sex-split';
export { subGoals } from './figures/sub-goals';
export { targetAttainment } from './figures/target-attainment';
export { trafficLight } from './figures/traffic-light';
export {
  isCellError,
  type CellError,
  type CellValue,
  type CustomXmlPart,
  type DefinedName,
  type NumberFormat,
  type RowSnapshot,
  type SheetSnapshot,
  type TableSnapshot,
  type ValidationSnapshot,
  type WorkbookReader,
  type WorkbookSnapshot,
} from './workbook/snapshot';
export { evaluate, isBeyondNumbers, type CellsOf } from './workbook/calculation/evaluate';
export { formulasOf, referencedArea, type Area, type Formula } from './workbook/calculation/formulas-of';
export type { Expression } from './formulas/expression';
export { endsName, wordAt } from './formulas/formula-words';
export { parseFormula, type FormulaPiece } from './formulas/parse-formula';
export { readExpression } from './formulas/read-expression';
export type { ReferencePart } from './formulas/reference-part';
export { shiftFormula } from './formulas/shift-formula';
export { MAX_COLUMNS, MAX_ROWS } from './formulas/sheet-size';
export { isoDate, isoToSerial, serialToIso } from './text/dates';
export { classifyFormat } from './workbook/xlsx/parts/number-format';
export { rootNamespace } from './workbook/xlsx/xml/root-namespace';
export {
  WorkbookFault,
  type Ability,
  type LiveWorkbook,
  type MarkedCell,
  type NewHeaders,
  type ReadOptions,
  type ReportLine,
  type ReportSheet,
  type Revealed,
  type WorkbookChange,
  type WorkbookFaultCode,
  type Written,
} from './workbook/live-workbook';
export { ExcelWorkbook } from './workbook/excel/excel-workbook';
export {
  excelHost,
  type ExcelHost,
  type HostTheme,
  type StartupBehaviour,
  type StartupSetting,
} from './workbook/excel/office';
export { MappingError } from './workbook/mapping/mapping-error';
export type { Mapping } from './workbook/mapping/mapping';
export { parseMapping } from './workbook/mapping/parse-mapping';
export { toMapping } from './workbook/mapping/to-mapping';
export { entriesOf, withEntries, withoutEntries } from './workbook/mapping/with-entries';
export { MONEY_UNITS } from './workbook/layout/choices';
export { fieldsOf, TABLES, tableOf } from './workbook/layout/tables';
export { headerFields } from './workbook/recogniser/header-fields';
export { proposeFields } from './workbook/recogniser/propose-fields';
export { vocabularyOf } from './workbook/recogniser/vocabulary';
export { recognise } from './workbook/recogniser/recognise';
export { readXlsx } from './workbook/xlsx/read-xlsx';
export { patchCustomXml } from './workbook/xlsx/patch/patch-custom-xml';
export { AxisMap, type AxisRun } from './workbook/xlsx/patch/book/axis-map';
export type {
  BookChange,
  CellChange,
  CellContent,
  CellLink,
  ConditionalFormatChange,
  CustomXmlChange,
  LookChange,
  NameChange,
  NewConditionalFormat,
  NotesChange,
  NotSaved,
  SheetChange,
  SizeChange,
  TableChange,
  ValidationChange,
} from './workbook/xlsx/patch/book/book-change';
export { movedFormula } from './workbook/xlsx/patch/book/moved-formula';
export { patchBook, type PatchBookOptions, type PatchedBook } from './workbook/xlsx/patch/book/patch-book';
export { whatIsNotShown, type NotShown, type NotShownKind } from './workbook/xlsx/what-is-not-shown';
export { XlsxWorkbook } from './workbook/xlsx/xlsx-workbook';
export { readDetails } from './workbook/xlsx/read-details';
export type {
  CellStyleDetails,
  SheetDetails,
  ValidationDetails,
  WorkbookDetails,
} from './workbook/xlsx/details/workbook-details';
export type {
  ConditionalFormatDetails,
  DataBarDetails,
  IconSetDetails,
  RulePoint,
  RuleSettings,
} from './workbook/xlsx/details/rule-details';
export { committeesOf } from './workbook/template/committees-of';
export { neededColumns } from './workbook/template/needed-columns';
export { templateBook } from './workbook/template/make-template';
export { planContent } from './workbook/template/plan-content';
export { templateFiles, type TemplateFile } from './workbook/template/template-files';
export { TemplateError } from './workbook/template/template-error';
export type { TemplateOptions } from './workbook/template/template-options';
export { writeXlsx } from './workbook/xlsx/writer/write-xlsx';
export { XlsxError, type XlsxErrorCode } from './workbook/xlsx/xlsx-error';
export type { FrameKind, MoneyUnit } from './plan/plan';
export { anchorOf, type EntityKind } from './plan/source';
export type { CellWrite, RefusedWrite, WriteRefusal } from './workbook/cell-write';
export type { RecognisedBlock, RecognisedColumn } from './workbook/recogniser/recognised';
export type { MappingBlock } from './workbook/mapping/mapping';
export { checkWorkbook, type WorkbookCheck } from './check/check-workbook';
export { ruleFigures } from './check/rule-figures';
export { tableCounts, tableFindings, type TableArgument } from './check/table-figures';
export { settingsPart, mappingPart, rememberedParts, withRemembered } from './workbook/settings/write-remembered';
export type { MemoryProblem, Remembered } from './workbook/settings/remembered';
export { openWorkbook, type OpenedWorkbook, type OpenOptions } from './check/open-workbook';
export type { StatedModel } from './check/stated-model';
export { chooseFixes } from './fixes/choose-fixes';
export type { AppliedFix, ChosenFixes, FixOptions, LeftFix } from './fixes/chosen-fixes';
export { fixXlsx, FixedCopyError, type FixedXlsx } from './fixes/fix-xlsx';
export { messageOf } from './check/message-of';
export { checkedFile, type CheckedFileOptions } from './check/checked-file';
export { submissionCounts, submissionOf, type SubmissionOptions } from './check/submission';
export type { Styrplan } from './central/styrplan';
export { homeOf } from './check/model-home';
export { digestOfModel } from './central/digests';
export { TABLE_KEYS } from './central/document-fields';
export { readStyrplan, type StyrplanReading } from './central/read-styrplan';
export { StyrplanError } from './central/styrplan-error';
export { writeStyrplan } from './central/write-styrplan';
export { toStyrplan } from './central/to-styrplan';
export { countInWords, countsInWords, sumCounts, verdictInWords } from './central/exports/findings/counts-in-words';
export { summarise, type Summary } from './findings/summary';
export {
  isChecked,
  isUnread,
  type CheckedFile,
  type FileReport,
  type UnreadFile,
} from './central/exports/findings/file-report';
export { formatJson } from './central/exports/findings/format-json';
export { escapeMarkdown, formatMarkdown } from './central/exports/findings/format-markdown';
export { formatSarif, type SarifRule } from './central/exports/findings/format-sarif';
export { formatHtml } from './central/exports/html/format-html';
export { formatPlanHtml, type PlanDocument } from './central/exports/html/format-plan-html';
export { fieldName } from './check/field-name';
export { readingSummary } from './check/reading-summary';
export { planPictures } from './check/plan-pictures';
export { cellViewer, type CellViewer } from './check/row-around';
export type { RowCell } from './central/exports/findings/file-report';
export type {
  FramePicture,
  FrameRow,
  FrameYear,
  GoalPicture,
  PicturedGoal,
} from './central/exports/findings/plan-pictures';
export { frameUse, hasBudget, rowsOfKind, sumRow, type FrameUse } from './central/exports/html/frame-amounts';
export { amountInWords, plainAmount } from './central/exports/html/amount-in-words';
export { formatText, type Paint } from './central/exports/findings/format-text';
export { terminalSafeJson, visibleText } from './central/exports/findings/visible-text';
