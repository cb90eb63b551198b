import type { TemplateContent } from '../../src/workbook/template/template-content';
import type { Municipality } from './municipality';
import { activityRows, assignmentRows } from './rows/activity-rows';
import { budgetRows } from './rows/budget-rows';
import { carryOverRows } from './rows/carry-overs';
import { followUpRows } from './rows/follow-up-rows';
import { frameRows } from './rows/frames';
import { goalRows } from './rows/goal-rows';
import { measureRows } from './rows/measure-rows';
import { organisationRows } from './rows/organisation-rows';
import { allocationRows, balanceRows, decisionRows, documentRows } from './rows/other-rows';
import { plannedGoals } from './rows/planned-goals';

/** Everything that stands in a municipality's own workbook: the council's, with all committees in it. */
export function sampleContent(municipality: Municipality): TemplateContent {
  const goals = plannedGoals(municipality);
  const { taxRate, carryOverCap, decidedOn, asOf } = municipality;
  return {
    settings: {
      taxRate,
      ...(carryOverCap !== undefined && { carryOverCap }),
      decidedBy: 'Kommunfullmäktige',
      decidedOn: { date: decidedOn },
      asOf: { date: asOf },
      preparedBy: 'Budgetcontroller',
      version: '1.0',
    },
    rows: {
      organisations: organisationRows(municipality),
      goals: goalRows(municipality, goals),
      measures: measureRows(municipality, goals),
      activities: activityRows(municipality, goals),
      assignments: assignmentRows(municipality),
      frames: frameRows(municipality),
      budget: budgetRows(municipality),
      carryOvers: carryOverRows(municipality),
      allocations: allocationRows(municipality),
      balance: balanceRows(municipality),
      documents: documentRows(municipality),
      decisions: decisionRows(municipality),
      followUps: followUpRows(municipality, goals),
    },
  };
}
