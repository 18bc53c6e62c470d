import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../design/schema/stage.ts';
import { stageCuts } from './make-cuts.ts';
import { cutsText } from './text.ts';

const stage = (n: number) =>
  stageSchema.parse({
    id: 'one',
    zones: { app: { kind: 'machines', count: n } },
    components: { lms: { type: 'lms', in: 'app' }, memcached: { type: 'memcached' } },
    connections: [{ from: 'lms', to: 'memcached', onLoss: 'degraded' }],
    entryPoints: { learn: { name: 'A learner learns', at: 'lms' } },
  });
const told = (n: number, order: 1 | 2 | 3) => cutsText(stageCuts(stage(n), order));

describe('cuts for people', () => {
  it('alone', () => {
    expect(told(1, 1)).toContain('A learner learns\n  down: machine 1 of app\n  degraded: machine 1 of memcached');
  });

  it('in pairs, like ones together', () => {
    expect(told(2, 2)).toContain('down: machine 1 of app and machine 2 of app');
    expect(told(3, 2)).not.toContain('down:');
  });

  it('in threes, where they can be searched', () => {
    expect(told(3, 3)).toContain('down: machine 1 of app and machine 2 of app and machine 3 of app');
    expect(told(61, 3)).toContain('Not searched: 61 things can fail here');
  });

  it('says what to do where nothing can be lost', () => {
    expect(cutsText(stageCuts({ ...stage(1), entryPoints: {} }, 2))).toContain('There is no entry point');
  });
});
