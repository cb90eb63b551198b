import type { CouncilGoal } from '../municipality';

const PLAN = 'Flerårsplan 2027–2029';

/** Vision, strategic directions and direction goals of the sample that follows Trelleborg's model. */
export const COUNCIL_GOALS: readonly CouncilGoal[] = [
  { id: 'V', level: 'Vision', title: 'Strandhamn – där kusten möter framtiden', document: PLAN, figures: [] },
  { id: 'S1', level: 'Strategisk inriktning', title: 'Ett gott liv i hela kommunen', parent: 'V', document: PLAN, figures: [] },
  { id: 'S2', level: 'Strategisk inriktning', title: 'Kunskap och arbete för fler', parent: 'V', document: PLAN, figures: [] },
  { id: 'S3', level: 'Strategisk inriktning', title: 'En grön och livskraftig kust', parent: 'V', document: PLAN, figures: [] },
  { id: 'S4', level: 'Strategisk inriktning', title: 'En öppen och välskött organisation', parent: 'V', document: PLAN, figures: [] },
  { id: 'I01', level: 'Inriktningsmål', title: 'Fler känner sig trygga där de bor och rör sig', parent: 'S1', document: PLAN, figures: ['safety', 'trafficInjury', 'preventive'] },
  { id: 'I02', level: 'Inriktningsmål', title: 'Den som behöver stöd styr över sin egen vardag', parent: 'S1', document: PLAN, figures: ['homeCareSatisfied', 'nursingHome', 'supportPrecision'] },
  { id: 'I03', level: 'Inriktningsmål', title: 'Kultur, idrott och natur finns inom räckhåll för alla', parent: 'S1', document: 'Policy för kultur och fritid', figures: ['cultureSatisfied', 'associations', 'parks'] },
  { id: 'I04', level: 'Inriktningsmål', title: 'Fler unga lämnar skolan med godkända betyg', parent: 'S2', document: PLAN, figures: ['eligibleYear9', 'graduates', 'schoolAbsence'] },
  { id: 'I05', level: 'Inriktningsmål', title: 'Fler försörjer sig på eget arbete', parent: 'S2', document: PLAN, figures: ['youthIdle', 'incomeSupportLong', 'labourOut'] },
  { id: 'I06', level: 'Inriktningsmål', title: 'Företagen växer och hittar rätt kompetens', parent: 'S2', document: PLAN, figures: ['business', 'newFirms', 'vocational'] },
  { id: 'I07', level: 'Inriktningsmål', title: 'Utsläppen från kommunen som plats och organisation minskar', parent: 'S3', document: 'Policy för klimat och miljö', figures: ['emissions', 'fossilFree', 'waste'] },
  { id: 'I08', level: 'Inriktningsmål', title: 'Nya bostäder byggs nära skola, service och kollektivtrafik', parent: 'S3', document: PLAN, figures: ['homesPlanned', 'planTime', 'cycleways'] },
  { id: 'I09', level: 'Inriktningsmål', title: 'Invånarna har förtroende för kommunens service', parent: 'S4', document: PLAN, figures: ['residents', 'contact', 'influence'] },
  { id: 'I10', level: 'Inriktningsmål', title: 'Ekonomin är stark och arbetsplatserna hållbara', parent: 'S4', document: PLAN, figures: ['resultShare', 'sickLeave', 'engagement'] },
];
