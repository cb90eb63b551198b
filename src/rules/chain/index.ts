import type { Rule } from '../rule';
import { councilGoalReach } from './council-goal-reach';
import { cycle } from './cycle';
import { duplicateId } from './duplicate-id';
import { duplicateKey } from './duplicate-key';
import { effectHorizon } from './effect-horizon';
import { effectMotive } from './effect-motive';
import { effectTargetGroup } from './effect-target-group';
import { frameWithoutGoal } from './frame-without-goal';
import { goalWithoutCommittee } from './goal-without-committee';
import { missingId } from './missing-id';
import { missingParent } from './missing-parent';
import { missingPerspective } from './missing-perspective';
import { missingSourceDocument } from './missing-source-document';
import { perspectiveMismatch } from './perspective-mismatch';
import { tooManyGoals } from './too-many-goals';
import { uncoveredGoal } from './uncovered-goal';
import { unknownCommittee } from './unknown-committee';
import { unknownLevel } from './unknown-level';
import { unknownParent } from './unknown-parent';
import { unknownPerspective } from './unknown-perspective';
import { wrongDecider } from './wrong-decider';
import { wrongParentLevel } from './wrong-parent-level';

/** The rules of the area, in the catalogue's order. */
export const chainRules: readonly Rule[] = [
  duplicateId,
  missingId,
  unknownLevel,
  missingParent,
  unknownParent,
  wrongParentLevel,
  cycle,
  uncoveredGoal,
  tooManyGoals,
  councilGoalReach,
  goalWithoutCommittee,
  unknownCommittee,
  duplicateKey,
  wrongDecider,
  missingSourceDocument,
  unknownPerspective,
  perspectiveMismatch,
  missingPerspective,
  frameWithoutGoal,
  effectTargetGroup,
  effectHorizon,
  effectMotive,
];
