import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { designOf, entry, exportOf, resources, movedTo, text } from '../cloud/at-cloud.test-support.ts';
import { terraformGoogle } from './index.ts';

const bareMinimum = readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8');
describe('the highly available stage at Google Cloud', () => {
  const made = exportOf(terraformGoogle, movedTo('google', bareMinimum, 'europe-west1'));

  it('has machines, disks with snapshots, a bucket, balancers with certificates, names and secrets', async () => {
    expect(await resources(made)).toEqual(
      expect.arrayContaining([
        'google_certificate_manager_certificate.site',
        'google_compute_disk_resource_policy_attachment.daily',
        'google_compute_forwarding_rule.https',
        'google_compute_forwarding_rule.tcp',
        'google_compute_instance.host',
        'google_compute_region_url_map.sites',
        'google_compute_router_nat.main',
        'google_dns_record_set.site',
        'google_kms_crypto_key.data',
        'google_secret_manager_secret_iam_member.reader',
        'google_storage_bucket.store',
      ]),
    );
  });

  it('lets nothing in from the world past its balancers, and nothing out that no rule names', () => {
    const rules = text(made, 'security.tf');
    expect(rules).not.toContain('"internet_in"');
    expect(rules).toMatch(/"nothing_else_out" \{[\s\S]*?"EGRESS"[\s\S]*?deny \{\s+protocol = "all"/);
    expect(rules).toContain('lms-machines--mysql-machines--3306');
    expect(rules).not.toContain('worker-machines--lms-machines');
  });

  it('lets callers of buckets in by their account', () => {
    expect(entry(made, 'lms->media')).toMatchObject({ class: 'exported' });
    expect(text(made, 'storage.tf')).toContain('media--lms-machines');
  });
});

describe('what Google runs', () => {
  const made = exportOf(
    terraformGoogle,
    designOf(`
      zones: { g: { kind: provider, platform: google }, r: { kind: region, in: g, code: europe-west1, country: BE } }
      components:
        lms: { type: lms, in: r, n: 2 }
        mysql: { type: mysql, in: r, mode: managed, size: large }
        redis: { type: redis, in: r, mode: managed }
        cache: { type: memcached, in: r, mode: managed, n: 2 }
      connections: [ { from: lms, to: mysql }, { from: lms, to: redis }, { from: lms, to: cache } ]`),
  );

  it('becomes Cloud SQL with a standby, backups and protection, without a password', () => {
    const sql = text(made, 'database.tf');
    expect(sql).toContain('availability_type           = "REGIONAL"');
    expect(sql).toContain('retained_backups = var.backup_retention_days');
    expect(sql).not.toContain('password');
    expect(text(made, 'variables.tf')).toContain('mysql = { tier = "db-custom-4-15360", disk_gib = 100 }');
  });

  it('is called where it answers: Redis at its port for TLS', () => {
    expect(text(made, 'security.tf')).toContain('lms--redis--6378');
    expect(entry(made, 'lms->redis')).toMatchObject({ class: 'exported', note: expect.stringContaining('6378') });
  });
});
