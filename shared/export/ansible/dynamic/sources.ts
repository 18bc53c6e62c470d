import type { Platform } from '../../../design/schema/vocabulary.ts';
import { suggestedRegion } from '../../aws/region.ts';
import type { Plan } from '../../plan/types.ts';
import { USUAL_ENVIRONMENT } from '../../plan/usual-environment.ts';
import { conditions, labelled, oneOf, type Source } from './source.ts';

/** What every name begins with, as the exports suggest it. */
const prefix = ({ slug }: Plan): string => `${slug}-${USUAL_ENVIRONMENT}`;

/** What every machine of a stage is marked with, as the exports suggest it. */
const marks = ({ slug, stage }: Plan) => ({ project: slug, environment: USUAL_ENVIRONMENT, stage: stage.id });

/** A text for each of the marks. */
function eachMark(plan: Plan, written: (name: string, value: string) => string): readonly string[] {
  return Object.entries(marks(plan)).map(([name, value]) => written(name, value));
}

/** An inventory for each cloud that Terraform is written for; facts of the plugins as their documentation has them. */
export const sources: Readonly<Record<Platform, Source>> = {
  aws: {
    path: 'inventory/aws_ec2.yml',
    collection: 'amazon.aws',
    reached: [
      'Machines of the Terraform export have no key and no port for SSH: they are reached through Systems Manager, with the plugin',
      'for sessions and a bucket of yours that Ansible passes files through. For that, put into `inventory/group_vars/aws_ec2.yml`,',
      'which an export never writes to, after `ansible-galaxy collection install community.aws`:',
      '',
      '```yaml',
      'ansible_connection: community.aws.aws_ssm',
      'ansible_aws_ssm_instance_id: "{{ instance_id }}"',
      'ansible_aws_ssm_region: "{{ placement.region }}"',
      'ansible_aws_ssm_bucket_name: YOUR-BUCKET',
      '```',
    ],
    content: (plan, members) => ({
      plugin: 'amazon.aws.aws_ec2',
      regions: [suggestedRegion(plan)],
      filters: {
        'tag:Project': marks(plan).project,
        'tag:Environment': marks(plan).environment,
        'tag:Stage': marks(plan).stage,
        'instance-state-name': 'running',
      },
      // Machines of a scaling group share one name, and hosts of one name would be one host.
      hostnames: ['tag:Host', 'private-ip-address'],
      compose: { ansible_host: 'private_ip_address', availability_zone: 'placement.availability_zone' },
      groups: labelled(bothColours(members), 'tags.Group'),
    }),
  },
  openstack: {
    path: 'inventory/openstack.yml',
    collection: 'openstack.cloud',
    content: (plan, members) => ({
      plugin: 'openstack.cloud.openstack',
      expand_hostvars: true,
      only_clouds: ['REPLACE-ME'],
      // The plugin asks for all machines; those of others are in none of these groups.
      groups: conditions(members, (ids) =>
        [
          ...eachMark(plan, (name, value) => `openstack.metadata.${name} == '${value}'`),
          oneOf('openstack.metadata.group', ids),
        ].join(' and '),
      ),
    }),
  },
  google: {
    path: 'inventory/gcp_compute.yml',
    collection: 'google.cloud',
    content: (plan, members) => ({
      plugin: 'google.cloud.gcp_compute',
      projects: ['REPLACE-ME'],
      auth_kind: 'application',
      filters: [...eachMark(plan, (name, value) => `labels.${name} = ${value}`), 'status = RUNNING'],
      hostnames: ['name'],
      compose: { ansible_host: 'networkInterfaces[0].networkIP', availability_zone: 'zone' },
      groups: labelled(members, 'labels.group'),
    }),
  },
  azure: {
    path: 'inventory/azure_rm.yml',
    collection: 'azure.azcollection',
    content: (plan, members) => ({
      plugin: 'azure.azcollection.azure_rm',
      auth_source: 'auto',
      plain_host_names: true,
      exclude_host_filters: eachMark(plan, (name, value) => `tags.${name} | default('') != '${value}'`),
      hostvar_expressions: { ansible_host: 'private_ipv4_addresses[0]' },
      conditional_groups: labelled(members, "tags.group | default('')"),
    }),
  },
  digitalocean: {
    path: 'inventory/digitalocean.yml',
    collection: 'community.digitalocean',
    content: (plan, members) => ({
      plugin: 'community.digitalocean.digitalocean',
      attributes: ['name', 'networks', 'region', 'tags'],
      filters: [`'${prefix(plan)}:${plan.stage.id}' in do_tags`],
      compose: {
        ansible_host: "do_networks.v4 | selectattr('type', 'eq', 'private') | map(attribute='ip_address') | first",
      },
      groups: conditions(members, (ids) => ids.map((id) => `'${prefix(plan)}-${id}' in do_tags`).join(' or ')),
    }),
  },
  hetzner: {
    path: 'inventory/hcloud.yml',
    collection: 'hetzner.hcloud',
    content: (plan, members) => ({
      plugin: 'hetzner.hcloud.hcloud',
      label_selector: eachMark(plan, (name, value) => `${name}=${value}`).join(','),
      network: prefix(plan),
      connect_with: 'private_ipv4',
      groups: labelled(members, 'labels.group'),
    }),
  },
};

/** Blue and green are two groups of machines to the cloud and one to the playbooks. */
function bothColours(members: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  return new Map([...members].map(([name, ids]) => [name, ids.flatMap((id) => [id, `${id}-blue`, `${id}-green`])]));
}
