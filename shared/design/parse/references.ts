import { fullPatience, KnownNames, type Patience } from './known-names.ts';
import type { Trouble } from './locate.ts';
import { everywhere, type Look } from './look.ts';
import { errorsOf, NONE } from './most-troubles.ts';
import { quote } from './quote.ts';
import { list, map, type Raw } from './raw.ts';
import { MOST_ZONES_DEEP, zoneChains } from './zone-chains.ts';

type Path = readonly (string | number)[];

/**
 * Everything that names something absent, twice, or of the wrong sort. It reads plain data that may differ from the
 * schema, so that a wrong word in one place does not hide a dangling id in another.
 */
export function referenceTroubles(data: unknown, look: Look = everywhere): Trouble[] {
  const design = map(data);
  const stages = list(design.stages).map(map);
  const patience = fullPatience();
  const vendors = new KnownNames(map(design.vendors), patience);
  const byId = firstById(stages);
  const parts = look([], design);
  return [
    ...stages.flatMap((stage, index) => [
      ...(byId.get(stage.id) === stage ? [] : stageIdTwice(stage, index)),
      ...stageTroubles(stage, ['stages', index], vendors, patience, look),
    ]),
    ...(parts.includes('layout') ? layoutTroubles(map(design.layout), byId) : []),
    ...(parts.includes('story') ? storyTroubles(list(design.story).map(map), byId, patience) : []),
  ];
}

function firstById(stages: readonly Raw[]): ById {
  const byId = new Map<unknown, Raw>();
  for (const stage of stages) if (!byId.has(stage.id)) byId.set(stage.id, stage);
  return byId;
}

function stageIdTwice({ id }: Raw, index: number): Trouble[] {
  if (typeof id !== 'string') return [];
  return [
    {
      path: ['stages', index, 'id'],
      message: `another stage has the id ${quote(id)} already`,
      fix: 'give this one another id',
    },
  ];
}

function stageTroubles(stage: Raw, path: Path, vendors: KnownNames, patience: Patience, look: Look): Trouble[] {
  const zones = map(stage.zones);
  const components = map(stage.components);
  const names = { zones: new KnownNames(zones, patience), components: new KnownNames(components, patience), vendors };
  const zoneIds = look([...path, 'zones'], zones);
  const componentIds = look([...path, 'components'], components);
  const chains = zoneChains(zones, zoneIds);
  const connections = look(path, stage).includes('connections') ? list(stage.connections) : [];
  return [
    ...componentIds
      .filter((id) => Object.hasOwn(zones, id))
      .map((id) => ({
        path: [...path, 'components', id],
        at: 'key' as const,
        message: `${quote(id)} is a zone and a component`,
        fix: 'give one of the two another id',
      })),
    ...errorsOf(zoneIds, (id) => zoneTroubles(map(zones[id]), [...path, 'zones', id], names)),
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
    ...errorsOf(componentIds, (id) =>
      componentTroubles(map(components[id]), [...path, 'components', id], names, zones),
    ),
    ...connectionTroubles(connections.map(map), [...path, 'connections'], names),
    ...errorsOf(Object.entries(map(stage.entryPoints)), ([id, entry]) => [
      ...named(map(entry).at, [...path, 'entryPoints', id], 'at', 'component', names.components),
      ...each(map(entry).through, [...path, 'entryPoints', id], 'through', 'component', names.components),
    ]),
  ];
}

interface Names {
  readonly zones: KnownNames;
  readonly components: KnownNames;
  readonly vendors: KnownNames;
}

type ById = ReadonlyMap<unknown, Raw>;

const MACHINES_ONLY = ['count', 'spread', 'size'];

