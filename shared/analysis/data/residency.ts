import { elementTitle } from '../../catalog/element-title.ts';
import { compareText } from '../../base/sort.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { DataClass } from '../../design/schema/vocabulary.ts';
import { areaOf } from './places.ts';
import { holdings, type Holding, type HoldingKind } from './holdings.ts';

/** Whoever can look at data from elsewhere has it there, whatever the drawing says about its place. */
export type ResidencyKind = HoldingKind | 'remote-access';

/** One class of data in one place, and why it is there. All texts are plain. */
export interface ResidencyRow {
  /** `unknown`: nobody has said what the element has in its hands. */
  readonly data: DataClass | 'unknown';
  /** ISO 3166-1; undefined while nobody has said. */
  readonly country: string | undefined;
  /** The part of the ISO 3166-2 code after the hyphen. */
  readonly subdivision: string | undefined;
  readonly element: string;
  readonly kind: ResidencyKind;
  readonly zone: string | undefined;
  readonly vendor: string | undefined;
  readonly why: string;
}

/**
 * Where each class of data is in one stage, and from where people at vendors can reach it: per class, place and element one row, sorted by class, place and element.
 * Places that nobody has named come last. Empty when the design has no such stage.
 */
export function residency(design: Design, stageId: string): ResidencyRow[] {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return [];
  const rows = holdings(design, stage).flatMap((holding) => [
    ...rowsOf(design, stage, holding),
    ...reachedRows(design, stage, holding),
  ]);
  const order = ({ data, country, subdivision, element, kind }: ResidencyRow) =>
    [data, country ?? '~', subdivision ?? '', element, kind].join('\u0000');
  return [...new Map(rows.map((row) => [`${order(row)}\u0000${row.zone ?? ''}\u0000${row.vendor ?? ''}`, row]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, row]) => row);
}

function rowsOf(design: Design, stage: Stage, holding: Holding): ResidencyRow[] {
  const { data, element, kind, place } = holding;
  const { country, subdivision, zone, vendor } = place;
  const why = whyThere(design, stage, holding);
  const classes = data === 'unknown' ? (['unknown'] as const) : data;
  return classes.map((each) => ({ data: each, country, subdivision, element, kind, zone, vendor, why }));
}

/** From each country that the vendor declares; of one that has not said, nobody knows any. */
function reachedRows({ vendors }: Design, stage: Stage, { data, element, place }: Holding): ResidencyRow[] {
  const { vendor } = place;
  if (vendor === undefined || data === 'unknown') return [];
  const { name = vendor, remoteAccess = [] } = vendors[vendor] ?? {};
  return remoteAccess.flatMap((area) => {
    const [country, subdivision] = area.split('-', 2);
    const why = `People at ${name} can reach ${elementTitle(stage, element)} from ${area}.`;
    const kind = 'remote-access' as const;
    return data.map((each) => ({ data: each, country, subdivision, element, kind, zone: undefined, vendor, why }));
  });
}

const DOES: Readonly<Record<HoldingKind, string>> = {
  store: 'keeps it',
  use: 'works with it',
  replica: 'keeps a copy',
  backup: 'has its backup',
  'access-log': 'has its access log',
};

/** A sentence: what the element does with the data, where, and who runs the place. */
function whyThere({ vendors }: Design, stage: Stage, { element, kind, place }: Holding): string {
  const area = areaOf(place);
  const zone = place.zone === undefined ? undefined : elementTitle(stage, place.zone);
  const named = zone ?? (place.vendor === undefined ? undefined : 'a place of its vendor');
  const where = named === undefined ? 'in a place that nobody has named' : `in ${named}`;
  const vendor = place.vendor === undefined ? '' : `, run by ${vendors[place.vendor]?.name ?? place.vendor}`;
  const country = area === undefined ? 'country not given' : area;
  return `${elementTitle(stage, element)} ${DOES[kind]} ${where} (${country})${vendor}.`;
}
