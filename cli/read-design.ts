import { checkTypes } from '../shared/catalog/check-types.ts';
import { formatIssue, type Issue } from '../shared/design/issue.ts';
import { parseDesign } from '../shared/design/parse.ts';
import type { Design } from '../shared/design/schema/design.ts';
import type { Stage } from '../shared/design/schema/stage.ts';
import { InputError } from './input-error.ts';
import { problem } from './output.ts';
import { readInput } from './read-input.ts';

/** The design in a file, with every type known. Warnings go to standard error; errors stop with one line each. */
export async function readDesign(file: string): Promise<Design> {
  return (await readDesignText(file)).design;
}

/** As `readDesign`, with the text that was read and what problems call it. */
export async function readDesignText(file: string): Promise<{ name: string; text: string; design: Design }> {
  const { name, text } = await readInput(file);
  const parsed = parseDesign(text);
  if (!parsed.ok) throw unusable(name, parsed.error);
  for (const warning of parsed.value.warnings) problem(`${formatIssue(name, warning)} (warning)`);
  const unknown = checkTypes(text, parsed.value.design);
  if (unknown.length > 0) throw unusable(name, unknown);
  return { name, text, design: parsed.value.design };
}

export function unusable(name: string, issues: readonly Issue[]): InputError {
  return new InputError(issues.map((issue) => formatIssue(name, issue).replaceAll('\n', ' ')));
}

/** The stages asked for: all, or the one with this id. */
export function chooseStages(design: Design, id: string | undefined): readonly Stage[] {
  if (id === undefined) return design.stages;
  const found = design.stages.filter((stage) => stage.id === id);
  const known = design.stages.map((stage) => stage.id).join(', ');
  if (found.length === 0) throw new InputError([`--stage: the design has no stage ${id}; use one of ${known}`]);
  return found;
}
