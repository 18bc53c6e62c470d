import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { serializeDesign } from '../../design/serialize.ts';
import { importFile } from '../import-file.ts';
import type { Imported } from '../types.ts';

type Values = Readonly<Record<string, unknown>>;

/** `aws_instance.mongo[0]` and its values, as `terraform show -json` writes them. */
function resource(address: string, values: Values): object {
  const [, type, name, index] = /^(\w+)\.([\w-]+)(?:\[(.*)\])?$/.exec(address) ?? [];
  return {
    address,
    mode: 'managed',
    type,
    name,
    ...(index === undefined ? {} : { index: JSON.parse(index) as unknown }),
    values,
  };
}

function shown(...resources: readonly object[]): string {
  return JSON.stringify({ format_version: '1.0', terraform_version: '1.11.4', values: { root_module: { resources } } });
}

function imported(text: string): Imported {
  const result = importFile(text);
  if (!result.ok) throw new Error(result.error);
  expect(parseDesign(serializeDesign(result.value.design)).ok).toBe(true);
  return result.value;
}

const calls = ({ design }: Imported) =>
  (design.stages[0]?.connections ?? []).map(({ from, to, port }) => `${from} ${to} ${String(port)}`);

const AWS = [
  resource('aws_vpc.campus', { id: 'vpc-1' }),
  resource('aws_subnet.app["a"]', { id: 'subnet-a', vpc_id: 'vpc-1', availability_zone: 'eu-west-1a' }),
  resource('aws_subnet.app["b"]', { id: 'subnet-b', vpc_id: 'vpc-1', availability_zone: 'eu-west-1b' }),
  resource('aws_security_group.lms', { id: 'sg-lms', vpc_id: 'vpc-1', ingress: [] }),
  resource('aws_security_group.db', {
    id: 'sg-db',
    ingress: [{ from_port: 3306, to_port: 3306, security_groups: ['sg-lms'] }],
  }),
  resource('aws_security_group.mongo', { id: 'sg-mongo' }),
  resource('aws_vpc_security_group_ingress_rule.mongo', {
    id: 'sgr-1',
    security_group_id: 'sg-mongo',
    referenced_security_group_id: 'sg-lms',
    from_port: 27017,
  }),
  resource('aws_launch_template.lms', { id: 'lt-1', vpc_security_group_ids: ['sg-lms'] }),
  resource('aws_autoscaling_group.lms', {
    id: 'lms-asg',
    desired_capacity: 3,
    min_size: 2,
    launch_template: [{ id: 'lt-1' }],
    vpc_zone_identifier: ['subnet-a', 'subnet-b'],
    target_group_arns: ['arn:tg'],
    tag: [{ key: 'play', value: 'edxapp', propagate_at_launch: true }],
  }),
  resource('aws_lb_target_group.lms', { id: 'arn:tg', arn: 'arn:tg' }),
  resource('aws_lb.front', { id: 'arn:lb', arn: 'arn:lb' }),
  resource('aws_lb_listener.https', {
    id: 'arn:l',
    load_balancer_arn: 'arn:lb',
    default_action: [{ target_group_arn: 'arn:tg' }],
  }),
  ...[0, 1, 2].map((index) =>
    resource(`aws_instance.mongo[${String(index)}]`, {
      id: `i-${String(index)}`,
      subnet_id: 'subnet-a',
      vpc_security_group_ids: ['sg-mongo'],
      tags: { Name: `mongo-${String(index)}` },
    }),
  ),
  resource('aws_db_instance.main', { id: 'db', engine: 'mysql', vpc_security_group_ids: ['sg-db'] }),
  resource('aws_elasticache_cluster.sessions', { id: 'c', engine: 'memcached' }),
  resource('aws_s3_bucket.media', { id: 'media' }),
  resource('aws_iam_role.lms', { id: 'lms' }),
  resource('aws_sagemaker_endpoint.tutor', { id: 'x' }),
];

