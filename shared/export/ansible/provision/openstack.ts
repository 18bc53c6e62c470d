import type { YamlMap } from '../../yaml/tree.ts';
import { sources } from '../dynamic/sources.ts';
import { NAME } from './facts.ts';
import type { Provider } from './provider.ts';

/** No two OpenStack clouds are the same: what differs is a variable with a value to be replaced. */
export const openStack: Provider = {
  title: 'OpenStack',
  sizes: { small: '{{ flavors.small }}', medium: '{{ flavors.medium }}', large: '{{ flavors.large }}' },
  settings: () => ({
    image: 'REPLACE-ME',
    key_name: 'REPLACE-ME',
    admin_cidr: 'REPLACE-ME',
    external_network: 'REPLACE-ME',
    flavors: { small: 'REPLACE-ME', medium: 'REPLACE-ME', large: 'REPLACE-ME' },
    availability_zones: ['nova'],
  }),
  tasks,
  inventory: sources.openstack,
};

/** Names of all subnets, as the task before made them. */
const SUBNETS = '{{ created_subnets.results | map(attribute="subnet.name") | list }}';

function task(name: string, module: string, args: YamlMap, more: YamlMap = {}): YamlMap {
  return { name, [`openstack.cloud.${module}`]: args, ...more };
}

function tasks(): readonly YamlMap[] {
  const machine = { loop: '{{ machines }}', loop_control: { label: '{{ item.name }}' } };
  const subnet = '{{ item.tier }}-z{{ item.zone + 1 }}';
  return [
    task('Network', 'network', { name: NAME }),
    task(
      'Subnet of each tier and zone',
      'subnet',
      { name: `${NAME}-${subnet}`, network_name: NAME, cidr: '{{ item.cidr }}' },
      { loop: '{{ subnets }}', register: 'created_subnets' },
    ),
    task('Way in and out', 'router', { name: NAME, network: '{{ external_network }}', interfaces: SUBNETS }),
    ...security(),
    task(
      'Machines',
      'server',
      {
        name: `${NAME}-{{ item.name }}`,
        image: '{{ image }}',
        flavor: '{{ item.size }}',
        key_name: '{{ key_name }}',
        network: NAME,
        security_groups: [`${NAME}-{{ item.group }}`],
        availability_zone: '{{ availability_zones[item.zone % (availability_zones | length)] }}',
        auto_ip: '{{ item.tier == "public" }}',
        meta: {
          project: '{{ project }}',
          environment: '{{ environment_name }}',
          stage: '{{ stage }}',
          group: '{{ item.group }}',
        },
      },
      machine,
    ),
    ...disks(),
    task('Containers', 'object_container', { name: `${NAME}-{{ item }}` }, { loop: '{{ buckets }}' }),
  ];
}

function security(): readonly YamlMap[] {
  return [
    task(
      'Security groups, before any names another',
      'security_group',
      { name: `${NAME}-{{ item.name }}`, description: 'Traffic of {{ item.name }}' },
      { loop: '{{ security_groups }}', loop_control: { label: '{{ item.name }}' } },
    ),
    task(
      'Calls of the drawing and no others',
      'security_group_rule',
      {
        security_group: `${NAME}-{{ item.0.name }}`,
        protocol: 'tcp',
        port_range_min: '{{ item.1.ports | first }}',
        port_range_max: '{{ item.1.ports | first }}',
        remote_group: '{{ item.1.group_name | default(omit) }}',
        remote_ip_prefix: '{{ item.1.cidr_ip | default(omit) }}',
      },
      { loop: '{{ security_groups | subelements("rules") }}', loop_control: { label: '{{ item.0.name }}' } },
    ),
    task(
      'SSH from where machines are managed',
      'security_group_rule',
      {
        security_group: `${NAME}-{{ item.name }}`,
        protocol: 'tcp',
        port_range_min: 22,
        port_range_max: 22,
        remote_ip_prefix: '{{ admin_cidr }}',
      },
      { loop: '{{ security_groups }}', loop_control: { label: '{{ item.name }}' } },
    ),
  ];
}

function disks(): readonly YamlMap[] {
  const kept = {
    loop: '{{ machines | selectattr("disk_gib", "gt", 0) | list }}',
    loop_control: { label: '{{ item.name }}' },
  };
  const name = `${NAME}-{{ item.name }}`;
  return [
    task('Data disks', 'volume', { name, size: '{{ item.disk_gib }}' }, kept),
    task('Data disks at their machines', 'server_volume', { server: name, volume: name }, kept),
  ];
}
