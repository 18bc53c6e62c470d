import { formatIssue } from '../../shared/design/issue.ts';
import { parseDesign } from '../../shared/design/parse.ts';

/** What the start page tells of a template. */
export interface TemplateFacts {
  readonly title: string;
  /** The first sentence of its notes. */
  readonly about: string;
  readonly stages: readonly string[];
}

/** A template that cannot be read: `FILE:LINE:COLUMN: what; what to do`, the first trouble. */
export interface BrokenTemplate {
  readonly broken: string;
}

/** Reads a template. Asked while Corral is built, so that the start page reads none. */
export function describeTemplate(file: string, text: string): TemplateFacts | BrokenTemplate {
  const parsed = parseDesign(text);
  if (!parsed.ok) {
    const [first] = parsed.error;
    return { broken: first === undefined ? `${file} cannot be read` : formatIssue(file, first) };
  }
  const { name, notes = '', stages } = parsed.value.design;
  const about = /^.*?[.?!](?=\s|$)/s.exec(notes)?.[0] ?? notes;
  return { title: name ?? file.replace(/\.corral$/, ''), about, stages: stages.map((stage) => stage.name ?? stage.id) };
}
