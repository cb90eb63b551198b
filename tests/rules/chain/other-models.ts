import { findModel } from '../../../src/models/built-in-models';
import { loadModel } from '../../../src/models/load-model';
import type { GovernanceModel } from '../../../src/models/model';

/** A model in which the council decides every level: an overall goal, and a result goal that is given to a committee. */
export const councilModel: GovernanceModel = loadModel(
  {
    id: 'council-only',
    extends: 'kommunallagen',
    levels: [
      { id: 'vision', name: 'Vision', decidedBy: 'council', vision: true },
      { id: 'overgripandemal', name: 'Övergripande mål', decidedBy: 'council', parents: ['vision'] },
      { id: 'resultatmal', name: 'Resultatmål', decidedBy: 'council', parents: ['overgripandemal'], measurable: true },
    ],
    perspectives: [
      { id: 'nytta', name: 'Nytta' },
      { id: 'resultat', name: 'Resultat' },
      { id: 'verksamhet', name: 'Verksamhet' },
      { id: 'resurser', name: 'Resurser' },
    ],
    rules: { 'chain/unknown-perspective': 'warning', 'chain/perspective-mismatch': 'warning' },
  },
  findModel,
);

/** A model whose goals go from the council over committee and department to the unit. */
export const unitModel: GovernanceModel = loadModel(
  {
    id: 'to-the-unit',
    extends: 'kommunallagen',
    levels: [
      { id: 'vision', name: 'Vision', decidedBy: 'council', vision: true },
      { id: 'kommunovergripandemal', name: 'Kommunövergripande mål', decidedBy: 'council', parents: ['vision'] },
      {
        id: 'namndmal',
        name: 'Nämndmål',
        decidedBy: 'committee',
        parents: ['kommunovergripandemal'],
        measurable: true,
      },
      {
        id: 'forvaltningsmal',
        name: 'Förvaltningsmål',
        decidedBy: 'department',
        parents: ['namndmal'],
        measurable: true,
      },
      { id: 'enhetsmal', name: 'Enhetsmål', decidedBy: 'unit', parents: ['forvaltningsmal'], measurable: true },
    ],
  },
  findModel,
);
