import type { ServerResponse } from 'node:http';
import { CONTENT_SECURITY_POLICY } from '../static-files.ts';

const ALWAYS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

export function reply(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { ...ALWAYS, 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** A refusal says nothing about what it protects. */
export function refuse(response: ServerResponse, status: number, sentence = 'Refused.'): void {
  reply(response, status, 'text/plain; charset=utf-8', `${sentence}\n`);
}
