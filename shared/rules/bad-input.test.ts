import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { checkStage } from './check-stage.ts';
import { drawing } from './drawing.ts';

/** What a person reads about a drawing: why it cannot be used, else what is found. */
function told(stage: string): string {
  const parsed = parseDesign(drawing(stage));
  if (!parsed.ok) return parsed.error.map(({ message, fix }) => `${message}; ${fix}`).join('\n');
  const { design } = parsed.value;
  return checkStage(design, 'one', '2026-11-23')
    .filter(({ area, verdict }) => area === 'resilience' && (verdict === 'gap' || verdict === 'needs-answer'))
    .map(({ rule, message }) => `${rule}: ${message}`)
    .join('\n');
}

describe('a drawing that makes no sense gets a sentence', () => {
  it.each([
    [
      'services that need each other',
      `components: { lms: { type: lms }, cms: { type: studio } }
connections: [{ from: lms, to: cms, onLoss: down }, { from: cms, to: lms, onLoss: down }]
entryPoints: { learn: { at: lms } }`,
      /hard-cycle: Studio and LMS need each other to run/,
    ],
    [
      'more units needed than there are',
      'components: { lms: { type: lms, n: 2, k: 9 } }\nentryPoints: { learn: { at: lms } }',
      /it needs 9 units and has 2; write at/,
    ],
    ['no unit at all', 'components: { lms: { type: lms, n: 0 } }', /"n" cannot be 0; write a number of at least 1/],
    [
      'no machine at all',
      'zones: { app: { kind: machines, count: 0 } }',
      /"count" cannot be 0; write a number of at least 1/,
    ],
    [
      'units in zones that do not exist',
      'components: { lms: { type: lms, n: 2, spread: [a, b] } }',
      /no zone "a"; add it.*\n.*no zone "b"; add it/,
    ],
    [
      'machines in zones that do not exist',
      'zones: { app: { kind: machines, count: 2, spread: [nowhere] } }',
      /no zone "nowhere"; use one of app/,
    ],
    ['nobody who arrives', 'components: { lms: { type: lms } }', /missing-fact: What do people do here/],
    [
      'people who arrive at nothing',
      'components: { lms: { type: lms } }\nentryPoints: { learn: { at: gone } }',
      /no component "gone"; use one of lms/,
    ],
    [
      'zones inside each other',
      'zones: { x: { kind: site, in: y }, y: { kind: site, in: x } }',
      /zone "x" stands inside itself; break the circle/,
    ],
  ])('%s', (_, stage, sentence) => {
    expect(told(stage)).toMatch(sentence);
  });
});
