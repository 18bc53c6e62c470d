import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataPathTo } from '../../shared/analysis/data/data-path.ts';
import { pathWords } from '../../shared/analysis/data/path-words.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Waiver } from '../../shared/design/schema/design.ts';
import { hostOutage } from '../../shared/rules/resilience/host-outage/index.ts';
import { settle } from '../../shared/rules/settle.ts';
import { applyWaivers, unusedWaivers } from '../../shared/rules/waivers.ts';
import { chooseLanguage } from './spoken.ts';
import { told, toldList } from './told.ts';

beforeAll(() => chooseLanguage('es'));
afterAll(() => chooseLanguage('en'));

const FINDING = settle(hostOutage.meta, { verdict: 'gap', elements: ['db'], message: '', discriminator: '' });
const WAIVER: Waiver = {
  rule: FINDING.rule,
  elements: ['db'],
  reason: 'Small',
  by: 'Ann',
  created: '2026-01-01',
  expires: '2026-02-01',
};
const { expires: _, ...endless } = WAIVER;

it.each<[string, Waiver]>([
  ['that has expired', WAIVER],
  ['without a reason', { ...WAIVER, reason: ' ' }],
  ['without an end', endless],
  ['that ends before it begins', { ...WAIVER, expires: '2025-12-31' }],
  ['that lasts too long', { ...WAIVER, expires: '2028-01-01' }],
])('tells what is found about a decision %s', (_name, waiver) => {
  const [, note] = applyWaivers([FINDING], [waiver], '2026-11-27');
  expect(told(note?.message ?? '')).toMatch(/^La decisión de Ann sobre \S+ no cuenta: (?!it )/);
});

it('tells what is found about a decision that covers nothing', () => {
  expect(unusedWaivers([], [WAIVER]).map(({ message }) => told(message))).toEqual([
    `La decisión de Ann sobre ${FINDING.rule} no cubre ningún hallazgo abierto.`,
  ]);
});

it('tells the way of some data, with its borders', () => {
  const parsed = parseDesign(`corral: 1
vendors: { cloud: { kind: hosting, name: The cloud, remoteAccess: [PH] } }
stages:
  - id: one
    zones:
      home: { kind: site }
      va: { kind: region, country: US, vendor: cloud }
      away: { kind: region, vendor: cloud }
    components:
      people: { type: people }
      lms: { type: lms, in: home }
      db: { type: mysql, in: va, backup: { in: away }, accessLog: { on: true } }
    connections: [{ from: people, to: lms }, { from: lms, to: db }]
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const parts = design.stages.flatMap((stage) => pathWords(design, stage, dataPathTo(design, stage.id, ['db'])));
  expect(parts.map(({ title, words }) => `${told(title)}: ${toldList(words)}`)).toEqual([
    'Empieza en: Estudiantes y autores',
    'Se guarda en: MySQL',
    'Se copia desde: MySQL',
    'Queda registrado en: MySQL',
    'En manos de: The cloud',
    'Se accede desde: PH (The cloud)',
    'Fronteras: US → desconocido, desconocido → US',
  ]);
});
