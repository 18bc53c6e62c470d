import type { DataClass } from '../../design/schema/vocabulary.ts';

const NOT_PERSONAL: readonly DataClass[] = ['public-content', 'anonymised'];
const STUDENT_RECORD: readonly DataClass[] = ['student-record', 'activity', 'special-category', 'biometric'];

/** What is known of some data: its classes, or that nobody has said. */
export type KnownData = readonly DataClass[] | 'unknown';

export function isPersonal(data: DataClass): boolean {
  return !NOT_PERSONAL.includes(data);
}

/** What a school would call part of a learner's record: grades, submissions, what they did, and what is said about them. */
export function isStudentRecord(data: DataClass): boolean {
  return STUDENT_RECORD.includes(data);
}

/** Whether some of it is personal; unknown stays unknown. */
export function hasPersonal(data: KnownData): boolean | 'unknown' {
  return data === 'unknown' ? 'unknown' : data.some(isPersonal);
}
