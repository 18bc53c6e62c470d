import { nearest } from '../base/nearest.ts';
import type { Trouble } from '../design/parse/locate.ts';
import { errorsOf, NONE } from '../design/parse/most-troubles.ts';
import { quote } from '../design/parse/quote.ts';
import { locateInText } from '../design/parse.ts';
import type { Issue } from '../design/issue.ts';
import type { Design } from '../design/schema/design.ts';
import { componentTypes, findType } from './index.ts';

/**
 * Components whose type the catalogue does not know, with their place in `text`, the text that `design` was parsed from.
 * The format allows any type, so that a file from a larger catalogue opens; whoever needs all types known asks here.
 */
export function checkTypes(text: string, design: Design): readonly Issue[] {
  const troubles = errorsOf(design.stages, ({ components }, index) =>
    errorsOf(Object.entries(components), ([id, { type }]) =>
      findType(type) === undefined ? [unknownType(type, ['stages', index, 'components', id, 'type'])] : NONE,
    ),
  );
  return troubles.length === 0 ? [] : locateInText(text, troubles);
}

function unknownType(type: string, path: Trouble['path']): Trouble {
  const ids = componentTypes.map(({ id }) => id);
  const alias = componentTypes.find(({ aliases }) => aliases.includes(type.toLowerCase()))?.id;
  const guess = alias ?? nearest(type, ids);
  return {
    path,
    message: `the catalogue has no type ${quote(type)}`,
    fix: guess === undefined ? `use one of ${ids.join(', ')}` : `did you mean ${quote(guess)}?`,
  };
}
