import { describe, expect, it } from 'vitest';
import { progressLine, WORKED_OUT, WRITTEN } from './progress-line.ts';

function shown(isTTY: boolean, ...steps: readonly (readonly [ms: number, done: number])[]): string {
  let [text, at] = ['', 0];
  const write = (part: string | Uint8Array) => ((text += String(part)), true);
  const tell = progressLine(WRITTEN, { isTTY, write } as NodeJS.WriteStream, () => at);
  for (const [ms, done] of steps) {
    at = ms;
    tell?.(done, 64);
  }
  return text;
}

describe('the progress of a long writing', () => {
  it('says how far it has come, and is gone at the end', () => {
    expect(shown(true, [100, 16], [700, 32], [900, 48], [950, 64])).toBe(
      '\r50%: 32 of 64 files written\r75%: 48 of 64 files written\r\u001b[K',
    );
  });

  it('says how much of an export is made', () => {
    const written: string[] = [];
    const stream = { isTTY: true, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
    let at = 0;
    const tell = progressLine(WORKED_OUT, stream, () => at);
    at = 800;
    tell?.(0.425, 1);
    tell?.(1, 1);
    expect(written).toEqual(['\r42%: of the export worked out', '\r\u001b[K']);
  });

  it('is silent when it is short, and where nobody watches', () => {
    expect(shown(true, [100, 16], [200, 64])).toBe('');
    expect(shown(false, [900, 16], [2000, 64])).toBe('');
  });
});
