import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolveStatic } from '../static-files.ts';
import { refuse, reply } from './reply.ts';

/** A file of the built renderer. */
export async function answerFile(
  { method }: IncomingMessage,
  response: ServerResponse,
  path: string,
  root: string,
): Promise<void> {
  if (method !== 'GET') return refuse(response, 405);
  const found = resolveStatic(root, path);
  const bytes = found && (await readFile(found.file).catch(() => undefined));
  if (found === undefined || bytes === undefined) return refuse(response, 404, 'Not found.');
  reply(response, 200, found.contentType, bytes);
}
