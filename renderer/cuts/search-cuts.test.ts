import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stageSchema } from '../../shared/design/schema/stage.ts';
import type { Asked } from '../state/ask-worker.ts';
import { PAUSE, searchCuts, type CutSearch } from './search-cuts.ts';

/** A worker that answers when the test says so. */
class FakeWorker implements Asked {
  onmessage: Asked['onmessage'] = null;
  onerror: Asked['onerror'] = null;
  readonly asked: unknown[] = [];
  ended = false;

  postMessage(question: unknown): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(data: string): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const stage = (id: string) => stageSchema.parse({ id });

function searching() {
  const workers: FakeWorker[] = [];
  const told: CutSearch<string>[] = [];
  const make = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const search = (id: string) => searchCuts<string>({ stage: stage(id) }, (each) => told.push(each), make);
  return { search, told, workers };
}

it('asks a worker once nothing was edited for a moment, and tells its answer', () => {
  const { search, told, workers } = searching();
  search('one');
  vi.advanceTimersByTime(PAUSE - 1);
  expect(workers).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(workers[0]?.asked).toEqual([{ stage: stage('one') }]);
  workers[0]?.answer('pairs');
  expect(told).toEqual([{ state: 'found', found: 'pairs' }]);
});

it('is ended by the next edit: its worker stops, and an answer on its way is not told', () => {
  const { search, told, workers } = searching();
  const end = search('before');
  vi.advanceTimersByTime(PAUSE);
  end();
  search('after');
  vi.advanceTimersByTime(PAUSE);
  workers[0]?.answer('old pairs');
  workers[1]?.answer('new pairs');
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(told).toEqual([{ state: 'found', found: 'new pairs' }]);
});

it('starts no worker for a drawing that is edited again at once', () => {
  const { search, workers } = searching();
  for (const id of ['a', 'b', 'c']) search(id)();
  search('last');
  vi.advanceTimersByTime(PAUSE * 4);
  expect(workers.map(({ asked }) => asked)).toEqual([[{ stage: stage('last') }]]);
});
