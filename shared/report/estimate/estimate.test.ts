import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { stageEstimate } from './make-estimate.ts';
import { estimateText } from './text.ts';

function stageOf(text: string) {
  const parsed = parseDesign(`corral: 1\nvendors: { v: {} }\nstages:\n  - id: one\n${text.replace(/^/gm, '    ')}`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design.stages[0]!;
}

/** The worked example of a primary with a lagging copy in another zone and a nightly backup in another region. */
const WORKED = stageOf(`
zones:
  p: { kind: provider, vendor: v, availability: 1 }
  r: { kind: region, in: p, availability: 0.9999, availabilityFrom: { basis: sourced, source: A guide, on: '2026-11-23' } }
  s: { kind: region, in: p }
  a: { kind: availability-zone, in: r, availability: 0.999 }
  b: { kind: availability-zone, in: r, availability: 0.999 }
components:
  db:
    type: mysql
    n: 2
    mode: active-passive
    failover: auto
    failoverWorks: 0.95
    spread: [a, b]
    availability: 0.99
    replication: { how: asynchronous, lag: 5s }
    backup: { every: 24h, in: s, restore: 3h, separateAccount: true }
    recovery: { detect: 30s, promote: 60s }
entryPoints: { learn: { name: A learner learns, at: db } }`);

describe('an estimate for people', () => {
  const text = estimateText(WORKED, 0.1);

  it.each([
    'A lost machine: back after 1m30s (MySQL); the last 5s are lost (MySQL).',
    'A lost zone or site: back after 1m30s (MySQL); the last 5s are lost (MySQL).',
    'A lost region: back after 3h (MySQL); the last 1d are lost (MySQL).',
    'A bad release or corrupted data: back after 3h (MySQL); the last 1d are lost (MySQL).',
    'A lost provider: nothing is left to recover from (MySQL); all data is gone (MySQL).',
  ])('tells when people are back, what they lose, and what decides: %s', (line) => {
    expect(text).toContain(line);
  });

  it('labels every number with what it rests on', () => {
    expect(text).toContain('r: 0.9999 (sourced, A guide, 2026-11-23)');
    expect(text).toContain('a: 0.999 (assumed)');
    expect(text).toContain('unit 1 of MySQL: 0.99 (assumed)');
  });

  it('ranks single points, and says what shared failures would leave', () => {
    expect(text).toMatch(/Single points, by what each costs\n {2}r: 5\d min a year \(A learner learns\)\n {2}p: /);
    expect(text).toMatch(/If 10 % of the failures of a unit took all units of its service at once: 99\.\d+ %\./);
  });
});

it('names the answer that is missing, and claims nothing of a provider that is not drawn', () => {
  const text = estimateText(stageOf('components: { lms: { type: lms } }\nentryPoints: { learn: { at: lms } }'));
  expect(text).toContain('"A rebuild takes" of LMS is not answered');
  expect(text).toContain('A lost provider: no provider is drawn.');
  expect(text).not.toContain('If ');
});

it('has the same for programs', () => {
  const { entryPoints, singlePoints } = stageEstimate(WORKED, 0.1);
  expect(entryPoints[0]).toMatchObject({
    id: 'learn',
    missing: [],
    recovery: { region: { rto: { seconds: 10_800 }, rpo: { seconds: 86_400 } } },
  });
  const { serve, serveWithCommonCause } = entryPoints[0]!.availability;
  expect(serveWithCommonCause).toBeLessThan(serve?.value ?? 0);
  expect(singlePoints.map(({ id }) => id)).toEqual(['r', 'p']);
});
