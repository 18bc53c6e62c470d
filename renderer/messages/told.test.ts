import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { componentTypes } from '../../shared/catalog/index.ts';
import { BASICS, PLACES } from '../../shared/choose/places.ts';
import { QUESTIONS } from '../../shared/choose/questions.ts';
import { answerableFields } from '../../shared/design/fields/answer-field.ts';
import { ELEMENT_SCHEMAS, type ElementKind } from '../../shared/design/fields/element-schemas.ts';
import type { Field } from '../../shared/design/fields/field-model.ts';
import { valueLabel } from '../../shared/design/fields/labels.ts';
import { DATA_CLASSES, ZONE_KINDS } from '../../shared/design/schema/vocabulary.ts';
import { describeTemplate } from '../start/describe-template.ts';
import { choosing } from './es/told/choosing.ts';
import { hints } from './es/told/hints.ts';
import { templates } from './es/told/templates.ts';
import { types } from './es/told/types.ts';
import type { Language } from '../../shared/ipc/words/index.ts';
import { LANGUAGES } from './languages.ts';
import { chooseLanguage, spoken } from './spoken.ts';
import { told, toldList } from './told.ts';

const others = Object.keys(LANGUAGES).filter((language) => language !== 'en') as Language[];

afterEach(() => chooseLanguage('en'));

it('leaves English as it is', () => {
  expect(told('Connect LMS to MySQL')).toBe('Connect LMS to MySQL');
});

it('fills a pattern with names that are told too, and takes the one that says most', async () => {
  await chooseLanguage('es');
  expect(told('Connect LMS to MySQL')).toBe('Conectar LMS con MySQL');
  expect(told('Set “Backed up?” of 3 elements')).toBe('Fijar «¿Con copia de seguridad?» de 3 elementos');
  expect(told('Remove stage Two')).toBe('Quitar la etapa Two');
  expect(told('What nobody wrote a pattern for')).toBe('What nobody wrote a pattern for');
});

/** Every text of the core that the window shows as its own: labels, hints and values of fields, types of the catalogue. */
const OWN_TEXTS = [
  ...(Object.keys(ELEMENT_SCHEMAS) as ElementKind[]).flatMap(answerableFields).flatMap(textsOfField),
  ...[...ZONE_KINDS, ...DATA_CLASSES].map(valueLabel),
  ...QUESTIONS.flatMap(({ text, answers }) => [
    text,
    ...answers.flatMap((each) => [each.text, ...each.effects.map(({ because }) => because)]),
  ]),
  ...Object.values(PLACES).flatMap(({ title, gives, asks, basics }) => [
    title,
    gives,
    asks,
    ...Object.values(basics).map(({ note }) => note),
  ]),
  ...Object.values(BASICS),
  ...componentTypes.flatMap(({ title, summary, growth, sizes, history }) => [title, summary, growth, sizes, history]),
].filter((text): text is string => text !== undefined && text !== '');

function textsOfField({ label, hint, control }: Field): (string | undefined)[] {
  const options = 'options' in control ? control.options : 'words' in control ? control.words : [];
  return [label, hint, ...options.map(valueLabel)];
}

it.each(others)('has what the window shows of fields and of the catalogue in %s', async (language) => {
  await chooseLanguage(language);
  const { told: table } = spoken.getState().speech;
  expect([...new Set(OWN_TEXTS)].filter((text) => !Object.hasOwn(table, text) && told(text) === text)).toEqual([]);
});

it('keeps no text in Spanish that the core no longer says', () => {
  const said = new Set(OWN_TEXTS);
  expect(Object.keys({ ...choosing, ...hints, ...types }).filter((text) => !said.has(text))).toEqual([]);
});

it('tells what every template is called and about', async () => {
  await chooseLanguage('es');
  const folder = fileURLToPath(new URL('../../assets/templates/', import.meta.url));
  const facts = readdirSync(folder).map((file) => describeTemplate(file, readFileSync(join(folder, file), 'utf8')));
  const said = facts.flatMap((each) => ('broken' in each ? [each.broken] : [each.title, each.about]));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((text) => told(text) === text)).toEqual([]);
  expect(Object.keys(templates).filter((text) => !said.includes(text))).toEqual([]);
});

it('says why an edit is refused, with its names and kinds of zones', async () => {
  await chooseLanguage('es');
  expect(told('A region cannot stand in a group of machines, which holds components only.')).toBe(
    'Una región no puede estar en un grupo de máquinas, que contiene solo componentes.',
  );
  expect(told('Learners and authors never answers a call.')).toBe(
    'Estudiantes y autores nunca responde a una llamada.',
  );
});

it('joins names as the language does, and takes only numbers for numbers', async () => {
  await chooseLanguage('es');
  expect(told('LMS, Forums and 3 more need sticky sessions.')).toBe('Necesitan sesiones ancladas: LMS, Foros y 3 más.');
  expect(told('machine two of MySQL')).toBe('machine two of MySQL');
});

it('says lists of the core word by word', async () => {
  await chooseLanguage('es');
  expect(toldList('student record, contact')).toBe('expediente del estudiante, contacto');
});
