import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { stageDifference } from '../../shared/design/stage-difference.ts';
import { QUIET } from '../canvas/flow.ts';
import { toFlow } from '../canvas/to-flow.ts';
import { withDifference } from './compare-flow.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: before
    zones: { app: { kind: machines }, db: { kind: machines } }
    components: { lms: { type: lms, in: app }, mysql: { type: mysql, in: db }, redis: { type: redis, in: app } }
    connections: [{ from: lms, to: mysql }]
  - id: after
    zones: { app: { kind: machines, count: 2 } }
    components: { lms: { type: lms, in: app }, cms: { type: studio, in: app } }
`);
if (!parsed.ok) throw new Error('the test design is wrong');
const { design } = parsed.value;
const [before, after] = design.stages;
if (before === undefined || after === undefined) throw new Error('two stages');
const drawn = (stage: typeof before) =>
  toFlow({ design, stage, analysis: analyzeStage(stage), findings: [], selection: [], view: QUIET });
const flow = withDifference(drawn(after), drawn(before), stageDifference(before, after));
const node = (id: string) => flow.nodes.find((each) => each.id === id);

describe('a drawing that is compared', () => {
  it('marks what differs by a sign and a word, for eyes and for screen readers', () => {
    expect(node('cms')).toMatchObject({ className: 'compared-added', domAttributes: { 'data-compared': '+ added' } });
    expect(node('cms')?.ariaLabel).toMatch(/, added$/);
    expect(node('app')?.className).toBe('compared-changed');
    expect(node('lms')?.className).toBeUndefined();
  });

  it('has ghosts of what is gone, which nobody can take hold of', () => {
    expect(node('redis')).toMatchObject({ selectable: false, draggable: false, parentId: 'app' });
    expect(node('mysql')?.ariaLabel).toMatch(/, removed$/);
  });

  it('draws a zone before what stands in it', () => {
    const ids = flow.nodes.map(({ id }) => id);
    expect(ids.indexOf('db')).toBeLessThan(ids.indexOf('mysql'));
  });

  it('has the lines that are gone, with their sign', () => {
    expect(flow.edges).toMatchObject([{ id: 'lms->mysql', label: '−', selectable: false }]);
  });

  it('has a collapsed zone tell how much differs in it, what is gone from it too', () => {
    const collapsed = {
      ...design,
      layout: { after: { app: [0, 0, 300, 200, 'collapsed'] satisfies Design['layout'][string][string] } },
    };
    const shown = toFlow({
      ...{ design: collapsed, stage: after, analysis: analyzeStage(after) },
      ...{ findings: [], selection: [], view: QUIET },
    });
    const told = withDifference(shown, drawn(before), stageDifference(before, after));
    const zone = told.nodes.find(({ id }) => id === 'app');
    expect(zone?.domAttributes).toEqual({ 'data-compared': '~ changed; 3 differences inside' });
    expect(zone?.ariaLabel).toMatch(/, 3 differences inside$/);
    expect(told.nodes.map(({ id }) => id)).toEqual(['app', 'db', 'mysql']);
  });
});
