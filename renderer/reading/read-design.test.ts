import { afterEach, expect, it, vi } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { BEGUN } from './begun.ts';
import { keepRead, readAhead } from './read-beside.ts';
import { readDesign } from './read-design.ts';

const SMALL = 'corral: 1\nstages: [{ id: only, components: { lms: { type: lms } } }]\n';
const LARGE = `${SMALL}# ${'a comment '.repeat(30_000)}\n`;

/** Answers as the worker does, or fails to start. */
function workers(works: boolean) {
  const asked: string[] = [];
  let ended = 0;
  class Stand {
    onmessage?: (event: { data: string }) => void;
    onerror?: (event: { message: string }) => void;
    postMessage(text: string) {
      asked.push(text);
      queueMicrotask(() => {
        if (!works) return this.onerror?.({ message: 'no such file' });
        this.onmessage?.({ data: BEGUN });
        setTimeout(() => this.onmessage?.({ data: JSON.stringify(parseDesign(text)) }));
      });
    }
    terminate() {
      ended += 1;
    }
  }
  vi.stubGlobal('Worker', Stand);
  return { asked, ended: () => ended };
}

afterEach(() => vi.unstubAllGlobals());

it('reads a small text here, and a large one in a worker that ends', async () => {
  const { asked, ended } = workers(true);
  expect(await readDesign(SMALL)).toEqual(parseDesign(SMALL));
  expect(asked).toEqual([]);
  expect(await readDesign(LARGE)).toEqual(parseDesign(LARGE));
  expect(asked).toEqual([LARGE]);
  expect(ended()).toBe(1);
});

it('says what is wrong with a large text', async () => {
  workers(true);
  const wrong = LARGE.replace('type: lms', 'type: lms, n: many');
  expect(await readDesign(wrong)).toEqual(parseDesign(wrong));
  expect(await readDesign(wrong)).toMatchObject({ ok: false });
});

it('has begun with what was asked ahead, once, and with nothing else', async () => {
  const { asked } = workers(true);
  await readAhead(SMALL);
  await readAhead(LARGE);
  expect(asked).toEqual([LARGE]);
  expect(await readDesign(LARGE)).toMatchObject({ ok: true });
  expect(asked).toHaveLength(1);
  expect(await readDesign(LARGE)).toMatchObject({ ok: true });
  expect(asked).toHaveLength(2);
  await readAhead(LARGE);
  expect(await readDesign(`${LARGE}#`)).toMatchObject({ ok: true });
  expect(asked.at(-1)).toBe(`${LARGE}#`);
});

it('waits until a worker has the text, for nothing where none reads it', async () => {
  const { asked, ended } = workers(true);
  await readAhead(LARGE);
  expect([asked, ended()]).toEqual([[LARGE], 0]);
  await readAhead(SMALL);
  expect(await readDesign(LARGE)).toMatchObject({ ok: true });
});

it('reads here where no worker starts', async () => {
  workers(false);
  await readAhead(LARGE);
  expect(await readDesign(LARGE)).toEqual(parseDesign(LARGE));
  expect(await readDesign(LARGE)).toEqual(parseDesign(LARGE));
});

it('has what the host read, once and of that text alone', async () => {
  const { asked } = workers(true);
  keepRead(LARGE, JSON.stringify(parseDesign(LARGE)));
  expect(await readDesign(LARGE)).toEqual(parseDesign(LARGE));
  expect(asked).toEqual([]);
  expect(await readDesign(LARGE)).toEqual(parseDesign(LARGE));
  expect(asked).toEqual([LARGE]);
  keepRead(LARGE, JSON.stringify(parseDesign(LARGE)));
  expect(await readDesign(`${LARGE}#`)).toEqual(parseDesign(`${LARGE}#`));
  expect(asked).toEqual([LARGE, `${LARGE}#`]);
});
