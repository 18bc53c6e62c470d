import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDesign } from '../../../design/parse.ts';
import { terraformAws } from '../../terraform/aws/index.ts';
import { ansibleProvision } from './index.ts';

const text = readFileSync(join(import.meta.dirname, '../../../../assets/templates/four-places.corral'), 'utf8');
const parsed = parseDesign(text);
if (!parsed.ok) throw new Error('the template does not parse');
const { design } = parsed.value;

function fileOf(stage: string, path: string): unknown {
  const made = ansibleProvision.export(design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return parse(made.files.find((file) => file.path === path)?.text ?? '');
}

interface Variables {
  readonly machines: { name: string; group: string; zone: number; disk_gib: number }[];
  readonly subnets: { tier: string; zone: number; cidr: string }[];
  readonly security_groups: { name: string; rules: { ports: number[]; group_name?: string; cidr_ip?: string }[] }[];
}

describe('a playbook that creates machines', () => {
  const variables = fileOf('aws', 'vars.yml') as Variables;

  it('has a subnet for the tier and zone of each machine, none of them twice', () => {
    expect(new Set(variables.subnets.map(({ cidr }) => cidr)).size).toBe(variables.subnets.length);
    const zones = new Set(variables.subnets.map(({ zone }) => zone));
    expect(variables.machines.filter(({ zone }) => !zones.has(zone))).toEqual([]);
  });

  it('keeps a disk where there is data, and only there', () => {
    const kept = variables.machines.filter(({ disk_gib }) => disk_gib > 0).map(({ group }) => group);
    expect([...new Set(kept)].sort()).toEqual(['mongodb-machines', 'rabbitmq-machines']);
  });

  it('lets nobody in but those that the drawing has', () => {
    const rules = variables.security_groups.flatMap((group) => group.rules);
    expect(rules.filter(({ cidr_ip }) => cidr_ip !== undefined)).toEqual([]);
    const mongodb = variables.security_groups.find(({ name }) => name === 'mongodb-machines')?.rules;
    expect(mongodb).toContainEqual({
      proto: 'tcp',
      ports: [27017],
      group_name: '{{ project }}-{{ environment_name }}-lms-machines',
    });
  });

  it.each(['aws', 'openstack'])('lets in who manages machines, with a key: %s', (stage) => {
    const [play] = fileOf(stage, 'provision.yml') as { tasks: object[] }[];
    const tasks = (play?.tasks ?? []).map((task) => JSON.stringify(task));
    expect(tasks.filter((task) => task.includes('{{ admin_cidr }}') && task.includes('22'))).toHaveLength(1);
    expect(tasks.filter((task) => task.includes('"key_name":"{{ key_name }}"'))).toHaveLength(1);
    expect(fileOf(stage, 'vars.yml')).toMatchObject({ key_name: 'REPLACE-ME', admin_cidr: 'REPLACE-ME' });
  });

  it('finds machines by the tags that Terraform gives', () => {
    const { filters, groups } = fileOf('aws', 'inventory/aws_ec2.yml') as {
      filters: Record<string, string>;
      groups: Record<string, string>;
    };
    expect(filters).toMatchObject({ 'tag:Project': 'openedx', 'tag:Stage': 'aws' });
    expect(groups.lms).toContain("'lms-machines'");
    const made = terraformAws.export(design, 'aws');
    if ('refused' in made) throw new Error(made.refused);
    const terraform = made.files.map((file) => file.text).join('\n');
    expect(terraform).toMatch(/Stage += "aws"/);
    expect(terraform).toMatch(/Group = each\.key/);
  });

  it('creates machines at AWS that answer about themselves in sessions only', () => {
    const [play] = fileOf('aws', 'provision.yml') as { tasks: Record<string, { metadata_options?: object }>[] }[];
    const made = play?.tasks.find((each) => 'amazon.aws.ec2_instance' in each)?.['amazon.aws.ec2_instance'];
    expect(made?.metadata_options).toEqual({ http_tokens: '{{ metadata_sessions }}', http_put_response_hop_limit: 1 });
    expect(fileOf('aws', 'vars.yml')).toHaveProperty('metadata_sessions', 'required');
  });

  it('calls modules of its own cloud only', () => {
    for (const [stage, collection] of [
      ['aws', 'amazon.aws.'],
      ['openstack', 'openstack.cloud.'],
    ] as const) {
      const [play] = fileOf(stage, 'provision.yml') as { tasks: object[] }[];
      const modules = (play?.tasks ?? []).flatMap((task) => Object.keys(task).filter((key) => key.includes('.')));
      expect(modules.length).toBeGreaterThan(5);
      expect(modules.filter((name) => !name.startsWith(collection))).toEqual([]);
    }
  });

  it('is started from an inventory of its own', () => {
    expect(fileOf('aws', 'hosts.yml')).toHaveProperty('control.hosts.localhost.ansible_connection', 'local');
  });

  it('is refused where neither cloud has anything', () => {
    expect(ansibleProvision.export(design, 'on-premise')).toHaveProperty('refused', expect.stringMatching(/at AWS/));
  });
});
