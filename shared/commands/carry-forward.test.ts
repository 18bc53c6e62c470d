import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory, undo } from '../history/history.ts';
import { addComponent } from './add-component.ts';
import { carryForward } from './carry-forward.ts';
import { connect } from './connect.ts';
import { moveElements } from './move-elements.ts';
import { removeElements } from './remove-elements.ts';
import { setField } from './set-field.ts';
import { carry } from './support/carry.ts';
import { together } from './support/together.ts';
import type { Command } from './types.ts';

const design = read(`corral: 1
stages:
  - id: one
    zones: { app: { kind: machines }, db: { kind: machines } }
    components:
      lms: { type: lms, in: app, n: 2 }
      mysql: { type: mysql, in: db }
    connections: [{ from: lms, to: mysql }]
    entryPoints: { open: { at: lms } }
  - id: two
    zones: { app: { kind: machines }, db: { kind: machines } }
    components:
      lms: { type: lms, in: app, n: 2 }
      mysql: { type: mysql, in: db, n: 3 }
      cms: { type: studio, in: app }
    connections: [{ from: lms, to: mysql }, { from: cms, to: mysql }]
    entryPoints: { open: { at: lms } }
  - id: three
    zones: { app: { kind: machines } }
    components: { lms: { type: lms, in: app, n: 5 } }
    entryPoints: { open: { at: lms } }
`);

function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

/** The design after an edit of stage one, and that carried into the stages after it. */
function carried(...commands: Command[]) {
  const { history, refusal } = run(startHistory(design), together('Edit', commands));
  expect(refusal).toBeUndefined();
  const before = design.stages[0] ?? expect.fail('no first stage');
  const done = run(history, carryForward(history.design, 'one', before));
  return { ...done, edited: history.design, reports: carry(history.design, 'one', before).reports };
}

const n = (value: number) => setField(design, { of: 'component', stageId: 'one', id: 'lms' }, ['n'], value);
const stageOf = (of: Design, id: string) => of.stages.find((stage) => stage.id === id);

describe('a change that is carried forward', () => {
  it('sets a field where it was the same, and says where it was not', () => {
    const { history, reports } = carried(n(4));
    expect(['one', 'two', 'three'].map((id) => stageOf(history.design, id)?.components['lms']?.n)).toEqual([4, 4, 5]);
    expect(reports).toEqual([
      { stageId: 'two', taken: 1, misfits: [] },
      { stageId: 'three', taken: 0, misfits: ['LMS has another n there.'] },
    ]);
  });

  it('brings what was added, with what calls it and where it stands', () => {
    const { history, reports } = carried(
      addComponent(design, 'one', { type: 'redis', in: 'app', place: [7, 8] }),
      connect(design, 'one', 'lms', 'redis'),
    );
    for (const id of ['two', 'three']) {
      expect(stageOf(history.design, id)?.components['redis']).toEqual({ type: 'redis', in: 'app' });
      expect(stageOf(history.design, id)?.connections.map(({ to }) => to)).toContain('redis');
      expect(history.design.layout[id]?.['redis']).toEqual([7, 8]);
    }
    expect(reports.map(({ taken }) => taken)).toEqual([2, 2]);
  });

  it('says what has no place: the zone is not there', () => {
    const { history, reports } = carried(addComponent(design, 'one', { type: 'redis', in: 'db' }));
    expect(stageOf(history.design, 'two')?.components['redis']).toBeDefined();
    expect(stageOf(history.design, 'three')?.components['redis']).toBeUndefined();
    expect(reports[1]?.misfits).toEqual([expect.stringMatching(/^redis does not fit there: .*"db"/)]);
  });

  it('takes away what was removed, with what cannot be without it', () => {
    const { history } = carried(removeElements(design, 'one', ['mysql']));
    expect(stageOf(history.design, 'two')?.components['mysql']).toBeUndefined();
    expect(stageOf(history.design, 'two')?.connections).toEqual([]);
  });

  it('never overwrites an element of the same id', () => {
    const { history, reports } = carried(addComponent(design, 'one', { type: 'redis', id: 'cms' }));
    expect(stageOf(history.design, 'two')?.components['cms']?.type).toBe('studio');
    expect(reports[0]?.misfits).toEqual(['Studio is already there, and other than here.']);
  });

  it('is one step, and undone as one', () => {
    const { history, edited } = carried(n(4));
    expect(undo(history).design).toEqual(edited);
  });

  it('is refused when no later stage takes any of it', () => {
    const { refusal, history, edited } = carried(moveElements(design, 'one', { lms: [1, 1] }));
    expect(refusal?.refused).toBe('The later stages already have this.');
    expect(history.design).toBe(edited);
    const last = run(startHistory(design), carryForward(design, 'three', { ...design.stages[2]!, components: {} }));
    expect(last.refusal?.refused).toBe('There is no later stage to carry this into.');
  });
});
