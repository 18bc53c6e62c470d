import { createStore } from 'zustand/vanilla';
import type { Ending } from '../../shared/ipc/contract.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { ThreeVersions } from '../merge/merge-dialog.tsx';
import type { Issue } from '../../shared/design/issue.ts';

/** What the in-app chooser is asked for. */
export type ChooserMode = 'open' | 'save' | 'folder';

export interface Place {
  readonly handle: string;
  readonly name: string;
  readonly folder: string;
  /** What is written there cannot be written again. */
  readonly readOnly?: true;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A question to the person that some action waits for. `answer` is called once; undefined means cancelled. */
export type Prompt =
  | {
      readonly kind: 'choose';
      readonly mode: ChooserMode;
      readonly suggestedName: string;
      readonly ending: Ending;
      readonly answer: (place: Place | undefined) => void;
    }
  | {
      readonly kind: 'ask';
      readonly title: string;
      readonly text: string;
      /** The first is what Enter does. */
      readonly choices: readonly Choice[];
      readonly answer: (choice: string | undefined) => void;
    }
  | {
      readonly kind: 'merge';
      readonly versions: ThreeVersions;
      readonly answer: (merged: Design | undefined) => void;
    }
  | {
      readonly kind: 'unreadable';
      readonly name: string;
      readonly text: string;
      readonly issues: readonly Issue[];
      readonly answer: (again: undefined) => void;
    };

/** The questions that wait, oldest first; `FileDialogs` shows the first. */
export const prompts = createStore<{ readonly waiting: readonly Prompt[] }>()(() => ({ waiting: [] }));

function enqueue(prompt: Prompt): void {
  prompts.setState(({ waiting }) => ({ waiting: [...waiting, prompt] }));
}

function dequeue(prompt: Prompt): void {
  prompts.setState(({ waiting }) => ({ waiting: waiting.filter((each) => each !== prompt) }));
}

/** Shows the in-app chooser; undefined when it was cancelled. */
export function choosePlace(
  mode: ChooserMode,
  suggestedName = '',
  ending: Ending = 'corral',
): Promise<Place | undefined> {
  return new Promise((resolve) => {
    const answer = (place: Place | undefined) => {
      dequeue(prompt);
      resolve(place);
    };
    const prompt = { kind: 'choose', mode, suggestedName, ending, answer } as const;
    enqueue(prompt);
  });
}

/** Asks a question with buttons; undefined when it was cancelled. `asked` is told how to answer it in the person's place. */
export function ask<const C extends readonly Choice[]>(
  title: string,
  text: string,
  choices: C,
  asked?: (answer: (choice: string) => void) => void,
): Promise<C[number]['id'] | undefined> {
  return new Promise((resolve) => {
    const answer = (choice: string | undefined) => {
      dequeue(prompt);
      resolve(choice);
    };
    const prompt = { kind: 'ask', title, text, choices, answer } as const;
    enqueue(prompt);
    asked?.(answer);
  });
}

/** Shows three versions of a design and what merging them gives; undefined when it was cancelled. */
export function showMerge(versions: ThreeVersions): Promise<Design | undefined> {
  return new Promise((resolve) => {
    const answer = (merged: Design | undefined) => {
      dequeue(prompt);
      resolve(merged);
    };
    const prompt = { kind: 'merge', versions, answer } as const;
    enqueue(prompt);
  });
}

/** Shows what is wrong with a file that cannot be opened, with its text. */
export function showUnreadable(name: string, text: string, issues: readonly Issue[]): Promise<void> {
  return new Promise((resolve) => {
    const answer = () => {
      dequeue(prompt);
      resolve();
    };
    const prompt = { kind: 'unreadable', name, text, issues, answer } as const;
    enqueue(prompt);
  });
}
