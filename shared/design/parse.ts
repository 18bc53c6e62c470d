import { isMap, type Document } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import type { Issue } from './issue.ts';
import { migrations, type Migration } from './migrations/index.ts';
import { plainData } from './parse/aliases.ts';
import { contradictions } from './parse/contradictions.ts';
import { inOrder } from './parse/in-order.ts';
import { isLarge, locateInLarge, readLarge } from './parse/large.ts';
import { locate, type Trouble } from './parse/locate.ts';
import { atMost, MOST_TROUBLES } from './parse/most-troubles.ts';
import { placeTroubles } from './parse/place-troubles.ts';
import { readPlain, readWholeJson } from './parse/plain/read-plain.ts';
import { forgetDocument, readDocument, refuseUnread } from './parse/read-document.ts';
import { readBySchema } from './parse/read-by-schema.ts';
import { referenceTroubles } from './parse/references.ts';
import { schemaTroubles } from './parse/schema-troubles.ts';
import { list, map } from './parse/raw.ts';
import { unknownKeys } from './parse/unknown-keys.ts';
import { migrate, versionTrouble } from './parse/version.ts';
import { designSchema, FORMAT_VERSION, type Design } from './schema/design.ts';

export interface ParsedDesign {
  readonly design: Design;
  readonly warnings: readonly Issue[];
}

export interface ParsedDocument extends ParsedDesign {
  /** The author's document in the current version, comments and all. */
  readonly document: Document.Parsed;
  /** The text is of an older version and would be written anew. */
  readonly migrated: boolean;
}

/** Reads the text of a `.corral` file. Never throws: everything wrong comes back as issues with line and column. */
export function parseDesign(text: string): Result<ParsedDesign, readonly Issue[]> {
  const unread = refuseUnread(text);
  if (unread !== undefined) return err([unread]);
  const large = isLarge(text) ? parseLarge(text) : undefined;
  if (large !== undefined) return large;
  const checked = checkPlain(readPlain(text)?.data);
  // Without anything to complain about in plain text, no document is needed.
  if (isFine(checked)) return ok({ design: checked.design, warnings: [] });
  const parsed = parseDocument(text);
  if (!parsed.ok) return parsed;
  const { design, warnings } = parsed.value;
  return ok({ design, warnings });
}

/** Undefined where only YAML can say what the text is. */
function parseLarge(text: string): Result<ParsedDesign, readonly Issue[]> | undefined {
  const json = readWholeJson(text);
  const read = json === undefined ? readLarge(text) : undefined;
  const checked = checkPlain(json !== undefined ? json.data : dataOf(read));
  if (isFine(checked)) return ok({ design: checked.design, warnings: [] });
  const placed = locateInLarge(text, checked?.troubles ?? [NO_MAP], read);
  return placed && concluded(checked?.design, placed);
}

function dataOf(read: ReturnType<typeof readLarge> | undefined): unknown {
  return read !== undefined && 'data' in read ? read.data : undefined;
}

function isFine(checked: Checked | undefined): checked is Checked & { readonly design: Design } {
  return checked?.design !== undefined && checked.troubles.length === 0;
}

/** A design or a stage has a dozen keys; a file with more than this is something else, which a thousand warnings would say as well. */
const MOST_SECTIONS = 30_000;

interface Checked {
  /** Absent when the data does not fit the schema. */
  readonly design?: Design;
  readonly troubles: readonly Trouble[];
}

/** Data of the plain reader; undefined where only YAML can say more. */
function checkPlain(data: unknown): Checked | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ([data, ...list(map(data).stages)].some((each) => Object.keys(map(each)).length > MOST_SECTIONS))
    return { troubles: [TOO_MUCH] };
  const version = versionTrouble(data, migrations, FORMAT_VERSION);
  if (version !== undefined) return { troubles: [version] };
  return checkData(dropEmptySections(data, FORMAT_VERSION));
}

