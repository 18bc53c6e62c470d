import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { designOf, entry, exportOf, movedTo, resources, text } from '../cloud/at-cloud.test-support.ts';
import { terraformHetzner } from './index.ts';

const bareMinimum = readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8');

describe('the highly available stage at Hetzner Cloud', () => {
  const made = exportOf(terraformHetzner, movedTo('hetzner', bareMinimum, 'fsn1'));

  it('has servers kept apart, volumes, a network, firewalls, and balancers where people arrive', async () => {
    expect(await resources(made)).toEqual([
      'hcloud_firewall.group',
      'hcloud_load_balancer.this',
      'hcloud_load_balancer_service.this',
      'hcloud_load_balancer_target.this',
      'hcloud_managed_certificate.site',
      'hcloud_network.main',
      'hcloud_network_subnet.main',
      'hcloud_placement_group.group',
      'hcloud_server.host',
      'hcloud_volume.data',
      'hcloud_volume_attachment.data',
      'terraform_data.drawing',
    ]);
  });

  it('keeps balancers inside on the machines drawn for them, since those of Hetzner are open to the world', () => {
    expect(entry(made, 'lb-mysql')).toMatchObject({ class: 'exported', note: expect.stringContaining('2 machines') });
    expect(text(made, 'locals.tf')).toContain('lb-mysql-machines-1');
    expect(text(made, 'load_balancer.tf')).not.toContain('lb-mysql');
    expect(entry(made, 'lb')).toMatchObject({ class: 'todo', file: 'load_balancer.tf' });
    expect(entry(made, 'lms->lb-mysql@mysql') ?? entry(made, 'lms->lb-mysql')).toMatchObject({ class: 'exported' });
  });

  it('says that the daily backups of machines leave out where the data is, and what Ubuntu machines start from', () => {
    expect(text(made, 'README.md')).toContain('leave their volumes out, where the data is');
    expect(text(made, 'README.md')).toContain('Ubuntu 24.04');
  });

  it('writes rules for what passes inside onto the machines, one per connection', () => {
    const rules = text(made, 'host_firewall.tf');
    expect(rules).toContain('lms-machines--lb-mysql-machines--3306');
    expect(rules).toContain('lb-mysql-machines--mysql-machines--3306');
    expect(rules).not.toContain('lms-machines--mysql-machines--3306');
    expect(rules).toContain('policy accept');
    expect(rules.split('"    drop"')).toHaveLength(3);
    expect(text(made, 'machines.tf')).toContain('content = local.host_rules[each.value.group]');
  });

  it('opens machines to their balancer and to those who manage them alone', () => {
    const rules = text(made, 'security.tf');
    expect(rules.match(/source_ips +.*/g)).toEqual([
      expect.stringContaining('hcloud_load_balancer.this[rule.key].ipv4'),
      expect.stringContaining('[var.admin_cidr]'),
    ]);
  });

  it('says that buckets are not in its provider', () => {
    expect(entry(made, 'media')).toMatchObject({ class: 'cannot', note: expect.stringContaining('in the console') });
  });
});

describe('what Hetzner does not have', () => {
  it('goes on machines, which is said of databases and of balancers inside', () => {
    const made = exportOf(
      terraformHetzner,
      designOf(`
        zones: { h: { kind: provider, platform: hetzner } }
        components:
          lms: { type: lms, in: h }
          mysql: { type: mysql, in: h, mode: managed }
          lb: { type: load-balancer, in: h, managedBy: hetzner }
          forum: { type: forum, in: h }
        connections: [ { from: lms, to: mysql }, { from: lms, to: lb }, { from: lb, to: forum } ]`),
    );
    for (const id of ['mysql', 'lb']) {
      expect(entry(made, id)).toMatchObject({ class: 'cannot', note: expect.stringContaining('put it on machines') });
    }
  });

  it('leaves a location to each zone of the drawing that has the code of one', () => {
    const made = exportOf(
      terraformHetzner,
      designOf(`
        zones:
          h: { kind: provider, platform: hetzner }
          r: { kind: region, in: h, code: fsn1, country: DE }
          a: { kind: availability-zone, in: r, code: fsn1 }
          b: { kind: availability-zone, in: r, code: nbg1 }
        components: { lms: { type: lms, in: r, n: 2, spread: [a, b] } }`),
    );
    expect(text(made, 'variables.tf')).toMatch(/z1 = "fsn1"\s+z2 = "nbg1"/);
  });
});