function zoneTroubles(zone: Raw, path: Path, names: Names): Trouble[] {
  const misplaced = zone.kind === 'machines' ? [] : MACHINES_ONLY.filter((key) => zone[key] !== undefined);
  return [
    ...named(zone.in, path, 'in', 'zone', names.zones),
    ...named(zone.vendor, path, 'vendor', 'vendor', names.vendors),
    ...each(zone.spread, path, 'spread', 'zone', names.zones),
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
    ...named(component.in, path, 'in', 'zone', names.zones),
    ...each(component.spread, path, 'spread', 'zone', names.zones),
    ...named(component.managedBy, path, 'managedBy', 'vendor', names.vendors),
    ...each(component.arbitrators, path, 'arbitrators', 'zone', names.zones),
    ...named(component.failoverIn, path, 'failoverIn', 'zone', names.zones),
    ...named(map(component.backup).in, [...path, 'backup'], 'in', 'zone', names.zones),
    ...named(map(component.accessLog).in, [...path, 'accessLog'], 'in', 'zone', names.zones),
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
  return errorsOf(connections, (connection, index) => {
    const here = [...path, index];
    const key =
      typeof connection.id === 'string' ? connection.id : `${String(connection.from)}->${String(connection.to)}`;
    const element = names.zones.has(key) || names.components.has(key);
    const again = seen.has(key) || element;
    seen.add(key);
    return [
      ...named(connection.from, here, 'from', 'component', names.components),
      ...named(connection.to, here, 'to', 'component', names.components),
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
function layoutTroubles(layout: Raw, stages: ById): Trouble[] {
  return Object.entries(layout).flatMap(([stageId, places]): Trouble[] => {
    const stage = stages.get(stageId);
    const gone = (path: Path, what: string): Trouble => ({
      path,
      at: 'key',
      severity: 'warning',
      message: `the layout places ${what}, which does not exist`,
      fix: 'remove the line',
    });
    if (stage === undefined) return [gone(['layout', stageId], `stage ${quote(stageId)}`)];
    const [zones, components] = [map(stage.zones), map(stage.components)];
    return errorsOf(Object.keys(map(places)), (id) =>
      Object.hasOwn(zones, id) || Object.hasOwn(components, id) ? NONE : [gone(['layout', stageId, id], quote(id))],
    );
  });
}

/** A story outlives what it shows: a step about something that is gone is skipped or shows less, and is no error. */
function storyTroubles(story: readonly Raw[], stages: ById, patience: Patience): Trouble[] {
  const ids = namesOf([...stages.keys()].map(String), patience);
  const elements = new Map<Raw, KnownNames>();
  const elementsIn = (stage: Raw) => {
    const known = elements.get(stage) ?? namesOf(elementsOf(stage), patience);
    elements.set(stage, known);
    return known;
  };
  const wrong = errorsOf(story, (step, index) => {
    const path = ['story', index];
    const stage = stages.get(step.stage);
    const shown = stage === undefined ? [] : ['focus', 'hidden', 'fail'];
    return [
      ...(stage === undefined ? named(step.stage, path, 'stage', 'stage', ids) : []),
      ...shown.flatMap((key) => each(step[key], path, key, 'element', elementsIn(stage ?? {}))),
      ...named(step.before, path, 'before', 'stage', ids),
    ];
  });
  return wrong.map((trouble) => ({ ...trouble, severity: 'warning' }));
}

function namesOf(names: readonly string[], patience: Patience): KnownNames {
  return new KnownNames(Object.fromEntries(names.map((name) => [name, true])), patience);
}

function elementsOf(stage: Raw): string[] {
  const keys = list(stage.connections)
    .map(map)
    .map((each) => String(each.id ?? `${String(each.from)}->${String(each.to)}`));
  return [...[stage.zones, stage.components, stage.entryPoints].flatMap((part) => Object.keys(map(part))), ...keys];
}

function each(value: unknown, around: Path, key: string, what: string, known: KnownNames): readonly Trouble[] {
  if (!Array.isArray(value) || value.length === 0) return NONE;
  const path = [...around, key];
  return errorsOf(value, (item, index) => named(item, path, index, what, known));
}

/**
 * Story steps name one unit as `mysql#2`; elsewhere the pattern of ids has no `#`, so the schema sees it. The path is made
 * for what is wrong alone: thousands of names are right.
 */
function named(
  value: unknown,
  around: Path,
  key: string | number,
  what: string,
  known: KnownNames,
): readonly Trouble[] {
  if (typeof value !== 'string' || known.has(value)) return NONE;
  if (what === 'element' && known.has(value.replace(/#\d+$/, ''))) return NONE;
  const path = [...around, key];
  return [{ path, message: `there is no ${what} ${quote(value)}`, fix: fixOf(known.guess(value), known.few()) }];
}

function fixOf(guess: string | undefined, few: readonly string[]): string {
  if (guess !== undefined) return `did you mean ${quote(guess)}?`;
  return few.length === 0 ? 'add it, or remove the reference' : `use one of ${few.join(', ')}`;
}
