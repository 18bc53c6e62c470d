import { expect, it } from 'vitest';
import { whenListening } from './when-listening.ts';

it('says in order what was said too early, and waits again when the page is gone', () => {
  const heard: string[] = [];
  const page = whenListening();
  const tell = (what: string) => page.tell(() => void heard.push(what));
  tell('a');
  tell('b');
  expect(heard).toEqual([]);
  page.listens();
  tell('c');
  page.gone();
  tell('d');
  expect(heard).toEqual(['a', 'b', 'c']);
  page.listens();
  page.listens();
  expect(heard).toEqual(['a', 'b', 'c', 'd']);
});
