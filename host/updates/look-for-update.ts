import { z } from '../../shared/base/zod.ts';
import type { Failure, Response } from '../../shared/ipc/contract.ts';
import type { Policy } from './policy.ts';

const answerSchema = z.object({ version: z.string().regex(/^\d+\.\d+\.\d+$/), page: z.url({ protocol: /^https$/ }) });
const MOST_BYTES = 10_000;
const WAIT_MS = 10_000;

type Fetch = (address: string, init: RequestInit) => Promise<globalThis.Response>;

/** Asks once whether there is a newer Corral. The one connection that Corral opens to anybody, and only when a person asks for it. */
export async function lookForUpdate(
  version: string,
  { updates }: Policy,
  get: Fetch = fetch,
): Promise<Response<'about:update'>> {
  if (updates === 'off') return { found: 'off' };
  if (updates === undefined) return { found: 'no-address' };
  try {
    // Nothing is told but that somebody asks: no cookie, no version, no other address than the one of the policy.
    const init = { redirect: 'error', credentials: 'omit', signal: AbortSignal.timeout(WAIT_MS) } as const;
    const answer = await get(updates.address, init);
    if (!answer.ok) return refused(`it answered ${answer.status}`);
    const text = await answer.text();
    if (text.length > MOST_BYTES) return refused('it answered too much');
    const newest = answerSchema.parse(JSON.parse(text));
    return isNewer(newest.version, version) ? { found: 'newer', ...newest } : { found: 'current' };
  } catch (error) {
    return refused(
      error instanceof TypeError || error instanceof DOMException
        ? 'it cannot be reached'
        : 'its answer cannot be understood',
    );
  }
}

function refused(why: string): Failure {
  return { failed: `The address for updates was asked, but ${why}.`, code: 'io' };
}

function isNewer(newest: string, here: string): boolean {
  const [a, b] = [newest, here].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)));
  const differs = [0, 1, 2].find((at) => a?.[at] !== b?.[at]);
  return differs !== undefined && (a?.[differs] ?? 0) > (b?.[differs] ?? 0);
}
