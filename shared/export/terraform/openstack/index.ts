import { cloudTarget } from '../cloud/target.ts';
import { ref } from '../tree.ts';
import { database } from './database.ts';
import { loadBalancers } from './load-balancers.ts';
import { machines } from './machines.ts';
import { network } from './network.ts';
import { outputs } from './outputs.ts';
import { security } from './security.ts';
import { variables } from './setup.ts';
import { storage } from './storage.ts';

export const terraformOpenStack = cloudTarget({
  platform: 'openstack',
  summary: 'Servers kept apart, a network with a rule per connection, Octavia balancers, disks and containers.',
  provider: { name: 'openstack', source: 'terraform-provider-openstack/openstack', version: '~> 3.0' },
  providerBlock: { cloud: ref('var.cloud'), region: ref('var.region') },
  size: { word: 'flavor', names: { small: 'm1.small', medium: 'm1.medium', large: 'm1.large' } },
  variables,
  concerns: {
    database,
    load_balancer: loadBalancers,
    machines,
    network,
    outputs,
    security,
    storage,
  },
  services: new Map([
    [
      'trove',
      'Becomes a Trove instance with database openedx; make its user with the Trove client, so that no password is in the state.',
    ],
  ]),
  notes: {
    http: 'Becomes an Octavia balancer that ends TLS with the certificate in Barbican and routes by host name.',
    tcp: 'Becomes an Octavia balancer that passes TCP on.',
    bucket: 'Becomes a Swift container: private, versioned.',
    bucketAccess:
      'Give its callers EC2 credentials of a user of their own: in Terraform they would stand in the state.',
    backups: 'Arrange the backups that the drawing asks for: Terraform has no schedule for those of Cinder.',
    flow: 'by rules between the two groups',
  },
  lacking: ({ type }) => `This export has no managed ${type.title} for OpenStack; put it on machines.`,
  readme: [
    'Credentials come from `clouds.yaml` or the `OS_` variables, never from this folder. No two OpenStack clouds are the same:',
    'look at the flavors, zones, image and networks in `variables.tf` before the first plan.',
  ],
});
