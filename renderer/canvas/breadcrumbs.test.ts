import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { pathOf } from './breadcrumbs.tsx';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones:
      aws: { kind: provider, name: AWS }
      ireland: { kind: region, name: Ireland, in: aws }
      app: { kind: machines, name: App, in: ireland }
      db: { kind: machines, name: Db, in: ireland }
    components:
      lms: { type: lms, in: app, name: LMS }
      mysql: { type: mysql, in: db, name: MySQL }
    connections: [{ from: lms, to: mysql }]
`);
if (!parsed.ok) throw new Error('the design of the test is wrong');
const [stage] = parsed.value.design.stages;

describe('the path of the selection', () => {
  it.each([
    ['nothing', [], []],
    ['a component', ['mysql'], ['AWS', 'Ireland', 'Db', 'MySQL']],
    ['a zone', ['ireland'], ['AWS', 'Ireland']],
    ['several', ['lms', 'mysql'], ['AWS', 'Ireland']],
    ['a connection', ['lms->mysql'], ['AWS', 'Ireland', 'LMS → MySQL']],
  ])('of %s', (_, selection, titles) => {
    expect(pathOf(stage!, selection).map(({ title }) => title)).toEqual(titles);
  });
});
