import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import { smallerPacking } from './smaller-packing.ts';

function stagesOf(text: string): readonly Stage[] {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design.stages;
}

const template = stagesOf(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));

/** Two balancers, two applications, three members of each store, every unit on a machine of its own. */
const TIERS = (lb: string, more = '') => `corral: 1
stages:
  - id: one
    zones:
      r: { kind: region }
      a: { kind: availability-zone, in: r }
      b: { kind: availability-zone, in: r }
      c: { kind: availability-zone, in: r }
      lbs: { kind: machines, in: r, spread: [a, b], ${lb} }
      apps: { kind: machines, in: r, count: 2, spread: [a, b], size: large }
      dbs: { kind: machines, in: r, count: 3, spread: [a, b, c] }
    components:
      lb: { type: load-balancer, in: lbs }
      lms: { type: lms, in: apps }
      mysql: { type: mysql, in: dbs }
      mongo: { type: mongodb, in: r, n: 3, spread: [a, b, c] }
    connections:
      - { from: lb, to: lms, onLoss: down }
      - { from: lms, to: mysql, onLoss: down }
      - { from: lms, to: mongo, onLoss: down }
    entryPoints: { learn: { at: lb } }
${more}`;

describe('a smaller packing', () => {
  it('runs the deck on three machines in place of twenty-eight', () => {
    const stage = template.find(({ id }) => id === 'highly-available')!;
    const packing = smallerPacking(stage)!;
    expect([packing.before, packing.after]).toEqual([28, 3]);
    const { scorecard } = analyzeStage(packing.stage);
    expect(scorecard).toMatchObject({ machines: 3, level: analyzeStage(stage).scorecard.level });
    expect(scorecard.highlyAvailable.verdict).toBe('yes');
    expect(scorecard.scalable.verdict).toBe('no');
    expect(scorecard.spof).toEqual({ down: [], degraded: [] });
  });

  it('has a unit of everything on each machine, spreads as widely as before, and leaves machines that nothing runs on', () => {
    const [stage] = stagesOf(TIERS('count: 2'));
    const { stage: packed, before, after } = smallerPacking(stage!)!;
    expect([before, after]).toEqual([10, 3]);
    expect(Object.keys(packed.zones)).toEqual(['r', 'a', 'b', 'c', 'shared-machines']);
    expect(packed.zones['shared-machines']).toMatchObject({
      count: 3,
      spread: ['a', 'b', 'c'],
      size: 'large',
      in: 'r',
    });
    expect(packed.components.lms).toEqual({ type: 'lms', in: 'shared-machines' });
    expect(packed.components.mysql).toEqual({ type: 'mysql', in: 'shared-machines' });
  });

  it('is worth more than machines of their own: the exact numbers of the deck', () => {
    const tier = (n: number) => `{ kind: machines, count: ${n}, availability: 0.99 }`;
    const one = (type: string, zone: string) => `{ type: ${type}, in: ${zone}, availability: 0.999 }`;
    const [stage] = stagesOf(`corral: 1
stages:
  - id: one
    zones: { l: ${tier(2)}, a: ${tier(2)}, s: ${tier(3)}, m: ${tier(3)} }
    components:
      lb: ${one('load-balancer', 'l')}
      lms: ${one('lms', 'a')}
      mysql: ${one('mysql', 's')}
      mongo: ${one('mongodb', 'm')}
    connections: [{ from: lb, to: lms, onLoss: down }, { from: lms, to: mysql, onLoss: down }, { from: lms, to: mongo, onLoss: down }]
    entryPoints: { learn: { at: lb } }
`);
    const serve = (of: Stage) => analyzeStage(of).scorecard.availability?.serve.toFixed(12);
    expect([serve(stage!), serve(smallerPacking(stage!)!.stage)]).toEqual(['0.999039386384', '0.999578685885']);
  });

  it('is not offered where the single points would be others', () => {
    expect(smallerPacking(template.find(({ id }) => id === 'split')!)).toBeUndefined();
    expect(smallerPacking(template.find(({ id }) => id === 'sandbox')!)).toBeUndefined();
  });

  it('gives a packing that packs no further', () => {
    const [stage] = stagesOf(TIERS('count: 2'));
    expect(smallerPacking(smallerPacking(stage!)!.stage)).toBeUndefined();
  });

  it('shares no machines between regions', () => {
    const [stage] = stagesOf(
      TIERS('count: 2')
        .replace('      lb: ', '      far: { type: memcached, in: s, n: 2 }\n      lb: ')
        .replace('      a: {', '      s: { kind: region }\n      a: {'),
    );
    expect(smallerPacking(stage!)!.packed).toEqual(['lb', 'lms', 'mongo', 'mysql']);
  });
});
