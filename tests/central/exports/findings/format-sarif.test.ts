import { describe, expect, test } from '@jest/globals';
import { formatSarif, type SarifRule } from '../../../../src/central/exports/findings/format-sarif';
import type { FileReport } from '../../../../src/central/exports/findings/file-report';
import { checked, finding, unread } from './reports';

const RULES: readonly SarifRule[] = ['chain/cycle', 'chain/missing-parent'].map((id) => ({
  id,
  title: 'Titel',
  checks: 'Att …',
  why: 'Därför.',
  wrong: 'Fel.',
  right: 'Rätt.',
  sources: ['Styrmodellen, s. 6'],
}));

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[];
        };
      };
      readonly results: readonly unknown[];
      readonly artifacts: readonly unknown[];
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    },
  ];
}

const sarif = (...reports: FileReport[]): Log =>
  JSON.parse(formatSarif(reports, { language: 'sv', version: '1.2.3', rules: RULES })) as Log;

describe('the SARIF log', () => {
  test('describes the rules that are named, and points each result at its cell', () => {
    const found = finding({ severity: 'information', related: [{ sheet: 'Ramar', cell: 'C2' }] });
    const log = sarif(checked([found]));
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['chain/missing-parent']);
    expect(run.tool.driver.rules[0]!.help.text).toContain('Därför.');
    expect(run.results).toEqual([
      expect.objectContaining({
        ruleId: 'chain/missing-parent',
        ruleIndex: 0,
        level: 'note',
        message: { text: 'N1 anger inget överordnat mål.' },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'bun.xlsx' } },
            logicalLocations: [{ name: 'E3', fullyQualifiedName: 'Mål!E3', kind: 'member' }],
          },
        ],
        relatedLocations: [
          expect.objectContaining({
            id: 0,
            logicalLocations: [expect.objectContaining({ fullyQualifiedName: 'Ramar!C2' })],
          }),
        ],
      }),
    ]);
    expect(run.invocations[0]!.executionSuccessful).toBe(true);
  });

  test('a file that could not be read makes the run unsuccessful', () => {
    const [run] = sarif(unread).runs;
    expect(run.results).toEqual([]);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', descriptor: { id: 'truncated' }, message: { text: 'trasig.xlsx är avklippt.' } },
      ],
    });
  });

  test.each([
    ['./mapp/å b#1.xlsx', 'mapp/%C3%A5%20b%231.xlsx'],
    ['mapp\\b.xlsx', 'mapp/b.xlsx'],
    ['../b.xlsx', '../b.xlsx'],
    ['/srv/b%.xlsx', 'file:///srv/b%25.xlsx'],
    ['C:\\Budget\\b.xlsx', 'file:///C:/Budget/b.xlsx'],
  ])('gives %s as a URI', (file, uri) => {
    expect(sarif(checked([], file)).runs[0].artifacts).toEqual([{ location: { uri } }]);
  });
});
