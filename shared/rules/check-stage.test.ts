import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { checkDesign, checkStage } from './check-stage.ts';
import { failsAt } from './summary.ts';

const TODAY = '2026-11-23';
const template = readFileSync(new URL('../../assets/templates/bare-minimum.corral', import.meta.url), 'utf8');

function load(text: string) {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}
const gaps = (stage: string, text = template) =>
  checkStage(load(text), stage, TODAY)
    .filter(({ verdict }) => verdict === 'gap')
    .map(({ rule, elements }) => `${rule} ${elements[0]}`);

describe('checking the bare minimum', () => {
  it('never meets a rule that throws', () => {
    expect(checkDesign(load(template), TODAY).filter(({ title }) => title.startsWith('Rule error'))).toEqual([]);
  });

  it('names the one machine of the sandbox, not the services on it', () => {
    const found = gaps('sandbox');
    expect(found).toContain('resilience/host-outage machine');
    expect(found).toContain('resilience/zone-outage a');
    expect(found).toContain('resilience/local-uploads lms');
    expect(found.filter((one) => one.startsWith('resilience/single-balancer'))).toEqual([]);
  });

  it('names every machine of the split stack that stops people', () => {
    const found = gaps('split');
    expect(found).toContain('resilience/host-outage lms-machines');
    for (const name of ['mysql', 'mongodb']) expect(found).toContain(`resilience/shared-store ${name}`);
    expect(found).toContain('resilience/single-balancer nginx');
    expect(found).not.toContain('resilience/host-outage nginx-machines');
  });

  it('finds no single machine or zone in the replicated stack, only the region', () => {
    const found = gaps('highly-available');
    expect(found.filter((one) => /host-outage|zone-outage|one-host|quorum|balancer/.test(one))).toEqual([]);
    expect(found).toContain('resilience/region-outage ireland');
  });

  it('says of FERPA that it sets no duty about encryption, and asks about encryption under the GDPR', () => {
    const found = checkStage(load(template), 'split', TODAY);
    expect(
      found
        .filter(({ rule }) => /privacy\/ferpa-(?:transfer|tls|at-rest)/.test(rule))
        .every(({ verdict }) => verdict === 'not-applicable'),
    ).toBe(true);
    expect(
      found.some(
        ({ rule, verdict, elements }) =>
          rule === 'privacy/gdpr-at-rest' && verdict === 'needs-answer' && elements[0] === 'mysql',
      ),
    ).toBe(true);
  });

  it('keeps every fingerprint when elements are listed in another order or renamed', () => {
    const design = load(template);
    const turned = {
      ...design,
      stages: design.stages.map((stage) => ({
        ...stage,
        components: Object.fromEntries(
          Object.entries(stage.components)
            .reverse()
            .map(([id, one]) => [id, { ...one, name: 'x' }]),
        ),
        connections: [...stage.connections].reverse(),
      })),
    };
    const ids = (of: typeof design) =>
      checkStage(of, 'split', TODAY)
        .map(({ fingerprint }) => fingerprint)
        .sort();
    expect(ids(turned)).toEqual(ids(design));
    expect(new Set(ids(design)).size).toBe(ids(design).length);
  });
});

describe('waivers', () => {
  const waived = (waiver: string) => load(`${template}\nwaivers:\n  - ${waiver}\n`);
  const machine = (design: ReturnType<typeof load>, asOf = TODAY) =>
    checkStage(design, 'sandbox', asOf).find(
      ({ rule, elements }) => rule === 'resilience/host-outage' && elements[0] === 'machine',
    );
  const notes = (design: ReturnType<typeof load>, asOf = TODAY) =>
    checkStage(design, 'sandbox', asOf)
      .filter(({ rule }) => rule.startsWith('waivers/'))
      .map(({ rule }) => rule);
  const good =
    "{ rule: resilience/host-outage, elements: [machine], reason: a trial, by: Ada, created: '2026-06-01', expires: '2026-12-01' }";

  it.each([
    ['2026-11-30', true],
    ['2026-12-01', true],
    ['2026-12-02', false],
  ])('count up to and with their last day: %s', (asOf, active) => {
    const design = waived(good);
    expect(machine(design, asOf)?.waiver?.active).toBe(active);
    expect(machine(design, asOf)?.verdict).toBe('gap');
    expect(notes(design, asOf)).toEqual(active ? [] : ['waivers/expired']);
  });

  it.each([
    ['no reason', good.replace('a trial', "' '"), ['waivers/malformed']],
    ['no end', good.replace(", expires: '2026-12-01'", ''), ['waivers/malformed']],
    ['more than a year', good.replace('2026-12-01', '2027-06-02'), ['waivers/malformed']],
    ['exactly a year', good.replace('2026-12-01', '2027-06-01'), []],
    ['another element', good.replace('[machine]', '[elsewhere]'), ['waivers/unused']],
    ['no element', good.replace('elements: [machine], ', ''), ['waivers/unused']],
  ])('are checked themselves: %s', (_name, text, expected) => {
    expect(notes(waived(text))).toEqual(expected);
  });

  it('are each named when one person recorded two for the same finding on the same day', () => {
    const endless = good.replace(", expires: '2026-12-01'", '');
    const two = waived(`${endless}\n  - ${endless.replace('a trial', 'another trial')}`);
    expect(notes(two)).toEqual(['waivers/malformed', 'waivers/malformed']);
  });
});

describe('failing a check', () => {
  it('counts unwaived gaps at or above the threshold, never questions', () => {
    const [gap] = checkStage(load(template), 'sandbox', TODAY).filter(
      ({ verdict, severity }) => verdict === 'gap' && severity === 'high',
    );
    if (gap === undefined) throw new Error('no high gap');
    expect([
      failsAt([gap], 'critical'),
      failsAt([gap], 'high'),
      failsAt([gap], 'low'),
      failsAt([gap], 'never'),
    ]).toEqual([false, true, true, false]);
    expect(failsAt([{ ...gap, verdict: 'needs-answer' }], 'low')).toBe(false);
    expect(
      failsAt([{ ...gap, waiver: { rule: gap.rule, reason: 'r', by: 'b', created: TODAY, active: true } }], 'low'),
    ).toBe(false);
  });
});
