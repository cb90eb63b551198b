import {
  checkedFile,
  formatHtml,
  formatJson,
  formatMarkdown,
  formatPlanHtml,
  planPictures,
  summarise,
  writeStyrplan,
  type GovernanceModel,
  type Language,
  type OpenedWorkbook,
  type Styrplan,
  type WorkbookCheck,
} from '../../../src/index';

/** The documents that a checked workbook can be saved as. */
export const EXPORTS = ['styrplan', 'plan', 'report', 'markdown', 'json'] as const;

export type ExportId = (typeof EXPORTS)[number];

/** What the documents are made of. */
export interface ExportInput {
  readonly opened: OpenedWorkbook;
  readonly model: GovernanceModel;
  readonly check: WorkbookCheck;
  readonly document: Styrplan;
  readonly language: Language;
  readonly version: string;
}

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

const FILES: Readonly<Record<ExportId, { readonly ending: string; readonly type: string }>> = {
  styrplan: { ending: '.styrplan.json', type: 'application/json' },
  plan: { ending: '.html', type: 'text/html' },
  report: { ending: '.granskning.html', type: 'text/html' },
  markdown: { ending: '.granskning.md', type: 'text/markdown' },
  json: { ending: '.granskning.json', type: 'application/json' },
};

/** Makes one of the documents, in the language of the pane where it has any. */
export function exportFile(id: ExportId, input: ExportInput): ExportedFile {
  const { ending, type } = FILES[id];
  const { name } = input.opened.workbook;
  return { name: `${name.replace(/\.xls[xm]$/i, '')}${ending}`, type, content: contentOf(id, input) };
}

function contentOf(id: ExportId, { opened, model, check, document, language, version }: ExportInput): string {
  const { plan, workbook } = opened;
  const made = { language, version, generatedAt: document.provenance.generatedAt };
  const report = (pictures: boolean): Parameters<typeof formatJson>[0] => [
    checkedFile(opened, { file: workbook.name, model, check, language, pictures }),
  ];
  switch (id) {
    case 'styrplan':
      return writeStyrplan(document);
    case 'plan':
      return formatPlanHtml(
        {
          file: workbook.name,
          plan,
          pictures: planPictures(plan, model, check.open, language),
          summary: summarise(check.open),
          model: model.name[language],
          digest: document.digest,
        },
        made,
      );
    case 'report':
      return formatHtml(report(true), made);
    case 'markdown':
      return formatMarkdown(report(false), language);
    case 'json':
      return formatJson(report(false));
  }
}
