import type { CloudBuild, CloudVariable } from '../cloud/cloud.ts';
import { ADMIN_RANGE, networkRange, perService, region } from '../cloud/variables.ts';
import { byId } from '../names.ts';
import { call, object, ref } from '../tree.ts';
import { clusters } from './services.ts';
import { NODE_SIZES } from './sizes.ts';

const TEXT = ref('string');

export function variables(build: CloudBuild): readonly CloudVariable[] {
  return [
    region(build, { pattern: '^[a-z]{3}[0-9]$', example: 'fra1' }),
    networkRange(16, 20),
    ...(build.plan.groups.length > 0 ? [ADMIN_RANGE, KEYS, IMAGE] : []),
    ...databases(build),
  ];
}

const KEYS: CloudVariable = {
  name: 'ssh_keys',
  description: 'Ids or fingerprints of SSH keys of the account, for the first login.',
  type: call('list', TEXT),
  example: ['REPLACE-ME'],
};

const IMAGE: CloudVariable = {
  name: 'image',
  description: 'Image that machines start from.',
  type: TEXT,
  default: 'ubuntu-24-04-x64',
};

function databases(build: CloudBuild): readonly CloudVariable[] {
  const found = clusters(build);
  if (found.length === 0) return [];
  const defaults = byId(
    found,
    ([{ id }]) => id,
    ([{ size }, { nodes }]) => object({ node_size: NODE_SIZES[size], nodes }),
  );
  const shape = { node_size: TEXT, nodes: ref('number') };
  return [perService('databases', 'Managed databases: size of a node, and how many nodes.', shape, defaults)];
}
