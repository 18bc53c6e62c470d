import { afterEach, expect, it } from 'vitest';
import { answerableFields } from '../../shared/design/fields/answer-field.ts';
import { ELEMENT_SCHEMAS, type ElementKind } from '../../shared/design/fields/element-schemas.ts';
import { prefer } from '../state/preferences.ts';
import { told } from './told.ts';
import { LANGUAGES } from './t.ts';

const others = Object.keys(LANGUAGES).filter((language) => language !== 'en') as (keyof typeof LANGUAGES)[];

afterEach(() => prefer({ language: undefined }));

it('leaves English as it is', () => {
  expect(told('Connect LMS to MySQL')).toBe('Connect LMS to MySQL');
});

it('fills a pattern with names that are told too, and takes the one that says most', () => {
  prefer({ language: 'es' });
  expect(told('Connect LMS to MySQL')).toBe('Conectar LMS con MySQL');
  expect(told('Set “Backed up?” of 3 elements')).toBe('Fijar «¿Con copia de seguridad?» de 3 elementos');
  expect(told('Remove stage Two')).toBe('Quitar la etapa Two');
  expect(told('What nobody wrote a pattern for')).toBe('What nobody wrote a pattern for');
});

it.each(others)('has the label of every field in %s', (language) => {
  prefer({ language });
  const labels = (Object.keys(ELEMENT_SCHEMAS) as ElementKind[]).flatMap(answerableFields).map(({ label }) => label);
  const same = [...new Set(labels)].filter(
    (label) => told(label) === label && !Object.hasOwn(LANGUAGES[language].told, label),
  );
  expect(same).toEqual([]);
});
