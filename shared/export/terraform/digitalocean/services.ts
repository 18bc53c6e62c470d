import type { ManagedInstance } from '../../plan/types.ts';
import { serviceKey } from '../cloud/build.ts';
import type { CloudBuild, ServiceFacts } from '../cloud/cloud.ts';

interface Engine extends ServiceFacts {
  readonly engine: string;
  readonly version: string;
  /** With a standby, or as many as vote. */
  readonly nodes: number;
}

const PASSWORD = 'its password is in the Terraform state, so guard the state.';

/** What DigitalOcean runs for this export: clusters of nodes in the network, with daily backups of 7 days. */
const ENGINES: Readonly<Record<string, Engine>> = {
  'database mysql': {
    engine: 'mysql',
    version: '8',
    nodes: 2,
    note: `Becomes a managed MySQL with a standby and database openedx, at port 25060 with TLS; ${PASSWORD}`,
  },
  'database redis': {
    engine: 'valkey',
    version: '8',
    nodes: 2,
    note: `Becomes a managed Valkey, which took the place of Redis, with a standby, at port 25061 with TLS; ${PASSWORD}`,
  },
  'database mongodb': {
    engine: 'mongodb',
    version: '7',
    nodes: 3,
    note: `Becomes a managed MongoDB of three nodes; ${PASSWORD}`,
  },
  'database opensearch': {
    engine: 'opensearch',
    version: '2',
    nodes: 3,
    note: `Becomes a managed OpenSearch of three nodes, at port 25060 with TLS; check that the release of Open edX speaks to it; ${PASSWORD}`,
  },
};

export const SERVICES: ReadonlyMap<string, ServiceFacts> = new Map(Object.entries(ENGINES));

/** Managed databases with what DigitalOcean calls them. */
export function clusters({ managed }: CloudBuild): readonly (readonly [ManagedInstance, Engine])[] {
  return [...managed.values()].flatMap((one) => {
    const engine = ENGINES[serviceKey(one)];
    return engine === undefined ? [] : [[one, engine] as const];
  });
}
