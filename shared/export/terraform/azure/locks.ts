import type { CloudBuild } from '../cloud/cloud.ts';
import { keepsData } from '../cloud/variables.ts';
import { choice, object, ref, resource, template, type Body, type Item } from '../tree.ts';
import { databases } from './services.ts';

/** Nobody deletes what holds data while protection is on. */
export function protection(build: CloudBuild): Body {
  return [
    ...(databases(build).length > 0 ? [lock('database', 'azurerm_mysql_flexible_server.this')] : []),
    ...(keepsData(build) ? [lock('disk', 'azurerm_managed_disk.data')] : []),
    ...(build.plan.objectStores.length > 0 ? [lock('store', 'azurerm_storage_account.store')] : []),
  ];
}

/** `resources`: instances by key. */
function lock(name: string, resources: string): Item {
  return resource('azurerm_management_lock', name, {
    for_each: choice(ref('var.deletion_protection'), ref(resources), object({})),
    name: template(ref('local.name'), '-keep'),
    scope: ref('each.value.id'),
    lock_level: 'CanNotDelete',
    notes: 'Holds data. Set deletion_protection to false first.',
  });
}
