import { describe, expect, it } from 'vitest';
import { connectionByKey } from './connection-key.ts';
import type { Connection } from './schema/connection.ts';

const COUNT = 500;

describe('a connection by its key', () => {
  it('is found by its id, else by its two ends', () => {
    const [named, bare] = [
      { id: 'reads', from: 'lms', to: 'mysql' },
      { from: 'lms', to: 'mysql' },
    ];
    expect(connectionByKey({ connections: [named, bare] }, 'reads')).toBe(named);
    expect(connectionByKey({ connections: [named, bare] }, 'lms->mysql')).toBe(bare);
    expect(connectionByKey({ connections: [] }, 'reads')).toBeUndefined();
  });

  it('is looked for once among all of them, however many are asked for', () => {
    let read = 0;
    const connections = Array.from({ length: COUNT }, (_, index): Connection => {
      const from = () => ((read += 1), `c${index}`);
      return Object.defineProperty({ to: 'mysql' } as Connection, 'from', { get: from, enumerable: true });
    });
    for (let index = 0; index < COUNT; index += 1)
      expect(connectionByKey({ connections }, `c${index}->mysql`)).toBe(connections[index]);
    expect(read).toBeLessThan(3 * COUNT);
  });
});
