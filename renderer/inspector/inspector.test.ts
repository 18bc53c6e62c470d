import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { componentSchema } from '../../shared/design/schema/component.ts';
import { connectionSchema } from '../../shared/design/schema/connection.ts';
import { contextSchema } from '../../shared/design/schema/context.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { likelyArrival } from './arrivals.ts';
import { fromText, toText } from './draft-text.ts';
import { fieldsOf, type Field } from '../../shared/design/fields/field-model.ts';
import { findOwner, valueAt, valuesOf, type Owner } from '../../shared/design/fields/owner.ts';
import { catalogDefault, isUnanswered, unitsOfMachines } from './owner.ts';
import { findField } from '../../shared/design/fields/answer-field.ts';
import { placeOptions, referenceOptions } from './references.ts';
import { isRelevant, sectionsOf } from './sections.ts';
import { addVendor, fieldTrouble, setFields, setStageEstimates, setStageText } from './set-field.ts';

const TEXT = `
corral: 1
stages:
  - id: one
    zones: { home: { kind: site }, box: { kind: machines, in: home } }
    components:
      lb: { type: load-balancer, in: box }
      db: { type: mysql, in: box, n: 3, backup: { every: 24h } }
    connections: [{ from: lb, to: db }]
    entryPoints: { open: { at: lb } }
vendors: { host: { kind: hosting } }
`;

