import { sortBy } from '../../shared/base/sort.ts';
import type { BrokenTemplate, TemplateFacts } from './describe-template.ts';

export interface Template extends TemplateFacts {
  /** File name without ending. */
  readonly id: string;
  /** Fetches its text. */
  readonly text: () => Promise<string>;
}

export interface Gallery {
  readonly templates: readonly Template[];
  /** What is wrong with files that cannot be read. */
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

type ByPath<T> = Readonly<Record<string, T>>;

/** The templates that were bundled, by path: what is told of them, and how their texts are fetched. One that is broken hides no other. */
export function galleryOf(told: ByPath<TemplateFacts | BrokenTemplate>, texts: ByPath<Template['text']>): Gallery {
  const gallery = { templates: [] as Template[], broken: [] as string[] };
  for (const [path, facts] of sortBy(Object.entries(told), ([path]) => place(idOf(path)))) {
    const text = texts[path];
    if ('broken' in facts) gallery.broken.push(facts.broken);
    else if (text !== undefined) gallery.templates.push({ id: idOf(path), ...facts, text });
  }
  return gallery;
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
