import { describe, expect, it } from 'vitest';
import { uiStore } from '../state/ui-store.ts';
import { createDocuments, type Documents } from './documents.ts';
import { blankEditor, NOTHING } from './window.test-support.ts';

const rename = (name: string) => ({ label: name, apply: (draft: { name?: string }) => void (draft.name = name) });

function setUp() {
  const stopped: number[] = [];
  let made = 0;
  const documents = createDocuments(() => {
    const number = (made += 1);
    return { store: blankEditor(), stop: () => void stopped.push(number) };
  }, NOTHING);
  const open = (name: string) => {
    const store = documents.free();
    store
      .getState()
      .open(
        { ...store.getState().history.design, name },
        { name, handle: `handle of ${name}`, text: '', revision: null },
      );
    documents.show(store);
    return store;
  };
  return { documents, open, stopped };
}

const names = ({ list }: Documents) => list.getState().all.map(({ name, dirty }) => `${name}${dirty ? ' •' : ''}`);

describe('the open designs of a window', () => {
  it('begin with one in which nothing is open, which the first design takes', () => {
    const { documents, open } = setUp();
    expect(names(documents)).toEqual(['undefined']);
    open('a');
    open('b');
    expect(names(documents)).toEqual(['a', 'b']);
    expect(documents.list.getState().shown.name).toBe('b');
  });

  it('have their undo each, and a mark for what is not saved', () => {
    const { documents, open } = setUp();
    const [a, b] = [open('a'), open('b')];
    a.getState().dispatch(rename('A'));
    expect(names(documents)).toEqual(['A •', 'b']);
    b.getState().undo();
    a.getState().undo();
    expect(names(documents)).toEqual(['a', 'b']);
  });

  it('remember the files that were closed, the last one first', () => {
    const { documents, open } = setUp();
    const [a, b] = [open('a'), open('b')];
    expect(documents.closed.last()).toBeUndefined();
    documents.close(a);
    documents.close(b);
    expect(documents.closed.last()).toBe('handle of b');
    documents.closed.forget();
    expect(documents.closed.last()).toBe('handle of a');
  });

  it('show each what was shown of it: what fails in one does not fail in another', () => {
    const { documents, open } = setUp();
    const a = open('a');
    uiStore.setState({ failing: ['mysql'], comparedWith: { stage: 'other' } });
    open('b');
    expect(uiStore.getState()).toMatchObject({ failing: [], comparedWith: undefined });
    documents.show(a);
    expect(uiStore.getState()).toMatchObject({ failing: ['mysql'], comparedWith: { stage: 'other' } });
  });

  it('show the one beside a design that is closed, and stop watching it', () => {
    const { documents, open, stopped } = setUp();
    const [a, b] = [open('a'), open('b')];
    b.getState().dispatch(rename('B'));
    documents.close(a);
    expect(names(documents)).toEqual(['B •']);
    expect(stopped).toEqual([1]);
    expect(documents.holding('handle of a')).toBeUndefined();
    documents.close(b);
    expect(names(documents)).toEqual(['undefined']);
    expect(documents.list.getState().shown.store.getState().file.handle).toBeUndefined();
  });

  it('tell which store holds a file', () => {
    const { documents, open } = setUp();
    const a = open('a');
    open('b');
    expect(documents.holding('handle of a')).toBe(a);
  });
});
