import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChoice, makeCommand } from '../commands/arbitrary-command.test-support.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { serializeDesign } from '../design/serialize.ts';
import { run, seal, startHistory, undo, type History } from '../history/history.ts';
import { keepSteps, stepsSince } from './keep-steps.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    components: { lms: { type: lms }, mysql: { type: mysql, n: 3 } }
    connections: [{ from: lms, to: mysql }]
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));

type Stage = Design['stages'][number];
const step = (label: string, edit: (stage: Stage) => void) => ({
  label,
  apply: (draft: Design) => void draft.stages.forEach(edit),
});
const ADD_CACHE = step('Add a cache', ({ components }) => Object.assign(components, { cache: { type: 'memcached' } }));
const CALL_CACHE = step(
  'LMS calls the cache',
  ({ connections }) => void connections.push({ from: 'lms', to: 'cache' }),
);
const ADD_QUEUE = step('Add a queue', (stage) => {
  Object.assign(stage.components, { queue: { type: 'rabbitmq' } });
  stage.connections.push({ from: 'lms', to: 'queue' });
});
const TWO_LMS = step('Two LMS', ({ components }) => Object.assign(components.lms ?? {}, { n: 2 }));

const start = startHistory(parsed.value.design);
const end = [ADD_CACHE, CALL_CACHE, ADD_QUEUE, TWO_LMS].reduce<History>((at, each) => run(at, each).history, start);
const keep = (...chosen: number[]) => keepSteps(start, end, new Set(chosen));

describe('keeping some of the steps', () => {
  it('makes the chosen ones again, each a step that can be undone', () => {
    const kept = keep(2, 3);
    if (!kept.ok) throw new Error(kept.error);
    expect(kept.value.past.map(({ label }) => label)).toEqual(['Add a queue', 'Two LMS']);
    const [stage] = kept.value.design.stages;
    expect(Object.keys(stage?.components ?? {}).sort()).toEqual(['lms', 'mysql', 'queue']);
    expect(stage?.connections).toEqual([
      { from: 'lms', to: 'mysql' },
      { from: 'lms', to: 'queue' },
    ]);
    expect(stage?.components.lms?.n).toBe(2);
    expect(undo(undo(kept.value)).design).toEqual(start.design);
  });

  it('says which step needs one that is left out', () => {
    expect(keep(1)).toEqual({
      ok: false,
      error: expect.stringMatching(/^“LMS calls the cache” needs a change that is left out: keep both, or neither\. ./),
    });
  });

  it('has no list of steps when some from before were taken back', () => {
    expect(stepsSince(end, undo(end))).toBeUndefined();
    expect(stepsSince(start, end)).toHaveLength(4);
  });

  it('keeps all as it is, none as it was, and never leaves a design that its file would be refused for', () => {
    const session = fc.tuple(arbitraryDesign, fc.array(anyChoice, { maxLength: 12 }), fc.array(fc.boolean()));
    fc.assert(
      fc.property(session, ([design, choices, picks]) => {
        const before = startHistory(design);
        const after = choices.reduce<History>((at, each) => {
          const { history } = run(at, makeCommand(at.design, each));
          return each.b % 3 === 0 ? seal(history) : history;
        }, before);
        const all = new Set(after.past.keys());
        expect(keepSteps(before, after, all)).toEqual({ ok: true, value: after });
        if (all.size === 0) return;
        expect(keepSteps(before, after, new Set())).toEqual({ ok: true, value: before });
        const butLast = keepSteps(before, after, new Set([...all].slice(0, -1)));
        expect(butLast.ok && butLast.value.design).toEqual(undo(after).design);
        const some = keepSteps(before, after, new Set([...all].filter((index) => picks[index] === true)));
        if (some.ok) expect(parseDesign(serializeDesign(some.value.design)).ok).toBe(true);
        else expect(some.error).toMatch(/^“.*\.$/s);
      }),
    );
  });
});
