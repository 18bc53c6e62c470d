import { parseDesign } from '../../shared/design/parse.ts';
import { serializeDesign, updateText } from '../../shared/design/serialize.ts';
import type { Design } from '../../shared/design/schema/design.ts';

/** The author's text, edited as little as possible; text that cannot be read (a new design) is written afresh. */
export function editedText(before: string, design: Design): string {
  return before.trim() !== '' && parseDesign(before).ok ? updateText(before, design) : serializeDesign(design);
}
