import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { designOf, entry, exportOf, movedTo, resources, text } from '../cloud/at-cloud.test-support.ts';
import { terraformAzure } from './index.ts';

const bareMinimum = readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8');

describe('the highly available stage at Azure', () => {
  const made = exportOf(terraformAzure, movedTo('azure', bareMinimum, 'northeurope'));

  it('has machines, disks with backups and locks, containers, gateways, names and vaults', async () => {
    expect(await resources(made)).toEqual(
      expect.arrayContaining([
        'azurerm_application_gateway.this',
        'azurerm_backup_protected_vm.data',
        'azurerm_dns_a_record.site',
        'azurerm_key_vault.store',
        'azurerm_lb_rule.tcp',
        'azurerm_linux_virtual_machine.host',
        'azurerm_management_lock.disk',
        'azurerm_nat_gateway.main',
        'azurerm_network_security_rule.flow_in',
        'azurerm_network_security_rule.nothing_else_out',
        'azurerm_role_assignment.store_user',
        'azurerm_web_application_firewall_policy.sites',
      ]),
    );
  });

  it('takes no region without zones: addresses, gateways and databases span them', () => {
    const [, zones = ''] = text(made, 'variables.tf').split('variable "availability_zones"');
    expect(zones).toContain('length(setsubtract(values(var.availability_zones), ["1", "2", "3"])) == 0');
    expect(text(made, 'network.tf')).toContain('zones               = ["1", "2", "3"]');
  });

  it('numbers every rule in one direction differently', () => {
    const rules = text(made, 'security.tf').split('\nresource ');
    for (const direction of ['Inbound', 'Outbound']) {
      const numbers = rules
        .filter((rule) => rule.includes(`"${direction}"`))
        .flatMap((rule) => [...rule.matchAll(/priority += (\d+)/g)].map(([, number]) => number));
      expect(numbers.length).toBeGreaterThan(5);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('lets machines be called by groups that a connection names, and by gateways, but not from the world', () => {
    const rules = text(made, 'security.tf');
    expect(rules).toContain('lms-machines--mysql-machines--3306');
    expect(rules).not.toContain('"internet_in"');
    expect(rules).not.toContain('worker-machines--lms-machines');
  });

  it('has a first user for whom Ubuntu has no group yet', () => {
    expect(text(made, 'machines.tf')).toContain('admin_username             = "azureuser"');
    expect(text(made, 'machines.tf')).toContain('username   = "azureuser"');
  });

  it('lets machines and named addresses alone to the vaults, which are kept from deletion whatever a variable says', () => {
    expect(text(made, 'secrets.tf')).toMatch(
      /network_acls \{\s+default_action += "Deny"[^}]+subnet_ids = \[for one in azurerm_subnet\.tier : one\.id\][^}]+var\.secret_writers/,
    );
    expect(text(made, 'network.tf')).toContain(
      'service_endpoints               = ["Microsoft.Storage", "Microsoft.KeyVault"]',
    );
    expect(text(made, 'secrets.tf')).toMatch(/purge_protection_enabled +=\s+true/);
  });

  it('takes the zones of Azure for those of another cloud', () => {
    expect(text(made, 'variables.tf')).toMatch(/z1 = "1"\s+z2 = "2"\s+z3 = "3"/);
  });
});

describe('what Azure runs', () => {
  const made = exportOf(
    terraformAzure,
    designOf(`
      zones: { a: { kind: provider, platform: azure } }
      components:
        lms: { type: lms, in: a, n: 2 }
        mysql: { type: mysql, in: a, mode: managed, backup: { every: 24h, keep: 30d } }
        redis: { type: redis, in: a, mode: managed }
        cache: { type: memcached, in: a, mode: managed }
      connections: [ { from: lms, to: mysql }, { from: lms, to: redis }, { from: lms, to: cache } ]`),
  );

  it('becomes MySQL with a standby, whose password the state never has', () => {
    const sql = text(made, 'database.tf');
    expect(sql).toContain('mode                      = "ZoneRedundant"');
    expect(sql).toContain('administrator_password_wo         = var.database_password');
    expect(text(made, 'variables.tf')).toMatch(/variable "database_password" \{[^}]*sensitive += true/);
    expect(text(made, 'variables.tf')).toMatch(/variable "backup_retention_days" \{[^}]*default += 30/);
  });

  it('is called where it answers, in subnets of its own', () => {
    const rule = (name: string) =>
      text(made, 'security.tf')
        .split('\nresource ')
        .find((one) => one.includes(`"${name}"`));
    expect(rule('endpoint_out')).toContain('lms--redis--10000');
    expect(rule('endpoint_out')).toContain('azurerm_subnet.endpoints.address_prefixes[0]');
    expect(rule('database_out')).toMatch(/lms--mysql--3306[\s\S]+azurerm_subnet\.databases\.address_prefixes\[0\]/);
    expect(entry(made, 'lms->redis')).toMatchObject({ class: 'exported', note: expect.stringContaining('10000') });
    expect(entry(made, 'cache')).toMatchObject({ class: 'cannot' });
    expect(entry(made, 'lms->cache')).toMatchObject({ class: 'cannot' });
  });
});
