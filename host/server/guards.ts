import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Another name that resolves to this computer (DNS rebinding) is refused by its Host header. */
export function isOwnHost({ headers }: IncomingMessage, port: number): boolean {
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/** Browsers name the page that asks: it must be our own. Calls must name one, plain page loads do not. */
export function isFromOwnPage({ headers, method }: IncomingMessage): boolean {
  if (headers.origin === undefined) return method === 'GET' || method === 'HEAD';
  return headers.origin === `http://${headers.host}`;
}

/** The value of our cookie. */
export function sessionOf({ headers }: IncomingMessage, port: number): string {
  const start = `corral-${port}=`;
  const found = (headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(start));
  return found?.trim().slice(start.length) ?? '';
}

/** Compares in a time that does not tell how much of it was right. */
export function sameSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
