import { sortBy } from '../../base/sort.ts';
import { connectionByKey, connectionKey } from '../../design/connection-key.ts';
import { valueLabel } from '../../design/fields/labels.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { DataClass } from '../../design/schema/vocabulary.ts';
import { bordersByElement, isInEu, lawIndex, lawsOf, personalCrossings, type Border } from './borders.ts';
import type { KnownData } from './data-classes.ts';
import { holdings } from './holdings.ts';
import { areaOf, placeOf } from './places.ts';
import { bySensitivity, dataGroup, type DataGroup } from './sensitivity.ts';
import { carriedData, handledData } from './stage-data.ts';

/** The data that an element keeps or carries. */
export interface WornData {
  /** The most sensitive first; empty while nobody has said. */
  readonly classes: readonly DataClass[];
  /** The most sensitive, which decides the colour; `unknown` is a question. */
  readonly chosen: DataClass | 'unknown';
  readonly group: DataGroup | 'unknown';
  /** "student record +2", or "data unknown?". */
  readonly label: string;
  /** Every class in words. */
  readonly words: string;
}

/** Whose law a zone is under. */
export interface Jurisdiction {
  /** "IE (EU)", "CA-ON", or "country unknown?". */
  readonly label: string;
  readonly unknown: boolean;
  /** Which of the laws of the stage it is, counted from 0, so that zones under one law look alike; undefined when unknown. */
  readonly law: number | undefined;
}

/** What a stage looks like to data. Elements without data, and zones that repeat the zone around them, are not in it. */
export interface DataView {
  /** Component id or key of a connection → its data. */
  readonly elements: ReadonlyMap<string, WornData>;
  readonly zones: ReadonlyMap<string, Jurisdiction>;
  /** Key of a connection, or the component whose copy goes over it → the borders that personal data crosses there. */
  readonly borders: ReadonlyMap<string, readonly Border[]>;
  readonly legend: {
    /** Each class that occurs, the most sensitive first; what is unknown last. */
    readonly data: readonly WornData[];
    readonly places: readonly Jurisdiction[];
    /** Each border that is crossed somewhere. */
    readonly borders: readonly Border[];
  };
}

const EMPTY: DataView = {
  ...{ elements: new Map(), zones: new Map(), borders: new Map() },
  legend: { data: [], places: [], borders: [] },
};
const UNKNOWN_DATA: WornData = {
  ...{ classes: [], chosen: 'unknown', group: 'unknown' },
  ...{ label: 'data unknown?', words: 'data unknown' },
};
const UNKNOWN_PLACE: Jurisdiction = { label: 'country unknown?', unknown: true, law: undefined };

/** Which data each element of a stage has and which law each zone is under. Empty when there is no such stage. */
export function dataView(design: Design, stageId: string): DataView {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return EMPTY;
  const known = [
    ...Object.keys(stage.components).map((id) => [id, handledData(stage, id)] as const),
    ...stage.connections.map((each) => [connectionKey(each), carriedData(stage, each)] as const),
  ];
  const elements = new Map(known.flatMap(([id, data]) => worn(data).map((each) => [id, each] as const)));
  const crossings = personalCrossings(design, stageId);
  const laws = lawsOf(stage, crossings);
  const zones = jurisdictions(design, stage, laws);
  const borders = bordersByElement(crossings, laws);
  const legend = {
    data: legendOf([...elements.values()]),
    places: uniqueByLabel([...zones.values()]),
    borders: uniqueByLabel([...borders.values()].flat()),
  };
  return { elements, zones, borders, legend };
}

/** What the view says of the data of one element, which is found without the others; undefined: it has none. */
export function dataOf(stage: Stage, id: string): WornData | undefined {
  if (Object.hasOwn(stage.components, id)) return worn(handledData(stage, id))[0];
  const connection = connectionByKey(stage, id);
  return connection === undefined ? undefined : worn(carriedData(stage, connection))[0];
}

function worn(data: KnownData): WornData[] {
  if (data === 'unknown') return [UNKNOWN_DATA];
  const classes = bySensitivity(data);
  const [chosen, ...rest] = classes;
  if (chosen === undefined) return [];
  const more = rest.length === 0 ? '' : ` +${rest.length}`;
  const label = `${valueLabel(chosen)}${more}`;
  return [{ classes, chosen, group: dataGroup(chosen), label, words: classes.map(valueLabel).join(', ') }];
}

/** The data of several elements at once; what nobody has said of one of them stays a question. Undefined: there is none. */
export function dataTogether(all: readonly WornData[]): WornData | undefined {
  const [known] = worn(all.flatMap(({ classes }) => classes));
  if (!all.some(({ chosen }) => chosen === 'unknown')) return known;
  if (known === undefined) return UNKNOWN_DATA;
  return { ...known, label: `${known.label} ?`, words: `${known.words}, ${UNKNOWN_DATA.words}` };
}

/** Where a country is written or begins to be missing: regions, sites, and the places of data that nobody has named. */
function jurisdictions(design: Design, stage: Stage, laws: readonly string[]): Map<string, Jurisdiction> {
  const open = new Set(
    holdings(design, stage).flatMap(({ place }) => (place.country === undefined ? (place.zone ?? []) : [])),
  );
  const asks = (id: string) => open.has(id) || ['region', 'site'].includes(stage.zones[id]?.kind ?? '');
  return new Map(
    Object.entries(stage.zones).flatMap(([id, zone]) => {
      const area = areaOf(placeOf(stage, id));
      if (area === undefined) return asks(id) ? [[id, UNKNOWN_PLACE] as const] : [];
      if (area === areaOf(placeOf(stage, zone.in))) return [];
      const label = isInEu(area) ? `${area} (EU)` : area;
      return [[id, { label, unknown: false, law: lawIndex(laws, area) }] as const];
    }),
  );
}

function legendOf(all: readonly WornData[]): WornData[] {
  const classes = bySensitivity(all.flatMap((each) => each.classes));
  return [...classes.flatMap((each) => worn([each])), ...(all.includes(UNKNOWN_DATA) ? [UNKNOWN_DATA] : [])];
}

/** One of each, by their words; what is unknown last. */
function uniqueByLabel<T extends { readonly label: string; readonly unknown: boolean }>(all: readonly T[]): T[] {
  const each = new Map(all.map((one) => [one.label, one]));
  return sortBy(each.values(), ({ label, unknown }) => `${unknown ? 1 : 0}${label}`);
}
