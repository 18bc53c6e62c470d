import { err, ok, type Result } from '../base/result.ts';
import { contract, isChannel, type Channel, type Handlers } from './contract.ts';

export interface CheckedRequest {
  readonly channel: Channel;
  readonly request: unknown;
}

/** Whether this is a call of the contract, and its request as the contract describes it. */
export function checkRequest(channel: unknown, request: unknown): Result<CheckedRequest, 'no-channel' | 'bad-request'> {
  if (typeof channel !== 'string' || !isChannel(channel)) return err('no-channel');
  const parsed = contract[channel].request.safeParse(request);
  return parsed.success ? ok({ channel, request: parsed.data }) : err('bad-request');
}

/** Calls the handler and checks what it answers. Rejects only for bugs: expected failures are answers. */
export async function runRequest(handlers: Handlers, { channel, request }: CheckedRequest): Promise<unknown> {
  // The compiler cannot follow the index: the schema of this channel made the value.
  const handler = handlers[channel] as (request: unknown) => Promise<unknown>;
  const answer = contract[channel].response.safeParse(await handler(request));
  if (!answer.success) throw new Error(`the answer of ${channel} does not fit the contract`);
  return answer.data;
}

/** Both steps, for a transport that reports a refusal by rejecting. The message names no value of the request. */
export async function dispatchRequest(handlers: Handlers, channel: unknown, request: unknown): Promise<unknown> {
  const checked = checkRequest(channel, request);
  if (!checked.ok) throw new Error(`the request does not fit the contract (${checked.error})`);
  return runRequest(handlers, checked.value);
}
