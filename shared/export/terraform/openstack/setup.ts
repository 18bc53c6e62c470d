import { ownCode } from '../../plan/own-codes.ts';
import { operator, ref } from '../tree.ts';
import type { CloudBuild, CloudVariable } from '../cloud/cloud.ts';
import { ADMIN_RANGE, keepsData, networkRange } from '../cloud/variables.ts';
import { byId } from '../names.ts';

const text = ref('string');

/** No two OpenStack clouds are the same: what differs between them is a variable. */
export function variables(build: CloudBuild): readonly CloudVariable[] {
  return [...access(build), ...places(build), ...options(build)];
}

function access({ plan }: CloudBuild): readonly CloudVariable[] {
  return [
    { name: 'cloud', description: 'Entry of clouds.yaml to use.', type: text, default: 'openstack' },
    {
      name: 'region',
      description: 'Region of the cloud; null takes the one of clouds.yaml.',
      type: text,
      default: ownCode('openstack', plan.region) ?? null,
    },
    {
      name: 'key_pair',
      description: 'Name of an existing key pair, for the first login.',
      type: text,
      example: 'operator',
    },
    ADMIN_RANGE,
  ];
}

function places({ plan }: CloudBuild): readonly CloudVariable[] {
  return [
    {
      name: 'availability_zones',
      description: 'Availability zone of machines and disks, for each zone of the drawing.',
      type: { $: 'call', name: 'map', args: [text] },
      default: byId(
        plan.zones,
        ({ key }) => key,
        ({ code }) => ownCode('openstack', code) ?? 'nova',
      ),
    },
    {
      name: 'external_network',
      description: 'Name of the network that the router and floating addresses use.',
      type: text,
      default: 'public',
    },
    networkRange(8, 20),
    {
      name: 'dns_servers',
      description: 'Name servers of the subnets; empty takes those of the cloud.',
      type: { $: 'call', name: 'list', args: [text] },
      default: [],
    },
    { name: 'image_name', description: 'Name of the machine image.', type: text, default: 'Ubuntu 24.04' },
  ];
}

function options(build: CloudBuild): readonly CloudVariable[] {
  const { sites, managed } = build;
  const volumeType: CloudVariable = {
    name: 'volume_type',
    description: 'Type of the disks with data; clouds name their encrypted types. Null takes the usual one.',
    type: text,
    default: null,
  };
  const certificate: CloudVariable = {
    name: 'certificate_ref',
    description: 'Reference of the TLS certificate in Barbican, for every site.',
    type: text,
    example: 'https://barbican.example.org/v1/containers/REPLACE-ME',
  };
  const databaseVolumeType: CloudVariable = {
    name: 'database_volume_type',
    description: 'Type of the disks of managed databases: the provider takes no size without it.',
    type: text,
    example: 'REPLACE-ME',
  };
  const flavor: CloudVariable = {
    name: 'database_flavor',
    description: 'Id of the flavor of managed databases.',
    type: text,
    example: 'REPLACE-ME',
  };
  const size: CloudVariable = {
    name: 'database_gib',
    description: 'Size of the disk of managed databases in GiB.',
    type: ref('number'),
    default: 100,
    rule: [operator(ref('var.database_gib'), '>=', 1), 'Give databases at least 1 GiB.'],
  };
  return [
    ...(keepsData(build) ? [volumeType] : []),
    ...(sites.length > 0 ? [certificate] : []),
    ...(managed.size > 0 ? [flavor, size, databaseVolumeType] : []),
  ];
}
