import { afterAll, beforeAll, expect, it } from 'vitest';
import { componentTypes } from '../../shared/catalog/index.ts';
import { drawnAt, everyTemplate, platformOf } from '../../shared/export/drawn-at.test-support.ts';
import { targets } from '../../shared/export/targets.ts';
import { chooseLanguage } from './spoken.ts';
import { toldNote } from './told.ts';

beforeAll(() => chooseLanguage('es'));
afterAll(() => chooseLanguage('en'));

/** What stays English of some texts, each once. */
function english(texts: Iterable<string>): string[] {
  const parts = [...texts].flatMap(toldNote).filter((part) => part.english);
  return [...new Set(parts.map(({ text }) => text))];
}

it.each(targets.map((target) => [target.id, target] as const))(
  'tells in Spanish what %s makes of every template, and why it refuses one',
  (_id, target) => {
    const notes = new Set<string>();
    for (const [, design] of everyTemplate)
      for (const here of [design, drawnAt(platformOf(target), design)])
        for (const { id } of here.stages) {
          const made = target.export(here, id);
          if ('refused' in made) notes.add(made.refused);
          else for (const { note } of made.coverage) notes.add(note);
        }
    expect(notes.size).toBeGreaterThan(0);
    expect(english(notes)).toEqual([]);
  },
);

it.each(componentTypes.map((type) => [type.id, type.deploy] as const))(
  'tells in Spanish why no export has %s and what they leave to do',
  (_id, { cannot = {}, ansible }) => {
    const left = (ansible?.todo ?? []).map(({ note }) => note);
    expect(english([...Object.values(cannot), ...left, ...[ansible?.managedTodo ?? []].flat()])).toEqual([]);
  },
);

it('tells places one after the other, and marks only the sentence that it does not know', () => {
  const parts = toldNote(
    'Nothing of this stage is at Azure: it is at AWS; in an own data centre, Campus. Nobody wrote this.',
  );
  expect(parts.map(({ text }) => text).join('')).toBe(
    'Nada de esta etapa está en Azure: está en AWS; en un centro de datos propio, Campus. Nobody wrote this.',
  );
  expect(parts.filter((part) => part.english).map(({ text }) => text)).toEqual(['Nobody wrote this.']);
});
