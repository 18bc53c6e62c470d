import { serviceKey } from '../cloud/build.ts';
import type { CloudBuild, ServiceFacts } from '../cloud/cloud.ts';
import type { ManagedInstance } from '../../plan/types.ts';

const SQL = 'cloud-sql mysql';
const REDIS = 'memorystore redis';
const MEMCACHED = 'memorystore memcached';

/** What Google runs for this export. */
export const SERVICES: ReadonlyMap<string, ServiceFacts> = new Map([
  [
    SQL,
    {
      note: 'Becomes a Cloud SQL instance with a standby in a second zone and database openedx; make its user with gcloud, so that no password is in the state.',
    },
  ],
  [
    REDIS,
    {
      note: 'Becomes a Memorystore instance with a replica, at port 6378 with TLS; its password is in the Terraform state, so guard the state.',
    },
  ],
  [MEMCACHED, { note: 'Becomes Memorystore for Memcached, a node per unit over the zones.' }],
  ['cloud-nat', { note: 'Becomes Cloud NAT, the way out of every machine without an address of its own.', api: true }],
  [
    'secret-manager',
    {
      note: 'Becomes a secret in Secret Manager for every store that asks for a password, readable by those who call it; put the values in with gcloud.',
      api: true,
    },
  ],
  ['backup-dr', { note: 'Becomes daily snapshots of every disk with data.', api: true }],
]);

export function databases(build: CloudBuild): readonly ManagedInstance[] {
  return instances(build, SQL);
}

export function redis(build: CloudBuild): readonly ManagedInstance[] {
  return instances(build, REDIS);
}

export function memcached(build: CloudBuild): readonly ManagedInstance[] {
  return instances(build, MEMCACHED);
}

export function caches(build: CloudBuild): readonly ManagedInstance[] {
  return [...redis(build), ...memcached(build)];
}

/** Whether something runs in Google's own network and must be let in. */
export function hasPeers(build: CloudBuild): boolean {
  return databases(build).length + caches(build).length > 0;
}

function instances({ managed }: CloudBuild, key: string): readonly ManagedInstance[] {
  return [...managed.values()].filter((one) => serviceKey(one) === key);
}
