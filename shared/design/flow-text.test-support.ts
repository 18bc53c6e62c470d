import fc from 'fast-check';
import { hostileText } from './arbitrary-design.test-support.ts';

/** Signs and pieces that are put into JSON by hand, or stand in it for what was there. */
const PIECES = [
  ...[
    '"',
    "'",
    ',',
    ':',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '\\',
    ' ',
    '\n',
    '\t',
    '#',
    ' # c\n',
    '\n# c, "d": {\n',
    '\r\n',
    '-',
  ],
  ...[
    'a',
    '1',
    'null',
    ' x: 1,',
    '"x":1,',
    ',"x":[1, 2]',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '\n--- ',
    '{}',
    '[]',
    "'it''s'",
    '',
  ],
  ...['"1":2,', '"__proto__":1,', 'x: y\n z,', '"a\n b"', '|', '>', '%', '@', '1e3', '\u2028', '\uFEFF'],
];

const json = fc
  .tuple(hostileText, fc.constantFrom(undefined, 1, 2, '\t'))
  .map(([name, indent]) => JSON.stringify(designOf(name), undefined, indent));

/** Small, because a text is read many times over; maps in lists in maps, empty ones, and every kind of value. */
function designOf(name: string): object {
  const components = {
    cms: { type: 'cms', in: 'a', n: 2, votes: [1, 0], recovery: {}, owner: null },
    lms: { type: 'lms', name, failoverWorks: 0.95, localState: true, backup: { every: '24h', in: 'a' }, notes: '' },
  };
  const zones = { a: { kind: 'site', was: ['b c', "it's"], at: -3 } };
  return {
    corral: 1,
    stages: [{ id: 'one', components, zones, connections: [{ from: 'cms', to: 'lms' }] }],
    layout: [],
  };
}

/** JSON of a design as people and programs go on with it: still right YAML, for the most part. */
export const editedJson = fc
  .tuple(json, fc.array(fc.constantFrom(...edits()), { maxLength: 4 }), fc.nat())
  .map(([text, some, seed]) => some.reduce((whole, edit) => edit(whole, seed), text));

type Edit = (text: string, seed: number) => string;

function edits(): Edit[] {
  const each = (pattern: RegExp, by: (found: string, inner: string) => string): Edit => {
    // One in three, but always the same ones.
    return (text, seed) =>
      text.replace(pattern, (found: string, inner: string, at: unknown) =>
        (Number(at) + seed) % 3 === 0 ? by(found, inner) : found,
      );
  };
  return [
    each(/"([\w-]+)":/g, (_, key) => `${key}: `),
    each(/"([\w-]+)":/g, (_, key) => `'${key}' :`),
    each(/:"([\w. -]+)"/g, (_, value) => `: ${value}`),
    each(/:()/g, (found) => `${found}\n  `),
    each(/,()/g, (found) => `${found}\n`),
    each(/,()/g, (found) => `${found} # 'tis a comment\n`),
    each(/,()/g, (found) => `\n${found}`),
    each(/(\}|\])/g, (found) => `,${found}`),
    each(/(\}|\])/g, (found) => ` \n${found}`),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => `# a comment\n\n${text}\n# another\n`,
    (text) => `\uFEFF${text}`,
  ];
}

/** The same with slips: a sign or more left out, something put in, the end cut off. */
export const brokenJson = fc
  .tuple(
    editedJson,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 0, 1, 1, 2, 9, 60), fc.constantFrom(...PIECES)), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.option(fc.nat(), { freq: 8 }),
  )
  .map(([text, slips, cut]) => {
    const slipped = slips.reduce((whole, [at, left, piece]) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + piece + whole.slice(start + left);
    }, text);
    return cut === null ? slipped : slipped.slice(0, cut % (slipped.length + 1));
  });
