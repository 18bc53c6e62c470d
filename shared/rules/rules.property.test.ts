import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../analysis/analyze-stage.ts';
import { patience, runs } from '../base/runs.test-support.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { connectionKey } from '../design/connection-key.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { rules } from './index.ts';
import { runRules } from './run-rules.ts';
import { VERDICTS, type Finding } from './types.ts';
import { withFacts } from './with-facts.test-support.ts';

/** Few, for each run asks the rules of every law. */
const RUNS = runs(150);
const TIMEOUT = patience();
const designs = fc.tuple(arbitraryDesign, fc.gen()).map(([design, g]) => withFacts(design, g));

function check(design: Design, stage: Stage): readonly Finding[] {
  return runRules(rules, { design, stage, analysis: analyzeStage(stage), asOf: '2026-11-23' });
}
const all = (design: Design) => design.stages.map((stage) => ({ stage, findings: check(design, stage) }));

function elementsOf({ components, connections, entryPoints, zones }: Stage): Set<string> {
  const maps = [components, entryPoints, zones].flatMap((map) => Object.keys(map));
  return new Set([...maps, ...connections.map(connectionKey)]);
}

/** The same design, written down in another order and drawn nowhere in particular. Lists whose order says something stay: stages, and zones in turn. */
function shuffled(design: Design, seed: fc.GeneratorValue): Design {
  const order = <T>(values: readonly T[]) => seed(() => fc.shuffledSubarray([...values], { minLength: values.length }));
  const map = <T>(of: Record<string, T>) => Object.fromEntries(order(Object.entries(of)));
  return {
    ...design,
    vendors: map(design.vendors),
    layout: {},
    stages: design.stages.map((stage) => ({
      ...stage,
      zones: map(stage.zones),
      components: Object.fromEntries(
        order(Object.entries(stage.components)).map(([id, { stores, ...one }]) => [
          id,
          { ...one, ...(stores === undefined ? {} : { stores: order(stores) }) },
        ]),
      ),
      connections: order(stage.connections),
      entryPoints: map(stage.entryPoints),
    })),
  };
}

describe('on any valid design', () => {
  it(
    'no rule throws, and each speaks about elements that are there, each thing once',
    () => {
      fc.assert(
        fc.property(designs, (design) => {
          for (const { stage, findings } of all(design)) {
            const known = elementsOf(stage);
            expect(
              findings.filter(({ title }) => title.startsWith('Rule error')).map(({ message }) => message),
            ).toEqual([]);
            const strange = findings.filter(
              ({ elements, entryPoints = [], question }) =>
                [...elements].some((one) => !known.has(one)) ||
                entryPoints.some((one) => stage.entryPoints[one] === undefined) ||
                (question?.element !== undefined && !known.has(question.element)),
            );
            expect(strange).toEqual([]);
            const seen = new Set<string>();
            const twice = findings.filter(({ fingerprint }) => seen.size === seen.add(fingerprint).size);
            expect(twice).toEqual([]);
          }
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'no rule is worse than it says, and only a question asks',
    () => {
      const worst = new Map(rules.map(({ meta }) => [meta.id, VERDICTS.indexOf(meta.worst ?? 'gap')]));
      fc.assert(
        fc.property(designs, (design) => {
          const wrong = all(design)
            .flatMap(({ findings }) => findings)
            .filter(
              ({ rule, verdict, question }) =>
                VERDICTS.indexOf(verdict) < (worst.get(rule) ?? 0) ||
                (question !== undefined) !== (verdict === 'needs-answer'),
            );
          expect(wrong).toEqual([]);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'a missing fact is asked for once, whatever depends on it',
    () => {
      fc.assert(
        fc.property(designs, (design) => {
          for (const { findings } of all(design)) {
            // Each law asks for itself.
            const asked = findings
              .filter(({ area }) => area !== 'privacy')
              .flatMap(({ elements, question }) => elements.map((one) => question && `${one} ${question.field}`))
              .filter((one) => one !== undefined);
            expect(asked.filter((one, index) => asked.indexOf(one) < index)).toEqual([]);
          }
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'the order in which it is written, and where it is drawn, change nothing',
    () => {
      fc.assert(
        fc.property(designs, fc.gen(), (design, g) => {
          const turned = shuffled(design, g);
          const told = (of: Design) => JSON.stringify(all(of).map(({ findings }) => findings));
          expect(told(turned)).toBe(told(design));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});
