import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { checkStage } from '../rules/check-stage.ts';
import { withFacts } from '../rules/with-facts.test-support.ts';
import { appliedTroubles } from './fix-tester.ts';
import { fixesFor } from './fixes-for.ts';
import { previewFix } from './preview-fix.ts';
import { runs } from '../base/runs.test-support.ts';

const AS_OF = '2026-11-23';

it('every fix that is offered removes its finding, in one step, and its preview says so', () => {
  let offered = 0;
  fc.assert(
    fc.property(arbitraryDesign, fc.gen(), (plain, g) => {
      const design = withFacts(plain, g);
      const stageId = design.stages[0]?.id ?? '';
      for (const finding of checkStage(design, stageId, AS_OF)) {
        const fixes = fixesFor(design, stageId, finding, AS_OF);
        expect(new Set(fixes.map(({ id }) => id)).size).toBe(fixes.length);
        for (const fix of fixes) {
          offered += 1;
          expect({ fix: fix.id, finding, troubles: appliedTroubles(design, stageId, finding, fix) }).toEqual({
            fix: fix.id,
            finding,
            troubles: [],
          });
          const removed = previewFix(design, stageId, fix, AS_OF, [])?.removed.map(({ fingerprint }) => fingerprint);
          expect(removed).toContain(finding.fingerprint);
        }
      }
    }),
    runs(30),
  );
  expect(offered).toBeGreaterThan(10);
}, 120_000);
