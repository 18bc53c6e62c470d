import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Target } from '../../shared/export/types.ts';
import { countToWrite, resultSentence, sortChanges } from './changes.ts';
import { fileTree, firstFile } from './file-tree.ts';
import { meterOf, runTarget, wholePercents } from './run-target.ts';

describe('file tree', () => {
  it('shows folders before files, each once, with their depth', () => {
    const rows = fileTree(['main.tf', 'a/b/x.yml', 'a/y.yml', 'README.md']);
    expect(rows.map(({ path, depth, kind }) => `${depth} ${kind} ${path}`)).toEqual([
      '0 folder a',
      '1 folder a/b',
      '2 file a/b/x.yml',
      '1 file a/y.yml',
      '0 file README.md',
      '0 file main.tf',
    ]);
  });

  it('starts with the README, else with the first file', () => {
    expect(firstFile(['main.tf', 'README.md'])).toBe('README.md');
    expect(firstFile(['z.tf', 'a/b.tf'])).toBe('a/b.tf');
    expect(firstFile([])).toBeUndefined();
  });
});

describe('changes', () => {
  it('puts what needs a decision first', () => {
    const sorted = sortChanges([
      { path: 'a', change: 'same' },
      { path: 'c', change: 'add' },
      { path: 'b', change: 'add' },
      { path: 'z', change: 'kept-edited' },
    ]);
    expect(sorted.map(({ path }) => path)).toEqual(['z', 'b', 'c', 'a']);
  });

  it('counts what writing would change: not what is kept, nor what says the same', () => {
    const changes = [
      { path: 'a', change: 'add' },
      { path: 'b', change: 'update' },
      { path: 'c', change: 'kept-edited' },
      { path: 'd', change: 'kept-edited' },
      { path: 'e', change: 'kept-edited' },
      { path: 'f', change: 'same' },
      { path: 'g', change: 'foreign' },
      { path: 'h', change: 'remove' },
    ] as const;
    expect(countToWrite(changes, new Map())).toBe(2);
    const chosen = [
      ['c', 'mine'],
      ['d', 'new'],
      ['e', 'merged'],
    ] as const;
    expect(countToWrite(changes, new Map(chosen))).toBe(4);
  });

  it('says what was written and what was not', () => {
    const sentence = resultSentence(
      [
        { path: 'a', change: 'add' },
        { path: 'b', change: 'update' },
        { path: 'c', change: 'kept-edited' },
        { path: 'd', change: 'same' },
      ],
      '/srv/infra',
    );
    expect(sentence).toBe(
      '2 files written, 1 already up to date, 1 file kept because of edits by hand, in /srv/infra.',
    );
  });
});

describe('running a target', () => {
  const parsed = parseDesign('corral: 1\nstages: [{ id: one }]\n');
  if (!parsed.ok) throw new Error('the test design must parse');
  const { design } = parsed.value;
  const target = (run: Target['export']): Target => ({ id: 't', title: 'T', summary: '', export: run });

  it('passes on a refusal', () => {
    expect(
      runTarget(
        target(() => ({ refused: 'No.' })),
        design,
        'one',
      ),
    ).toEqual({ ok: false, why: 'No.' });
  });

  it('survives a broken exporter with a sentence', () => {
    const broken = target(() => {
      throw new Error('boom');
    });
    const ran = runTarget(broken, design, 'one');
    expect(ran.ok ? '' : ran.why).toContain('boom');
  });

  it('tells how much is made, each percent once', () => {
    const told: number[] = [];
    const slow = target((_design, _stage, run) => {
      for (const share of [0.001, 0.5, 0.503, 0.51, 1]) run?.progress?.(share);
      return { refused: 'No.' };
    });
    runTarget(slow, design, 'one', { progress: wholePercents((share) => told.push(share)) });
    expect(told).toEqual([0.5, 0.51, 1]);
  });

  it('divides the meter by class', () => {
    const entry = (each: 'exported' | 'todo' | 'cannot') => ({
      element: each,
      kind: 'component' as const,
      class: each,
      note: '',
    });
    expect(
      meterOf([entry('exported'), entry('exported'), entry('exported'), entry('cannot')]).map(({ percent }) => percent),
    ).toEqual([75, 0, 25]);
    expect(meterOf([]).every(({ percent }) => percent === 0)).toBe(true);
  });
});
