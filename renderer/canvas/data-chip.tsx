import type { Jurisdiction, WornData } from '../../shared/analysis/data/data-view.ts';

/** The most sensitive data of a component, in its colour and in words. The node's own label tells all of it. */
export function DataChip({ worn }: { readonly worn: WornData }) {
  return (
    <span className={`data-chip wears-${worn.group}`} title={worn.words} aria-hidden="true">
      {worn.label}
    </span>
  );
}

/** The country of a zone, or the question where it is. */
export function PlaceChip({ place }: { readonly place: Jurisdiction }) {
  return (
    <span className={`place-chip${place.unknown ? ' is-unknown' : ''}`} aria-hidden="true">
      {place.label}
    </span>
  );
}
