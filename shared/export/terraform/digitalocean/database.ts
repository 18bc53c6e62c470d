import { groupBy } from '../../../base/group-by.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { byId } from '../names.ts';
import {
  at,
  block,
  call,
  choice,
  dynamic,
  loop,
  object,
  operator,
  ref,
  resource,
  type Body,
  type Item,
} from '../tree.ts';
import { tagOf } from './machines.ts';
import { REGION, VPC } from './network.ts';
import { clusters } from './services.ts';

const KEY = ref('each.key');
const CLUSTERS = ref('local.databases');

/** Clusters in the network that only the groups of their callers reach. */
export function database(build: CloudBuild): Body {
  const found = clusters(build);
  if (found.length === 0) return [];
  const callers = groupBy(build.flows.managed, ({ to }) => to);
  const facts = byId(
    found,
    ([{ id }]) => id,
    ([{ id }, { engine, version }]) =>
      object({ engine, version, callers: uniqueSorted((callers.get(id) ?? []).map(({ from }) => from)) }),
  );
  return [
    block('locals', [], { databases: facts }),
    cluster(),
    callersOnly(),
    ...(found.some(([, { engine }]) => engine === 'mysql') ? [openedx()] : []),
  ];
}

function cluster(): Item {
  return resource(
    'digitalocean_database_cluster',
    'this',
    {
      for_each: CLUSTERS,
      name: keyName(),
      region: REGION,
      private_network_uuid: VPC,
      engine: ref('each.value.engine'),
      version: ref('each.value.version'),
      size: at('var.databases', KEY, '.node_size'),
      node_count: at('var.databases', KEY, '.nodes'),
      tags: [ref('local.name')],
    },
    block('lifecycle', [], { prevent_destroy: true }),
  );
}

/** A cluster without rules is open to the world; one that nobody calls is left to the network. */
function callersOnly(): Item {
  const callers = ref('each.value.callers');
  const nobody = operator(call('length', callers), '==', 0);
  return resource(
    'digitalocean_database_firewall',
    'this',
    { for_each: CLUSTERS, cluster_id: at('digitalocean_database_cluster.this', KEY, '.id') },
    dynamic('rule', callers, { type: 'tag', value: tagOf(ref('rule.value')) }),
    dynamic('rule', choice(nobody, [ref('var.network_cidr')], []), { type: 'ip_addr', value: ref('rule.value') }),
  );
}

function openedx(): Item {
  const mysql = loop({
    names: ['id', 'database'],
    over: CLUSTERS,
    key: ref('id'),
    value: ref('database'),
    only: operator(ref('database.engine'), '==', 'mysql'),
  });
  return resource('digitalocean_database_db', 'openedx', {
    for_each: mysql,
    name: 'openedx',
    cluster_id: at('digitalocean_database_cluster.this', KEY, '.id'),
  });
}
