import type { DataClass, OnLoss } from '../../design/schema/vocabulary.ts';
import type { Need } from '../types.ts';

/** What every process of the platform calls, and why this one does. */
export interface PlatformReasons {
  readonly mysql: string;
  readonly mongodb: string;
  readonly broker: string;
  readonly cache: string;
  readonly search: string;
  readonly media: string;
}

const need = (type: string, onLoss: OnLoss, carries: readonly DataClass[], why: string): Need => ({
  anyOf: [type],
  onLoss,
  carries,
  why,
});

/**
 * The needs that LMS, Studio and workers share: the two databases are hard, because the heartbeat fails without them; the
 * rest degrades, except that a worker without its broker has nothing to do (`brokerLoss`).
 */
export function platformNeeds(reasons: PlatformReasons, brokerLoss: OnLoss = 'degraded'): readonly Need[] {
  return [
    need('mysql', 'down', ['account', 'credential', 'student-record', 'activity'], reasons.mysql),
    need('mongodb', 'down', ['content'], reasons.mongodb),
    need('rabbitmq', brokerLoss, ['account', 'activity'], reasons.broker),
    need('memcached', 'degraded', ['account', 'activity'], reasons.cache),
    need('elasticsearch', 'degraded', ['content'], reasons.search),
    { ...need('object-storage', 'degraded', ['student-record', 'content'], reasons.media), optional: true },
  ];
}
