import { LINDSJO } from '../karlskoga/municipality';
import type { Municipality } from '../municipality';

const COMMITTEES = ['KS', 'BUN', 'GVN', 'VON', 'FSN', 'SON', 'KFN', 'TFN'];

/** A made-up municipality with fewer committees, whose workbook has grown over the years and never was a template. */
export const BJORKA: Municipality = {
  ...LINDSJO,
  name: 'Björkå kommun',
  organisationNumber: '212999-0305',
  seed: 811,
  taxRate: 21.64,
  committees: LINDSJO.committees.filter(({ code }) => COMMITTEES.includes(code)),
  others: LINDSJO.others
    .filter(({ kind }) => kind === 'bolag')
    .map((company) => ({ ...company, name: company.name.replace('Lindsjö', 'Björkå') })),
  councilGoals: LINDSJO.councilGoals.map((goal) =>
    goal.id === 'V1' ? { ...goal, title: 'Björkå – litet nog att se varandra' } : goal,
  ),
};
