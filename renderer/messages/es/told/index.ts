import { asked } from './asked.ts';
import { choosing } from './choosing.ts';
import { edits } from './edits.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { fixes } from './fixes.ts';
import { hints } from './hints.ts';
import { judgements } from './judgements.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { privacy } from './privacy.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { templates } from './templates.ts';
import { types } from './types.ts';
import { values } from './values.ts';
import { waivers } from './waivers.ts';

/** Texts of the core by what they are in English; `{name}` is a name or another text. */
export const told: Readonly<Record<string, string>> = {
  ...asked,
  ...choosing,
  ...edits,
  ...fields,
  ...findings,
  ...fixes,
  ...hints,
  ...judgements,
  ...names,
  ...pictures,
  ...privacy,
  ...refusals,
  ...rules,
  ...templates,
  ...types,
  ...values,
  ...waivers,
};
