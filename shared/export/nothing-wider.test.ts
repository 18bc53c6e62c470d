import { describe, expect, it } from 'vitest';
import { findType } from '../catalog/index.ts';
import type { Stage } from '../design/schema/stage.ts';
import { drawnAt, everyTemplate, platformOf } from './drawn-at.test-support.ts';
import { buildPlan } from './plan/build-plan.ts';
import { readBack } from './read-back.test-support.ts';
import { targets } from './targets.ts';
import type { Export } from './types.ts';

/** Targets that open ports. */
const opening = targets.filter(({ id }) => id.startsWith('terraform/') || id === 'cloudformation');
const cases = everyTemplate
  .filter(([name]) => name !== 'the-talk')
  .flatMap(([name, design]) => design.stages.map(({ id }) => [name, id, design] as const));

interface Opened {
  readonly from: string;
  readonly to: string;
  readonly port: number;
}

/** Every object in a file, with the key that it has there. */
function* objectsIn(
  value: unknown,
  key = '',
): Iterable<readonly [key: string, value: Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [key, value as Readonly<Record<string, unknown>>];
  for (const [name, inner] of Object.entries(value)) yield* objectsIn(inner, name);
}

const WORLD = /^(?:0\.0\.0\.0\/0|::\/0|Internet|\*|internet)$/;
const isWorld = (value: unknown) => [value].flat().some((one) => typeof one === 'string' && WORLD.test(one));
/** What names the callers of a rule, by the languages of the clouds. */
const CALLERS = [
  'source_ranges',
  'source_addresses',
  'source_ips',
  'source_address_prefix',
  'cidr_ipv4',
  'remote_ip_prefix',
  'CidrIp',
];

function outward(rule: Readonly<Record<string, unknown>>): boolean {
  return (
    /^(?:egress|out|outbound)$/i.test(String(rule.direction)) || /mirrors|Names|Time/.test(String(rule.description))
  );
}

/** Ports that are written beside the whole world as callers, where a rule is not made of a flow; those that refuse are none. */
function portsToAll(files: readonly unknown[]): unknown[] {
  const rules = files.flatMap((file) => [...objectsIn(file)].map(([, rule]) => rule));
  return rules
    .filter(
      (rule) => CALLERS.some((name) => isWorld(rule[name])) && !outward(rule) && !/deny/i.test(String(rule.access)),
    )
    .map(
      (rule) =>
        rule.port ??
        rule.port_range ??
        rule.from_port ??
        rule.port_range_min ??
        rule.FromPort ??
        rule.destination_port_range ??
        (rule.allow as [{ ports: unknown }] | undefined)?.[0].ports,
    )
    .flat();
}

/** The flows that an export lets through, each told by its key or by its description. */
function flowsIn(files: readonly unknown[]): Opened[] {
  return files.flatMap((file) =>
    [...objectsIn(file)].flatMap(([key, { Description, FromPort, GroupId }]) => {
      const [, from, to, port] = /^([a-z0-9-]+?)--([a-z0-9-]+?)--(\d+)$/.exec(key) ?? [];
      if (from !== undefined && to !== undefined) return [{ from, to, port: Number(port) }];
      const [, caller, called] = GroupId === undefined ? [] : (/^(\S+) to (\S+)$/.exec(String(Description)) ?? []);
      return caller === undefined || called === undefined ? [] : [{ from: caller, to: called, port: Number(FromPort) }];
    }),
  );
}

/** Whether the drawing has a way from one to the other that goes through balancers only: worked out from the drawing alone. */
function drawnWays({ components, zones, connections }: Stage): (from: string, to: string) => boolean {
  const typeOf = (id: string) => findType(components[id]?.type ?? '');
  const namesOf = (id: string) => {
    if (typeOf(id)?.deploy.kind === 'external') return ['internet'];
    const place = components[id]?.in ?? '';
    return zones[place]?.kind === 'machines' ? [id, place] : [id];
  };
  const passes = (id: string) => typeOf(id)?.capabilities.includes('balances-load') === true;
  const reached = (from: string, seen: ReadonlySet<string> = new Set()): string[] =>
    connections.flatMap(({ from: caller, to }) =>
      caller !== from || seen.has(to) ? [] : [to, ...(passes(to) ? reached(to, new Set([...seen, to])) : [])],
    );
  const ways = new Set(
    Object.keys(components).flatMap((from) =>
      reached(from).flatMap((to) => namesOf(from).flatMap((a) => namesOf(to).map((b) => `${a} ${b}`))),
    ),
  );
  return (from, to) => from === to || ways.has(`${from} ${to}`);
}

async function parsed({ files }: Export): Promise<unknown[]> {
  return Promise.all(files.filter(({ path }) => /\.(?:tf|yaml)$/.test(path)).map(readBack));
}

describe.each(opening.map((target) => [target.id, target] as const))('%s', (_id, target) => {
  it.each(cases)('opens nothing in %s, %s that the drawing does not connect', async (_name, id, design) => {
    const drawn = drawnAt(platformOf(target), design);
    const made = target.export(drawn, id);
    if ('refused' in made) return expect(made.refused).toMatch(/\.$/);
    const files = await parsed(made);
    const flows = flowsIn(files);
    const isDrawn = drawnWays(drawn.stages.find((stage) => stage.id === id)!);
    expect(flows.filter(({ from, to }) => !isDrawn(from, to))).toEqual([]);
    const plan = buildPlan(drawn, id, platformOf(target));
    const inside =
      'refused' in plan ? [] : plan.flows.filter(({ from, to }) => from !== 'internet' && to !== 'internet');
    if (inside.length > 0) expect(flows).not.toEqual([]);
    for (const port of portsToAll(files))
      expect(String(port)).toMatch(/^(?:80|443|\$\{(?:each|rule|inbound_rule)\.value\.port\})$/);
  });
});
