import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema, type Design } from '../design/schema/design.ts';
import { drawnAt, madeFor, platformOf } from './drawn-at.test-support.ts';
import { ownLines } from './own-lines.ts';
import { targets } from './targets.ts';
import type { ExportFile } from './types.ts';

const file = (path: string, ...lines: string[]): ExportFile => ({ path, text: `${lines.join('\n')}\n` });

function owned(files: readonly ExportFile[], without: readonly ExportFile[]): string[] {
  return ownLines(files, without).flatMap(({ path, lines }) =>
    lines.filter(({ own }) => own).map(({ number, text }) => `${path}:${number} ${text}`),
  );
}

describe('the lines that are there because of something', () => {
  it('are those that are not there without it, with their numbers', () => {
    const made = file('main.tf', 'a {', '}', 'lms {', '  n = 3', '}', 'b {', '}');
    expect(owned([made], [file('main.tf', 'a {', '}', 'b {', '}')])).toEqual([
      'main.tf:3 lms {',
      'main.tf:4   n = 3',
      'main.tf:5 }',
    ]);
  });

  it('are not those that only moved to another column', () => {
    const made = file('main.tf', 'a   = 1', 'lms = 2');
    expect(owned([made], [file('main.tf', 'a = 1')])).toEqual(['main.tf:2 lms = 2']);
  });

  it('but those that moved in or out of something', () => {
    expect(owned([file('a.yml', '  a: 1')], [file('a.yml', 'a: 1')])).toEqual(['a.yml:1   a: 1']);
  });

  it('are all of a file that is not there without it, and none of prose', () => {
    expect(owned([file('lms.yml', 'a: 1'), file('README.md', 'lms')], [])).toEqual(['lms.yml:1 a: 1']);
  });

  it('stand among some lines around them', () => {
    const around = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const [piece] = ownLines([file('f', ...around, 'lms')], [file('f', ...around)]);
    expect(piece?.lines.map(({ number, own }) => [number, own])).toEqual([
      [6, false],
      [7, false],
      [8, false],
      [9, true],
    ]);
  });
});

const design = designSchema.parse(
  parse(readFileSync(join(import.meta.dirname, '../../assets/templates/bare-minimum.corral'), 'utf8')),
);
const STAGE = 'highly-available';

function without(id: string): Design {
  const stages = design.stages.map((stage) => ({
    ...stage,
    components: Object.fromEntries(Object.entries(stage.components).filter(([key]) => key !== id)),
    connections: stage.connections.filter(({ from, to }) => from !== id && to !== id),
  }));
  return { ...design, stages };
}

/** In these one line may do for several elements, so that none of them has it alone. */
const SHARING = ['gocd', 'harmony'];
const alone = targets.filter(({ id }) => !SHARING.includes(id));

it.each(alone.map((target) => [target.id, target] as const))(
  '%s has lines because of each thing it says it exported',
  (_, target) => {
    const exportOf = (one: Design) => madeFor(target, drawnAt(platformOf(target), one), STAGE);
    const { coverage, files } = exportOf(design);
    const said = coverage.filter((each) => each.kind === 'component' && each.class === 'exported');
    const silent = said.filter(({ element }) => ownLines(files, exportOf(without(element)).files).length === 0);
    expect(silent.map(({ element }) => element)).toEqual([]);
  },
);
