import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  designOf,
  entry,
  exportOf,
  newLines,
  resources,
  movedTo,
  text,
  withZone,
} from '../cloud/at-cloud.test-support.ts';
import { terraformOpenStack } from './index.ts';

const bareMinimum = readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8');
const template = movedTo('openstack', bareMinimum);

describe('the highly available stage', () => {
  const made = exportOf(terraformOpenStack, template);

  it('has machines, balancers, disks and a container, and what they stand in', async () => {
    const found = await resources(made);
    expect(found).toEqual(
      expect.arrayContaining([
        'openstack_blockstorage_volume_v3.data',
        'openstack_compute_instance_v2.host',
        'openstack_compute_servergroup_v2.this',
        'openstack_lb_l7policy_v2.host',
        'openstack_lb_listener_v2.https',
        'openstack_lb_listener_v2.redirect',
        'openstack_lb_listener_v2.tcp',
        'openstack_networking_secgroup_rule_v2.flow_in',
        'openstack_networking_secgroup_rule_v2.flow_out',
        'openstack_objectstorage_container_v1.store',
      ]),
    );
    expect(found).not.toContain('openstack_db_instance_v1.this');
  });

  it('names no region or zone of the cloud that it was drawn at before', () => {
    expect(text(made, 'variables.tf')).not.toContain('eu-west-1');
    expect(text(made, 'variables.tf')).toMatch(/variable "availability_zones"[^}]*z1 = "nova"/);
  });

  it('opens to the world only the ports of the public balancer', () => {
    const open = text(made, 'security.tf').match(/internet--[a-z-]+--\d+/g);
    expect(open).toEqual(['internet--lb--443', 'internet--lb--80']);
  });

  it('lets balancers reach what they pass on to by their subnet, and everything else by its group', () => {
    const rules = text(made, 'security.tf');
    expect(rules).toMatch(/lb-mysql--mysql-machines--3306/);
    expect(rules).toMatch(/secgroup_rule_v2" "balanced"[^}]*[\s\S]*?remote_ip_prefix += local\.subnets\["public"\]/);
    expect(rules).not.toContain('lms-machines--mysql-machines--3306');
  });
});

describe('a small edit', () => {
  const before = exportOf(terraformOpenStack, template);
  it('of one size changes one line', () => {
    expect(
      newLines(before, exportOf(terraformOpenStack, withZone(template, 'lms-machines', { size: 'small' }))),
    ).toEqual([expect.stringMatching(/^variables\.tf: lms-machines +=.*m1\.small/)]);
  });

  it('that adds a machine touches only what is named after it', () => {
    const lines = newLines(before, exportOf(terraformOpenStack, withZone(template, 'studio-machines', { count: 3 })));
    expect(lines).toContainEqual(expect.stringMatching(/^locals\.tf: studio-machines-3 /));
    expect(lines.filter((line) => !line.includes('studio-machines-3'))).toEqual([]);
  });
});

describe('what the cloud runs', () => {
  const made = exportOf(
    terraformOpenStack,
    designOf(`
      zones: { os: { kind: provider, platform: openstack } }
      components:
        lms: { type: lms, in: os, n: 2 }
        mysql: { type: mysql, in: os, mode: managed }
        cache: { type: memcached, in: os, mode: managed }
      connections: [ { from: lms, to: mysql }, { from: lms, to: cache } ]`),
  );

  it('becomes Trove where the catalogue knows it, without a password', () => {
    expect(text(made, 'database.tf')).toContain('resource "openstack_db_instance_v1" "this"');
    expect(text(made, 'database.tf')).not.toContain('password');
    expect(text(made, 'database.tf')).toMatch(/volume_type += var\.database_volume_type/);
    expect(text(made, 'terraform.tfvars.example')).toMatch(/^database_volume_type += "REPLACE-ME"/m);
    expect(entry(made, 'mysql')).toMatchObject({ class: 'exported' });
    expect(entry(made, 'lms->mysql')).toMatchObject({ class: 'exported' });
  });

  it('does not become something else where Trove has another engine', () => {
    const made = exportOf(
      terraformOpenStack,
      designOf(
        '{ zones: { os: { kind: provider, platform: openstack } }, components: { mongodb: { type: mongodb, in: os, mode: managed } } }',
      ),
    );
    expect(entry(made, 'mongodb')).toMatchObject({ class: 'cannot' });
    expect(text(made, 'database.tf')).toBe('');
  });

  it('is said to be lacking where it is, with what to do instead', () => {
    expect(entry(made, 'cache')).toMatchObject({
      class: 'cannot',
      note: expect.stringContaining('put it on machines'),
    });
  });

  it('leaves backups that the drawing asks for to a person, in the file of the disks', () => {
    const kept = exportOf(
      terraformOpenStack,
      designOf(`
        zones: { os: { kind: provider, platform: openstack } }
        components: { mysql: { type: mysql, in: os, backup: { every: 24h } }, mongodb: { type: mongodb, in: os } }`),
    );
    expect(entry(kept, 'mysql')).toMatchObject({ class: 'todo', file: 'storage.tf' });
    expect(text(kept, 'storage.tf')).toMatch(/^# TODO mysql: /);
    expect(entry(kept, 'mongodb')).toMatchObject({ class: 'exported' });
  });
});
