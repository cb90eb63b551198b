import { XmlDocument } from 'libxml2-wasm';
import { schemaFaults } from './manifest-schema.mjs';

const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  ov: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
};

/** Which kind of resource each place that names one needs. */
const REFERENCES = [
  { places: '//bt:Image[@size]', kind: 'Images' },
  {
    places: '//ov:SourceLocation | //ov:FunctionFile | //ov:Runtime | //ov:LearnMoreUrl',
    kind: 'Urls',
  },
  { places: '//ov:Label | //ov:Title | //ov:Namespace', kind: 'ShortStrings' },
  { places: '//ov:Description', kind: 'LongStrings' },
];

/** Excel draws nothing where one of these is missing. */
const DEMANDED_SIZES = ['16', '32', '80'];

const attribute = (element, name) => element.attr(name)?.value;
const find = (node, path) => node.find(path, NAMESPACES);

/** The values that stand more than once in a list. */
const repeated = (values) => [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];

function* resourceFaults(document) {
  const ids = find(document, '//ov:Resources/*/*[@id]').map((element) => attribute(element, 'id'));
  for (const id of repeated(ids)) yield `the resource ${id} is there twice`;
  const used = new Set();
  for (const { places, kind } of REFERENCES) {
    const known = new Set(find(document, `//bt:${kind}/*`).map((element) => attribute(element, 'id')));
    for (const place of find(document, places)) {
      const id = attribute(place, 'resid');
      used.add(id);
      if (!known.has(id)) yield `line ${place.line}: ${place.name} names ${id}, which is not among ${kind}`;
    }
  }
  for (const id of ids) if (!used.has(id)) yield `nothing names the resource ${id}`;
}

function* iconFaults(document) {
  for (const icon of find(document, '//ov:Icon')) {
    const sizes = find(icon, 'bt:Image').map((image) => attribute(image, 'size'));
    for (const size of repeated(sizes)) yield `line ${icon.line}: the icon has the size ${size} twice`;
    for (const size of DEMANDED_SIZES)
      if (!sizes.includes(size)) yield `line ${icon.line}: the icon lacks ${size} pixels`;
    for (const image of find(icon, 'bt:Image'))
      if (!attribute(image, 'resid').endsWith(`.${attribute(image, 'size')}`))
        yield `line ${image.line}: ${attribute(image, 'resid')} is not of ${attribute(image, 'size')} pixels by its name`;
  }
}

/** Excel takes the functions, the commands and the pane for one runtime only where one resource names the page of all three. */
function* runtimeFaults(document) {
  const pages = find(
    document,
    '//ov:Runtime | //ov:FunctionFile | //ov:Page/ov:SourceLocation | //ov:Action/ov:SourceLocation',
  );
  const names = new Set(pages.map((element) => attribute(element, 'resid')));
  if (names.size > 1) yield `the shared runtime has several pages: ${[...names].join(', ')}`;
  const [name] = names;
  const page = find(document, `//bt:Url[@id="${name}"]`).map((element) => attribute(element, 'DefaultValue'))[0];
  const first = find(document, '//app:DefaultSettings/app:SourceLocation').map((element) =>
    attribute(element, 'DefaultValue'),
  )[0];
  if (page !== first) yield `the pane opens ${first}, the shared runtime ${page}`;
  const sets = find(document, '//app:Requirements/app:Sets/app:Set').map((element) => attribute(element, 'Name'));
  if (!sets.includes('SharedRuntime')) yield 'the requirements lack SharedRuntime';
}

function* ribbonFaults(document) {
  const ids = find(document, '//ov:CustomTab | //ov:Group | //ov:Control').map((element) => attribute(element, 'id'));
  for (const id of repeated(ids)) yield `the ribbon has the id ${id} twice`;
  const functions = find(document, '//ov:FunctionName').map((element) => element.content);
  for (const name of repeated(functions)) yield `two buttons run ${name}`;
}

function* textFaults(document) {
  const said = find(
    document,
    '//app:DisplayName | //app:Description | //bt:String[not(starts-with(@id, "Functions."))]',
  );
  for (const text of said) {
    const locales = text.find('*').map((override) => attribute(override, 'Locale'));
    if (locales.join() !== 'en-US')
      yield `line ${text.line}: ${attribute(text, 'id') ?? text.name} has to be said in Swedish and, for en-US, in English`;
  }
  const namespace = find(document, '//bt:String[@id="Functions.Namespace"]').map((element) =>
    attribute(element, 'DefaultValue'),
  )[0];
  if (!/^[A-Z][A-Z0-9._]*$/.test(namespace ?? ''))
    yield `${namespace} is no name for functions: capital letters and digits`;
}

/**
 * What is wrong with a manifest, a sentence each: what the schema says, resources that nobody names or that are named in vain, icons
 * without a size that Excel needs, several pages for the shared runtime, ids that stand twice, and texts without their English.
 * Excel itself mostly answers such faults by showing nothing at all.
 */
export function checkManifest(text) {
  let document;
  try {
    document = XmlDocument.fromString(text);
  } catch (error) {
    return [`no XML: ${error.message.trim()}`];
  }
  try {
    const faults = schemaFaults(document);
    if (faults.length > 0) return faults;
    return [resourceFaults, iconFaults, runtimeFaults, ribbonFaults, textFaults].flatMap((of) => [...of(document)]);
  } finally {
    document.dispose();
  }
}
