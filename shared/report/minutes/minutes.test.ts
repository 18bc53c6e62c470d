import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../../design/parse.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Happening, Minutes } from '../../story/minutes.ts';
import { minutesMarkdown, minutesPage } from './minutes-files.ts';
import { runs } from '../../base/runs.test-support.ts';

function design(n: number, waivers = ''): Design {
  const parsed = parseDesign(`corral: 1
name: Learn
stages:
  - id: one
    components: { people: { type: people }, lms: { type: lms, n: ${n} } }
    connections: [{ from: people, to: lms }]
    entryPoints: { learn: { at: lms, critical: true } }
${waivers}`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

const before = design(1);
const after = design(
  2,
  'waivers: [{ rule: resilience/x, elements: [lms], reason: It is a test, by: Ada, created: 2026-11-25, expires: 2027-01-01 }]\n',
);
const happenings: readonly Happening[] = [
  { kind: 'step', at: '14:00', title: 'The sandbox' },
  { kind: 'failure', at: '14:02', words: 'Failed: LMS. Down: A learner opens a unit.' },
  { kind: 'edit', at: '14:05', label: 'Set n of LMS' },
  { kind: 'decision', at: '14:06', text: 'Two units from now on' },
  { kind: 'question', at: '14:07', text: 'Who pays?' },
  { kind: 'parked', at: '14:08', text: 'Kubernetes' },
];
const minutes: Minutes = { day: '2026-11-25', from: '14:00', to: '14:30', happenings, before, after };

describe('minutes', () => {
  it('say what was decided, asked, parked, accepted and changed, and how the scorecard moved', () => {
    const text = minutesMarkdown(minutes, []);
    const parts = text.split('\n## ').map((part) => part.split('\n').filter((line) => line !== ''));
    expect(parts.map(([title]) => title)).toEqual([
      '# Minutes: Learn, 2026-11-25, 14:00 to 14:30',
      'Decisions',
      'Open questions',
      'Parking lot',
      'Findings that were accepted',
      'Changes to the drawing',
      'Scorecard before',
      'Scorecard after',
      'Course',
    ]);
    expect(parts[1]?.[1]).toBe('- Two units from now on');
    expect(parts[4]?.[1]).toBe('- resilience/x (lms): It is a test; Ada, until 2027-01-01');
    expect(parts[7]?.at(-1)).toMatch(/^\| one \| /);
    expect(parts[8]).toHaveLength(1 + happenings.length);
  });

  it('say so when nothing happened', () => {
    const text = minutesMarkdown({ ...minutes, happenings: [], after: before }, []);
    expect(text).toContain('Nothing was decided.');
    expect(text).toContain('## Scorecard\n');
  });

  it('keep what people said as text, in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE), (text) => {
        const said: Minutes = { ...minutes, happenings: [{ kind: 'decision', at: '14:00', text }] };
        const html = new MarkdownIt({ html: true, linkify: true }).render(minutesMarkdown(said, []));
        for (const page of [html, minutesPage(said, [])])
          expect(JSON.stringify(tags(parse(page)))).not.toMatch(/script|img|"a"/);
      }),
      runs(HOSTILE.length * 3),
    );
  });
});

function tags(node: object): unknown[] {
  const children = 'childNodes' in node ? (node.childNodes as object[]) : [];
  return ['tagName' in node ? node.tagName : '', ...children.flatMap(tags)];
}
