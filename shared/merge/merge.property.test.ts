import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patience, runs } from '../base/runs.test-support.ts';
import { anyChoice, makeCommand, type Choice } from '../commands/arbitrary-command.test-support.ts';
import { run, startHistory } from '../history/history.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import { serializeDesign } from '../design/serialize.ts';
import type { Design } from '../design/schema/design.ts';
import { sameValue } from '../base/same-value.ts';
import { mergeDesigns, type Merge } from './merge-designs.ts';
import type { Side } from './merging.ts';

const edits = fc.array(anyChoice, { maxLength: 6 });

function after(design: Design, choices: readonly Choice[]): Design {
  return choices.reduce((at, each) => run(at, makeCommand(at.design, each)).history, startHistory(design)).design;
}

/** As its file, so that the order of elements counts. */
const text = serializeDesign;

it(
  'a side that changed nothing leaves what the other made',
  () => {
    fc.assert(
      fc.property(arbitraryDesign, edits, (base, changes) => {
        const changed = after(base, changes);
        for (const { design, conflicts, troubles } of [
          mergeDesigns(base, base, changed),
          mergeDesigns(base, changed, base),
          mergeDesigns(base, changed, structuredClone(changed)),
        ]) {
          expect(text(design)).toBe(text(changed));
          expect({ conflicts, troubles }).toEqual({ conflicts: [], troubles: [] });
        }
      }),
      runs(80),
    );
  },
  patience(),
);

it(
  'takes of every element what one side made of it, and gives a design that its own file is opened from',
  () => {
    fc.assert(
      fc.property(arbitraryDesign, edits, edits, fc.boolean(), (base, left, right, their) => {
        const [mine, theirs] = [after(base, left), after(base, right)];
        const side: Side = their ? 'theirs' : 'mine';
        const first = mergeDesigns(base, mine, theirs);
        const choices = Object.fromEntries(first.conflicts.map(({ key }) => [key, side]));
        const { design, troubles } = mergeDesigns(base, mine, theirs, choices);
        for (const stage of design.stages)
          for (const [id, component] of Object.entries(stage.components))
            expect([mine, theirs].map((each) => componentOf(each, stage.id, id))).toContainEqual(component);
        for (const [at, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const)
          for (const id of changedComponents(base, at, other, first))
            expect(componentOf(design, 'one', id), `what only one side made of ${id}`).toEqual(
              componentOf(at, 'one', id),
            );
        const parsed = parseDesign(serializeDesign(design));
        if (troubles.length === 0) expect(parsed.ok ? parsed.value.design : parsed.error).toEqual(design);
        else expect(parsed.ok).toBe(false);
      }),
      runs(80),
    );
  },
  patience(),
);

function componentOf({ stages }: Design, stageId: string, id: string) {
  return stages.find((stage) => stage.id === stageId)?.components[id];
}

/** Components of the first stage that only `at` changed, and that nobody was asked about. */
function changedComponents(base: Design, at: Design, other: Design, { conflicts }: Merge): string[] {
  const asked = new Set(conflicts.flatMap(({ path }) => path));
  const stages = [base, at, other].every(({ stages: all }) => all.some(({ id }) => id === 'one'));
  const ids = stages ? Object.keys(at.stages.find(({ id }) => id === 'one')?.components ?? {}) : [];
  return ids.filter((id) => {
    const [was, mine, theirs] = [base, at, other].map((each) => componentOf(each, 'one', id));
    return !asked.has(id) && sameValue(was, theirs) && !sameValue(was, mine);
  });
}
