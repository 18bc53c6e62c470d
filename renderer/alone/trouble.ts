import type { Failure } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';

/** What a browser's refusal is called, and which failure it is. */
const KINDS = {
  NotFoundError: 'not-found',
  NotAllowedError: 'read-only',
  NoModificationAllowedError: 'read-only',
  QuotaExceededError: 'io',
} as const satisfies Record<string, Failure['code']>;

/** An error of a browser's file as a sentence: where, why, what to do. */
export function troubleWith(name: string, error: unknown): Failure {
  const kind = error instanceof DOMException ? error.name : '';
  if (!isKnown(kind)) return { failed: t('alone.trouble', { name }), code: 'io' };
  return { failed: t(`alone.trouble.${kind}`, { name }), code: KINDS[kind] };
}

function isKnown(kind: string): kind is keyof typeof KINDS {
  return Object.hasOwn(KINDS, kind);
}

/** What the page alone cannot do, as a failure that need not be tried again. */
export function refused(failed: string): Failure {
  return { failed, code: 'refused' };
}