function load() {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

const owner = (kind: Owner['kind'], id: string): Owner => ({ kind, stageId: 'one', id });
const field = (kind: Owner['kind'], path: string): Field => {
  const found = findField(kind, path);
  if (found === undefined) throw new Error(`no field ${path}`);
  return found;
};

describe('fields from the schema', () => {
  const component = new Map(fieldsOf(componentSchema).map((each) => [each.path.join('.'), each]));
  it.each([
    ['mode', { kind: 'choice', options: ['single', 'active-active', 'quorum', 'active-passive', 'managed'] }],
    ['encryptedAtRest', { kind: 'fact' }],
    ['accessLog.on', { kind: 'fact' }],
    ['n', { kind: 'number', whole: true }],
    ['availability', { kind: 'number', whole: false }],
    ['backup.every', { kind: 'duration', words: [] }],
    ['backup.tested', { kind: 'date', words: ['never'] }],
    ['retention', { kind: 'duration', words: ['indefinite', 'unknown'] }],
    ['in', { kind: 'reference', to: 'zone', many: false }],
    ['backup.in', { kind: 'reference', to: 'zone', many: false }],
    ['spread', { kind: 'reference', to: 'zone', many: true }],
    ['arbitrators', { kind: 'reference', to: 'zone', many: true }],
    ['votes', { kind: 'list', numbers: true }],
    ['managedBy', { kind: 'reference', to: 'vendor', many: false }],
    ['name', { kind: 'text', long: false }],
    ['notes', { kind: 'text', long: true }],
  ])('asks for %s', (path, control) => {
    expect(component.get(path)?.control).toEqual(control);
  });

  it('offers a list of words as chips, with unknown where the schema has it', () => {
    expect(component.get('localState')?.control).toMatchObject({ kind: 'many', unknown: true });
    expect(component.get('stores')?.control).toMatchObject({ kind: 'many', unknown: false });
  });

  it('knows which fields are required, and keeps the hint that belongs to the field', () => {
    expect(component.get('type')?.required).toBe(true);
    expect(component.get('in')).toMatchObject({ required: false, hint: 'The zone that holds it.' });
    expect(component.get('backup.every')?.hint).toBeUndefined();
  });

  it.each([
    ['component', componentSchema, ['type']],
    ['connection', connectionSchema, ['id', 'from', 'to']],
    ['context', contextSchema, []],
  ] as const)('shows every field of a %s exactly once', (kind, schema, hidden: readonly string[]) => {
    const shown = sectionsOf(kind).flatMap(({ fields }) => fields.map(({ path }) => path.join('.')));
    const all = fieldsOf(schema).map(({ path }) => path.join('.'));
    expect([...shown].sort()).toEqual(all.filter((path) => !hidden.includes(path)).sort());
  });

  it.each(['component', 'zone', 'connection', 'entry-point', 'context', 'vendor'] as const)(
    'calls nothing in the form of a %s by the same name twice',
    (kind) => {
      const names = sectionsOf(kind).flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    },
  );

  it('puts required fields first', () => {
    expect(sectionsOf('zone')[0]?.fields[0]?.path).toEqual(['kind']);
  });
});

describe('owners', () => {
  it.each([
    ['lb', 'component'],
    ['box', 'zone'],
    ['lb->db', 'connection'],
    ['open', 'entry-point'],
    ['host', 'vendor'],
  ])('finds what %s names', (id, kind) => {
    expect(findOwner(load(), 'one', id)?.kind).toBe(kind);
  });

  it('finds nothing for an id that is gone', () => {
    expect(findOwner(load(), 'one', 'nothing')).toBeUndefined();
  });

  it('takes a fact as open until somebody answers; the catalogue answers some', () => {
    const design = load();
    const db = owner('component', 'db');
    const values = valuesOf(design, db) ?? {};
    const encrypted = field('component', 'encryptedAtRest');
    expect(isUnanswered(encrypted, undefined, catalogDefault(db, values, encrypted))).toBe(true);
    expect(isUnanswered(encrypted, 'unknown', undefined)).toBe(true);
    expect(isUnanswered(encrypted, false, undefined)).toBe(false);
    const stores = field('component', 'stores');
    expect(catalogDefault(db, values, stores)).toContain('student-record');
    expect(isUnanswered(stores, undefined, catalogDefault(db, values, stores))).toBe(false);
    expect(catalogDefault(db, values, field('component', 'mode'))).toBe('quorum');
  });

  it('asks about backups where there is something to lose, and about machines in machine groups', () => {
    const backup = field('component', 'backup.keep');
    expect(isRelevant('component', backup, { type: 'mysql' })).toBe(true);
    expect(isRelevant('component', backup, { type: 'load-balancer' })).toBe(false);
    expect(isRelevant('component', backup, { type: 'load-balancer', backup: { every: '1h' } })).toBe(true);
    expect(isRelevant('zone', field('zone', 'count'), { kind: 'region' })).toBe(false);
    expect(isRelevant('zone', field('zone', 'count'), { kind: 'machines' })).toBe(true);
  });
});

describe('editing', () => {
  const edit = (owners: readonly Owner[], path: string, value: unknown) => {
    const first = owners[0]?.kind ?? 'component';
    return run(startHistory(load()), setFields(load(), owners, field(first, path), value));
  };
  const db = owner('component', 'db');

  it('writes into objects that are not there yet, and takes empty ones away', () => {
    const { history } = edit([db], 'accessLog.keep', '30d');
    expect(valueAt(valuesOf(history.design, db), ['accessLog', 'keep'])).toBe('30d');
    expect(valuesOf(edit([db], 'backup.every', undefined).history.design, db)).not.toHaveProperty('backup');
  });

  it('writes one value to all of several', () => {
    const both = [db, owner('component', 'lb')];
    const { design } = edit(both, 'n', 2).history;
    expect(both.map((each) => valuesOf(design, each)?.n)).toEqual([2, 2]);
  });

  it('edits connections, entry points, vendors and the context', () => {
    const call = owner('connection', 'lb->db');
    expect(valuesOf(edit([call], 'encryption', 'tls').history.design, call)?.encryption).toBe('tls');
    const open = owner('entry-point', 'open');
    expect(valuesOf(edit([open], 'critical', true).history.design, open)?.critical).toBe(true);
    const context = owner('context', '');
    expect(edit([context], 'goals.rto', '1h').history.design.context.goals?.rto).toBe('1h');
    const host = owner('vendor', 'host');
    expect(edit([host], 'contract', 'signed').history.design.vendors.host?.contract).toBe('signed');
  });

  it('refuses what the schema does not allow, with a sentence, and changes nothing', () => {
    const { history, refusal } = edit([db], 'backup.every', 'often');
    expect(refusal?.refused).toContain('15m, 24h or 30d');
    expect(valueAt(valuesOf(history.design, db), ['backup', 'every'])).toBe('24h');
    expect(fieldTrouble(field('component', 'n'), 0)).toBeDefined();
    expect(fieldTrouble(field('zone', 'kind'), undefined)).toContain('needed');
    expect(fieldTrouble(field('component', 'n'), undefined)).toBeUndefined();
  });

  it.each([
    ['n', 'zero', 'whole number'],
    ['n', 1.5, 'whole number'],
    ['n', 0, 'from 1'],
    ['n', 99_999, 'up to 10000'],
    ['availability', 2, 'up to 1'],
    ['availability', 0, 'above 0'],
    ['availability', 'often', '99.9%'],
  ])('says in plain words what is wrong with %s: %s', (path, value, words) => {
    expect(fieldTrouble(field('component', path), value)).toContain(words);
  });

  it.each([
    [[db], 'backup.every', '1h', 'Set “Backup every” of MySQL'],
    [[owner('vendor', 'host')], 'breachNoticeHours', 24, 'Set “Breach notice within (hours)” of host'],
    [[db, owner('component', 'lb')], 'n', undefined, 'Clear “Number of units” of 2 elements'],
  ])('calls the undo step of %o as the form does', (owners, path, value, label) => {
    expect(setFields(load(), owners, field(owners[0]?.kind ?? 'component', path), value).label).toBe(label);
  });

  it('leaves no undo step when the value is what it was', () => {
    expect(edit([db], 'n', 3).history.past).toEqual([]);
  });

  it('changes none of several when one of them refuses', () => {
    const { history, refusal } = edit([owner('zone', 'home'), owner('zone', 'box')], 'in', 'home');
    expect(refusal).toBeDefined();
    expect(history.past).toEqual([]);
  });

  it('refuses when the element is gone', () => {
    expect(edit([owner('component', 'gone')], 'n', 2).refusal).toBeDefined();
  });

  it('adds vendors under free ids', () => {
    const once = run(startHistory(load()), addVendor(load(), 'Host')).history;
    const twice = run(once, addVendor(once.design, 'Host')).history;
    expect(Object.keys(twice.design.vendors)).toEqual(['host', 'host-2', 'host-3']);
  });

  it('names a stage and takes the name away', () => {
    const named = run(startHistory(load()), setStageText(load(), 'one', 'name', 'First')).history;
    expect(named.design.stages[0]?.name).toBe('First');
    expect(run(named, setStageText(named.design, 'one', 'name', ' ')).history.design.stages[0]).not.toHaveProperty(
      'name',
    );
  });
});

it('asks for published estimates of a stage and takes that back', () => {
  const asked = run(startHistory(load()), setStageEstimates(load(), 'one', true)).history;
  expect(asked.design.stages[0]?.estimates).toBe('published');
  const taken = run(asked, setStageEstimates(asked.design, 'one', false)).history;
  expect(taken.design.stages[0]).not.toHaveProperty('estimates');
});

describe('where units can be spread over', () => {
  const parsed = parseDesign(
    'corral: 1\nstages:\n  - id: one\n' +
      '    zones: { p: { kind: provider }, r: { kind: region, in: p }, a: { kind: availability-zone, in: r },' +
      ' b: { kind: availability-zone, in: r }, n: { kind: network, in: r }, m: { kind: machines, in: a } }\n' +
      '    components: { lms: { type: lms, in: m } }\n',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const stage = design.stages[0]!;

  it('are places that fail by themselves and of which there is another', () => {
    expect(placeOptions(design, stage, 'lms', []).map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('keep what is chosen, so that it can be taken back', () => {
    expect(placeOptions(design, stage, 'lms', ['n']).map(({ value }) => value)).toEqual(['a', 'b', 'n']);
  });
});

describe('where people arrive', () => {
  const parsed = parseDesign(TEXT.replace('lb: {', 'people: { type: people }\n      lb: {'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const stage = design.stages[0]!;

  it('is never outside, where nothing can be lost', () => {
    const offered = referenceOptions(design, stage, 'component', 'open').map(({ value }) => value);
    expect(offered).toEqual(['db', 'lb']);
    expect(likelyArrival(stage)).toBe('lb');
    expect(likelyArrival({ ...stage, components: { people: { type: 'people' } } })).toBeUndefined();
  });
});

describe('typed text', () => {
  const number = { kind: 'number', whole: false } as const;
  it.each([
    [number, '0.999', 0.999],
    [number, '99.9%', 0.999],
    [number, '99,95 %', 0.9995],
    [number, 'many', 'many'],
    [number, ' ', undefined],
    [{ kind: 'list' } as const, 'US-NY, EU', ['US-NY', 'EU']],
    [{ kind: 'list', numbers: true } as const, '2, 1, one', [2, 1, 'one']],
    [{ kind: 'text', long: false } as const, ' LMS ', 'LMS'],
    [{ kind: 'text', long: true } as const, 'a\n', 'a\n'],
  ])('reads %o %s', (control, text, value) => {
    expect(fromText(control, text)).toEqual(value);
  });

  it('shows lists as they are typed', () => {
    expect(fromText({ kind: 'list' }, toText(['US-NY', 'EU']))).toEqual(['US-NY', 'EU']);
  });
});

it('knows how many units a group of machines gives what says no number itself', () => {
  const zones = { box: { kind: 'machines', count: 3 }, home: { kind: 'site' } } as const;
  const units = (zone: string, path = 'n') =>
    unitsOfMachines({ zones }, owner('component', 'lb'), { type: 'load-balancer', in: zone }, field('component', path));
  expect([units('box'), units('home'), units('box', 'k')]).toEqual([3, undefined, undefined]);
});
