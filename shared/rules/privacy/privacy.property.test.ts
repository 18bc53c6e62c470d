import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../analysis/analyze-stage.ts';
import { patience, runs } from '../../base/runs.test-support.ts';
import { arbitraryDesign } from '../../design/arbitrary-design.test-support.ts';
import type { Design } from '../../design/schema/design.ts';
import { runRules } from '../run-rules.ts';
import type { Finding } from '../types.ts';
import { give, openFacts, withPrivacyFacts } from './facts.test-support.ts';
import { privacyRules } from './index.ts';

const RUNS = runs(150);
const TIMEOUT = patience();
const designs = fc.tuple(arbitraryDesign, fc.gen()).map(([plain, g]) => withPrivacyFacts(plain, g));

function check(design: Design): readonly Finding[] {
  const stage = design.stages[0]!;
  return runRules(privacyRules, { design, stage, analysis: analyzeStage(stage), asOf: '2027-06-01' });
}
const gapsOf = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict === 'gap').map(({ fingerprint, rule }) => `${rule} ${fingerprint}`);

/** Gaps about something that was said to be satisfied without the fact. */
function contradictions(satisfied: readonly Finding[], answered: readonly Finding[]): string[] {
  const said = (gap: Finding) =>
    satisfied.some(
      ({ rule, elements }) =>
        rule === gap.rule &&
        (elements.length === 0 ? gap.elements.length === 0 : elements.includes(gap.elements[0] ?? '')),
    );
  return answered.filter((one) => one.verdict === 'gap' && said(one)).map(({ rule, message }) => `${rule}: ${message}`);
}

/** Rules that found nothing open. */
function settled(findings: readonly Finding[]): ReadonlySet<string> {
  const open = new Set(
    findings.filter(({ verdict }) => verdict === 'gap' || verdict === 'needs-answer').map(({ rule }) => rule),
  );
  return new Set(
    findings.filter(({ rule, verdict }) => verdict === 'satisfied' && !open.has(rule)).map(({ rule }) => rule),
  );
}

describe('under any law', () => {
  it(
    'a missing fact is never part of what is satisfied, and its answer opens nothing that was settled',
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(designs, fc.gen(), (design, g) => {
          const open = g(fc.constantFrom, ...openFacts(design));
          const without = give(design, open.path, undefined);
          const before = check(without);
          const satisfied = before.filter(({ verdict }) => verdict === 'satisfied');
          for (const { family } of satisfied) seen.add(family?.id ?? '');
          const closed = settled(before);
          for (const answer of open.answers) {
            const after = check(give(without, open.path, answer));
            const asked = after
              .filter(({ rule, verdict }) => verdict === 'needs-answer' && closed.has(rule))
              .map(({ rule, message }) => `${rule}: ${message}`);
            expect({ path: open.path, answer, found: contradictions(satisfied, after), asked }).toEqual({
              path: open.path,
              answer,
              found: [],
              asked: [],
            });
          }
        }),
        RUNS,
      );
      // The property would hold of families that are never satisfied, too.
      for (const family of ['transfer', 'tls', 'at-rest', 'exposure', 'processor'])
        expect(seen, family).toContain(family);
    },
    TIMEOUT,
  );

  it(
    'adding encryption creates no gap',
    () => {
      fc.assert(
        fc.property(designs, (design) => {
          const stage = design.stages[0]!;
          const components = Object.fromEntries(
            Object.entries(stage.components).map(([id, one]) => [
              id,
              { ...one, encryptedAtRest: true, ...(one.backup && { backup: { ...one.backup, encrypted: true } }) },
            ]),
          );
          const connections = stage.connections.map((one) => ({ ...one, encryption: 'tls' as const }));
          const encrypted = { ...design, stages: [{ ...stage, components, connections }] };
          const before = new Set(gapsOf(check(design)));
          expect(gapsOf(check(encrypted)).filter((one) => !before.has(one))).toEqual([]);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'moving everything into the free area closes transfers and changes nothing else',
    () => {
      const told = (findings: readonly Finding[], transfer: boolean) =>
        findings
          .filter(({ family, verdict }) => (family?.id === 'transfer') === transfer && verdict !== 'not-applicable')
          .map(({ rule, verdict, elements }) => [rule, verdict, elements]);
      fc.assert(
        fc.property(designs, (made) => {
          // The organisation's own policy may be about countries too: it is left out.
          const { policy: _own, ...context } = made.context;
          const learners = { ...context.learners, jurisdictions: ['EU'] };
          const design = { ...made, context: { ...context, learners, organisation: { country: 'IE' } } };
          const stage = design.stages[0]!;
          const to = (country: string) => ({
            ...design,
            vendors: Object.fromEntries(
              Object.entries(design.vendors).map(([id, one]) => [
                id,
                { ...one, kind: 'hosting' as const, remoteAccess: [] },
              ]),
            ),
            stages: [
              {
                ...stage,
                zones: Object.fromEntries(Object.entries(stage.zones).map(([id, one]) => [id, { ...one, country }])),
              },
            ],
          });
          const [away, home] = [check(to('KE')), check(to('IE'))];
          expect(told(home, false)).toEqual(told(away, false));
          expect(told(home, true).filter(([, verdict]) => verdict === 'gap')).toEqual([]);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});
