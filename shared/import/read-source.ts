import { addAll } from '../base/add-all.ts';
import { err, ok, type Result } from '../base/result.ts';
import { isLarge } from '../design/parse/large.ts';
import { readPlain } from '../design/parse/plain/read-plain.ts';
import { readDocument } from '../design/parse/read-document.ts';
import type { Source } from './types.ts';

/** Longer files are refused before anything reads them. */
const LONGEST = 50_000_000;
/** Deeper data would exhaust the stack of whatever walks it, and data without end is deeper than any number. */
const DEEPEST = 100;

/** The data of a text: JSON, YAML or an INI inventory. Never throws; an error is a sentence that says where. */
export function readSource(text: string): Result<Source, string> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.length > LONGEST) {
    const size = (plain.length / 1_000_000).toFixed(0);
    return err(`The file has ${size} million characters, more than the 50 million that are read; import a part of it.`);
  }
  if (plain.trim() === '') return err('The file is empty; save it again where it comes from.');
  if (isIni(plain)) return ok({ kind: 'ini', text: plain });
  const read = /^\s*[{[]/.test(plain) ? readJson(plain) : readYaml(plain);
  if (!read.ok) return read;
  if (isTooDeep(read.value)) {
    return err(
      `The file nests deeper than ${String(DEEPEST)} levels, or contains itself; import the part that matters.`,
    );
  }
  return ok({ kind: 'data', data: read.value });
}

/** The first line that is no comment opens a group, whether or not it is closed, or describes a host. */
function isIni(text: string): boolean {
  const first = text.split('\n', 200).find((line) => line.trim() !== '' && !/^\s*[#;]/.test(line)) ?? '';
  return (
    /^\s*\[[\w.@-]+(?::(?:children|vars))?\s*(?:\]\s*(?:[#;].*)?)?$/.test(first) ||
    /^[^\s{[:]+\s+ansible_\w+\s*=/.test(first)
  );
}

function readJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    // Maps of YAML may be written with brackets too; what is broken as both is more likely meant as JSON.
    const yaml = text.length < 1_000_000 ? readYaml(text) : undefined;
    return yaml?.ok === true
      ? yaml
      : err(`${broken(text, Number(at ?? text.length))}, as if a part were missing; save it again.`);
  }
}

function broken(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `The JSON of the file breaks off at line ${String(before.length)}, column ${String(column)}`;
}

function readYaml(text: string): Result<unknown, string> {
  const plain = readPlain(text);
  if (plain !== undefined) return ok(plain.data);
  if (isLarge(text)) return err('The file is too large to be read as YAML; import a part of it, or write it as JSON.');
  try {
    const read = readDocument(text);
    if (read.ok) return ok(read.value.data);
    const [first] = read.error;
    const where = `line ${String(first?.line ?? 1)}, column ${String(first?.column ?? 1)}`;
    return err(
      `The file is neither JSON nor YAML: at ${where}, ${first?.message ?? 'it cannot be read'}; save it again.`,
    );
  } catch {
    return err('The file is neither JSON nor YAML that can be read; save it again where it comes from.');
  }
}

/** Level by level with lists of its own: recursion is what it protects from. */
function isTooDeep(data: unknown): boolean {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    const seen = new Set<unknown>();
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue;
      seen.add(value);
      addAll(next, Object.values(value));
    }
    level = next;
  }
  return false;
}
