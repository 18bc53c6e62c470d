import { findType, hasCapability } from '../../shared/catalog/index.ts';
import type { Capability } from '../../shared/catalog/types.ts';
import type { Mode } from '../../shared/design/schema/vocabulary.ts';
import { answerableFields } from '../../shared/design/fields/answer-field.ts';
import { ELEMENT_SCHEMAS, type ElementKind } from '../../shared/design/fields/element-schemas.ts';
import type { Field } from '../../shared/design/fields/field-model.ts';

export type SectionTitle =
  | 'place'
  | 'units'
  | 'odds'
  | 'data'
  | 'protection'
  | 'recovery'
  | 'other'
  | 'machines'
  | 'call'
  | 'entry-point'
  | 'targets'
  | 'organisation'
  | 'learners'
  | 'goals'
  | 'policy'
  | 'records'
  | 'data-protection'
  | 'vendor'
  | 'more';

export interface Section {
  /** The messages have its words. */
  readonly title: SectionTitle;
  readonly fields: readonly Field[];
}

/** Title → first keys; a field in no section lands under "More", so that none is ever lost. */
type Layout = readonly (readonly [title: SectionTitle, ...keys: string[]])[];

const LAYOUTS: Readonly<Record<ElementKind, Layout>> = {
  component: [
    ['place', 'name', 'in', 'spread', 'exposure', 'publicRead'],
    ['units', 'n', 'k', 'mode', 'votes', 'arbitrators', 'failover', 'failoverIn', 'size', 'managedBy', 'scope'],
    ['odds', 'capacity', 'availability', 'availabilityFrom', 'failoverWorks'],
    ['data', 'stores', 'localState', 'stickySessions', 'retention', 'erasable', 'replication'],
    ['protection', 'encryptedAtRest', 'healthCheck', 'monitored', 'ownAlertPath', 'accessLog', 'backup'],
    ['recovery', 'recovery'],
    ['other', 'monthlyCost', 'was', 'notes'],
  ],
  zone: [
    [
      'place',
      'kind',
      'name',
      'in',
      'code',
      'country',
      'subdivision',
      'vendor',
      'platform',
      'availability',
      'availabilityFrom',
    ],
    ['machines', 'count', 'spread', 'size', 'monthlyCost'],
    ['other', 'was', 'notes'],
  ],
  connection: [
    ['call', 'onLoss', 'over', 'port'],
    ['data', 'carries', 'encryption', 'purpose', 'limitedByContract', 'deidentified', 'consent'],
    ['other', 'notes'],
  ],
  'entry-point': [
    ['entry-point', ...Object.keys(ELEMENT_SCHEMAS['entry-point'].shape).filter((key) => key !== 'targets')],
    ['targets', 'targets'],
  ],
  context: [
    ['organisation', 'organisation'],
    ['learners', 'learners', 'consentRoute'],
    ['goals', 'goals', 'release', 'project'],
    ['policy', 'policy'],
    ['records', 'recordsOfProcessing', 'documents', 'impactAssessed', 'impactAssessment'],
    [
      'data-protection',
      'incidentContact',
      'incidentContactNamed',
      'alerting',
      'erasurePromise',
      'retentionPolicyPublished',
    ],
  ],
  vendor: [['vendor', ...Object.keys(ELEMENT_SCHEMAS.vendor.shape)]],
};

const cache = new Map<ElementKind, readonly Section[]>();

/** The form of one kind of element: required fields first in each section. */
export function sectionsOf(kind: ElementKind): readonly Section[] {
  const known = cache.get(kind);
  if (known !== undefined) return known;
  const made = makeSections(kind, LAYOUTS[kind]);
  cache.set(kind, made);
  return made;
}

function makeSections(kind: ElementKind, sections: Layout): Section[] {
  const fields = answerableFields(kind);
  const placed = new Set(sections.flatMap(([, ...keys]) => keys));
  const rest = fields.filter(({ path }) => !placed.has(path[0] ?? ''));
  const pick = (keys: readonly string[]) => keys.flatMap((key) => fields.filter(({ path }) => path[0] === key));
  const made = sections.map(([title, ...keys]) => ({ title, fields: requiredFirst(pick(keys)) }));
  return rest.length === 0 ? made : [...made, { title: 'more', fields: rest }];
}

function requiredFirst(fields: readonly Field[]): Field[] {
  return [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
}

/** Component fields that only make sense for some capabilities; a field not listed is for every type. */
const ONLY_FOR: Readonly<Record<string, readonly Capability[]>> = {
  stickySessions: ['balances-load', 'runs-app-code'],
  encryptedAtRest: [
    'stores-data',
    'stores-objects',
    'system-of-record',
    'keeps-backups',
    'caches',
    'queues-messages',
    'indexes',
  ],
  replication: ['stores-data', 'stores-objects', 'system-of-record', 'queues-messages', 'caches', 'indexes'],
  ownAlertPath: ['observes'],
  publicRead: ['stores-objects'],
  backup: ['stores-data', 'stores-objects', 'system-of-record', 'indexes'],
  retention: ['stores-data', 'stores-objects', 'system-of-record', 'observes', 'keeps-backups', 'indexes'],
  erasable: ['stores-data', 'stores-objects', 'system-of-record', 'observes', 'keeps-backups', 'indexes'],
};

/** Component fields that only make sense in one mode. */
const ONLY_IN_MODE: Readonly<Record<string, Mode>> = {
  votes: 'quorum',
  arbitrators: 'quorum',
  failoverIn: 'active-passive',
  failoverWorks: 'active-passive',
};

/** The mode that the author or, for several units, the catalogue gives. */
function modeOf({ mode, type }: Readonly<Record<string, unknown>>): unknown {
  return mode ?? findType(String(type))?.replication;
}

/** Whether a field is worth asking for this element. What the author already gave is always shown. */
export function isRelevant(kind: ElementKind, field: Field, element: Readonly<Record<string, unknown>>): boolean {
  const key = field.path[0] ?? '';
  if (element[key] !== undefined) return true;
  if (kind === 'zone') return element.kind === 'machines' || !['count', 'spread', 'size', 'monthlyCost'].includes(key);
  if (kind !== 'component') return true;
  const type = String(element.type);
  if (key in ONLY_IN_MODE) return modeOf(element) === ONLY_IN_MODE[key];
  if (key === 'scope') return element.managedBy !== undefined || findType(type)?.alwaysManaged !== undefined;
  return ONLY_FOR[key]?.some((capability) => hasCapability(type, capability)) ?? true;
}
