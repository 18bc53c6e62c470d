import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { updateText } from '../design/serialize.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory, undo } from '../history/history.ts';
import { renameId } from './rename-id.ts';

const TEXT = `corral: 1
stages:
  - id: one
    zones:
      here: { kind: region }
      hosts: { kind: machines, in: here, spread: [here] } # two racks
    components:
      # the heart of it
      mysql: { type: mysql, in: hosts, n: 2, backup: { in: here }, ours: kept }
      lms: { type: lms, in: hosts, spread: [here], arbitrators: [here], accessLog: { in: here } }
    connections:
      - { from: lms, to: mysql }
    entryPoints:
      open: { at: lms, through: [mysql] }
  - id: two
    components:
      mysql: { type: mysql }
  - id: three
    components:
      lms: { type: lms }
layout:
  one:
    mysql: [1, 2] # beside the door
    lms: [3, 4]
story:
  - { stage: one, focus: [mysql, lms], fail: ["mysql#2", lms->mysql] }
  - { stage: three, focus: [lms] }
waivers:
  - { rule: resilience/x, elements: [mysql, lms->mysql], reason: r, by: Ada, created: 2026-01-01 }
`;

function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

function renamed(design: Design, from: string, to: string): Design | string {
  const ran = run(startHistory(design), renameId(design, 'one', from, to));
  return ran.refusal?.refused ?? ran.history.design;
}

describe('changing an id', () => {
  it('changes it in every stage that has it and in all that names it, and keeps what the author wrote', () => {
    const next = renamed(read(TEXT), 'mysql', 'database') as Design;
    const text = TEXT.replace(/mysql(?=: \{ type: mysql, in)/, 'database')
      .replace('ours: kept }', 'was: [ mysql ], ours: kept }')
      .replace('to: mysql }', 'to: database }')
      .replace('through: [mysql]', 'through: [database]')
      .replace('mysql: { type: mysql }', 'database: { type: mysql, was: [mysql] }')
      .replace('mysql: [1, 2]', 'database: [1, 2]')
      .replace('[mysql, lms], fail: ["mysql#2", lms->mysql]', '[database, lms], fail: ["database#2", lms->database]')
      .replace('elements: [mysql, lms->mysql]', 'elements: [database, lms->database]');
    expect(read(text)).toEqual(next);
    const written = updateText(TEXT, next);
    expect(read(written)).toEqual(next);
    for (const kept of ['# the heart of it\n      database:', 'ours: kept', 'database: [ 1, 2 ] # beside the door']) {
      expect(written.replaceAll('[1, 2]', '[ 1, 2 ]')).toContain(kept);
    }
  });

  it('changes the id of a place wherever something stands in it', () => {
    const { zones, components } = (renamed(read(TEXT), 'here', 'ireland') as Design).stages[0]!;
    expect(zones).toMatchObject({ ireland: { was: ['here'] }, hosts: { in: 'ireland', spread: ['ireland'] } });
    expect(components.mysql).toMatchObject({ backup: { in: 'ireland' } });
    expect(components.lms).toMatchObject({
      spread: ['ireland'],
      arbitrators: ['ireland'],
      accessLog: { in: 'ireland' },
    });
  });

  it('remembers every id that it had, but not the one that it has', () => {
    const twice = renamed(renamed(read(TEXT), 'mysql', 'b') as Design, 'b', 'c') as Design;
    expect(twice.stages[0]!.components.c).toHaveProperty('was', ['mysql', 'b']);
    const back = renamed(twice, 'c', 'mysql') as Design;
    expect(back.stages[0]!.components.mysql).toHaveProperty('was', ['b', 'c']);
  });

  it('is one step to undo', () => {
    const design = read(TEXT);
    const ran = run(startHistory(design), renameId(design, 'one', 'mysql', 'database'));
    expect(ran.history.design).not.toEqual(design);
    expect(undo(ran.history).design).toEqual(design);
  });

  it.each([
    ['no id', 'mysql', 'My SQL', /lower-case letters/],
    ['the id of another element', 'mysql', 'lms', /another element called "lms"/],
    ['an element of another stage that has it', 'lms', 'mysql', /another element called "mysql"/],
    ['nothing', 'nobody', 'x', /nothing called "nobody"/],
  ])('refuses %s', (_what, from, to, why) => {
    expect(renamed(read(TEXT), from, to)).toMatch(why);
  });
});
