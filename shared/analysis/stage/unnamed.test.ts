import { describe, expect, it } from 'vitest';
import { stageSchema, type Stage } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';

const stage = stageSchema.parse({
  id: 's',
  name: 'Before',
  zones: { app: { kind: 'machines', count: 1 } },
  components: { lms: { type: 'lms', in: 'app', name: 'Campus', notes: 'Ours.' }, mysql: { type: 'mysql', in: 'app' } },
  connections: [{ from: 'lms', to: 'mysql', onLoss: 'down' }],
  entryPoints: { learn: { at: 'lms', name: 'A learner learns' } },
});
/** The same stage with some fields of the LMS changed. */
const changed = (of: Stage, fields: object): Stage => ({
  ...of,
  components: { ...of.components, lms: { ...of.components.lms!, ...fields } },
});
const factsOf = (of: Stage) => analyzeStage(of).facts;

describe('what is found out about a stage', () => {
  it('outlives an edit of names and notes', () => {
    const known = factsOf(stage);
    const renamed = changed(stage, { name: 'Academy', notes: undefined });
    expect(factsOf(renamed)).toBe(known);
    expect(factsOf({ ...renamed, name: 'After' })).toBe(known);
    expect(factsOf({ ...stage, entryPoints: { learn: { at: 'lms' } } })).toBe(known);
  });

  it('does not outlive an edit of a fact', () => {
    const facts = factsOf(changed(stage, { type: 'studio' }));
    expect(facts).not.toBe(factsOf(stage));
    expect(facts.components.get('lms')?.component.type).toBe('studio');
  });

  it('knows no name, while the analysis has the stage as it is', () => {
    expect(factsOf(stage).components.get('lms')?.component).toEqual({ type: 'lms', in: 'app' });
    expect(analyzeStage(stage).stage).toBe(stage);
    expect(analyzeStage(changed(stage, { name: 'Academy' })).scorecard.scalable.because).toContain('Academy');
  });
});
