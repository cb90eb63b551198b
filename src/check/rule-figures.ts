import { isBlank, isCellError, type Input } from '../figures/cells';
import { figureError, type Figures } from '../figures/figure';
import { seenIn } from '../figures/read-number-cell';
import { spread } from '../figures/spread';
import type { Language } from '../messages/rule-texts';
import { RULE_FIELDS, ruleFact, ruleOf } from './rule-fact';

/**
 * REGEL: a rule's text, severity, source or another field of `RULE_FIELDS`, or its severity in a model that `field` names; its text where
 * no field is asked for. A blank id gives blank; an unknown rule or field is its own cell's error. Throws `FigureArgumentError` for
 * ranges of different shapes.
 */
export function ruleFigures(id: Input, field: Input, language: Language): Figures {
  return spread(['regel_id', 'fält'], [id, field], (idCell, fieldCell) => {
    if (isBlank(idCell)) return '';
    if (isCellError(idCell))
      return figureError('value', 'input.cell-error', { argument: 'regel_id', seen: idCell.code });
    if (isCellError(fieldCell))
      return figureError('value', 'input.cell-error', { argument: 'fält', seen: fieldCell.code });
    const rule = ruleOf(String(idCell));
    if (!rule) return figureError('not-available', 'rule.unknown', { seen: seenIn(idCell) });
    const asked = isBlank(fieldCell) ? 'text' : String(fieldCell);
    return (
      ruleFact(rule, asked, language) ??
      figureError('value', 'rule.field', { seen: seenIn(fieldCell), fields: RULE_FIELDS })
    );
  });
}
