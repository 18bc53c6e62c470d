import { block, loop, ref, type Body, type Expr, type Item } from '../tree.ts';
import type { Addresses, CloudBuild } from './cloud.ts';

const SHOWN: readonly {
  readonly what: keyof Addresses;
  readonly name: string;
  readonly description: string;
  readonly when: (build: CloudBuild) => boolean;
}[] = [
  {
    what: 'host',
    name: 'host_addresses',
    description: 'Private addresses of the machines.',
    when: ({ plan }) => plan.groups.length > 0,
  },
  {
    what: 'publicHost',
    name: 'public_addresses',
    description: 'Public addresses of machines.',
    when: ({ plan }) => plan.groups.some(({ tier }) => tier === 'public'),
  },
  {
    what: 'balancer',
    name: 'balancer_addresses',
    description: 'Addresses of the load balancers in the network.',
    when: ({ plan }) => plan.balancers.length > 0,
  },
  {
    what: 'publicBalancer',
    name: 'public_balancer_addresses',
    description: 'Public addresses of load balancers; point the host names here.',
    when: ({ plan }) => plan.balancers.some((balancer) => balancer.public),
  },
  {
    what: 'database',
    name: 'service_addresses',
    description: 'Where the services that the cloud runs answer.',
    when: ({ managed }) => managed.size > 0,
  },
  {
    what: 'bucket',
    name: 'buckets',
    description: 'Names of the object stores.',
    when: ({ plan }) => plan.objectStores.length > 0,
  },
];

/** What people and other tools need to know of what was made. */
export function outputs(build: CloudBuild): Body {
  const { addresses } = build.cloud;
  const shown = SHOWN.flatMap(({ what, name, description, when }): Body => {
    const value = addresses[what];
    return value === undefined || !when(build) ? [] : [output(name, description, value)];
  });
  const names = output('host_names', 'Host name of each site.', ref('local.host_names'));
  return build.sites.length > 0 ? [...shown, names] : shown;
}

function output(name: string, description: string, value: Expr): Item {
  return block('output', [name], { description, value });
}

/** One attribute of every instance of a resource, by key. */
export function each(map: string, attribute: string): Expr {
  return loop({ names: ['key', 'item'], over: ref(map), key: ref('key'), value: ref(`item.${attribute}`) });
}
