import { nearest } from '../../base/nearest.ts';
import type { Trouble } from './locate.ts';
import { quote } from './quote.ts';
import { list, map, type Raw } from './raw.ts';
import { MOST_ZONES_DEEP, zoneChains } from './zone-chains.ts';

type Path = readonly (string | number)[];

/**
 * Everything that names something absent, twice, or of the wrong sort. It reads plain data that may differ from the
 * schema, so that a wrong word in one place does not hide a dangling id in another.
 */
export function referenceTroubles(data: unknown): Trouble[] {
  const design = map(data);
  const stages = list(design.stages).map(map);
  const vendors = keysOf(design.vendors);
  return [
    ...stages.flatMap((stage, index) => [
      ...stageIdTwice(stages, index),
      ...stageTroubles(stage, ['stages', index], vendors),
    ]),
    ...layoutTroubles(map(design.layout), stages),
    ...list(design.story).flatMap((step, index) => storyTroubles(map(step), ['story', index], stages)),
  ];
}

function stageIdTwice(stages: readonly Raw[], index: number): Trouble[] {
  const id = stages[index]?.id;
  if (typeof id !== 'string' || stages.findIndex((stage) => stage.id === id) === index) return [];
  return [
    {
      path: ['stages', index, 'id'],
      message: `another stage has the id ${quote(id)} already`,
      fix: 'give this one another id',
    },
  ];
}

function stageTroubles(stage: Raw, path: Path, vendors: Known): Trouble[] {
  const zones = map(stage.zones);
  const components = map(stage.components);
  const chains = zoneChains(zones);
  const names = { zones: keysOf(zones), components: keysOf(components), vendors };
  return [
    ...[...names.components]
      .filter((id) => Object.hasOwn(zones, id))
      .map((id) => ({
        path: [...path, 'components', id],
        at: 'key' as const,
        message: `${quote(id)} is a zone and a component`,
        fix: 'give one of the two another id',
      })),
    ...Object.entries(zones).flatMap(([id, zone]) => zoneTroubles(map(zone), [...path, 'zones', id], names)),
    ...chains.circles.map((id) => ({
      path: [...path, 'zones', id, 'in'],
      message: `zone ${quote(id)} stands inside itself`,
      fix: 'break the circle of "in"',
    })),
    ...chains.tooDeep.slice(0, 1).map((id) => ({
      path: [...path, 'zones', id, 'in'],
      message: `zone ${quote(id)} stands inside more than ${MOST_ZONES_DEEP} others`,
      fix: 'nest fewer zones',
    })),
    ...Object.entries(components).flatMap(([id, each]) =>
      componentTroubles(map(each), [...path, 'components', id], names, zones),
    ),
    ...connectionTroubles(list(stage.connections).map(map), [...path, 'connections'], names),
    ...Object.entries(map(stage.entryPoints)).flatMap(([id, entry]) => [
      ...named(map(entry).at, [...path, 'entryPoints', id, 'at'], 'component', names.components),
      ...each(map(entry).through, [...path, 'entryPoints', id, 'through'], 'component', names.components),
    ]),
  ];
}

/** Names that may be referred to: a set, because a large design refers to its names ten thousands of times. */
type Known = ReadonlySet<string>;

interface Names {
  readonly zones: Known;
  readonly components: Known;
  readonly vendors: Known;
}

function keysOf(value: unknown): Known {
  return new Set(Object.keys(map(value)));
}

const MACHINES_ONLY = ['count', 'spread', 'size'];

function zoneTroubles(zone: Raw, path: Path, names: Names): Trouble[] {
  const misplaced = zone.kind === 'machines' ? [] : MACHINES_ONLY.filter((key) => zone[key] !== undefined);
  return [
    ...named(zone.in, [...path, 'in'], 'zone', names.zones),
    ...named(zone.vendor, [...path, 'vendor'], 'vendor', names.vendors),
    ...each(zone.spread, [...path, 'spread'], 'zone', names.zones),
    ...misplaced.map((key) => ({
      path: [...path, key],
      at: 'key' as const,
      message: `"${key}" is for zones of kind machines only`,
      fix: `remove it, or write "kind: machines"`,
    })),
  ];
}

