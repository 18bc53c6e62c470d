import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { TextQuestion } from './text-worker.ts';

type Listener = (event: { data: unknown }) => void;

/** The file of the worker as it runs there: what it is asked, and what it answers. */
async function startWorkerFile(answer: Listener): Promise<Listener> {
  const inside: { onmessage?: Listener; postMessage: (data: unknown) => void } = {
    postMessage: (data) => answer({ data }),
  };
  vi.stubGlobal('self', inside);
  await import('./text-worker.ts');
  return (event) => inside.onmessage?.(event);
}

/** Workers of the page; `broken` ones report an error instead of an answer. */
function stubWorkers({ broken }: { readonly broken: boolean }) {
  const asked: TextQuestion[] = [];
  class StubWorker {
    onmessage: Listener = () => undefined;
    onerror: (event: { message: string }) => void = () => undefined;
    readonly terminate = vi.fn();

    postMessage(question: TextQuestion): void {
      asked.push(question);
      if (broken) queueMicrotask(() => this.onerror({ message: 'no worker here' }));
      else
        void startWorkerFile((event) => this.onmessage(event)).then((ask) => ask({ data: structuredClone(question) }));
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  return asked;
}

const SMALL = 'corral: 1\nname: Before # keep me\nstages:\n  - id: one\n';
const LARGE = `${SMALL}# ${'x'.repeat(300_000)}\n`;

function renamed(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error('the test design must parse');
  return { ...parsed.value.design, name: 'After' };
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

describe('the text to save', () => {
  it.each([
    ['a small one is edited here', SMALL, 0],
    ['a large one by the worker', LARGE, 1],
  ])('%s, and nothing but the edit changes', async (_, text, questions) => {
    const asked = stubWorkers({ broken: false });
    const { textToSave } = await import('./text-to-save.ts');
    expect(await textToSave(text, renamed(text))).toBe(text.replace('Before', 'After'));
    expect(asked).toHaveLength(questions);
  });

  it('is edited here when no worker starts, and the next save asks anew', async () => {
    const asked = stubWorkers({ broken: true });
    const { textToSave } = await import('./text-to-save.ts');
    for (const saves of [1, 2]) {
      expect(await textToSave(LARGE, renamed(LARGE))).toBe(LARGE.replace('Before', 'After'));
      expect(asked).toHaveLength(saves);
    }
  });
});
