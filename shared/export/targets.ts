import { ansible } from './ansible/index.ts';
import { ansibleProvision } from './ansible/provision/index.ts';
import { cloudFormation } from './cloudformation/index.ts';
import { gocd } from './gocd/index.ts';
import { harmony } from './harmony/index.ts';
import { terraformAws } from './terraform/aws/index.ts';
import { terraformAzure } from './terraform/azure/index.ts';
import { terraformDigitalOcean } from './terraform/digitalocean/index.ts';
import { terraformGoogle } from './terraform/google/index.ts';
import { terraformHetzner } from './terraform/hetzner/index.ts';
import { terraformOpenStack } from './terraform/openstack/index.ts';
import { tutor } from './tutor/index.ts';
import type { Target } from './types.ts';

/** Every target, in the order of the menu. One folder and one line here add a target. */
export const targets: readonly Target[] = [
  terraformAws,
  terraformOpenStack,
  terraformGoogle,
  terraformAzure,
  terraformDigitalOcean,
  terraformHetzner,
  cloudFormation,
  ansible,
  ansibleProvision,
  gocd,
  tutor,
  harmony,
];

export function findTarget(id: string): Target | undefined {
  return targets.find((target) => target.id === id);
}