function componentTroubles(component: Raw, path: Path, names: Names, zones: Raw): Trouble[] {
  const { n, k } = component;
  const hosts = typeof component.in === 'string' ? map(zones[component.in]).count : undefined;
  const units = n ?? hosts;
  const tooMany = typeof k === 'number' && typeof units === 'number' && k > units;
  return [
    ...named(component.in, [...path, 'in'], 'zone', names.zones),
    ...each(component.spread, [...path, 'spread'], 'zone', names.zones),
    ...named(component.managedBy, [...path, 'managedBy'], 'vendor', names.vendors),
    ...each(component.arbitrators, [...path, 'arbitrators'], 'zone', names.zones),
    ...named(component.failoverIn, [...path, 'failoverIn'], 'zone', names.zones),
    ...named(map(component.backup).in, [...path, 'backup', 'in'], 'zone', names.zones),
    ...named(map(component.accessLog).in, [...path, 'accessLog', 'in'], 'zone', names.zones),
    ...(tooMany
      ? [
          {
            path: [...path, 'k'],
            message: `it needs ${k} units and has ${units}`,
            fix: `write at most ${units}, or raise n`,
          },
        ]
      : []),
  ];
}

function connectionTroubles(connections: readonly Raw[], path: Path, names: Names): Trouble[] {
  const seen = new Set<string>();
  return connections.flatMap((connection, index) => {
    const here = [...path, index];
    const key =
      typeof connection.id === 'string' ? connection.id : `${String(connection.from)}->${String(connection.to)}`;
    const element = names.zones.has(key) || names.components.has(key);
    const again = seen.has(key) || element;
    seen.add(key);
    return [
      ...named(connection.from, [...here, 'from'], 'component', names.components),
      ...named(connection.to, [...here, 'to'], 'component', names.components),
      ...(again
        ? [
            {
              path: here,
              message: `${element ? 'an element' : 'another connection'} is ${quote(key)} already`,
              fix: element ? 'give this one another id' : 'give one an id',
            },
          ]
        : []),
    ];
  });
}

/** A leftover place says nothing about the model (a merge leaves it behind), so it is a warning. */
function layoutTroubles(layout: Raw, stages: readonly Raw[]): Trouble[] {
  return Object.entries(layout).flatMap(([stageId, places]): Trouble[] => {
    const stage = stages.find(({ id }) => id === stageId);
    const gone = (path: Path, what: string): Trouble => ({
      path,
      at: 'key',
      severity: 'warning',
      message: `the layout places ${what}, which does not exist`,
      fix: 'remove the line',
    });
    if (stage === undefined) return [gone(['layout', stageId], `stage ${quote(stageId)}`)];
    const known = { ...map(stage.zones), ...map(stage.components) };
    return Object.keys(map(places))
      .filter((id) => !Object.hasOwn(known, id))
      .map((id) => gone(['layout', stageId, id], quote(id)));
  });
}

/** A story outlives what it shows: a step about something that is gone is skipped or shows less, and is no error. */
function storyTroubles(step: Raw, path: Path, stages: readonly Raw[]): Trouble[] {
  const ids = new Set(stages.map(({ id }) => String(id)));
  const stage = stages.find(({ id }) => id === step.stage);
  const wrong = [
    ...(stage === undefined ? named(step.stage, [...path, 'stage'], 'stage', ids) : inStep(step, path, stage)),
    ...named(step.before, [...path, 'before'], 'stage', ids),
  ];
  return wrong.map((trouble) => ({ ...trouble, severity: 'warning' }));
}

function inStep(step: Raw, path: Path, stage: Raw): Trouble[] {
  const keys = list(stage.connections)
    .map(map)
    .map((each) => String(each.id ?? `${String(each.from)}->${String(each.to)}`));
  const elements = [stage.zones, stage.components, stage.entryPoints].flatMap((part) => Object.keys(map(part)));
  const known = new Set([...elements, ...keys]);
  return ['focus', 'hidden', 'fail'].flatMap((key) => each(step[key], [...path, key], 'element', known));
}

function each(value: unknown, path: Path, what: string, known: Known): Trouble[] {
  return list(value).flatMap((item, index) => named(item, [...path, index], what, known));
}

/** Story steps name one unit as `mysql#2`; elsewhere the pattern of ids has no `#`, so the schema sees it. */
function named(value: unknown, path: Path, what: string, known: Known): Trouble[] {
  if (typeof value !== 'string' || known.has(value)) return [];
  if (what === 'element' && known.has(value.replace(/#\d+$/, ''))) return [];
  const guess = nearest(value, [...known]);
  const offer = guess ?? (known.size > 0 && known.size <= 8 ? [...known].join(', ') : undefined);
  const fix =
    guess !== undefined
      ? `did you mean ${quote(guess)}?`
      : offer === undefined
        ? `add it, or remove the reference`
        : `use one of ${offer}`;
  return [{ path, message: `there is no ${what} ${quote(value)}`, fix }];
}
