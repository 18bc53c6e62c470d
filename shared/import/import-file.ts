import { isMap } from '../base/is-map.ts';
import { err, ok, type Result } from '../base/result.ts';
import { designSchema, type Design } from '../design/schema/design.ts';
import { fitText, fitTexts } from './found/fit-texts.ts';
import { withRecord } from './found/with-record.ts';
import { importers } from './importers.ts';
import { readSource } from './read-source.ts';
import type { Drawn, DrawnBefore, Found, Imported, Source } from './types.ts';

/**
 * A design of one stage from the text of another tool's file: of a Corral export the drawing that it was made from,
 * else a start to be corrected. Never throws; an error is a sentence.
 */
export function importFile(text: string): Result<Imported, string> {
  const source = readSource(text);
  if (!source.ok) return source;
  const importer = importers.find(({ recognises }) => recognises(source.value));
  if (importer === undefined) return err(notOurs(source.value));
  const found = importer.find(source.value);
  if (!found.ok) return found;
  if (found.value.sightings.length === 0 && found.value.record === undefined) {
    return err(`This is ${importer.title}, and it has no machines, balancers or stores that a design could show.`);
  }
  return ok(drawn(found.value));
}

function notOurs({ kind, data }: Source & { readonly data?: unknown }): string {
  if (kind === 'data' && isMap(data) && 'corral' in data && 'stages' in data) {
    return 'This is a design of Corral; open it instead of importing it.';
  }
  const titles = importers.map(({ title }) => title);
  return `This is neither ${titles.join(' nor ')}; choose one of these.`;
}

function drawn(found: Found): Imported {
  const { record, understood, unrecognised } = found;
  const { drawn: all, gone } = record === undefined ? { drawn: found.drawn, gone: [] } : withRecord(record, found);
  const { fitted, cut } = fitTexts(all);
  const title = fitText('name', record === undefined ? found.title?.trim() : '');
  return {
    design: record === undefined ? designOf(found.vendors, title.fitted, fitted) : designAgain(record, fitted),
    understood,
    unrecognised: [...gone, ...unrecognised, ...title.cut, ...cut],
  };
}

/** The design that an export was made from, as far as it is there. */
function designAgain({ vendors, stage, entryPoints, ...called }: DrawnBefore, parts: Drawn): Design {
  const there = Object.entries(entryPoints).filter(([, { at }]) => Object.hasOwn(parts.components, at));
  return designSchema.parse({
    corral: 1,
    ...(called.name === undefined ? {} : { name: called.name }),
    vendors,
    stages: [
      {
        id: stage,
        ...(called.stageName === undefined ? {} : { name: called.stageName }),
        ...parts,
        entryPoints: Object.fromEntries(there),
      },
    ],
  });
}

function designOf(vendors: Found['vendors'], name: string, parts: Drawn): Design {
  return designSchema.parse({
    corral: 1,
    ...(name === '' ? {} : { name }),
    vendors,
    stages: [{ id: 'imported', name: 'Imported', ...parts }],
  });
}
