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

/** Whether a rule said of what a finding is about that it is satisfied: of its element, or of the organisation as a whole. */
function saidFine(satisfied: readonly Finding[], { elements: [first], rule }: Finding): boolean {
  return satisfied.some(
    (one) => one.rule === rule && (first === undefined ? one.elements.length === 0 : one.elements.includes(first)),
  );
}

/** Gaps about something that was said to be satisfied without the fact. */
function contradictions(satisfied: readonly Finding[], answered: readonly Finding[]): string[] {
  return answered
    .filter((one) => one.verdict === 'gap' && saidFine(satisfied, one))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/**
 * Questions of a rule that had nothing open. A new subject opens nothing: nobody asks what a call to oneself is for, and
 * whoever says that it is for ads has drawn something of which nothing had been said.
 */
function reopened(before: readonly Finding[], answered: readonly Finding[]): string[] {
  const satisfied = before.filter(({ verdict }) => verdict === 'satisfied');
  const open = new Set(
    before.filter(({ verdict }) => verdict === 'gap' || verdict === 'needs-answer').map(({ rule }) => rule),
  );
  const settled = new Set(satisfied.map(({ rule }) => rule).filter((rule) => !open.has(rule)));
  return answered
    .filter(({ rule, verdict }) => verdict === 'needs-answer' && settled.has(rule))
    .filter((one) => one.elements.length === 0 || saidFine(satisfied, one))
    .map(({ rule, message }) => `${rule}: ${message}`);
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
          for (const answer of open.answers) {
            const after = check(give(without, open.path, answer));
            const told = { found: contradictions(satisfied, after), asked: reopened(before, after) };
            expect({ path: open.path, answer, ...told }).toEqual({ path: open.path, answer, found: [], asked: [] });
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
