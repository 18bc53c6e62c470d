import { expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { dataPathTo } from './data-path.ts';
import { pathWords } from './path-words.ts';

it('tells the way of the data to a store: start, stores, copies, logs, vendors, borders', () => {
  const parsed = parseDesign(`corral: 1
vendors: { cloud: { kind: hosting, name: The cloud, remoteAccess: [PH] } }
stages:
  - id: one
    zones:
      home: { kind: site, country: IE }
      va: { kind: region, country: US, vendor: cloud }
      in: { kind: region, country: IN, vendor: cloud }
    components:
      people: { type: people }
      lms: { type: lms, in: home }
      db: { type: mysql, in: va, backup: { in: in }, accessLog: { on: true } }
    connections: [{ from: people, to: lms }, { from: lms, to: db }]
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const [stage] = design.stages;
  const parts = stage === undefined ? [] : pathWords(design, stage, dataPathTo(design, 'one', ['db']));
  expect(Object.fromEntries(parts.map(({ title, words }) => [title, words]))).toEqual({
    'Starts with': 'Learners and authors',
    'Kept in': 'MySQL',
    Copied: 'MySQL',
    Logged: 'MySQL',
    'In the hands of': 'The cloud',
    'Reached from': 'PH (The cloud)',
    Borders: 'IE → US, US → IN',
  });
});
