import { expect, it, vi } from 'vitest';
import { createHostClient } from './host-client.ts';

function client(answer: unknown) {
  const invoke = vi.fn(() => Promise.resolve(answer));
  let emit: (payload: unknown) => void = () => undefined;
  const on = (_event: string, listener: typeof emit) => {
    emit = listener;
    return () => undefined;
  };
  return { host: createHostClient({ invoke, on }), invoke, emit: (payload: unknown) => emit(payload) };
}

it('sends no request that does not fit the contract', async () => {
  const { host, invoke } = client(null);
  await expect(host.invoke('file:open', { handle: 7 } as never)).rejects.toThrow(/handle/);
  expect(invoke).not.toHaveBeenCalled();
});

it.each([[{ found: 'maybe' }], [null], ['same'], [{}]])('takes no answer that does not fit: %j', async (answer) => {
  await expect(client(answer).host.invoke('file:look', { handle: 'handle-1', revision: 'r' })).rejects.toThrow();
});

it('hears no event that does not fit', () => {
  const { host, emit } = client(null);
  const heard: string[] = [];
  host.on('action', ({ id }) => heard.push(id));
  for (const payload of [undefined, 'file.save', { id: 7 }, { id: 'x'.repeat(200) }, { id: 'file.save' }])
    emit(payload);
  expect(heard).toEqual(['file.save']);
});
