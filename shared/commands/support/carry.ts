import { produce } from 'immer';
import { connectionKey } from '../../design/connection-key.ts';
import { diffDesigns, type ModelChange } from '../../design/diff.ts';
import { isMap } from '../../base/is-map.ts';
import { own } from '../../base/own.ts';
import { sameValue } from '../../base/same-value.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { removeElements } from '../remove-elements.ts';
import { removeEntryPoint } from '../remove-entry-point.ts';
import { setField } from '../set-field.ts';
import type { FieldOwner } from './field-owner.ts';
import { troublesOf } from './new-trouble.ts';
import { refuse, type Command, type Refusal } from '../types.ts';
import { elementLabel } from './element-label.ts';
import { plainCopy } from './plain-copy.ts';
import { findStage } from './stage-edit.ts';

/** What became of a change in one later stage. */
export interface CarryReport {
  readonly stageId: string;
  /** How many parts of the change the stage took. */
  readonly taken: number;
  /** Why others do not fit there, each a sentence. What the stage already has is no reason. */
  readonly misfits: readonly string[];
}

export interface Carried {
  readonly design: Design;
  readonly reports: readonly CarryReport[];
}

/** What of a stage is carried; its name, its texts and where things stand are its own. */
export const KINDS = ['zones', 'components', 'connections', 'entryPoints'] as const;
type Kind = (typeof KINDS)[number];

/** What one stage had and has of one thing: an element that came or went, or one of its fields. */
interface Part {
  readonly kind: Kind;
  readonly id: string;
  readonly field: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * A design in which every stage after `stageId` has what changed there since `before`, where it fits: an element comes if
 * its id is free, goes if it is there, and a field changes if it was what it was here. Nothing is overwritten.
 */
export function carry(design: Design, stageId: string, before: Stage): Carried {
  const parts = partsOf(design, stageId, before);
  const at = design.stages.findIndex(({ id }) => id === stageId);
  const later = at < 0 ? [] : design.stages.slice(at + 1);
  return later.reduce<Carried>(
    (carried, { id }) => {
      const { design: next, report } = carryInto(carried.design, { from: stageId, to: id }, parts);
      return { design: next, reports: [...carried.reports, report] };
    },
    { design, reports: [] },
  );
}

/** The parts of a change in an order in which each finds what it needs: places first, what calls through them last. */
function partsOf(design: Design, stageId: string, before: Stage): Part[] {
  const was = { ...design, stages: design.stages.map((stage) => (stage.id === stageId ? before : stage)) };
  const parts = diffDesigns(was, design).flatMap((change) => partOf(stageId, change));
  return KINDS.flatMap((kind) => parts.filter((part) => part.kind === kind));
}

function partOf(stageId: string, { path, before, after }: ModelChange): Part[] {
  const [root, stage, kind, id, ...field] = path;
  const known = KINDS.find((each) => each === kind);
  if (root !== 'stages' || stage !== stageId || known === undefined || id === undefined) return [];
  return [{ kind: known, id, field, before, after }];
}

interface Way {
  readonly from: string;
  readonly to: string;
}

function carryInto(design: Design, way: Way, parts: readonly Part[]): { design: Design; report: CarryReport } {
  let current = design;
  let taken = 0;
  const misfits: string[] = [];
  for (const part of parts) {
    const now = valueOf(current, way.to, part);
    if (sameValue(now, part.after)) continue;
    const { next, refused } = attempt(current, partCommand(current, way, part, now));
    if (refused === undefined) taken += 1;
    else misfits.push(refused);
    current = next;
  }
  return { design: current, report: { stageId: way.to, taken, misfits } };
}

function attempt(design: Design, command: Command): { next: Design; refused?: string } {
  let refusal: Refusal | undefined;
  const next = produce(design, (draft) => {
    refusal = command.apply(draft);
  });
  return refusal === undefined ? { next } : { next: design, refused: (refusal as Refusal).refused };
}

function valueOf(design: Design, stageId: string, { kind, id, field }: Part): unknown {
  const stage = findStage(design, stageId);
  const element: unknown =
    kind === 'connections'
      ? stage?.connections.find((each) => connectionKey(each) === id)
      : own(stage?.[kind] ?? {}, id);
  return field.reduce<unknown>((value, key) => (isMap(value) ? own(value, key) : undefined), element);
}

function partCommand(design: Design, way: Way, part: Part, now: unknown): Command {
  const { kind, id, field, before, after } = part;
  const name = nameOf(design, way, part);
  if (field.length > 0) {
    const there = valueOf(design, way.to, { ...part, field: [] });
    if (there === undefined) return refused(`${name} is not there.`);
    if (!sameValue(now, before)) return refused(`${name} has another ${field.join(' ')} there.`);
    return setField(design, ownerOf(kind, way.to, id), field, after);
  }
  if (after === undefined) {
    return kind === 'entryPoints' ? removeEntryPoint(design, way.to, id) : removeElements(design, way.to, [id]);
  }
  return now === undefined ? added(way, part) : refused(`${name} is already there, and other than here.`);
}

function refused(sentence: string): Command {
  return { label: '', apply: () => refuse(sentence) };
}

function nameOf(design: Design, { from, to }: Way, part: Part): string {
  const named = [to, from].find((each) => valueOf(design, each, { ...part, field: [] }) !== undefined) ?? from;
  const stage = findStage(design, named);
  return part.kind === 'entryPoints' ? (stage?.entryPoints[part.id]?.name ?? part.id) : elementLabel(stage, part.id);
}

function ownerOf(kind: Kind, stageId: string, id: string): FieldOwner {
  if (kind === 'connections') return { of: 'connection', stageId, key: id };
  return { of: ({ components: 'component', zones: 'zone', entryPoints: 'entry-point' } as const)[kind], stageId, id };
}

/** Puts an element of one stage into another, where it stood; refuses what the other stage has no place for. */
function added({ from, to }: Way, { kind, id, after }: Part): Command {
  return {
    label: '',
    apply: (draft) => {
      const stage = findStage(draft, to);
      if (stage === undefined) return refuse(`There is no stage "${to}".`);
      const before = new Set(troublesOf(draft).map(({ message }) => message));
      if (kind === 'connections') stage.connections.push(plainCopy(after) as Connection);
      else Object.assign(stage[kind], { [id]: plainCopy(after) });
      const broken = troublesOf(draft).find(({ message }) => !before.has(message));
      if (broken !== undefined) return refuse(`${id} does not fit there: ${broken.message}.`);
      const place = draft.layout[from]?.[id];
      if (place !== undefined) (draft.layout[to] ??= {})[id] = plainCopy(place);
      return undefined;
    },
  };
}
