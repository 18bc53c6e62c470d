import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../analysis/analyze-stage.ts';
import { estimateCost } from '../analysis/cost/estimate-cost.ts';
import { readPriceBooks } from '../analysis/cost/read-price-books.ts';
import type { Scorecard } from '../analysis/types.ts';
import { hasCapability } from '../catalog/index.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { checkStage } from './check-stage.ts';

/** What the talk says of its drawings, held to what the analysis computes for the templates. */
const read = new Map<string, Design>();

function template(name: string): Design {
  const known = read.get(name);
  if (known !== undefined) return known;
  const parsed = parseDesign(readFileSync(`assets/templates/${name}.corral`, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  read.set(name, parsed.value.design);
  return parsed.value.design;
}

function stage(name: string, id: string): Stage {
  const found = template(name).stages.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${name} has no stage ${id}`);
  return found;
}

function score(name: string, id: string): Scorecard {
  return analyzeStage(stage(name, id)).scorecard;
}

/** The same odds everywhere: a process 0.999, a machine 0.99, a place never, and what others run 0.9999. */
function withOdds(drawn: Stage): Stage {
  const zones = Object.entries(drawn.zones).map(([id, zone]) => {
    return [id, { ...zone, availability: zone.kind === 'machines' ? 0.99 : 1 }] as const;
  });
  const components = Object.entries(drawn.components).map(([id, component]) => {
    const managed = component.managedBy !== undefined || component.type === 'object-storage';
    return [id, { ...component, availability: managed ? 0.9999 : 0.999 }] as const;
  });
  return { ...drawn, zones: Object.fromEntries(zones), components: Object.fromEntries(components) };
}

/** At list prices. */
function cost(name: string, id: string): number | null {
  const texts = ['aws', 'atlas'].map((book) => [book, readFileSync(`assets/prices/${book}.yaml`, 'utf8')]);
  return estimateCost(stage(name, id), readPriceBooks(Object.fromEntries(texts)).books).total;
}

function serve(name: string, id: string): number {
  const { availability } = analyzeStage(withOdds(stage(name, id))).scorecard;
  if (availability === null) throw new Error(`${name} ${id} has no availability`);
  return availability.serve;
}

/** Balancers that only the platform itself calls. */
function innerBalancers({ components, connections }: Stage): string[] {
  return Object.entries(components)
    .filter(([, { type }]) => hasCapability(type, 'balances-load'))
    .map(([id]) => id)
    .filter((id) => !connections.some(({ from, to }) => to === id && components[from]?.type === 'people'));
}

/** Open questions and gaps of privacy law that are about one of these elements. */
function lawQuestions(name: string, id: string, about: readonly string[]): string[] {
  return checkStage(template(name), id, '2026-01-01')
    .filter(({ rule, verdict }) => rule.startsWith('privacy/') && (verdict === 'gap' || verdict === 'needs-answer'))
    .filter(({ elements }) => elements.some((element) => about.includes(element)))
    .map(({ rule }) => rule);
}

describe('the bare minimum', () => {
  it('replication removes every single point of failure', () => {
    expect(score('bare-minimum', 'split').spof.down.length).toBeGreaterThan(0);
    expect(score('bare-minimum', 'highly-available').spof).toEqual({ down: [], degraded: [] });
  });

  it('splitting without replicating adds some: one before, four after', () => {
    expect(score('bare-minimum', 'sandbox').spof.down).toHaveLength(1);
    expect(score('bare-minimum', 'split').spof.down).toHaveLength(4);
  });

  it('and lowers availability, while replicating raises it above both', () => {
    const [together, apart, replicated] = ['sandbox', 'split', 'highly-available'].map((id) =>
      serve('bare-minimum', id),
    );
    expect(apart).toBeLessThan(together ?? 0);
    expect(replicated).toBeGreaterThan(together ?? 1);
  });

  it.each([
    ['sandbox', 'no', 'no', 'no'],
    ['split', 'yes', 'kind-of', 'no'],
    ['highly-available', 'yes', 'yes', 'yes'],
  ])('%s: stateless %s, scalable %s, highly available %s', (id, stateless, scalable, available) => {
    const card = score('bare-minimum', id);
    expect([card.stateless.verdict, card.scalable.verdict, card.highlyAvailable.verdict]).toEqual([
      stateless,
      scalable,
      available,
    ]);
  });
});

describe('managed databases', () => {
  const [own, managed] = ['own-databases', 'managed-databases'].map((id) => score('managed-databases', id));

  it('are less infrastructure: fifteen machines fewer', () => {
    expect((own?.machines ?? 0) - (managed?.machines ?? 0)).toBe(15);
    expect(managed?.highlyAvailable.verdict).toBe('yes');
  });

  it('are more expensive than the bare infrastructure, at list prices and equal sizes', () => {
    const own = cost('managed-databases', 'own-databases');
    expect(cost('managed-databases', 'managed-databases') ?? 0).toBeGreaterThan(own ?? Number.POSITIVE_INFINITY);
  });

  it('raise questions about law: the company that holds the data now is asked where', () => {
    const before = lawQuestions('managed-databases', 'own-databases', ['mongodb', 'atlas']);
    const after = lawQuestions('managed-databases', 'managed-databases', ['mongodb', 'atlas']);
    expect(before).not.toContain('privacy/gdpr-transfer');
    expect(after).toContain('privacy/gdpr-transfer');
    expect(after.length).toBeGreaterThan(before.length);
  });
});

describe('a large stack', () => {
  it('grows with every good reason and stays without single points', () => {
    const cards = template('large-stack').stages.map((each) => analyzeStage(each).scorecard);
    const machines = cards.map((card) => card.machines);
    expect(machines).toEqual([...machines].sort((a, b) => a - b));
    expect(new Set(machines).size).toBe(machines.length);
    expect(cards.flatMap(({ spof }) => [...spof.down, ...spof.degraded])).toEqual([]);
  });

  it('ends where the next template begins', () => {
    expect(stage('make-it-smaller', 'all').components).toEqual(stage('large-stack', 'all').components);
  });
});

describe('making it smaller', () => {
  const machines = (id: string): number => score('make-it-smaller', id).machines;

  it('managed services save seventeen machines', () => {
    expect(machines('all') - machines('managed')).toBe(17);
  });

  it('external RabbitMQ and external MongoDB do not do very much: five and three of forty-four', () => {
    expect(machines('managed')).toBe(44);
    expect(machines('managed') - machines('external-rabbitmq')).toBe(5);
    expect(machines('external-rabbitmq') - machines('external-mongodb')).toBe(3);
  });

  it.each([
    ['all', 'service-discovery', 7, 11],
    ['small', 'small-with-discovery', 3, 3],
  ])('service discovery removes the internal balancers of %s', (before, after, balancers, saved) => {
    expect(innerBalancers(stage('make-it-smaller', before))).toHaveLength(balancers);
    expect(innerBalancers(stage('make-it-smaller', after))).toEqual([]);
    expect(machines(before) - machines(after)).toBe(saved);
    expect(score('make-it-smaller', after).highlyAvailable.verdict).toBe('yes');
  });

  it('three machines that share everything survive any one, and are the most available of all', () => {
    expect(score('make-it-smaller', 'compact')).toMatchObject({ machines: 3, spof: { down: [] } });
    expect(serve('make-it-smaller', 'compact')).toBeGreaterThan(serve('make-it-smaller', 'small'));
  });
});
