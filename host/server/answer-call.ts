import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { checkRequest, runRequest } from '../../shared/ipc/dispatch-request.ts';
import { refuse, reply } from './reply.ts';

/** One call of the contract: a POST with JSON, and JSON back. A page of another origin cannot send this without CORS. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  channel: string,
  handlers: Handlers,
  maxBytes: number,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405);
  if (!/^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '')) return refuse(response, 415);
  const body = await readBody(request, maxBytes);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    return refuse(response, 413);
  }
  const checked = checkRequest(channel, parseJson(body));
  if (!checked.ok) return refuse(response, checked.error === 'no-channel' ? 404 : 400);
  const answer = await runRequest(handlers, checked.value);
  reply(response, 200, 'application/json; charset=utf-8', JSON.stringify(answer));
}

/** The body, or undefined as soon as it is too long: nothing beyond the limit is kept. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
