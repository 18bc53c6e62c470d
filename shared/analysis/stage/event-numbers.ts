/** What an event is about; names are made from it when somebody asks. */
export const EVENT = { place: 0, machine: 1, unit: 2, ownMachine: 3, managed: 4, failover: 5, arbitrator: 6 } as const;
export type EventKind = (typeof EVENT)[keyof typeof EVENT];

/** Everything that can fail, by position: what it is about, and nothing that is written of it. What is there several times follows one another. */
export class EventNumbers {
  readonly kinds: EventKind[] = [];
  /** Element of the design: a zone or a component. */
  readonly elements: string[] = [];
  /** Which machine, unit or arbitrator of the element, from 1. */
  readonly ordinals: number[] = [];
  /** Per kind: element → its first event. */
  private firsts: readonly Map<string, number>[] | undefined;

  get count(): number {
    return this.kinds.length;
  }

  /** Numbers so many of one element, and gives the first number. */
  add(kind: EventKind, element: string, count = 1): number {
    const first = this.count;
    for (let ordinal = 1; ordinal <= count; ordinal += 1) {
      this.kinds.push(kind);
      this.elements.push(element);
      this.ordinals.push(ordinal);
    }
    return first;
  }

  firstOf(kind: EventKind, element: string): number | undefined {
    this.firsts ??= this.readFirsts();
    return this.firsts[kind]?.get(element);
  }

  private readFirsts(): Map<string, number>[] {
    const firsts = Object.values(EVENT).map(() => new Map<string, number>());
    this.ordinals.forEach((ordinal, event) => {
      if (ordinal === 1) firsts[this.kinds[event] ?? 0]?.set(this.elements[event] ?? '', event);
    });
    return firsts;
  }
}
