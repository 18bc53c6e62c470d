import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDesign } from '../../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../../design/parse.ts';
import { lightColours } from '../../picture/colours.ts';
import { stagePicture } from '../../picture/stage-picture.ts';
import { checkStage } from '../../rules/check-stage.ts';
import { playStory } from '../../story/play.ts';
import { makeHandout } from './handout.ts';
import { storyPictures } from './story-pictures.ts';
import { runs } from '../../base/runs.test-support.ts';

const parsed = parseDesign(`corral: 1
name: Learn
context: { organisation: { role: university, country: US } }
vendors: { aws: { kind: hosting, country: US } }
stages:
  - id: one
    notes: What the stage teaches.
    zones: { host: { kind: machines, count: 2, notes: Ask Ada. } }
    components: { people: { type: people }, notes: { type: lms, in: host, n: 2, notes: Password is on the door. } }
    connections: [{ from: people, to: notes, notes: Over the tunnel. }]
    entryPoints: { learn: { at: notes, critical: true } }
story: [{ stage: one, notes: Smile. }, { stage: gone }]
waivers: [{ rule: resilience/x, reason: Ada said so, by: Ada, created: 2026-11-25 }]
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { design } = parsed.value;
const request = { design, asOf: '2026-11-25', prices: [] };

describe('a hand-out', () => {
  it('carries what the room saw, and nothing that was written for those who edit', () => {
    const text = JSON.stringify(makeHandout({ ...request, notes: false }));
    for (const own of ['Ask Ada', 'door', 'tunnel', 'Smile', 'teaches', 'university', 'Ada said so', 'vendors":{"aws'])
      expect(text).not.toContain(own);
    expect(makeHandout({ ...request, notes: false }).design.stages[0]?.components).toHaveProperty('notes');
  });

  it('carries the presenter’s notes when asked', () => {
    const steps = playStory(makeHandout({ ...request, notes: true }).design);
    expect(steps.map(({ notes }) => notes)).toEqual(['Smile.', '']);
  });

  it('draws the same picture as the design it was made from', () => {
    fc.assert(
      fc.property(arbitraryDesign, (any) => {
        const handout = makeHandout({ design: any, asOf: '2026-11-25', prices: [], notes: false });
        // As it arrives: through JSON.
        const read = JSON.parse(JSON.stringify(handout)) as typeof handout;
        const look = { colours: lightColours, failing: [], focus: [], transparent: true, legend: true };
        for (const [index, stage] of any.stages.entries()) {
          const findings = checkStage(any, stage.id, '2026-11-25');
          const there = { design: read.design, stage: read.design.stages[index]!, findings: read.findings[stage.id]! };
          expect(stagePicture({ ...look, ...there })).toEqual(stagePicture({ ...look, design: any, stage, findings }));
        }
      }),
      runs(30),
    );
  });
});

describe('pictures of a story', () => {
  const look = { colours: lightColours, findings: true, asOf: '2026-11-25', transparent: false, legend: true };

  it('are one a step that can be shown, under its title, with the notes below when asked', () => {
    const [plain, noted] = [storyPictures(design, look, false), storyPictures(design, look, true)];
    expect([plain.length, noted.length]).toEqual([1, 1]);
    const said = (shapes: readonly object[]) => shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));
    expect(said(plain[0]!.shapes)).toContain('one');
    expect(said(plain[0]!.shapes)).not.toContain('Smile.');
    expect(said(noted[0]!.shapes)).toContain('Smile.');
    expect(noted[0]!.height).toBeGreaterThan(plain[0]!.height);
  });
});
