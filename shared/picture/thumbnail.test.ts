import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import { thumbnail } from './thumbnail.ts';

function namesIn(svg: string): Set<string> {
  const names = new Set<string>();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => void names.add(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return names;
}

describe('the small picture of a design', () => {
  it('is whole SVG of boxes and lines, whatever the design says', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const drawn = namesIn(thumbnail(design));
        for (const name of ['svg', 'title', 'rect', 'path']) drawn.delete(name);
        expect([...drawn]).toEqual([]);
      }),
    );
  });

  it('shows the last stage, and no word of it', () => {
    const parsed = parseDesign(
      'corral: 1\nname: Secret\nstages:\n  - id: a\n  - { id: b, zones: { z: { kind: site } }, components: { hidden: { type: lms, in: z }, x: { type: mysql, in: z } }, connections: [{ from: hidden, to: x }] }\n',
    );
    if (!parsed.ok) throw new Error('not readable');
    const svg = thumbnail(parsed.value.design);
    expect(svg.match(/<rect/g)).toHaveLength(3);
    expect(svg.match(/<path/g)).toHaveLength(1);
    expect(svg).not.toMatch(/Secret|hidden|lms/);
  });

  it('stays small for a large design', () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `      c${n}: { type: lms }`).join('\n');
    const parsed = parseDesign(`corral: 1\nstages:\n  - id: a\n    components:\n${many}\n`);
    if (!parsed.ok) throw new Error('not readable');
    expect(thumbnail(parsed.value.design).length).toBeLessThan(200_000);
  });
});
