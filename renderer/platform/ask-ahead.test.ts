import { expect, it, vi } from 'vitest';
import { askAhead } from './ask-ahead.ts';

function bridgeOf(invoke: (channel: string) => Promise<unknown>) {
  const asked = vi.fn(invoke);
  return { asked, ...askAhead({ invoke: asked, on: () => () => undefined }, 'app:info') };
}

it('asks at once, and gives that answer to the first who asks; later ones ask anew', async () => {
  let count = 0;
  const { asked, bridge, answer } = bridgeOf(() => Promise.resolve((count += 1)));
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await bridge.invoke('recent:list', {})).toBe(2);
  expect(await answer).toBe(1);
  expect(await bridge.invoke('app:info', {})).toBe(1);
  expect(await bridge.invoke('app:info', {})).toBe(3);
});

it('tells whoever asks that the host did not answer', async () => {
  const { bridge, answer } = bridgeOf(() => Promise.reject(new Error('gone')));
  expect(await answer).toBeUndefined();
  await expect(bridge.invoke('app:info', {})).rejects.toThrow('gone');
});
