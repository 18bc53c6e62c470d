import type { DataClass, OnLoss, Protocol } from '../../design/schema/vocabulary.ts';
import type { Need } from '../types.ts';

/** What every process of the platform speaks. */
export const PLATFORM_CALLS: readonly Protocol[] = [
  'mysql',
  'mongodb',
  'amqp',
  'redis',
  'memcached',
  'elasticsearch',
  's3',
  'nfs',
  'http',
  'https',
  'smtp',
  'dns',
  'tcp',
];

/** Why a process of the platform calls what all of them call. */
export interface PlatformReasons {
  readonly mysql: string;
  readonly mongodb: string;
  readonly broker: string;
  readonly cache: string;
  readonly search: string;
  readonly media: string;
}

const need = (anyOf: readonly string[], onLoss: OnLoss, carries: readonly DataClass[], why: string): Need => ({
  anyOf,
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
    need(['mysql'], 'down', ['account', 'credential', 'student-record', 'activity'], reasons.mysql),
    need(['mongodb'], 'down', ['content'], reasons.mongodb),
    {
      ...need(['rabbitmq', 'redis'], brokerLoss, ['account', 'activity'], reasons.broker),
      ...askAboutRedis(brokerLoss),
    },
    need(['memcached', 'redis'], 'degraded', ['account', 'activity'], reasons.cache),
    need(['elasticsearch', 'opensearch', 'meilisearch'], 'degraded', ['content'], reasons.search),
    { ...need(['object-storage'], 'degraded', ['student-record', 'content'], reasons.media), optional: true },
  ];
}

/** Something that a process works without. */
export function maybe(type: string, onLoss: OnLoss, carries: readonly DataClass[], why: string): Need {
  return { ...need([type], onLoss, carries, why), optional: true };
}

/** A Redis may be the cache as well, and whether a process survives without its cache is up to its settings. */
function askAboutRedis(brokerLoss: OnLoss): Partial<Need> {
  return brokerLoss === 'down' ? {} : { onLossUnknownFor: ['redis'] };
}