describe('a state of AWS that somebody else wrote', () => {
  const found = imported(shown(...AWS));
  const stage = found.design.stages[0]!;

  it('has its machines with what names and tags say, as many as there are', () => {
    expect(stage.components.lms).toMatchObject({ type: 'lms', in: 'lms-machines' });
    expect(stage.zones['lms-machines']).toMatchObject({ count: 3, spread: ['eu-west-1a', 'eu-west-1b'] });
    expect(stage.components.mongo?.type).toBe('mongodb');
    expect(stage.zones['mongo-machines']).toMatchObject({ count: 3, spread: ['eu-west-1a'] });
  });

  it('stands in its network, region and provider', () => {
    expect(stage.zones['lms-machines']?.in).toBe('campus');
    expect(stage.zones.campus).toMatchObject({ kind: 'network', in: 'eu-west-1' });
    expect(stage.zones['eu-west-1']).toMatchObject({ kind: 'region', in: 'aws', code: 'eu-west-1' });
  });

  it('has what AWS runs', () => {
    const types = Object.values(stage.components).flatMap(({ type, managedBy }) => (managedBy === 'aws' ? [type] : []));
    expect(types.toSorted()).toEqual(['load-balancer', 'memcached', 'mysql', 'object-storage']);
  });

  it('is connected as balancers and security groups say', () => {
    expect(calls(found).toSorted()).toEqual(['front lms undefined', 'lms main 3306', 'lms mongo 27017']);
  });

  it('lists the rest by address, with a reason', () => {
    expect(found.unrecognised).toEqual([
      { name: 'aws_iam_role.lms', what: 'aws_iam_role', why: expect.stringContaining('supports') as string },
      {
        name: 'aws_sagemaker_endpoint.tutor',
        what: 'aws_sagemaker_endpoint',
        why: expect.stringContaining('no component') as string,
      },
    ]);
  });
});

it('takes the instances of a cluster for a part of it', () => {
  const found = imported(
    shown(
      resource('aws_docdb_cluster.mongo', { id: 'c', engine: 'docdb' }),
      resource('aws_docdb_cluster_instance.mongo["z1"]', { id: 'i', cluster_identifier: 'c' }),
    ),
  );
  expect(found.unrecognised.map(({ why }) => why)).toEqual([expect.stringContaining('supports')]);
});

describe('states of other clouds', () => {
  it.each([
    [
      'Google Cloud, by network tags',
      shown(
        resource('google_compute_instance.lms[0]', { id: 'a', zone: 'europe-west1-b', tags: ['lms'] }),
        resource('google_compute_instance.mysql', { id: 'b', zone: 'europe-west1-c', tags: ['mysql'] }),
        resource('google_compute_firewall.db', {
          id: 'f',
          source_tags: ['lms'],
          target_tags: ['mysql'],
          allow: [{ ports: ['3306'] }],
        }),
      ),
      ['lms mysql 3306'],
    ],
    [
      'OpenStack, by ports and members',
      shown(
        resource('openstack_networking_secgroup_v2.lms', { id: 's1' }),
        resource('openstack_networking_secgroup_v2.mysql', { id: 's2' }),
        resource('openstack_networking_secgroup_rule_v2.r', {
          id: 'r',
          direction: 'ingress',
          remote_group_id: 's1',
          security_group_id: 's2',
          port_range_min: 3306,
        }),
        resource('openstack_networking_port_v2.lms', { id: 'p1', security_group_ids: ['s1'] }),
        resource('openstack_networking_port_v2.mysql', { id: 'p2', security_group_ids: ['s2'] }),
        resource('openstack_compute_instance_v2.lms', {
          id: 'i1',
          access_ip_v4: '10.0.0.4',
          network: [{ port: 'p1' }],
        }),
        resource('openstack_compute_instance_v2.mysql', { id: 'i2', network: [{ port: 'p2' }] }),
        resource('openstack_lb_loadbalancer_v2.front', { id: 'lb' }),
        resource('openstack_lb_pool_v2.lms', { id: 'pool', loadbalancer_id: 'lb' }),
        resource('openstack_lb_member_v2.lms', { id: 'm', pool_id: 'pool', address: '10.0.0.4' }),
      ),
      ['front lms undefined', 'lms mysql 3306'],
    ],
    [
      'Azure, by associations',
      shown(
        resource('azurerm_application_security_group.lms', { id: 'asg1' }),
        resource('azurerm_application_security_group.mongo', { id: 'asg2' }),
        resource('azurerm_network_interface.lms', { id: 'n1' }),
        resource('azurerm_network_interface.mongo', { id: 'n2' }),
        ...['1', '2'].map((each) =>
          resource(`azurerm_network_interface_application_security_group_association.a${each}`, {
            id: `as${each}`,
            network_interface_id: `n${each}`,
            application_security_group_id: `asg${each}`,
          }),
        ),
        resource('azurerm_network_security_rule.r', {
          id: 'r',
          direction: 'Inbound',
          source_application_security_group_ids: ['asg1'],
          destination_application_security_group_ids: ['asg2'],
          destination_port_range: '27017',
        }),
        resource('azurerm_linux_virtual_machine.lms', {
          id: 'v1',
          location: 'westeurope',
          network_interface_ids: ['n1'],
        }),
        resource('azurerm_linux_virtual_machine.mongo', {
          id: 'v2',
          location: 'westeurope',
          network_interface_ids: ['n2'],
        }),
      ),
      ['lms mongo 27017'],
    ],
    [
      'DigitalOcean, by tags and numbers',
      shown(
        resource('digitalocean_droplet.lms', { id: '7', region: 'ams3', tags: ['app'] }),
        resource('digitalocean_database_cluster.redis', { id: 'd', engine: 'redis' }),
        resource('digitalocean_loadbalancer.front', { id: 'lb', droplet_ids: [7] }),
      ),
      ['front lms undefined'],
    ],
    [
      'Hetzner Cloud, where servers and balancers have the same numbers',
      shown(
        resource('hcloud_server.studio', { id: '1', location: 'fsn1' }),
        resource('hcloud_load_balancer.front', { id: '1', location: 'fsn1' }),
        resource('hcloud_load_balancer_target.one', { id: 't', server_id: 1, load_balancer_id: 1 }),
      ),
      ['front studio undefined'],
    ],
  ])('%s', (_, text, expected) => {
    expect(calls(imported(text)).toSorted()).toEqual(expected);
  });
});

