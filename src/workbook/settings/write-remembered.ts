import type { Mapping } from '../mapping/mapping';
import type { CustomXmlPart, WorkbookSnapshot } from '../snapshot';
import { writeOneElement } from './one-element-xml';
import { MAPPING_NAMESPACE, SETTINGS_NAMESPACE, type Remembered } from './remembered';

/** The custom XML part with the model, the dismissals and the last submission. */
export function settingsPart({ model, dismissals, lastSubmission }: Omit<Remembered, 'mapping'>): CustomXmlPart {
  const json = JSON.stringify({
    ...(model !== undefined && { model }),
    dismissals,
    ...(lastSubmission && { lastSubmission }),
  });
  return { namespace: SETTINGS_NAMESPACE, xml: writeOneElement('settings', SETTINGS_NAMESPACE, asciiControls(json)) };
}

/** The custom XML part with the mapping. */
export function mappingPart(mapping: Mapping): CustomXmlPart {
  return {
    namespace: MAPPING_NAMESPACE,
    xml: writeOneElement('mapping', MAPPING_NAMESPACE, asciiControls(JSON.stringify(mapping))),
  };
}

/** The custom XML part of a mapping that was taken back: where a part cannot be taken away, this says nothing of any column. */
export function emptyMappingPart(): CustomXmlPart {
  return mappingPart({ format: 'styrkoll-mapping', version: 1, blocks: [] });
}

/** The parts of all that a workbook remembers; a mapping only where there is one. */
export function rememberedParts(remembered: Remembered): CustomXmlPart[] {
  return [settingsPart(remembered), ...(remembered.mapping ? [mappingPart(remembered.mapping)] : [])];
}

/** JSON leaves some characters as they are that XML cannot hold; as escapes both can. */
function asciiControls(json: string): string {
  return json.replace(
    /[\u007F-\u009F\uFFFE\uFFFF\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The snapshot as it is once the workbook remembers this. */
export function withRemembered(workbook: WorkbookSnapshot, remembered: Remembered): WorkbookSnapshot {
  const others = workbook.customXml.filter(
    ({ namespace }) => namespace !== SETTINGS_NAMESPACE && namespace !== MAPPING_NAMESPACE,
  );
  return { ...workbook, customXml: [...others, ...rememberedParts(remembered)] };
}
