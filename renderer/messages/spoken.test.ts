import { afterAll, expect, it } from 'vitest';
import { preferences } from '../state/preferences.ts';
import { chooseLanguage, spoken } from './spoken.ts';

afterAll(() => chooseLanguage('en'));

it('speaks what was chosen last, however long what was chosen before takes to load', async () => {
  await Promise.all([chooseLanguage('es'), chooseLanguage('en')]);
  expect(spoken.getState().language).toBe('en');
  expect(preferences.getState().language).toBe('en');
});
