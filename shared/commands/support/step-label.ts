import type { Design } from '../../design/schema/design.ts';

/** What labels call a step: its place, and its name when it has one. */
export function stepLabel(design: Design, index: number): string {
  const name = design.story[index]?.name;
  return name === undefined ? `step ${index + 1}` : `step ${index + 1}, ${name}`;
}
