import type { Document } from 'yaml';
import type { Migration } from '../migrations/index.ts';
import { FORMAT_VERSION } from '../schema/design.ts';
import type { Trouble } from './locate.ts';
import { quote } from './quote.ts';

/** What is wrong with the `corral:` line, if anything; a version that migrations can reach is fine. */
export function versionTrouble(data: object, steps: readonly Migration[], current: number): Trouble | undefined {
  if (!('corral' in data)) {
    return { path: [], message: 'the format version is missing', fix: `write "corral: ${current}" as the first line` };
  }
  const version = data.corral;
  const path = ['corral'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { path, message: `${quote(version)} is no format version`, fix: `write "corral: ${current}"` };
  }
  if (version > current) {
    return { path, message: `this file is format ${version}, this Corral reads ${current}`, fix: 'update Corral' };
  }
  for (let from = version; from < current; from += 1) {
    if (steps.some((step) => step.from === from)) continue;
    return {
      path,
      message: `format ${version} can no longer be read`,
      fix: 'open and save the file with an older Corral first',
    };
  }
  return undefined;
}

/** Brings a document to the current version in memory; gives whether it changed. Ask `versionTrouble` first. */
export function migrate(document: Document, steps: readonly Migration[], current: number = FORMAT_VERSION): boolean {
  const start = Number(document.get('corral'));
  for (let from = start; from < current; from += 1) steps.find((step) => step.from === from)?.apply(document);
  if (start < current) document.set('corral', current);
  return start < current;
}
