import type { CloudBuild, CloudVariable } from '../cloud/cloud.ts';
import { homeRegion, zoneCode } from '../../plan/own-codes.ts';
import { ADMIN_RANGE, keepsData, networkRange, perService, PROTECTION, region, retention } from '../cloud/variables.ts';
import { byId } from '../names.ts';
import { call, object, ref } from '../tree.ts';
import { matches } from '../variables.ts';
import { caches, databases } from './services.ts';
import { CACHE_GIB, DATABASE_TIERS } from './sizes.ts';

const TEXT = ref('string');

export function variables(build: CloudBuild): readonly CloudVariable[] {
  return [
    project,
    region(build, { pattern: '^[a-z]+-[a-z]+[0-9]+$', example: 'europe-west1' }),
    ADMIN_RANGE,
    networkRange(8, 20),
    ...(build.plan.groups.length > 0 ? [zones(build), image] : []),
    ...(keepsData(build) || databases(build).length > 0 ? [PROTECTION, retention(build)] : []),
    ...services(build),
  ];
}

const project: CloudVariable = {
  name: 'project_id',
  description: 'Id of the Google Cloud project.',
  type: TEXT,
  example: 'replace-me',
  rule: [
    matches('project_id', '^[a-z][a-z0-9-]{4,28}[a-z0-9]$'),
    'Write the id of the project: 6 to 30 lower-case letters, digits or hyphens.',
  ],
};

const image: CloudVariable = {
  name: 'image_family',
  description: 'Family of Ubuntu images that machines start from.',
  type: TEXT,
  default: 'ubuntu-2404-lts-amd64',
};

/** Zones of other clouds say nothing here: for them Google is asked. */
function zones(build: CloudBuild): CloudVariable {
  const home = homeRegion('google', build.plan);
  return {
    name: 'availability_zones',
    description: 'Zone of machines and disks, for each zone of the drawing; null takes one of the region in turn.',
    type: call('map', TEXT),
    default: byId(
      build.plan.zones,
      ({ key }) => key,
      ({ code }) => zoneCode(home, code) ?? null,
    ),
  };
}

function services(build: CloudBuild): readonly CloudVariable[] {
  const sql = databases(build);
  const stores = caches(build);
  return [
    ...(sql.length === 0
      ? []
      : [
          perService(
            'databases',
            'Managed databases: tier, and size of the disk in GiB.',
            { tier: TEXT, disk_gib: ref('number') },
            byId(
              sql,
              ({ id }) => id,
              ({ size }) => object({ tier: DATABASE_TIERS[size], disk_gib: 100 }),
            ),
          ),
        ]),
    ...(stores.length === 0
      ? []
      : [
          perService(
            'caches',
            'Managed caches: memory in GiB, of each node where there are several.',
            { memory_gib: ref('number') },
            byId(
              stores,
              ({ id }) => id,
              ({ size }) => object({ memory_gib: CACHE_GIB[size] }),
            ),
          ),
        ]),
  ];
}