function checkData(data: object): Checked {
  const { value, issues, dropped } = readBySchema(designSchema, data);
  const wrong = schemaTroubles(data, issues);
  // The rest would not be listed.
  if (wrong.length > MOST_TROUBLES) return { troubles: wrong };
  const unknown = dropped || wrong.length > 0 ? unknownKeys(designSchema, data) : [];
  const troubles = errorsFirst([...wrong, ...betweenElements(data), ...unknown]);
  return value === undefined ? { troubles } : { design: value, troubles };
}

/** What no element shows on its own. */
function betweenElements(data: object): Trouble[] {
  return [...referenceTroubles(data), ...placeTroubles(data), ...contradictions(data)];
}

/** Only so many are told: no number of warnings may push an error out. */
function errorsFirst(troubles: readonly Trouble[]): Trouble[] {
  const isWarning = ({ severity }: Trouble) => severity === 'warning';
  return [...troubles.filter((each) => !isWarning(each)), ...troubles.filter(isWarning)];
}

const NO_MAP: Trouble = {
  path: [],
  message: 'a design is a map of keys and values',
  fix: `start with "corral: ${FORMAT_VERSION}"`,
};

const TOO_MUCH: Trouble = {
  path: [],
  message: 'more is wrong in this file than can be listed',
  fix: 'check that this is a design',
};

function concluded(design: Design | undefined, issues: readonly Issue[]): Result<ParsedDesign, readonly Issue[]> {
  if (design === undefined || issues.some(({ severity }) => severity === 'error')) return err(atMost(inOrder(issues)));
  return ok({ design, warnings: atMost(inOrder(issues)) });
}

/** As `parseDesign`, with the document itself. `steps` is for tests of migrations that do not exist yet. */
export function parseDocument(
  text: string,
  steps: readonly Migration[] = migrations,
  version: number = FORMAT_VERSION,
): Result<ParsedDocument, readonly Issue[]> {
  const read = readDocument(text);
  if (!read.ok) return read;
  const { document, lines, duplicates } = read.value;
  const place = (troubles: readonly Trouble[]) => locate(troubles.slice(0, MOST_TROUBLES + 1), document, lines);
  if (!isMap(document.contents) || typeof read.value.data !== 'object' || read.value.data === null) {
    return err(place([NO_MAP]));
  }
  const old = versionTrouble(read.value.data, steps, version);
  if (old !== undefined) return err(place([old]));
  const migrated = migrate(document, steps, version);
  if (migrated) forgetDocument();
  const data = dropEmptySections(
    migrated ? (plainData(document, document.contents) as object) : read.value.data,
    version,
  );
  const { design, troubles } = checkData(data);
  const parsed = concluded(design, [...duplicates, ...place(troubles)]);
  return parsed.ok ? ok({ ...parsed.value, document, migrated }) : parsed;
}

/** `zones:` with nothing behind it means no zones, as people write it; YAML calls it null. */
function dropEmptySections(data: object, version: number): object {
  const kept = Object.entries(data).filter(([key, value]) => value !== null || !Object.hasOwn(designSchema.shape, key));
  const design: Record<string, unknown> = Object.fromEntries(kept);
  // A made-up later version in a test has the shape of this one.
  if (design.corral === version) design.corral = FORMAT_VERSION;
  if (Array.isArray(design.stages)) design.stages = design.stages.map(dropNull);
  return design;
}

function dropNull(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}

/** Line and column for troubles that a later layer found in a design that was parsed from `text`. */
export function locateInText(text: string, troubles: readonly Trouble[]): readonly Issue[] {
  const placed = isLarge(text) ? locateInLarge(text, troubles) : undefined;
  if (placed !== undefined) return atMost(inOrder(placed));
  const read = readDocument(text);
  return read.ok ? atMost(inOrder(locate(troubles, read.value.document, read.value.lines))) : read.error;
}
