import { describe, expect, it } from '@jest/globals';
import { ActionBoard, type Served } from '../../../taskpane/app/action-board';
import { chooseLanguage } from '../../../taskpane/app/choose-language';

describe('chooseLanguage', () => {
  it.each([
    ['auto', 'sv-SE', 'sv'],
    ['auto', 'en-US', 'en'],
    ['auto', 'en', 'en'],
    ['auto', 'fi-FI', 'sv'],
    ['auto', '', 'sv'],
    ['en', 'sv-SE', 'en'],
    ['sv', 'en-US', 'sv'],
  ] as const)('%s in %s is %s', (preference, display, language) =>
    expect(chooseLanguage(preference, display)).toBe(language),
  );
});

describe('ActionBoard', () => {
  function served(): { readonly calls: string[]; readonly pane: Served } {
    const calls: string[] = [];
    return {
      calls,
      pane: {
        go: (view) => void calls.push(`go ${view}`),
        step: (by) => void calls.push(`step ${by}`),
        check: () => void calls.push('check'),
      },
    };
  }

  it.each([
    ['styrkoll.check', ['check', 'go overview']],
    ['styrkoll.nextFinding', ['step 1']],
    ['styrkoll.goalChain', ['go goal-chain']],
    ['styrkoll.newTemplate', ['go templates']],
    ['styrkoll.submit', ['go submit']],
  ] as const)('%s does %j', (action, expected) => {
    const { calls, pane } = served();
    const board = new ActionBoard();
    board.serve(pane);
    board.press(action);
    expect(calls).toEqual(expected);
  });

  it('keeps the last thing that was pressed until there is a pane, and does it once', () => {
    const { calls, pane } = served();
    const board = new ActionBoard();
    board.press('styrkoll.submit');
    board.press('styrkoll.goalChain');
    const stop = board.serve(pane);
    stop();
    board.serve(pane);
    expect(calls).toEqual(['go goal-chain']);
  });
});
