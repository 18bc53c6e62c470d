/** A stage of a design as its author writes it. */
export function stage(body: string): string {
  return `corral: 1\nstages:\n  - id: one\n${body.replace(/^/gm, '    ')}\n`;
}

/** What cases have to name. */
export const BASE = 'zones:\n  a: { kind: region }\ncomponents:\n  lms: { type: lms }\n';

/** What is wrong with a text, as it is told: a name for it, the text, line and column, and words of both sentences. */
export const PROBLEM_CASES: readonly (readonly [
  name: string,
  text: string,
  line: number,
  column: number,
  words: RegExp,
])[] = [
  ['an empty file', '', 1, 1, /empty.*corral: 1/],
  ['only a comment', '# later\n', 1, 1, /map of keys/],
  ['a list', '- a\n', 1, 1, /map of keys/],
  ['NUL bytes', 'corral: 1\nna\0me: x', 2, 3, /not text/],
  ['no version', 'stages: []\n', 1, 1, /version is missing/],
  ['a newer version', 'name: x\ncorral: 2\n', 2, 9, /this file is format 2, this Corral reads 1; update Corral/],
  ['a version that is none', 'corral: one\n', 1, 9, /no format version/],
  ['an open bracket', 'corral: 1\nstages: [ {\n', 3, 1, /bracket|YAML/],
  ['a tab', 'corral: 1\nstages:\n\t- id: one\n', 3, 1, /tab|YAML/],
  ['two documents', 'corral: 1\n---\ncorral: 1\n', 2, 1, /second YAML document/],
  ['deep nesting', `corral: 1\nname: ${'['.repeat(5000)}`, 2, 57, /levels are nested/],
  ['an alias of nothing', 'corral: 1\nname: *a\n', 2, 7, /names no anchor/],
  ['an alias inside what it names', 'corral: 1\nname: &a [ x, *a ]\n', 2, 15, /inside what it names/],
  ['no stage', 'corral: 1\nstages: []\n', 2, 9, /"stages" cannot be \[\]; write a list with at least 1/],
  ['missing stages', 'corral: 1\n', 1, 1, /"stages" is missing/],
  [
    'a wrong word',
    stage('components:\n  a: { type: lms, mode: quorun }'),
    5,
    29,
    /"mode" cannot be "quorun"; did you mean "quorum"\? Allowed: single, /,
  ],
  [
    'a wrong type',
    stage('components:\n  a: { type: lms, n: two }'),
    5,
    26,
    /"n" cannot be "two"; write a whole number|a number/,
  ],
  [
    'a fact that is none',
    stage('components:\n  a: { type: lms, erasable: maybe }'),
    5,
    33,
    /"erasable" cannot be "maybe"; write true or false or unknown/,
  ],
  ['a bad id', stage('components:\n  Bad_Id: { type: lms }'), 5, 7, /"Bad_Id" cannot be an id; use lower-case/],
  ['a key twice', stage('components:\n  a: { type: lms }\n  a: { type: mysql }'), 6, 7, /written twice/],
  ['in nowhere', stage(`${BASE}  b: { type: lms, in: aa }`), 8, 27, /no zone "aa"; did you mean "a"\?/],
  ['spread over a component', stage(`${BASE}  b: { type: lms, spread: [a, lms] }`), 8, 35, /no zone "lms"/],
  ['a vendor nobody knows', stage('zones:\n  a: { kind: region, vendor: aws }'), 5, 34, /no vendor "aws"/],
  ['managed by nobody', stage(`${BASE}  b: { type: lms, managedBy: aws }`), 8, 34, /no vendor "aws"/],
  ['backup nowhere', stage(`${BASE}  b: { type: lms, backup: { in: mars } }`), 8, 37, /no zone "mars"/],
  [
    'a connection to nothing',
    stage(`${BASE}connections:\n  - { from: lms, to: mysql }`),
    9,
    26,
    /no component "mysql"/,
  ],
  [
    'the same connection twice',
    stage(`${BASE}connections:\n  - { from: lms, to: lms }\n  - { from: lms, to: lms }`),
    10,
    9,
    /give one an id/,
  ],
  [
    'an entry point at nothing',
    stage(`${BASE}entryPoints:\n  open: { at: lsm }`),
    9,
    19,
    /no component "lsm"; did you mean "lms"/,
  ],
  [
    'a way through nothing',
    stage(`${BASE}entryPoints:\n  open: { at: lms, through: [lb] }`),
    9,
    34,
    /no component "lb"/,
  ],
  [
    'a zone in itself',
    stage('zones:\n  a: { kind: network, in: b }\n  b: { kind: network, in: a }'),
    5,
    31,
    /inside itself/,
  ],
  ['zone and component', stage(`${BASE}  a: { type: lms }`), 8, 7, /is a zone and a component/],
  [
    'machines only',
    stage('zones:\n  a: { kind: region, count: 2 }'),
    5,
    26,
    /"count" is for zones of kind machines only/,
  ],
  ['k over n', stage(`${BASE}  b: { type: lms, n: 2, k: 3 }`), 8, 32, /needs 3 units and has 2/],
  ['a stage twice', 'corral: 1\nstages:\n  - id: one\n  - id: one\n', 4, 9, /another stage/],
];
