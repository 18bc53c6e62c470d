import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../shared/base/sort.ts';
import { packageRoot } from './package-root.ts';

const EXTENSION = '.corral';

function templateFolder(): string {
  return join(packageRoot(), 'assets', 'templates');
}

/** Ids of the templates that come with Corral, sorted. */
export function templateIds(): string[] {
  return readdirSync(templateFolder())
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .sort(compareText);
}

/** The text of a template, or undefined when there is none of this id. */
export function readTemplate(id: string): string | undefined {
  return templateIds().includes(id) ? readFileSync(join(templateFolder(), `${id}${EXTENSION}`), 'utf8') : undefined;
}
