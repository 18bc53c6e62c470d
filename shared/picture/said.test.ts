import { expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { lightColours } from './colours.ts';
import { stagePicture } from './stage-picture.ts';
import type { Shape } from './types.ts';

const TEXT = `corral: 1
stages:
  - id: one
    zones: { here: { kind: machines, name: managed, count: 3 } }
    components: { lms: { type: lms, in: here, name: down }, queue: { type: worker, in: here }, notes: { type: made-up } }
    connections: [{ from: lms, to: queue, onLoss: down }]
`;

function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : shape.kind === 'group' ? textsOf(shape.shapes) : [],
  );
}

it('says what nobody named in the language that is asked for; names stay as they are', () => {
  const parsed = parseDesign(TEXT);
  const [stage] = parsed.ok ? parsed.value.design.stages : [];
  if (!parsed.ok || stage === undefined) throw new Error('the test design must parse');
  const { design } = parsed.value;
  const plain = { colours: lightColours, findings: [], focus: [], transparent: false, legend: true };
  const say = (english: string) => (english === '' ? '' : `<${english}>`);
  const texts = textsOf(stagePicture({ design, stage, failing: ['lms'], ...plain, say }).shapes);
  expect(texts).toEqual(
    expect.arrayContaining(['managed', 'down', '<failed>', '<Workers>', 'notes', '<its loss stops the caller>']),
  );
});
