import { parseDesign } from '../../shared/design/parse.ts';
import { sortBy } from '../../shared/base/sort.ts';

export interface Template {
  /** File name without ending. */
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly stages: readonly string[];
  readonly text: string;
}

/** What the start page tells of a template; undefined when its text cannot be read. */
export function describeTemplate(path: string, text: string): Template | undefined {
  const parsed = parseDesign(text);
  if (!parsed.ok) return undefined;
  const id = path.replace(/^.*\//, '').replace(/\.corral$/, '');
  const { name, notes, stages } = parsed.value.design;
  return { id, title: name ?? id, notes: notes ?? '', stages: stages.map((stage) => stage.name ?? stage.id), text };
}

/** The templates that were bundled, by id. The smallest story first: by number of stages would change with every edit. */
export function describeTemplates(files: Readonly<Record<string, string>>): readonly Template[] {
  const found = Object.entries(files).flatMap(([path, text]) => describeTemplate(path, text) ?? []);
  return sortBy(found, ({ id }) => id);
}

/** An empty design: one stage, nothing on it. */
export const BLANK = 'corral: 1\nname: Untitled\nstages:\n  - id: first\n    name: First stage\n';
