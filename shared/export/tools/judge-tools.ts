import { factOf } from '../../analysis/stage/component-facts.ts';
import { TOOLS, writesFor, type Tool } from '../../choose/tools.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { CoverageEntry, Export, Target } from '../types.ts';
import { pacesOf } from './paces.ts';

/** A target and what came of it for one stage. */
export interface Tried {
  readonly target: Pick<Target, 'id' | 'title'>;
  readonly made: Export | { readonly refused: string };
}

/** What a target that writes for a tool can say of the stage. */
export type Written =
  | { readonly target: string; readonly title: string; readonly refused: string }
  | {
      readonly target: string;
      readonly title: string;
      readonly exported: number;
      readonly todo: readonly CoverageEntry[];
      readonly cannot: readonly CoverageEntry[];
    };

/** A tool, judged for one stage. */
export interface ToolVerdict {
  readonly tool: Tool;
  /** Elements that it would look after. */
  readonly holds: readonly string[];
  /** Elements of its pace that it cannot look after, and why. */
  readonly leaves: readonly { readonly element: string; readonly why: string }[];
  /** One for each target that writes for it; none: Corral writes nothing for this tool. */
  readonly written: readonly Written[];
}

/** Every tool for one stage, in the order of the talk: what it can and cannot do here. It advises, it does not rank. */
export function judgeTools(stage: Stage, tried: readonly Tried[]): readonly ToolVerdict[] {
  const paces = pacesOf(stage);
  return TOOLS.map((tool) => {
    const leaves = paces[tool.pace].flatMap((element) => whyLeft(tool, element, stage.components[element]));
    const left = new Set(leaves.map(({ element }) => element));
    const holds = paces[tool.pace].filter((element) => !left.has(element));
    // Of a target that makes all of a stack, only the machines that are exchanged are this tool's.
    const about = tool.exchangesMachines === true ? new Set(holds) : undefined;
    const written = tried.filter(({ target }) => writesFor(target.id, tool)).map((each) => writtenBy(each, about));
    return { tool, holds, leaves, written };
  });
}

function writtenBy({ target: { id, title }, made }: Tried, about: ReadonlySet<string> | undefined): Written {
  if ('refused' in made) return { target: id, title, refused: made.refused };
  const its = made.coverage.filter(({ element }) => about === undefined || about.has(element));
  const of = (wanted: CoverageEntry['class']) => its.filter((entry) => entry.class === wanted);
  return { target: id, title, exported: of('exported').length, todo: of('todo'), cannot: of('cannot') };
}

/** Losing logs and what can be computed again is no reason to keep a machine. */
const DISPENSABLE = ['logs', 'cache'];

function whyLeft(tool: Tool, element: string, component: Component | undefined): ToolVerdict['leaves'] {
  if (tool.exchangesMachines !== true || component === undefined) return [];
  const state = factOf(component, 'localState');
  if (state === undefined || state === 'unknown') {
    return [{ element, why: 'nobody has said what its machines keep' }];
  }
  const kept = state.filter((kind) => !DISPENSABLE.includes(kind));
  return kept.length === 0 ? [] : [{ element, why: `its machines keep ${kept.join(', ')}` }];
}
