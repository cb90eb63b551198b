import path from 'node:path';
import {
  openWorkbook,
  readXlsx,
  sheetAddress,
  type GovernanceModel,
  type OpenedWorkbook,
  type OpenOptions,
} from '../index';
import { readBytes } from '../workbook/xlsx/node/read-bytes';
import { modelFaults, modelIds } from './choose-model';
import { describeFileError, type FileProblem } from './file-problem';

/** A workbook file that was read, with the model that it is to be checked by. */
export interface OpenedFile {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
}

/** How a file is opened: what is known of the workbook, and who wants to hear how far the reading has come (a share from 0 to 1). */
export interface OpenFileOptions extends OpenOptions {
  readonly onProgress?: (share: number) => void;
}

/** Reads a workbook file and finds its model. What is wrong with the file comes as a problem, so that the other files of the run go on. */
export async function openFile(file: string, cwd: string, options: OpenFileOptions): Promise<OpenedFile | FileProblem> {
  const bytes = await bytesOf(file, cwd);
  return isProblem(bytes) ? bytes : openBytes(bytes, file, options);
}

/** The same for a file whose bytes are read already. */
export function openBytes(bytes: Uint8Array, file: string, options: OpenFileOptions): OpenedFile | FileProblem {
  const opened = readWorkbook(bytes, file, options);
  if (isProblem(opened)) return opened;
  const { model, recognised } = opened;
  if (recognised.every(({ entity }) => entity === 'settings')) {
    return { code: 'nothing-recognised', key: 'file.nothing-recognised', data: { file } };
  }
  return model ? { opened, model } : modelProblem(file, opened);
}

/** Reads a workbook file, whatever model it has. */
export async function readFile(
  file: string,
  cwd: string,
  options: OpenFileOptions,
): Promise<OpenedWorkbook | FileProblem> {
  const bytes = await bytesOf(file, cwd);
  return isProblem(bytes) ? bytes : readWorkbook(bytes, file, options);
}

/** The bytes of a file, for whoever does more with them than read a workbook. */
export async function bytesOf(file: string, cwd: string): Promise<Uint8Array | FileProblem> {
  try {
    return await readBytes(path.resolve(cwd, file));
  } catch (error) {
    return describeFileError(error, file);
  }
}

function readWorkbook(
  bytes: Uint8Array,
  file: string,
  { onProgress, ...open }: OpenFileOptions,
): OpenedWorkbook | FileProblem {
  try {
    return openWorkbook(readXlsx(bytes, { name: path.basename(file), ...(onProgress && { onProgress }) }), open);
  } catch (error) {
    return describeFileError(error, file);
  }
}

/** Whether reading failed. */
export function isProblem(result: object): result is FileProblem {
  return 'code' in result;
}

function modelProblem(file: string, { stated: { fault, stated } }: OpenedWorkbook): FileProblem {
  const models = modelIds();
  if (fault)
    return {
      code: 'bad-model',
      key: 'file.bad-model',
      data: { file, models },
      details: (language) => modelFaults(fault.problems, language),
    };
  if (!stated) return { code: 'no-model', key: 'file.no-model', data: { file, models } };
  const { text, cell } = stated;
  return {
    code: 'unknown-model',
    key: 'file.unknown-model',
    data: { file, models, stated: text, cell: cell ? sheetAddress(cell) : '' },
  };
}
