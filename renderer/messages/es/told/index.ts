import { choosing } from './choosing.ts';
import { edits } from './edits.ts';
import { fields } from './fields.ts';
import { hints } from './hints.ts';
import { judgements } from './judgements.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { refusals } from './refusals.ts';
import { types } from './types.ts';
import { values } from './values.ts';

/** Texts of the core by what they are in English; `{name}` is a name or another text. */
export const told: Readonly<Record<string, string>> = {
  ...choosing,
  ...edits,
  ...fields,
  ...hints,
  ...judgements,
  ...names,
  ...pictures,
  ...refusals,
  ...types,
  ...values,
};
