import type { GovernanceModel } from '../../models/model';

/** For whom a workbook is made. */
export interface Reader {
  /** The committee or company that fills the workbook in; undefined for the whole municipality. */
  readonly committee: string | undefined;
  /** Whether the organisation, the council's goals and the frames stand there already. */
  readonly isPrefilled: boolean;
  readonly budgetYear: number;
}

/** How a workbook is filled in, step by step, for those who follow this model. */
export function instructionSteps(model: GovernanceModel, { committee, isPrefilled, budgetYear }: Reader): string[] {
  const isOn = (rule: string): boolean => (model.rules[rule]?.severity ?? 'off') !== 'off';
  const years = `${budgetYear}–${budgetYear + 2}`;
  const owner = committee === undefined ? 'kommunens' : 'era egna';
  const steps = [
    isPrefilled
      ? 'Läs det grå: organisationen, fullmäktiges mål med sina mått och de beslutade ramarna står redan här. Hör av er till den som skickade arbetsboken om något av det är fel.'
      : 'Organisation: skriv in fullmäktige, nämnder, bolag, förvaltningar och enheter, så att övriga blad kan nämna dem.',
    `Plan: fyll i vem som har beslutat planen, vilken dag, och i vilken enhet beloppen skrivs.`,
    `Mål: skriv ${owner} mål, ett per rad${isPrefilled ? ' under fullmäktiges' : ''}. Välj nivå, och ange i Överordnat mål vilket mål raden bidrar till.`,
    `Styrmått: ge varje mål som ska mätas ${isOn('measure/single-measure') ? 'minst två mått' : 'minst ett mått'}, med resultat för de senaste åren och målnivåer för ${years}.${isOn('equality/not-sex-disaggregated') ? ' Mått om personer delas upp på kvinnor och män.' : ''}`,
    `Aktiviteter: vad som ska göras för att nå målen, vem som ansvarar och när det är klart.${isOn('activity/assignment-without-activity') ? ' Särskilda uppdrag står på bladet Uppdrag, och varje uppdrag får minst en aktivitet.' : ''}`,
    `${isPrefilled ? '' : 'Ramar: de beslutade ramarna för drift och investering, en rad var. '}Budget: budgeten för ${years}, rad för rad. Nettokostnaden ska rymmas i driftramen och investeringarna i investeringsramen.`,
    'Övriga blad: fyll i dem som styrmodellen använder. De andra lämnas med sin tomma rad.',
    'Granska, rätta och lämna in.',
  ];
  return steps.map((step, index) => `${index + 1}. ${step}`);
}
