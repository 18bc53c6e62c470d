import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arbitraryDesign } from '../../design/arbitrary-design.test-support.ts';
import { diffDesigns } from '../../design/diff.ts';
import { parseDesign } from '../../design/parse.ts';
import type { Design } from '../../design/schema/design.ts';
import { isSame, makeDiff } from './make-diff.ts';
import { diffText } from './text.ts';
import { runs } from '../../base/runs.test-support.ts';

vi.setConfig({ testTimeout: 30_000 });

function design(machines: string, rest = ''): Design {
  const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones: { host: ${machines} }
    components:
      lms: { type: lms, in: host }
      db: { type: mysql, in: host }
    connections: [{ from: lms, to: db }]
    entryPoints: { learn: { at: lms } }
${rest}`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}
const ONE = '{ kind: machines, count: 1 }';
const TWO = '{ kind: machines, count: 2 }';
const DAY = { asOf: '2026-11-23', prices: [] };

describe('what differs', () => {
  it('is the model, the figures and the findings of the stage', () => {
    const changes = makeDiff(design(ONE), design(TWO), DAY);
    expect(changes.model).toEqual([
      { path: ['stages', 'one', 'zones', 'host', 'count'], change: 'changed', before: 1, after: 2 },
    ]);
    const [stage] = changes.stages;
    expect(stage?.scorecard).toContainEqual({ figure: 'machines', before: 1, after: 2 });
    expect(stage?.closed.map(({ rule, elements }) => `${rule} ${elements[0]}`)).toContain(
      'resilience/host-outage host',
    );
    const text = diffText(changes);
    expect(text).toContain('  ~ stages.one.zones.host.count: 1 → 2');
    expect(text).toContain('  ~ machines: 1 → 2');
    expect(text).toMatch(/^ {2}- high: .*\(resilience\/host-outage\)$/m);
  });

  it('is how much of the stage each target can express', () => {
    const before = design(ONE);
    const [stage] = before.stages;
    const { db: _db, ...components } = stage!.components;
    const after = { ...before, stages: [{ ...stage!, components, connections: [] }] };
    const changes = makeDiff(before, after, DAY);
    const ansible = changes.stages[0]?.coverage.find(({ target }) => target === 'ansible');
    expect(
      [ansible?.before, ansible?.after].map((counts) => counts && counts.exported + counts.todo + counts.cannot),
    ).toEqual([3, 1]);
    expect(diffText(changes)).toMatch(/^ {2}~ coverage of ansible: \d+ exported, \d+ to do, \d+ not → /m);
  });

  it('is not where things stand, nor the story', () => {
    const moved = design(ONE, 'layout: { one: { lms: [10, 20] } }\nstory: [{ stage: one, notes: hi }]\n');
    expect(isSame(makeDiff(design(ONE), moved, DAY))).toBe(true);
    expect(diffText(makeDiff(design(ONE), moved, DAY))).toBe('no difference\n');
  });

  it('tells a stage that came, and the order of stages', () => {
    const more = { ...design(ONE), stages: [...design(ONE).stages, { ...design(TWO).stages[0]!, id: 'two' }] };
    const changes = makeDiff(design(ONE), more, DAY);
    expect(changes.model.map(({ path, change }) => `${change} ${path.join('.')}`)).toEqual([
      'changed order',
      'added stages.two',
    ]);
    expect(changes.stages.map(({ id }) => id)).toEqual(['two']);
    // A whole stage is told by what is in it, so that the text stays readable.
    expect(diffText(changes)).toContain(
      '  + stages.two: { name, notes, 1 zones, 2 components, 1 connections, 1 entryPoints }\n',
    );
  });

  it('closes a finding that was accepted', () => {
    const waiver =
      'waivers: [{ rule: resilience/host-outage, elements: [host], reason: a lab, by: Ada, created: 2026-11-01, expires: 2026-12-31 }]';
    const [stage] = makeDiff(design(ONE), design(ONE, waiver), DAY).stages;
    expect(stage?.scorecard).toEqual([]);
    expect(stage?.closed.map(({ rule }) => rule)).toEqual(['resilience/host-outage']);
  });

  it('is nothing against itself, and the mirror image the other way round', () => {
    const flip = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, (a, b) => {
        expect(diffDesigns(a, a)).toEqual([]);
        const back = diffDesigns(b, a).map(({ path, change }) => ({ path, change: flip[change] }));
        expect(diffDesigns(a, b).map(({ path, change }) => ({ path, change }))).toEqual(back);
      }),
      runs(50),
    );
  });
});
