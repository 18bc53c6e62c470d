import { naming } from '../../../analysis/scorecard/context.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { Report } from '../../types.ts';

const ANSWER = 'Answer the question; an honest guess with a note is better than none.';

/**
 * One question about one fact for every element that lacks it, or none when no element does. The answer goes to the
 * first; the others follow. `text` is given the name of the element, or `each of A, B and C`.
 */
export function ask(
  stage: Stage,
  elements: readonly string[],
  field: string,
  text: (name: string) => string,
): Report[] {
  const [element] = elements;
  if (element === undefined) return [];
  const names = naming(stage, elements);
  const asked = text(elements.length === 1 ? names : `each of ${names}`);
  const question = { text: asked, element, field };
  return [{ verdict: 'needs-answer', elements, discriminator: field, message: asked, fix: ANSWER, question }];
}
