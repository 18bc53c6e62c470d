import { existsSync } from 'node:fs';
import { decodeUtf8, readDesignFile, tooLarge } from '../host/open-file.ts';
import { readTemplate } from '../host/templates.ts';
import { MAX_DESIGN_BYTES } from '../shared/ipc/limits.ts';
import { InputError } from './input-error.ts';

export interface Input {
  /** As problems name it. */
  readonly name: string;
  readonly text: string;
  /** A file on disk, and what it held. */
  readonly file?: { readonly path: string; readonly revision: string };
}

/** Reads a path, `-` for standard input, or a template by its id when there is no such file. */
export async function readInput(file: string): Promise<Input> {
  if (file === '-') return { name: '<stdin>', text: await readStdin() };
  const template = existsSync(file) ? undefined : readTemplate(file);
  if (template !== undefined) return { name: file, text: template };
  const read = await readDesignFile(file);
  if (!read.ok) throw new InputError([`${file}:1:1: ${read.error.failed.replace(/\.$/, '')}`]);
  const { text, revision } = read.value;
  return { name: file, text, file: { path: file, revision } };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_DESIGN_BYTES) throw new InputError([`<stdin>:1:1: ${tooLarge('the input', size)}`]);
    chunks.push(chunk);
  }
  const text = decodeUtf8(Buffer.concat(chunks));
  if (text === undefined) throw new InputError(['<stdin>:1:1: the input is not UTF-8 text; save it as UTF-8']);
  return text;
}
