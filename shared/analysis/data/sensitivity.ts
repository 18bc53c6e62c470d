import type { DataClass } from '../../design/schema/vocabulary.ts';

/** What classes of data have in common where they are only looked at: one colour each. */
export type DataGroup = 'special' | 'record' | 'secret' | 'person' | 'open';

/** Every class and its group, what does most harm in the wrong hands first. */
const ORDER: Readonly<Record<DataClass, DataGroup>> = {
  'special-category': 'special',
  biometric: 'special',
  'student-record': 'record',
  payment: 'secret',
  credential: 'secret',
  activity: 'record',
  content: 'person',
  contact: 'person',
  account: 'person',
  staff: 'person',
  anonymised: 'open',
  'public-content': 'open',
};
const RANKS = new Map(Object.keys(ORDER).map((data, rank) => [data, rank]));

/** The classes, each once, the most sensitive first. */
export function bySensitivity(data: readonly DataClass[]): DataClass[] {
  return [...new Set(data)].sort((a, b) => (RANKS.get(a) ?? 0) - (RANKS.get(b) ?? 0));
}

export function dataGroup(data: DataClass): DataGroup {
  return ORDER[data];
}
