import type { en } from './en/index.ts';
import type { Message } from './message.ts';

export type MessageKey = keyof typeof en;

/** All that a language has to say. */
export interface Speech {
  readonly table: Readonly<Record<MessageKey, Message>>;
  /** Texts of the core by what they are in English: `told.ts` says them. */
  readonly told: Readonly<Record<string, string>>;
  /** As `told`, sentence by sentence: what exports say of what became of each element. */
  readonly coverage: Readonly<Record<string, string>>;
  /** As `told`: what is wrong with files, and why something was refused. */
  readonly problems: Readonly<Record<string, string>>;
  /** As `told`, on the page of a rule only. */
  readonly pages: Readonly<Record<string, string>>;
}
