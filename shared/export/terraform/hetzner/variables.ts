import { regionPlace } from '../../../catalog/regions/index.ts';
import type { CloudBuild, CloudVariable } from '../cloud/cloud.ts';
import { ADMIN_RANGE, keepsData, networkRange, PROTECTION, region } from '../cloud/variables.ts';
import { byId } from '../names.ts';
import { call, ref } from '../tree.ts';

const TEXT = ref('string');

export function variables(build: CloudBuild): readonly CloudVariable[] {
  const { plan } = build;
  return [
    region(build, { pattern: '^[a-z]{3}[0-9]?$', example: 'fsn1' }),
    ...(plan.groups.length > 0 ? [locations(build), networkRange(8, 16), ADMIN_RANGE, KEYS, IMAGE] : []),
    ...(plan.balancers.length > 0 ? [BALANCER_TYPE] : []),
    ...(keepsData(build) ? [PROTECTION] : []),
  ];
}

/** What the drawing calls a zone is a location here, where it has the code of one. */
function locations({ plan }: CloudBuild): CloudVariable {
  return {
    name: 'locations',
    description: 'Location of machines and disks, for each zone of the drawing; null takes the region.',
    type: call('map', TEXT),
    default: byId(
      plan.zones,
      ({ key }) => key,
      ({ code }) => (code !== undefined && regionPlace(code, 'hetzner') !== undefined ? code : null),
    ),
  };
}

const KEYS: CloudVariable = {
  name: 'ssh_keys',
  description: 'Names of SSH keys of the project, for the first login.',
  type: call('list', TEXT),
  example: ['REPLACE-ME'],
};

const IMAGE: CloudVariable = {
  name: 'image',
  description: 'Image that machines start from.',
  type: TEXT,
  default: 'ubuntu-24.04',
};

const BALANCER_TYPE: CloudVariable = {
  name: 'load_balancer_type',
  description: 'Type of load balancers.',
  type: TEXT,
  default: 'lb11',
};
