import { parseDesign } from '../../shared/design/parse.ts';
import { formatIssue } from '../../shared/design/issue.ts';
import { sortBy } from '../../shared/base/sort.ts';

export interface Template {
  /** File name without ending. */
  readonly id: string;
  readonly title: string;
  /** The first sentence of its notes. */
  readonly about: string;
  readonly stages: readonly string[];
  readonly text: string;
}

export interface Gallery {
  readonly templates: readonly Template[];
  /** Files that cannot be read: `FILE:LINE:COLUMN: what; what to do`, the first trouble of each. */
  readonly broken: readonly string[];
}

/** The order of the talk; what is not listed comes after, by id. */
export const TEMPLATE_ORDER: readonly string[] = [
  'bare-minimum',
  'managed-databases',
  'large-stack',
  'make-it-smaller',
  'the-talk',
  'four-places',
  'on-premise',
  'aws',
  'openstack',
  'another-cloud',
  'today',
];

/** What the start page tells of the templates that were bundled, by path. One that is broken hides no other. */
export function describeTemplates(files: Readonly<Record<string, string>>): Gallery {
  const told = sortBy(Object.entries(files), ([path]) => place(idOf(path))).map(([path, text]) => tell(path, text));
  return {
    templates: told.filter((each) => typeof each !== 'string'),
    broken: told.filter((each) => typeof each === 'string'),
  };
}

function tell(path: string, text: string): Template | string {
  const id = idOf(path);
  const parsed = parseDesign(text);
  if (!parsed.ok) {
    const [first] = parsed.error;
    return first === undefined ? `${id}.corral cannot be read` : formatIssue(`${id}.corral`, first);
  }
  const { name, notes = '', stages } = parsed.value.design;
  const about = /^.*?[.?!](?=\s|$)/s.exec(notes)?.[0] ?? notes;
  return { id, title: name ?? id, about, stages: stages.map((stage) => stage.name ?? stage.id), text };
}

function place(id: string): string {
  const index = TEMPLATE_ORDER.indexOf(id);
  return index < 0 ? `b ${id}` : `a ${String(index).padStart(3, '0')}`;
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.corral$/, '');
}

/** An empty design: one stage, nothing on it. */
export const BLANK = 'corral: 1\nname: Untitled\nstages:\n  - id: first\n    name: First stage\n';
