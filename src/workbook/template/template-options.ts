import type { GovernanceModel } from '../../models/model';
import type { MoneyUnit, Plan } from '../../plan/plan';
import type { TemplateContent } from './template-content';

/** What a template is made for. */
export interface TemplateOptions {
  readonly model: GovernanceModel;
  readonly budgetYear: number;
  /** True for a model of the municipality's own, which goes along whole inside the workbook; a built-in one is remembered by its id. */
  readonly carriesModel?: boolean;
  /** How many years of results the measures have columns for; 3 by default. */
  readonly historyYears?: number;
  readonly municipality?: string;
  readonly organisationNumber?: string;
  /** The committee or company that is to fill the workbook in, by the name or the code that the master has. */
  readonly committee?: string;
  /** The unit that amounts are written in; thousands of kronor by default. */
  readonly unit?: MoneyUnit;
  /** The organisation, the council's goals and the decided frames. */
  readonly master?: Plan;
  /** Rows that stand below those of the master. */
  readonly content?: TemplateContent;
}
