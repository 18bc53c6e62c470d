import { expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { lightColours } from './colours.ts';
import { stagePicture } from './stage-picture.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones: { app: { kind: machines, count: 2 } }
    components: { lms: { type: lms, in: app }, studio: { type: studio, in: app }, mysql: { type: mysql } }
    connections: [{ from: lms, to: mysql }, { from: studio, to: mysql }]
layout: { one: { app: [0, 0, 400, 200, collapsed], mysql: [500, 0] } }
`);
if (!parsed.ok) throw new Error('the test design is wrong');
const { design } = parsed.value;
const [stage] = design.stages;
if (stage === undefined) throw new Error('no stage');

it('a collapsed zone in a picture says what is in it and the worst of it, and a step about that shows the zone', () => {
  const finding = { verdict: 'gap', severity: 'high', elements: ['studio'], title: 'Alone' } as const;
  const look = { transparent: false, legend: false, colours: lightColours };
  const request = { design, stage, findings: [finding], failing: ['studio'], focus: ['studio', 'mysql'], ...look };
  const groups = stagePicture(request).shapes.flatMap((shape) => (shape.kind === 'group' ? [shape] : []));
  const said = Object.fromEntries(
    groups.map(({ element, words, faint = false }) => [element, `${words}${faint ? ' (faint)' : ''}`]),
  );
  expect(said).toEqual({
    app: 'app, machines, 2 hosts, 2 components, high problem: Alone, 1 of 2 stopped',
    'app->mysql': '2 connections from app to MySQL',
    mysql: expect.stringMatching(/^MySQL(?!.*faint)/),
  });
});
