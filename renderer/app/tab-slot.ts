/** Where something stands along a row; pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** The gap in a row of tabs that is nearest to a place: 0 is before the first, as many as there are is after the last. */
export function slotAt(tabs: readonly Span[], x: number): number {
  return tabs.filter(({ left, right }) => x > (left + right) / 2).length;
}

/** The row after one of it was put into a gap; the same row when it stands beside the gap already. */
export function putInto<Id>(row: readonly Id[], id: Id, slot: number): readonly Id[] {
  const without = (part: readonly Id[]) => part.filter((each) => each !== id);
  return [...without(row.slice(0, slot)), id, ...without(row.slice(slot))];
}
