import type { Design } from '../design/schema/design.ts';

/** What somebody in the room said that is to be kept. */
export const NOTE_KINDS = ['decision', 'question', 'parked'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Something that happened during a presentation, at a time of day such as 14:05. */
export type Happening =
  | { readonly kind: 'step'; readonly at: string; readonly title: string }
  | { readonly kind: 'failure'; readonly at: string; readonly words: string }
  | { readonly kind: 'edit'; readonly at: string; readonly label: string; readonly takenBack?: true }
  | { readonly kind: NoteKind; readonly at: string; readonly text: string };

export interface Minutes {
  /** ISO date. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly happenings: readonly Happening[];
  readonly before: Design;
  readonly after: Design;
}

/** The notes of one kind, in the order they were taken. */
export function notesOf({ happenings }: Minutes, kind: NoteKind): { at: string; text: string }[] {
  return happenings.flatMap((each) => (each.kind === kind && 'text' in each ? [{ at: each.at, text: each.text }] : []));
}

/** Decisions about findings that were not there before. */
export function newWaivers({ before, after }: Minutes): Design['waivers'] {
  return after.waivers.filter((waiver) => !before.waivers.includes(waiver));
}

/** Everything in the order it happened, a sentence each; notes among it. */
export function courseOf({ happenings }: Minutes): { at: string; text: string }[] {
  return happenings.map((each) => ({ at: each.at, text: sentence(each) }));
}

const NOTE_WORDS: Readonly<Record<NoteKind, string>> = { decision: 'Decided', question: 'Asked', parked: 'Parked' };

function sentence(each: Happening): string {
  switch (each.kind) {
    case 'step':
      return `Shown: ${each.title}`;
    case 'failure':
      return each.words;
    case 'edit':
      return `Changed: ${each.label}${each.takenBack === true ? ', taken back' : ''}`;
    default:
      return `${NOTE_WORDS[each.kind]}: ${each.text}`;
  }
}
