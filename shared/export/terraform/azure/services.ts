import type { ManagedInstance } from '../../plan/types.ts';
import { serviceKey } from '../cloud/build.ts';
import type { CloudBuild, ServiceFacts } from '../cloud/cloud.ts';

const MYSQL = 'mysql-flexible-server';
const REDIS = 'cache-for-redis';

/** What Azure runs for this export. */
export const SERVICES: ReadonlyMap<string, ServiceFacts> = new Map([
  [
    MYSQL,
    {
      note: 'Becomes a flexible server with a standby in a second zone and database openedx; its password is given at the first run, and the state never has it.',
    },
  ],
  [
    REDIS,
    {
      note: 'Becomes Azure Managed Redis at port 10000 with TLS, which took the place of Azure Cache for Redis; its keys are in the Terraform state, so guard the state.',
    },
  ],
  ['nat-gateway', { note: 'Becomes a NAT gateway, the way out of every machine.', api: true }],
  [
    'key-vault',
    {
      note: 'Becomes a key vault for every store that asks for a password, readable by those who call it; put the values in with the Azure command line.',
      api: true,
    },
  ],
  ['backup', { note: 'Becomes a recovery vault that backs up every machine with data once a day.', api: true }],
]);

export function databases(build: CloudBuild): readonly ManagedInstance[] {
  return instances(build, MYSQL);
}

export function redis(build: CloudBuild): readonly ManagedInstance[] {
  return instances(build, REDIS);
}

function instances({ managed }: CloudBuild, key: string): readonly ManagedInstance[] {
  return [...managed.values()].filter((one) => serviceKey(one) === key);
}
