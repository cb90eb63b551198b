import type { ICellData, ICommandInfo, IDisposable, Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  FunctionType,
  IFunctionService,
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { IDescriptionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import type { CellRange } from '../../../src/index';
import type { AddinCall, AddinFunction, AddinFunctions } from '../../host/engine';
import { mapWords } from '../../host/memory/structure/formula-words';
import type { UniverBook } from '../univer-book';
import { AddinCalls } from './addin-calls';
import { AddinExecutor, NO_ANSWER, type Ask } from './addin-function';
import type { Dirt } from './dirt';
import { forgetParsed } from './forget-parsed';
import { formulaIndex } from './formula-index';
import type { ImmediateCalculation } from './immediate-calculation';

/** How long anybody waits for a formula that never gets its result. */
const LONGEST_WAIT = 10_000;

/** A sheet, or a name, of another workbook: nobody here knows what it holds. */
const OTHER_WORKBOOK = /\[[^[\]]+\][^[\]]*!/;

type DirtyRange = Dirt['dirtyRanges'][number];

/** The formulas of a workbook in Univer: when they are done, what they look at, and the functions of an add-in. */
export class Calculation {
  private readonly trigger: ImmediateCalculation;
  private readonly listener: IDisposable;
  private functions: IDisposable | undefined;
  private calls: AddinCalls | undefined;
  private answers: (() => void)[] = [];

  constructor(private readonly book: UniverBook) {
    this.trigger = book.injector.get(TriggerCalculationController) as unknown as ImmediateCalculation;
    this.listener = book.commands.beforeCommandExecuted((command) => this.keepResults(command));
  }

  /** When all formulas have their results, or after a while where one never gets its own. */
  async settled(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_WAIT);
    });
    await Promise.race([this.done(), late]);
    clearTimeout(timer);
  }

  /** Whether some formula looks at one of the cells. */
  hasDependents(sheet: string, range: CellRange): boolean {
    return formulaIndex(this.book).readersOf(this.book.sheet(sheet).getName(), range).length > 0;
  }

  /** Lets formulas call an add-in's functions, and calculates those that do anew. Without any, formulas keep the results that they have. */
  setAddinFunctions(addin: AddinFunctions | undefined): void {
    this.functions?.dispose();
    this.functions = this.calls = undefined;
    if (!addin) return;
    const calls = new AddinCalls(
      (call) => addin.call(call),
      (answered) => this.takeAnswers(answered),
    );
    this.calls = calls;
    this.functions = this.register(addin.functions);
    const names = new Set(addin.functions.map(({ name }) => name.toUpperCase()));
    const callers = this.callersOf(names);
    forgetParsed(
      this.book,
      callers.map(({ formula }) => formula),
    );
    this.trigger.calculate({ dirtyRanges: callers.map(({ range }) => range) });
  }

  dispose(): void {
    this.listener.dispose();
    this.functions?.dispose();
  }

  private async done(): Promise<void> {
    await this.trigger.settled();
    while (this.calls?.isWaiting) {
      await new Promise<void>((resolve) => this.answers.push(resolve));
      await this.trigger.settled();
    }
    this.calls?.forget();
  }

  private takeAnswers(calls: readonly AddinCall[]): void {
    const dirtyRanges = calls.flatMap(({ address }) => this.rangeOf(address) ?? []);
    this.trigger.calculate({ dirtyRanges });
    const { answers } = this;
    this.answers = [];
    for (const resolve of answers) resolve();
  }

  private rangeOf(address: string): DirtyRange | undefined {
    const at = address.lastIndexOf('!');
    const quoted = address.slice(0, at);
    const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    const sheet = this.book.workbook.getSheetBySheetName(name)?.getSheetId();
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address.slice(at + 1)) ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return sheet === undefined ? undefined : this.dirty(sheet, Number(row) - 1, column);
  }

  private dirty(sheetId: string, row: number, column: number): DirtyRange {
    return {
      unitId: this.book.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    };
  }

  private register(functions: readonly AddinFunction[]): IDisposable {
    const service = this.book.injector.get(IFunctionService);
    const descriptions = this.book.injector.get(IDescriptionService);
    const names = functions.map(({ name }) => name);
    const sheetName = (id: string): string | undefined => this.book.workbook.getSheetBySheetId(id)?.getName();
    // Parsed formulas keep the executors that they were parsed with: whoever answers now is asked.
    const ask: Ask = (call) => this.calls?.ask(call);
    service.registerExecutors(...functions.map((each) => new AddinExecutor(each, sheetName, ask)));
    const described = descriptions.registerDescriptions(
      functions.map(({ name, description, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: parameter.optional === true ? 0 : 1,
          repeat: parameter.repeating === true ? 1 : 0,
        })),
      })),
    );
    return {
      dispose: () => {
        described.dispose();
        service.unregisterExecutors(...names);
      },
    };
  }

  /** The cells whose formulas call one of some functions, with the formulas. */
  private callersOf(names: ReadonlySet<string>): { readonly range: DirtyRange; readonly formula: string }[] {
    const found: { readonly range: DirtyRange; readonly formula: string }[] = [];
    this.forFormulas((sheet, row, column, formula) => {
      if (calledFunctions(formula).some((name) => names.has(name)))
        found.push({ range: this.dirty(sheet, row, column), formula });
    });
    return found;
  }

  private forFormulas(visit: (sheet: string, row: number, column: number, formula: string) => void): void {
    const sheets = this.book.injector.get(FormulaDataModel).getFormulaData()[this.book.unitId] ?? {};
    for (const [sheet, rows] of Object.entries(sheets))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<{ f: string }>>))
          if (cell?.f) visit(sheet, Number(row), Number(column), cell.f);
  }

  /**
   * Results that are none stay out: of calls without an answer yet, of formulas with functions that nobody here knows, and what Univer says of cells without a formula
   * that stand in the way of one's results: what they held when the calculation began, and an empty text where they held nothing.
   */
  private keepResults({ id, params }: ICommandInfo): void {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const sheets = (params as ISetFormulaCalculationResultMutation).unitData[this.book.unitId] ?? {};
    for (const [sheet, rows] of Object.entries(sheets)) {
      const matrix = this.book.workbook.getSheetBySheetId(sheet)?.getCellMatrix();
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, result] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
          const known = matrix?.getValue(Number(row), Number(column));
          if (!(known?.f || known?.si) || this.isNoResult(result, known))
            delete (cells as Record<string, unknown>)[column];
          // A number format comes with a formula when it is typed, as in Excel, and not whenever it is calculated.
          else if (result?.s && known?.v != null) delete result.s;
        }
    }
  }

  private isNoResult(result: Nullable<ICellData>, known: Nullable<ICellData>): boolean {
    const value = result?.v;
    if (value === NO_ANSWER) return known?.v != null;
    if (typeof value !== 'string' || !value.startsWith('#') || known?.v == null || !known.f) return false;
    const functions = this.book.injector.get(IFunctionService);
    return OTHER_WORKBOOK.test(known.f) || calledFunctions(known.f).some((name) => !functions.hasExecutor(name));
  }
}

/** The names of the functions that a formula calls, in capital letters. */
function calledFunctions(formula: string): readonly string[] {
  const names: string[] = [];
  mapWords(formula, (word, _start, end) => {
    if (formula[end] === '(' && /^[\p{L}_]/u.test(word)) names.push(word.toUpperCase());
    return word;
  });
  return names;
}
