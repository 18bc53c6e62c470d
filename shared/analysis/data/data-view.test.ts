import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { DATA_CLASSES } from '../../design/schema/vocabulary.ts';
import { dataTogether, dataView } from './data-view.ts';
import { bySensitivity } from './sensitivity.ts';

const TEXT = `corral: 1
vendors: { cloud: { kind: hosting } }
stages:
  - id: one
    zones:
      cloud: { kind: provider, vendor: cloud }
      ireland: { kind: region, in: cloud, country: IE }
      a: { kind: availability-zone, in: ireland }
      ontario: { kind: region, in: cloud, country: CA, subdivision: 'ON' }
      elsewhere: { kind: region, in: cloud }
      rack: { kind: rack }
      empty: { kind: rack }
    components:
      db: { type: mysql, in: a, stores: [account, student-record, activity] }
      site: { type: mongodb, in: ontario, stores: [public-content] }
      none: { type: mysql, in: a, stores: [] }
      odd: { type: abacus, in: rack }
    connections:
      - { from: odd, to: db, carries: [activity, special-category] }
`;
const parsed = parseDesign(TEXT);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { design } = parsed.value;
const view = dataView(design, 'one');

/** Data that leaves the EU for the United States, a copy that goes on, and a member of the EU beside another. */
const abroad = parseDesign(`corral: 1
vendors: { mail: { kind: mail, country: US } }
stages:
  - id: one
    zones:
      ireland: { kind: region, country: IE }
      bavaria: { kind: region, country: DE, subdivision: BY }
      virginia: { kind: region, country: US }
      nowhere: { kind: region }
    components:
      lms: { type: lms, in: ireland }
      db: { type: mysql, in: bavaria, backup: { in: virginia } }
      cache: { type: memcached, in: nowhere }
      site: { type: mongodb, in: virginia, stores: [public-content] }
      relay: { type: smtp, managedBy: mail }
    connections:
      - { from: lms, to: db }
      - { from: lms, to: cache }
      - { from: lms, to: site, carries: [public-content] }
      - { from: lms, to: relay, carries: [contact] }
`);
if (!abroad.ok) throw new Error(JSON.stringify(abroad.error));

describe('borders', () => {
  const { borders, legend, zones } = dataView(abroad.value.design, 'one');
  const labels = (id: string) => borders.get(id)?.map(({ label }) => label);

  it('are on each connection that takes personal data from one country to another, and on what has its copy abroad', () => {
    expect(labels('lms->db')).toEqual(['IE → DE-BY']);
    expect(labels('lms->relay')).toEqual(['IE → US']);
    expect(labels('db')).toEqual(['DE-BY → US']);
  });

  it('are not where the data is public', () => {
    expect(borders.has('lms->site')).toBe(false);
  });

  it('are a question where one side is not known', () => {
    expect(borders.get('lms->cache')).toMatchObject([{ label: 'IE → ?', unknown: true, to: { law: undefined } }]);
  });

  it('have the law of the EU on both sides between its members', () => {
    const [inside] = borders.get('lms->db') ?? [];
    expect(inside?.from.law).toBe(inside?.to.law);
    expect(zones.get('ireland')?.law).toBe(zones.get('bavaria')?.law);
    expect(zones.get('ireland')?.law).not.toBe(zones.get('virginia')?.law);
    expect(zones.get('bavaria')?.label).toBe('DE-BY (EU)');
  });

  it('are in the legend once, what is unknown last', () => {
    expect(legend.borders.map(({ label }) => label)).toEqual(['DE-BY → US', 'IE → DE-BY', 'IE → US', 'IE → ?']);
  });
});

describe('the data view', () => {
  it.each([
    ['db', 'special-category', 'special', 'special category +3'],
    ['site', 'public-content', 'open', 'public content'],
    ['odd->db', 'special-category', 'special', 'special category +1'],
  ])('%s wears its most sensitive class: %s', (id, chosen, group, label) => {
    expect(view.elements.get(id)).toMatchObject({ chosen, group, label });
  });

  it('says every class in words, the most sensitive first', () => {
    expect(view.elements.get('db')?.words).toBe('special category, student record, activity, account');
  });

  it('asks where data or a country is unknown, and says nothing where there is no data', () => {
    const other = parseDesign('corral: 1\nstages: [{ id: one, components: { x: { type: abacus } } }]');
    if (!other.ok) throw new Error('not a design');
    const { elements, legend } = dataView(other.value.design, 'one');
    expect(elements.get('x')).toMatchObject({ chosen: 'unknown', classes: [], label: 'data unknown?' });
    expect(legend.data.map(({ chosen }) => chosen)).toEqual(['unknown']);
    expect(view.elements.has('none')).toBe(false);
  });

  it('names the country where it is written, and asks where it belongs', () => {
    expect(Object.fromEntries([...view.zones].map(([id, { label }]) => [id, label]))).toEqual({
      ireland: 'IE (EU)',
      ontario: 'CA-ON',
      elsewhere: 'country unknown?',
      rack: 'country unknown?',
    });
  });

  it('has a legend of what occurs, and of nothing else', () => {
    const { data, places } = view.legend;
    const classes = ['special-category', 'student-record', 'activity', 'account', 'public-content'];
    expect(data.map(({ chosen }) => chosen)).toEqual(classes);
    expect(places.map(({ label }) => label)).toEqual(['CA-ON', 'IE (EU)', 'country unknown?']);
  });

  it('is empty when there is no such stage', () => {
    expect(dataView(design, 'two')).toMatchObject({ legend: { data: [], places: [] } });
  });

  it('puts every class in its order, whatever order they come in', () => {
    expect(bySensitivity(DATA_CLASSES.toReversed())).toEqual(bySensitivity(DATA_CLASSES));
    expect(bySensitivity(DATA_CLASSES)).toHaveLength(DATA_CLASSES.length);
  });
});

it('tells the data of several elements at once, and what nobody has said of one', () => {
  const of = (id: string) => view.elements.get(id) ?? [];
  const unknown = {
    classes: [],
    chosen: 'unknown',
    group: 'unknown',
    label: 'data unknown?',
    words: 'data unknown',
  } as const;
  const both = dataTogether([of('db'), of('site')].flat());
  expect(both).toMatchObject({ chosen: 'special-category', group: 'special' });
  expect(both?.classes).toEqual(expect.arrayContaining(['student-record', 'public-content']));
  expect(dataTogether([])).toBeUndefined();
  expect(dataTogether([unknown])).toEqual(unknown);
  const asked = dataTogether([unknown, of('db')].flat());
  expect(asked).toMatchObject({ chosen: 'special-category', words: expect.stringMatching(/, data unknown$/) });
});
