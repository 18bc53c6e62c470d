import { beforeAll, describe, expect, it } from 'vitest';
import { parseDesign } from './parse.ts';
import { serializeDesign, updateText } from './serialize.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const START = 'corral: 1\nstages:\n  - id: one\n';

/** Processor time for one text: other programs on the machine do not count. */
const MOST_MS = 5_000;

function read(text: string) {
  const before = process.cpuUsage();
  const parsed = parseDesign(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
  return parsed;
}

/** The lesser processor time of two readings: what else the program does in between does not count either. */
function timeOf(text: string) {
  const times = [0, 1].map((turn) => {
    const before = process.cpuUsage();
    const parsed = parseDesign(`${text}${'\n'.repeat(turn)}`);
    const { user, system } = process.cpuUsage(before);
    return { parsed, ms: (user + system) / 1000 };
  });
  return { parsed: times[0]?.parsed ?? parseDesign(text), ms: Math.min(...times.map(({ ms }) => ms)) };
}

describe('a text that is much too large to be written by hand', () => {
  it.each([
    ['vendors that are no vendors', `corral: 1\nvendors:\n${lines(150_000, (i) => `  v${i}: x`)}\n`, /"v0" cannot be/],
    ['stages that are words', `corral: 1\nstages:\n${lines(150_000, () => '  - x')}\n`, /at most 1000 entries/],
    ['tabs', `corral: 1\n${lines(50_000, () => '\tx: 1')}\n`, /a tab is used/],
    ['quotes', `corral: 1\nname: ${'"" '.repeat(60_000)}\n`, /does not belong here/],
    ['brackets', `corral: 1\nname: ${'['.repeat(200_000)}`, /levels are nested/],
    ['a table', lines(60_000, (i) => `"${i}", "a"`), /no design/],
    [
      'keys of nothing, and a tab',
      `corral: 1\nname: a\tb\n${lines(200_000, (i) => `k${i}: 1`)}\n`,
      /more is wrong in this file than can be listed/,
    ],
    [
      'names of nothing',
      `${START}    connections:\n${lines(40_000, (i) => `      - { from: a${i}, to: b }`)}\n`,
      /no component/,
    ],
    [
      'zones with a key of another kind',
      `${START}    zones:\n${lines(50_000, (i) => `      z${i}: { kind: site, x: 1, count: 1 }`)}\n`,
      /for zones of kind machines only/,
    ],
    [
      'a list of zones that are not there',
      `${START}    zones:\n      z: { kind: machines, spread: [${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join()}] }\n`,
      /no zone "a0"/,
    ],
    ['one long quoted text', `corral: 1\nname: "${'a\\n'.repeat(2_000_000)}"\n`, /quot/],
    ['a quote that is never closed', `corral: 1\nname: '${"a''".repeat(2_000_000)}\n`, /quote/],
    ['blanks inside a text', `corral: 1\nname: a${' '.repeat(8_000_000)}b\n`, /"stages" is missing/],
  ])('is refused in a few sentences: %s', { timeout: 60_000 }, (_, text, sentence) => {
    const parsed = read(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error.length).toBeLessThan(1_002);
    expect(parsed.error.some(({ message, fix }) => sentence.test(`${message}; ${fix}`))).toBe(true);
  });

  it('says on which line, and that there is more', () => {
    const parsed = read(`${START}    zones:\n${lines(30_000, (i) => `      z${i}: { kind: site, in: gone }`)}\n`);
    if (parsed.ok) throw new Error('the zones stand in nothing');
    expect(parsed.error[0]).toMatchObject({ line: 5, column: 7, path: ['stages', 0, 'zones', 'z0', 'in'] });
    expect(parsed.error.at(-1)?.message).toContain('more than the 1000 problems above');
  });

  it('opens when a program wrote it as JSON', () => {
    const zones = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`z${index}`, { kind: 'site' }]));
    const parsed = read(JSON.stringify({ corral: 1, stages: [{ id: 'one', zones }] }));
    expect(parsed.ok && Object.keys(parsed.value.design.stages[0]?.zones ?? {})).toHaveLength(20_000);
  });

  it('opens with 20,000 components and what connects them', { timeout: 60_000 }, () => {
    const components = lines(20_000, (i) => `      c${i}: { type: lms, in: site, n: 2 }`);
    const connections = lines(60_000, (i) => `      - { from: c${i % 20_000}, to: c${(i * 7 + (i >> 4)) % 20_000} }`);
    const text = `${START}    zones:\n      site: { kind: site }\n    components:\n${components}\n`;
    const parsed = read(text);
    expect(parsed.ok && Object.keys(parsed.value.design.stages[0]?.components ?? {})).toHaveLength(20_000);
    const many = read(`${text}    connections:\n${connections}\n${connections.replaceAll('to: c', 'to: d')}\n`);
    expect(many.ok ? [] : many.error).toMatchObject([
      { message: expect.stringMatching(/^the file has about \d+ entries, more than the 210000/) as string },
    ]);
  });

  it('names what is wrong first, and stops looking when more is than is told', () => {
    const components = lines(60_000, (i) => `      c${i}: { type: lms, in: gone${i} }`);
    const parsed = read(`${START}    components:\n${components}\n`);
    expect(parsed.ok ? [] : parsed.error).toHaveLength(1001);
    expect(parsed.ok ? undefined : parsed.error[0]).toMatchObject({ line: 5, message: 'there is no zone "gone0"' });
  });

  const ANCHORED = `# of all\n${START}    zones:\n      z: &z { kind: site }\n${lines(6_000, (i) => `      z${i}: *z # ${i},,,,,,,,,,`)}\n`;

  it.each([
    ['anchors', ANCHORED],
    ['a tab', `${ANCHORED.replaceAll('*z', '{ kind: site }')}# \t\n`],
    ['a text over lines', `${ANCHORED.replaceAll('*z', '{ kind: site }')}name: one\n  two\n`],
  ])('opens with %s, and is saved with its comments', { timeout: 60_000 }, (_, text) => {
    const parsed = read(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(Object.keys(parsed.value.design.stages[0]?.zones ?? {})).toHaveLength(6_001);
    const saved = updateText(text, { ...parsed.value.design, name: 'Renamed' });
    expect(saved).toContain('name: Renamed');
    expect(saved.match(/ # \d+,{10}$/gm)).toHaveLength(6_000);
  });

  const ZONES = `${START}    zones:\n${lines(20_000, (i) => `      z${i}: { kind: site }`)}\nname: x\n`;
  let opened = 0;
  beforeAll(() => {
    opened = timeOf(ZONES).ms;
  });
  const isRefusedFast = (_: string, text: string, [line, column]: readonly number[], sentence: RegExp) => {
    const refused = timeOf(text);
    const [first] = refused.parsed.ok ? [] : refused.parsed.error;
    expect(first).toMatchObject({ line, column, message: expect.stringMatching(sentence) as string });
    // Reading all of it as YAML takes about seven times as long.
    expect(refused.ms / opened).toBeLessThan(4);
  };
  const inMiddle = (piece: string, instead: string) => ZONES.replace(`z10000: ${piece}`, `z10000: ${instead}`);

  it.each([
    ['a space too many', ZONES.replace('      z10000', '       z10000'), [10_005, 1], /indentation/],
    ['a tab as indentation', ZONES.replace('      z10000', '\t\tz10000'), [10_005, 1], /a tab is used/],
    ['a bracket that is left open', inMiddle('{ kind: site }', '{ kind: site'), [10_006, 7], /a bracket/],
    ['a quote that is left open', inMiddle('{ kind: site }', '{ kind: "site }'), [20_006, 1], /a quote/],
    ['a key that is written twice', ZONES.replace('z10000:', 'z5:'), [10_005, 7], /written twice/],
    ['a second document', `${ZONES}---\n${ZONES}`, [20_006, 1], /a second YAML document/],
  ])('is refused about as fast as it is opened: %s', { timeout: 60_000 }, isRefusedFast);

  const IN_JSON = JSON.stringify({
    corral: 1,
    stages: [
      { id: 'one', zones: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`z${i}`, { kind: 'site' }])) },
    ],
  });
  const PLACE = IN_JSON.indexOf('"z10000"');
  const ON_LINES = IN_JSON.replaceAll(',"', ',\n"');

  it.each([
    ['cut off in the middle', IN_JSON.slice(0, PLACE + 12), [1, PLACE + 13], /a bracket/],
    ['a comma that is missing', IN_JSON.replace(',"z10000"', ' "z10000"'), [1, PLACE + 1], /does not belong/],
    ['a key that is written twice', IN_JSON.replace('"z10000"', '"z9"'), [1, PLACE + 1], /written twice/],
    ['a quote that is missing', IN_JSON.replace('"z10000"', 'z10000"'), [1, PLACE + 1], /cannot be an id/],
    ['a comma that is missing on many lines', ON_LINES.replace(',\n"z10000"', '\n"z10000"'), [10_003, 1], /a bracket/],
    ['a zone in none', IN_JSON.replace('"z10000":{', '"z10000":{"in":"gone",'), [1, PLACE + 11], /no zone "gone"/],
  ])('is refused about as fast as it is opened, as JSON: %s', { timeout: 60_000 }, isRefusedFast);

  const KIND = '"z10000":{"kind"';
  it.each([
    ['a backslash', IN_JSON.replace(KIND, '"z10000":{\\"kind"'), [1, PLACE + 1], /"kind" is missing/],
    ['a colon twice', IN_JSON.replace(KIND, '"z10000":{"kind":'), [1, PLACE + 11], /cannot be ":/],
    ['a name of YAML', IN_JSON.replace(KIND, '"z10000":{&"kind"'), [1, PLACE + 1], /"kind" is missing/],
    ['a tab in a key', IN_JSON.replace('"z10000"', '"z1\t0000"'), [1, PLACE + 1], /cannot be an id/],
    [
      'a bracket of a map twice',
      IN_JSON.replace(KIND, '"z10000":{{"kind"'),
      [1, PLACE + 11],
      /where a key is expected/,
    ],
    ['all in a map that is a key', `{${IN_JSON}`, [1, 2], /where a key is expected/],
    [
      'a list that ends too soon',
      IN_JSON.replace('"zones":{', '"x":[]}],"zones":[{'),
      [1, IN_JSON.length + 8],
      /a bracket/,
    ],
    ['a key that has a colon', ZONES.replace('z10000:', 'z10000::'), [10_005, 7], /cannot be an id/],
    ['a text over lines', inMiddle('{ kind: site }', '"a\n        b"'), [10_005, 7], /"z10000" cannot be "a b"/],
    ['an alias of nothing', inMiddle('{ kind: site }', '*z5'), [10_005, 7], /names no anchor/],
  ])('is refused about as fast as it is opened when YAML reads on: %s', { timeout: 60_000 }, isRefusedFast);

  it.each([
    ['tags', ZONES.replace('z10000: {', 'z10000: !!map {')],
    ['names and aliases everywhere', ZONES.replaceAll(/(z\d+): \{ kind: site \}\n/g, '$1: &$1 { kind: site }\n')],
    ['ten thousand aliases', ZONES.replace('z0: {', 'z0: &z {').replaceAll(/(z1\d{4}): \{ kind: site \}/g, '$1: *z')],
    ['comments with tabs', ZONES.replaceAll(' }\n', ' } #\tc\n')],
    ['tags everywhere', ZONES.replaceAll(' { kind: site }', ' !!map { kind: !!str site }')],
    ['tabs everywhere', ZONES.replaceAll(' { kind: site }', '\t{ kind:\tsite, name: a\tb }\t# c')],
    ['texts over lines everywhere', ZONES.replaceAll('site }', 'site, name: "a\n        b", notes: c\n        d }')],
    ['maps over lines, and quoted keys', ZONES.replaceAll(/(z\d+): \{ (.*) \}/g, '"$1": {\n        $2\n      }')],
    ['a document that begins and ends', `---\n${ZONES}...\n`],
  ])('opens about as fast with %s', { timeout: 60_000 }, (_, text) => {
    const { parsed, ms } = timeOf(text);
    expect(parsed.ok && Object.keys(parsed.value.design.stages[0]?.zones ?? {})).toHaveLength(20_000);
    expect(ms / opened).toBeLessThan(4);
  });

  it('is refused about as fast as it is opened when only YAML could read most of it', { timeout: 60_000 }, () => {
    const explicit = ZONES.replaceAll(/ {6}(z\d+): /g, '      ? $1\n      : ');
    const refused = timeOf(explicit);
    expect(refused.parsed.ok ? [] : refused.parsed.error).toMatchObject([
      { column: 7, message: expect.stringContaining('only in simple YAML') as string },
    ]);
    expect(refused.ms / opened).toBeLessThan(6);
  });

  it('is refused at the place of the slip, however long the JSON is', { timeout: 60_000 }, () => {
    const text = `{"corral":1,"name":"x","x":[${lines(20_000, (i) => `{"n":${i},"a":[1,2,3,4,5,6,7]}`).replaceAll('\n', ',')},{"n":1 : 2}]}`;
    const parsed = read(text);
    expect(parsed.ok ? [] : parsed.error[0]).toMatchObject({
      line: 1,
      message: expect.not.stringContaining('simple YAML') as string,
    });
    expect(parsed.ok ? 0 : parsed.error[0]?.column).toBeGreaterThan(text.length - 12);
  });

  it.each([
    ['values without quotes', IN_JSON.replaceAll(':"site"', ': site')],
    ['keys without quotes, on lines', ON_LINES.replaceAll(/"(\w+)":/g, '$1: ')],
    ['comments and trailing commas', `# c\n${ON_LINES.replaceAll('"},', '",}, # c')}`],
    ['tabs', JSON.stringify(JSON.parse(IN_JSON), undefined, '\t')],
  ])('opens about as fast when JSON was edited by hand: %s', { timeout: 60_000 }, (_, text) => {
    const { parsed, ms } = timeOf(text);
    expect(parsed.ok && Object.keys(parsed.value.design.stages[0]?.zones ?? {})).toHaveLength(20_000);
    expect(ms / opened).toBeLessThan(4);
  });

  it('is refused for an error behind any number of warnings', () => {
    const parsed = read(
      `${START}    components:\n${lines(20_000, (i) => `      c${i}: { type: t${i}, in: ${i === 7 ? 'a' : 'b'} }`)}\n    zones: { a: { kind: site, in: a }, b: { kind: site } }\n`,
    );
    expect(parsed.ok).toBe(false);
  });

  it('opens with what it only warns about, and with the line ends of every system', () => {
    const text = `${START}    zones:\n${lines(20_000, (i) => `      z${i}: { kind: site${i === 7 ? ', colour: red' : ''} }`)}\n`;
    const [plain, windows] = [read(text), read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)];
    if (!plain.ok || !windows.ok) throw new Error('it is a design');
    expect(plain.value.warnings.map(({ line, message }) => [line, message])).toEqual([
      [12, expect.stringContaining('"colour"')],
    ]);
    expect(serializeDesign(windows.value.design)).toBe(serializeDesign(plain.value.design));
  });

  it('opens with long notes as saving folds them, and with tabs in them, on every component', () => {
    const note = 'what the night shift said of it, at length; '.repeat(5);
    const folded = note.replaceAll('; ', ';\n          ');
    const text = `${START}    zones: { a: { kind: site } }\n    components:\n${lines(
      5_000,
      (i) => `      c${i}: { type: lms, in: a, name: a\tb, notes: '${folded}' }`,
    )}\n`;
    const parsed = read(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
    const { c4999 } = parsed.value.design.stages[0]?.components ?? {};
    expect(c4999).toMatchObject({ name: 'a\tb', notes: note });
  });
});