describe('the forms that Terraform writes', () => {
  const instance = { id: 'i-1', availability_zone: 'eu-west-1a' };

  it('reads a state file with modules, and leaves look-ups out', () => {
    const found = imported(
      JSON.stringify({
        version: 4,
        lineage: 'x',
        resources: [
          {
            module: 'module.a',
            mode: 'managed',
            type: 'aws_instance',
            name: 'lms',
            instances: [{ index_key: 0, attributes: instance }],
          },
          { mode: 'data', type: 'aws_ami', name: 'x', instances: [{ attributes: {} }] },
          {
            module: 'module.a',
            mode: 'managed',
            type: 'aws_nothing',
            name: 'x',
            instances: [{ index_key: 'k', attributes: {} }],
          },
        ],
      }),
    );
    expect(found.design.stages[0]?.components.lms?.type).toBe('lms');
    expect(found.unrecognised.map(({ name }) => name)).toEqual(['module.a.aws_nothing.x["k"]']);
  });

  it('says so when there are more machines than a design counts', () => {
    const group = { id: 'g', desired_capacity: 20_000, min_size: 20_000 };
    const { design, unrecognised } = imported(shown(resource('aws_autoscaling_group.lms', group)));
    expect(design.stages[0]?.zones['lms-machines']?.count).toBe(10_000);
    expect(unrecognised.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'lms-machines: There are 20000 of them, and a design counts at most 10000 in one group.',
    ]);
  });

  it('reads a plan, with child modules', () => {
    const module = { resources: [resource('aws_instance.lms', instance)] };
    const plan = { terraform_version: '1', planned_values: { root_module: { child_modules: [module] } } };
    expect(imported(JSON.stringify(plan)).understood).toEqual({ machines: 1 });
  });

  it.each([
    [{ version: 3, lineage: 'x', modules: [] }, /version 3, as Terraform before 0\.12 wrote it; run `terraform show/],
    [
      { version: 5, lineage: 'x', modules: [] },
      /version 5, and 4 is the newest that is read; import what `terraform show/,
    ],
    [{ terraform_version: '1', format_version: '1.0' }, /state is empty/],
    [{ version: 4, lineage: 'x', resources: [] }, /no machines, balancers or stores/],
  ])('refuses %j with a sentence', (state, why) => {
    const result = importFile(JSON.stringify(state));
    expect(result.ok ? '' : result.error).toMatch(why);
  });
});
