import { exported, todo } from '../../coverage.ts';
import { each } from '../cloud/outputs.ts';
import { cloudTarget } from '../cloud/target.ts';
import { attributes, block, ref } from '../tree.ts';
import { database } from './database.ts';
import { loadBalancers } from './load-balancers.ts';
import { machines } from './machines.ts';
import { network } from './network.ts';
import { security } from './security.ts';
import { variables } from './setup.ts';
import { storage } from './storage.ts';

export const terraformOpenStack = cloudTarget({
  platform: 'openstack',
  summary: 'Servers kept apart, a network with a rule per connection, Octavia balancers, disks and containers.',
  provider: {
    name: 'openstack',
    source: 'terraform-provider-openstack/openstack',
    version: '~> 3.0',
    settings: attributes({ cloud: ref('var.cloud'), region: ref('var.region') }),
  },
  size: { word: 'flavor', names: { small: 'm1.small', medium: 'm1.medium', large: 'm1.large' }, asOf: '2026-11-25' },
  variables,
  backend: ({ slug, stage }) => block('backend', ['http'], { address: `https://REPLACE-ME/${slug}/${stage.id}` }),
  addresses: {
    host: each('openstack_compute_instance_v2.host', 'access_ip_v4'),
    publicHost: each('openstack_networking_floatingip_v2.host', 'address'),
    balancer: each('openstack_lb_loadbalancer_v2.this', 'vip_address'),
    publicBalancer: each('openstack_networking_floatingip_v2.balancer', 'address'),
    bucket: each('openstack_objectstorage_container_v1.store', 'name'),
  },
  concerns: {
    database,
    load_balancer: loadBalancers,
    machines,
    network,
    security,
    storage,
  },
  services: new Map([
    [
      'trove mysql',
      {
        note: 'Becomes a Trove instance with database openedx; make its user with the Trove client, so that no password is in the state.',
      },
    ],
  ]),
  notes: {
    http: exported(
      'Becomes an Octavia balancer that ends TLS with the certificate in Barbican and routes by host name.',
    ),
    tcp: exported('Becomes an Octavia balancer that passes TCP on.'),
    bucket: exported('Becomes a Swift container: private, versioned.'),
    bucketAccess: todo(
      'storage.tf',
      'Give its callers EC2 credentials of a user of their own: in Terraform they would stand in the state.',
    ),
    backups: 'Arrange the backups that the drawing asks for: Terraform has no schedule for those of Cinder.',
    flow: 'by rules between the two groups',
  },
  lacking: ({ type }) => `This export has no managed ${type.title} for OpenStack; put it on machines.`,
  readme: [
    'Credentials come from `clouds.yaml` or the `OS_` variables, never from this folder. No two OpenStack clouds are the same:',
    'look at the flavors, zones, image and networks in `variables.tf` before the first plan.',
  ],
});
