import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { designOf, entry, exportOf, movedTo, resources, text } from '../cloud/at-cloud.test-support.ts';
import { terraformDigitalOcean } from './index.ts';

const bareMinimum = readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8');

describe('the highly available stage at DigitalOcean', () => {
  const made = exportOf(terraformDigitalOcean, movedTo('digitalocean', bareMinimum, 'fra1'));

  it('has droplets, volumes, a bucket, a firewall per group, and balancers with names and certificates', async () => {
    expect(await resources(made)).toEqual([
      'digitalocean_certificate.site',
      'digitalocean_domain.public',
      'digitalocean_droplet.host',
      'digitalocean_firewall.group',
      'digitalocean_loadbalancer.this',
      'digitalocean_record.site',
      'digitalocean_spaces_bucket.store',
      'digitalocean_tag.group',
      'digitalocean_volume.data',
      'digitalocean_volume_attachment.data',
      'digitalocean_vpc.main',
      'terraform_data.drawing',
    ]);
  });

  it('says that the daily backups of machines leave out where the data is, and what Ubuntu machines start from', () => {
    expect(text(made, 'README.md')).toContain('leave their volumes out, where the data is');
    expect(text(made, 'README.md')).toContain('Ubuntu 24.04');
  });

  it('lets machines be called by tags and balancers that a connection names, not by the world', () => {
    const rules = text(made, 'security.tf');
    expect(rules).toContain('source_tags = [digitalocean_tag.group[inbound_rule.value.from].name]');
    expect(rules).toMatch(/source_load_balancer_uids += \[digitalocean_loadbalancer\.this\[inbound_rule\.key\]\.id\]/);
    expect(rules).toContain('lms-machines--lb-mysql--3306');
    expect(rules).not.toContain('flows_from_internet');
    expect(rules.match(/source_addresses += .*/g)).toEqual([expect.stringContaining('[var.admin_cidr]')]);
  });

  it('says that volumes and buckets need a person, in the file of both', () => {
    expect(entry(made, 'lms->media')).toMatchObject({ class: 'todo', file: 'storage.tf' });
    expect(text(made, 'storage.tf')).toMatch(/^# TODO lms->media: /);
  });
});

describe('what DigitalOcean runs', () => {
  const made = exportOf(
    terraformDigitalOcean,
    designOf(`
      zones: { d: { kind: provider, platform: digitalocean } }
      components:
        lms: { type: lms, in: d, n: 2 }
        mysql: { type: mysql, in: d, mode: managed }
        redis: { type: redis, in: d, mode: managed }
        mongodb: { type: mongodb, in: d, mode: managed }
        cache: { type: memcached, in: d, mode: managed }
        search: { type: opensearch, in: d }
      connections: [ { from: lms, to: mysql }, { from: lms, to: redis }, { from: lms, to: cache } ]`),
  );

  it('becomes clusters that only the groups of their callers reach', () => {
    const code = text(made, 'database.tf');
    expect(code).toContain('mysql   = { engine = "mysql", version = "8", callers = ["lms"] }');
    expect(code).toContain('redis   = { engine = "valkey", version = "8", callers = ["lms"] }');
    expect(code).toContain('mongodb = { engine = "mongodb", version = "7", callers = [] }');
    expect(code).toContain('prevent_destroy = true');
  });

  it('is called where it answers', () => {
    expect(entry(made, 'lms->mysql')).toMatchObject({ class: 'exported', note: expect.stringContaining('25060') });
    expect(entry(made, 'lms->redis')).toMatchObject({ class: 'exported', note: expect.stringContaining('25061') });
    expect(entry(made, 'cache')).toMatchObject({
      class: 'cannot',
      note: expect.stringContaining('put it on machines'),
    });
    expect(entry(made, 'search')).toMatchObject({ class: 'exported', note: expect.stringContaining('1 machine') });
  });
});
