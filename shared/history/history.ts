import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Command, Refusal } from '../commands/types.ts';
import type { Design } from '../design/schema/design.ts';

enablePatches();

export interface Step {
  readonly label: string;
  readonly mergeKey?: string;
  readonly forward: readonly Patch[];
  readonly backward: readonly Patch[];
}

/** A design with the steps that led to it and those that were undone. */
export interface History {
  readonly design: Design;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A step with what it made of a design. */
export interface Transition {
  readonly step: Step;
  readonly before: Design;
  readonly after: Design;
}

export function startHistory(design: Design): History {
  return { design, past: [], future: [] };
}

/** Runs a command. A refusal, or a command that changes nothing, gives back the same history. */
export function run(history: History, command: Command): { history: History; refusal?: Refusal } {
  let refusal: Refusal | undefined;
  const [design, forward, backward] = produceWithPatches(history.design, (draft) => {
    refusal = command.apply(draft);
  });
  if (refusal) return { history, refusal };
  if (forward.length === 0) return { history };
  const step = { label: command.label, mergeKey: command.mergeKey, forward, backward };
  return { history: { design, past: remember(history.past, step), future: [] } };
}

function remember(past: readonly Step[], step: Step): readonly Step[] {
  const last = past.at(-1);
  if (last === undefined || step.mergeKey === undefined || last.mergeKey !== step.mergeKey) return [...past, step];
  const merged = {
    ...last,
    label: step.label,
    forward: [...last.forward, ...step.forward],
    backward: [...step.backward, ...last.backward],
  };
  return [...past.slice(0, -1), merged];
}

/** Ends a gesture: the next command starts a step of its own even with the same key. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  if (last?.mergeKey === undefined) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, mergeKey: undefined }] };
}

/** What is done next is a step of its own, whatever gesture led to where this goes back to. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return seal({
    design: applyPatches(history.design, step.backward),
    past: history.past.slice(0, -1),
    future: [step, ...history.future],
  });
}

export function redo(history: History): History {
  const [step, ...rest] = history.future;
  if (step === undefined) return history;
  return { design: applyPatches(history.design, step.forward), past: [...history.past, step], future: rest };
}

/** The steps that were done, the latest first, each with the design before and after it. */
export function* backwards({ design, past }: History): Generator<Transition, void> {
  let after = design;
  for (let at = past.length - 1; at >= 0; at -= 1) {
    const step = past[at] as Step;
    const before = applyPatches(after, step.backward);
    yield { step, before, after };
    after = before;
  }
}

/** Undoes or redoes until `done` steps are done, or there are no more that way. */
export function stepTo(history: History, done: number): History {
  let at = history;
  while (at.past.length > done && at.past.length > 0) at = undo(at);
  while (at.past.length < done && at.future.length > 0) at = redo(at);
  return at;
}
