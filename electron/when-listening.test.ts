import { expect, it } from 'vitest';
import { whenListening } from './when-listening.ts';

it('says in order what was said too early, and waits again when the page is gone', () => {
  const heard: string[] = [];
  const page = whenListening((what: string) => void heard.push(what));
  page.tell('a');
  page.tell('b');
  expect(heard).toEqual([]);
  page.listens();
  page.tell('c');
  page.gone();
  page.tell('d');
  expect(heard).toEqual(['a', 'b', 'c']);
  page.listens();
  page.listens();
  expect(heard).toEqual(['a', 'b', 'c', 'd']);
});
