import { err, ok, type Result } from '../../base/result.ts';
import { parseDesign } from '../../design/parse.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { serializeDesign } from '../../design/serialize.ts';
import { withContents } from './contents.ts';
import { plainCopy } from './plain-copy.ts';
import { findStage } from './stage-edit.ts';

/** Longer texts are refused unread: they hold more than anybody copies by hand, and reading them would stop the window. */
const LONGEST = 2_000_000;

/**
 * A part of a stage as a design of its own: the elements with all they hold and the connections among them, in the zones
 * around them and with the vendors they name, so that it can be read, checked and pasted anywhere. What was asked for is
 * the focus of its one story step. Undefined when nothing was.
 */
export function fragmentOf(design: Design, stageId: string, ids: readonly string[]): Design | undefined {
  const stage = findStage(design, stageId);
  const chosen = stage === undefined ? new Set<string>() : withContents(stage, ids);
  if (stage === undefined || chosen.size === 0) return undefined;
  const kept = new Set([...chosen, ...zonesNamed(stage, chosen)]);
  const has = (id: string) => kept.has(id);
  const part: Stage = plainCopy({
    id: stage.id,
    ...(stage.name === undefined ? {} : { name: stage.name }),
    zones: only(stage.zones, has),
    components: only(stage.components, (id) => chosen.has(id)),
    connections: stage.connections.filter(({ from, to }) => chosen.has(from) && chosen.has(to)),
    entryPoints: {},
  });
  const asked = ids.filter((id) => chosen.has(id));
  return {
    corral: 1,
    context: {},
    vendors: plainCopy(only(design.vendors, (id) => vendorsOf(part).has(id))),
    stages: [part],
    layout: { [stage.id]: plainCopy(only(design.layout[stage.id] ?? {}, has)) },
    story: [{ stage: stage.id, focus: asked }],
    waivers: [],
  };
}

/** As `fragmentOf`, as text: a design file that any editor, mail or other window can carry. */
export function fragmentText(design: Design, stageId: string, ids: readonly string[]): string | undefined {
  const fragment = fragmentOf(design, stageId, ids);
  return fragment === undefined ? undefined : serializeDesign(fragment);
}

/** Text from anywhere as a design, or why it is none, as a sentence. */
export function readFragment(text: string): Result<Design, string> {
  if (text.length > LONGEST)
    return err('What was copied is larger than 2 MB, more than a part of a design: open it as a file instead.');
  if (!/(?:^|[{,])\s*["']?corral["']?\s*:/m.test(text))
    return err('What was copied is no part of a design. Copy elements in Corral, or the text of a design file.');
  const parsed = parseDesign(text);
  if (parsed.ok) return ok(parsed.value.design);
  const [first] = parsed.error;
  const why = first === undefined ? 'it is malformed' : `line ${first.line}: ${first.message}; ${first.fix}`;
  return err(`What was copied cannot be read: ${why}.`);
}

/** What a fragment is about: the stage and the elements of its first story step, else all of its first stage. */
export function partOf({ stages, story: [step] }: Design): { readonly stage: Stage; readonly ids: readonly string[] } {
  const told = step === undefined ? undefined : stages.find(({ id }) => id === step.stage);
  const stage = told ?? stages[0];
  if (stage === undefined) throw new Error('a design has at least one stage');
  const all = [...Object.keys(stage.zones), ...Object.keys(stage.components)];
  const focus = told === undefined ? [] : (step?.focus ?? []).filter((id) => all.includes(id));
  return { stage, ids: focus.length > 0 ? focus : all };
}

/** The zones that some elements name, and all that those name in turn. */
function zonesNamed(stage: Stage, ids: Iterable<string>): Set<string> {
  const known = (id: string | undefined) => id !== undefined && Object.hasOwn(stage.zones, id);
  const found = new Set([...ids].flatMap((id) => namedBy(stage, id)).filter(known));
  // A set grows while it is walked, so zones around zones are found too.
  for (const id of found) for (const named of namedBy(stage, id)) if (known(named)) found.add(named);
  return found;
}

function namedBy({ zones, components }: Stage, id: string): string[] {
  const zone = zones[id];
  const named = zone === undefined ? namedByComponent(components[id]) : [zone.in, ...(zone.spread ?? [])];
  return named.filter((each) => each !== undefined);
}

function namedByComponent(component: Component | undefined): (string | undefined)[] {
  if (component === undefined) return [];
  const { in: around, backup, accessLog, failoverIn, spread = [], arbitrators = [] } = component;
  return [around, backup?.in, accessLog?.in, failoverIn, ...spread, ...arbitrators];
}

function vendorsOf({ zones, components }: Stage): Set<string | undefined> {
  return new Set([
    ...Object.values(zones).map(({ vendor }) => vendor),
    ...Object.values(components).map(({ managedBy }) => managedBy),
  ]);
}

function only<T>(map: Readonly<Record<string, T>>, wanted: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => wanted(id)));
}
