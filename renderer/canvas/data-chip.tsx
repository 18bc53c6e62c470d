import type { Border } from '../../shared/analysis/data/borders.ts';
import type { Jurisdiction, WornData } from '../../shared/analysis/data/data-view.ts';
import { told, toldList } from '../messages/told.ts';
import { borderWords, dataList } from './data-words.ts';
import type { Tint } from './tint.ts';
import { lawClass } from './law-class.ts';

interface DataMarksProps {
  readonly worn: WornData | undefined;
  readonly borders: readonly Border[];
}

/** What a card shows of its data and of the borders that its copies go over. The node's own label tells all of it. */
export function DataMarks({ worn, borders }: DataMarksProps) {
  if (worn === undefined && borders.length === 0) return null;
  return (
    <>
      {worn !== undefined && <DataChip worn={worn} />}
      <BorderChip borders={borders} />
      <WholeList worn={worn} borders={borders} />
    </>
  );
}

/** The most sensitive data of a component, or of all in a collapsed zone, in its colour and in words. */
export function DataChip({ worn }: { readonly worn: WornData }) {
  return (
    <span className={`data-chip wears-${worn.group}`} title={toldList(worn.words)} aria-hidden="true">
      {told(worn.label)}
    </span>
  );
}

/** What an element is in the failure view or the cost view, in its colour and in words. */
export function TintChip({ tint: { group, label } }: { readonly tint: Tint }) {
  return (
    <span className={`data-chip wears-${group}`} aria-hidden="true">
      {label}
    </span>
  );
}

/** The country of a zone, or the question where it is. */
export function PlaceChip({ place }: { readonly place: Jurisdiction }) {
  return (
    <span className={`place-chip ${lawClass(place.law)}`} aria-hidden="true">
      {place.label}
    </span>
  );
}

/** The border that a copy of a component goes over. */
function BorderChip({ borders }: { readonly borders: readonly Border[] }) {
  const [first, ...rest] = borders;
  if (first === undefined) return null;
  return (
    <span className={`border-chip${first.unknown ? ' is-unknown' : ''}`} aria-hidden="true">
      {rest.length === 0 ? first.label : `${first.label} +${rest.length}`}
    </span>
  );
}

/** All data of a component and the borders of its copies, while the pointer or the keyboard is on it. */
function WholeList({ worn, borders }: DataMarksProps) {
  return (
    <span className="whole-list" aria-hidden="true">
      {[...dataList(worn), ...borderWords(borders)].map((each) => (
        <span key={each}>{each}</span>
      ))}
    </span>
  );
}
