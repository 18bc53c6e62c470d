import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseZones } from '../commands/collapse-zones.ts';
import { moveElements } from '../commands/move-elements.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory, undo } from '../history/history.ts';
import { marksOf } from '../picture/marks.ts';
import { foldedLines, foldOf, shownAs, shownPlaces } from './fold.ts';
import { COLLAPSED } from './sizes.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones: { region: { kind: region }, app: { kind: machines, in: region }, db: { kind: machines, in: region } }
    components:
      people: { type: people }
      lms: { type: lms, in: app }
      studio: { type: studio, in: app }
      mysql: { type: mysql, in: db }
    connections:
      - { from: people, to: lms }
      - { from: studio, to: lms }
      - { from: lms, to: mysql }
      - { from: studio, to: mysql }
layout: { one: { region: [0, 0, 900, 400], app: [16, 40, 300, 200], lms: [16, 40] } }
`);
if (!parsed.ok) throw new Error('the test design is wrong');
const { design } = parsed.value;

function collapsed(...ids: string[]): Design {
  return run(startHistory(design), collapseZones(design, 'one', ids, true)).history.design;
}

function foldIn({ stages: [stage], layout }: Design) {
  if (stage === undefined) throw new Error('no stage');
  return { stage, fold: foldOf(stage, layout.one), places: shownPlaces(stage, layout.one) };
}

describe('a collapsed zone', () => {
  it('stands for all that is in it, and is small', () => {
    const { fold, places } = foldIn(collapsed('region'));
    expect([...places.keys()].sort()).toEqual(['people', 'region']);
    expect(places.get('region')).toEqual({ x: 0, y: 0, ...COLLAPSED });
    expect(['app', 'mysql', 'people'].map((id) => shownAs(fold, id))).toEqual(['region', 'region', 'people']);
  });

  it('ends the lines of what is in it, several as one', () => {
    const lines = (...ids: string[]) => {
      const { stage, fold } = foldIn(collapsed(...ids));
      return foldedLines(stage, fold).map(({ key, from, to, connections }) => [key, from, to, connections.length]);
    };
    expect(lines('app')).toEqual([
      ['people->lms', 'people', 'app', 1],
      ['app->mysql', 'app', 'mysql', 2],
    ]);
    expect(lines('region')).toEqual([['people->lms', 'people', 'region', 1]]);
  });

  it('keeps its size for when it is expanded, and stays collapsed when it is moved', () => {
    const folded = collapsed('app');
    expect(folded.layout.one?.app).toEqual([16, 40, 300, 200, 'collapsed']);
    const moved = run(startHistory(folded), moveElements(folded, 'one', { app: [50, 60] })).history.design;
    expect(moved.layout.one?.app).toEqual([50, 60, 300, 200, 'collapsed']);
    const open = run(startHistory(moved), collapseZones(moved, 'one', ['app'], false)).history.design;
    expect(open.layout.one?.app).toEqual([50, 60, 300, 200]);
  });

  it('is one step to undo', () => {
    const { history } = run(startHistory(design), collapseZones(design, 'one', ['db'], true));
    expect(undo(history).design).toEqual(design);
  });

  it('hides no finding: whatever it is about, its mark is on something that is drawn', () => {
    const ids = ['region', 'app', 'db', 'people', 'lms', 'studio', 'mysql', 'lms->mysql', 'studio->lms'];
    fc.assert(
      fc.property(fc.subarray(['region', 'app', 'db']), fc.subarray(ids, { minLength: 1 }), (zones, elements) => {
        const { stage, fold, places } = foldIn(collapsed(...zones));
        const lines = new Set(foldedLines(stage, fold).map(({ key }) => key));
        const finding = { verdict: 'gap', severity: 'high', elements, title: 'Alone' } as const;
        const marks = marksOf([finding], (id) => shownAs(fold, id));
        expect(marks.size).toBeGreaterThan(0);
        for (const id of marks.keys()) expect(places.has(id) || lines.has(id)).toBe(true);
      }),
    );
  });
});
