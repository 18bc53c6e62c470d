import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { runs } from '../base/runs.test-support.ts';
import { xmlCharacters } from '../base/xml.ts';
import { checkStage } from '../rules/check-stage.ts';
import { darkColours, lightColours } from './colours.ts';
import { printSvg } from './print-svg.ts';
import { stagePicture, type PictureRequest } from './stage-picture.ts';
import type { Shape } from './types.ts';

interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an SVG as a strict reader of XML sees them, with the text directly in each. */
function read(svg: string): Read[] {
  const all: Read[] = [];
  const open: Read[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return all;
}

const AS_OF = '2026-11-25';
const request = (design: Design, changes: Partial<PictureRequest> = {}): PictureRequest => {
  const [stage] = design.stages;
  if (stage === undefined) throw new Error('no stage');
  const plain = { failing: [], focus: [], transparent: false, legend: true };
  return { design, stage, colours: lightColours, findings: checkStage(design, stage.id, AS_OF), ...plain, ...changes };
};
const svgOf = (design: Design, changes?: Partial<PictureRequest>) =>
  printSvg(stagePicture(request(design, changes)), []);
const texts = (svg: string) =>
  read(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
const elements = (svg: string) => read(svg).flatMap(({ attributes }) => attributes['data-element'] ?? []);

function drawn(yaml: string): Design {
  const parsed = parseDesign(yaml);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('; '));
  return parsed.value.design;
}

const SMALL = drawn(`corral: 1
name: Small
stages:
  - id: one
    zones:
      here: { kind: site, country: IE }
      app: { kind: machines, in: here, count: 2 }
    components:
      people: { type: people }
      lms: { type: lms, in: app }
      mysql: { type: mysql, in: here }
      memcached: { type: memcached, in: here }
    connections:
      - { from: people, to: lms, over: https }
      - { from: lms, to: mysql, onLoss: down }
      - { from: lms, to: memcached, onLoss: degraded }
    entryPoints: { learn: { name: A learner opens a unit, at: lms, critical: true } }
`);

describe('the picture of a stage', () => {
  it('has every element once, zones before lines before cards', () => {
    const found = elements(svgOf(SMALL));
    const lines = ['people->lms', 'lms->mysql', 'lms->memcached'];
    expect(found).toEqual(['here', 'app', ...lines, 'lms', 'memcached', 'mysql', 'people']);
  });

  it('is drawn the same twice, and the same when nothing but the order of the file differs', () => {
    const reversed = {
      ...SMALL.stages[0],
      components: Object.fromEntries(Object.entries(SMALL.stages[0]?.components ?? {}).reverse()),
    };
    const other = { ...SMALL, stages: [reversed] } as Design;
    expect(svgOf(SMALL)).toBe(svgOf(SMALL));
    expect(svgOf(other)).toBe(svgOf(SMALL));
  });

  it('shows what a failure does, in words too', () => {
    const svg = svgOf(SMALL, { failing: ['mysql'] });
    expect(texts(svg)).toEqual(expect.arrayContaining(['failed', 'down']));
    const titles = read(svg).filter(({ name }) => name === 'title');
    expect(titles.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^LMS,.*, down$/));
    expect(texts(svgOf(SMALL))).not.toContain('failed');
  });

  it('explains in the legend what is on the picture and nothing else', () => {
    const legend = (changes: Partial<PictureRequest>) => texts(svgOf(SMALL, { findings: [], ...changes }));
    const lines = ['its loss stops the caller', 'its loss degrades the caller'];
    expect(legend({})).toEqual(expect.arrayContaining(lines));
    expect(legend({})).not.toContain('problem');
    expect(legend({ failing: ['memcached'] })).toEqual(expect.arrayContaining([...lines, 'failed', 'degraded']));
    expect(legend({ legend: false })).not.toContain(lines[0]);
  });

  it('pales what is out of focus; a zone in focus takes what stands in it along', () => {
    const pale = (focus: string[], failing: string[] = []) =>
      read(svgOf(SMALL, { focus, failing })).flatMap(({ attributes }) =>
        attributes['opacity'] === undefined ? [] : [attributes['data-element']],
      );
    expect(pale(['lms', 'mysql'])).toEqual(['people->lms', 'lms->memcached', 'memcached', 'people']);
    expect(pale(['app'])).not.toContain('lms');
    expect(pale(['mysql'])).toContain('lms');
    expect(pale(['mysql'], ['mysql'])).not.toContain('lms');
    expect(pale([])).toEqual([]);
  });

  it('is laid over another stage: what differs is marked, what is gone is a ghost where it stood', () => {
    const after = drawn(`corral: 1
stages:
  - id: two
    zones: { here: { kind: site, country: DE } }
    components: { people: { type: people }, lms: { type: lms, in: here }, mysql: { type: mysql, in: here }, caddy: { type: nginx } }
    connections: [{ from: people, to: caddy }, { from: caddy, to: lms }, { from: lms, to: mysql, onLoss: down }]
layout: { two: { here: [500, 100] } }
`);
    const [before] = SMALL.stages;
    const over = { against: { design: SMALL, stage: before! }, findings: [] };
    const groups = stagePicture(request(after, over)).shapes.flatMap((each) => (each.kind === 'group' ? [each] : []));
    const labels = new Map(groups.map(({ element, words }) => [element, words]));
    const said = (word: string) => [...labels].flatMap(([id, label]) => (label.endsWith(`, ${word}`) ? [id] : []));
    expect(said('added')).toEqual(['people->caddy', 'caddy->lms', 'caddy']);
    expect(said('removed').sort()).toEqual(['app', 'lms->memcached', 'memcached', 'people->lms']);
    expect(said('changed')).toEqual(['here', 'lms']);
    expect(labels.get('mysql')).toBe('MySQL');
    for (const word of ['added', 'removed', 'changed']) expect(texts(svgOf(after, over))).toContain(word);
    expect(svgOf(after, { against: { design: after, stage: after.stages[0]! } })).toBe(svgOf(after));
  });

  it('has what differs marked where it stands beside the other, without ghosts', () => {
    const marked = new Map([['lms', 'changed']] as const);
    const svg = svgOf(SMALL, { marked, findings: [] });
    expect(texts(svg).filter((text) => /changed|added/.test(text))).toEqual(['~ changed', 'changed']);
    expect(elements(svg)).toEqual(elements(svgOf(SMALL, { findings: [] })));
  });

  it('can be laid over any other', () => {
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, (one, other) => {
        const svg = svgOf(one, { against: { design: other, stage: other.stages[0]! }, findings: [] });
        const all = elements(svg);
        expect(new Set(all).size).toBe(all.length);
      }),
      runs(30),
    );
  });

  it('is transparent when asked, and dark with the other colours', () => {
    const ground = (changes: Partial<PictureRequest>) =>
      read(svgOf(SMALL, changes)).find(({ name }) => name === 'rect')?.attributes['fill'];
    expect(ground({})).toBe(lightColours.canvas.background);
    expect(ground({ colours: darkColours })).toBe(darkColours.canvas.background);
    expect(ground({ transparent: true })).not.toBe(lightColours.canvas.background);
  });

  it('draws a stage with nothing in it', () => {
    expect(texts(svgOf(drawn('corral: 1\nstages: [{ id: one }]\n')))).toEqual([]);
  });

  it('keeps every text a text, whatever stands in it', () => {
    const drawable = new Set(['svg', 'title', 'rect', 'path', 'text', 'g']);
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const picture = stagePicture(request(design, { findings: [] }));
        const found = read(printSvg(picture, []));
        expect(found.filter(({ name }) => !drawable.has(name))).toEqual([]);
        expect(
          found.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => key.startsWith('on')),
        ).toEqual([]);
        expect(found.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual(
          words(picture.shapes).map(xmlCharacters),
        );
      }),
      runs(60),
    );
  });
});

function words(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : shape.kind === 'group' ? words(shape.shapes) : [],
  );
}
