import { ActionType, ObjectPathType, type ActionInfo, type ObjectPathInfo } from './wire';

/** Properties that stay what they are whatever formulas come to. */
const FIXED = new Set([
  'address',
  'columnindex',
  'enabled',
  'height',
  'id',
  'isnullobject',
  'left',
  'name',
  'position',
  'rowindex',
  'showheaders',
  'showtotals',
  'style',
  'tabcolor',
  'top',
  'visibility',
  'width',
]);

/** Methods that look at no result of a formula. All others may. */
const BLIND =
  /^(_KeepReference|_RemoveReference|_(Un)?[Rr]egister\w*|Activate|Add|Autofit\w*|Clear|Delete|Freeze\w*|Merge|Protect|Resize|Select|Set\w*|Show|Suspend\w*|Unfreeze|Unmerge|Unprotect)$/i;

/** Paths that lead to other cells when formulas come to something else. */
const LOOKING_PATH = /UsedRange|Spill|SpecialCells|Find|RangeEdge|ExtendedRange/i;

/**
 * Whether an action of a batch may depend on what formulas come to, so that a calculation under way must end before it. In doubt yes: waiting for nothing costs
 * nothing.
 * @param path the path of the action's object
 */
export function needsCalculation(action: ActionInfo, path: ObjectPathInfo | undefined): boolean {
  switch (action.ActionType) {
    case ActionType.query:
    case ActionType.queryAsJson: {
      const { Select = [], Expand = [] } = action.QueryInfo ?? {};
      return Select.length === 0 || Expand.length > 0 || Select.some((name) => !FIXED.has(name.toLowerCase()));
    }
    case ActionType.ensureUnchanged:
      return true;
    case ActionType.method:
      return !BLIND.test(action.Name);
    case ActionType.instantiate:
      return path?.ObjectPathType === ObjectPathType.method && LOOKING_PATH.test(path.Name);
    default:
      return false;
  }
}
