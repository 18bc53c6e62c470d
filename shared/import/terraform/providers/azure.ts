import { between, guard, link, machines, network, rule, service, subnet, texts } from '../../found/readers.ts';
import type { Fields, Reader } from '../../found/resource.ts';

const placed = ({ location, zone, zones }: Fields) => ({
  region: texts([location])[0],
  places: texts([zone, zones]).map((number) => `${texts([location])[0] ?? 'zone'}-${number}`),
});
const VIRTUAL_MACHINE = machines('machines', [], placed);
const SCALE_SET = machines('scale sets', ['instances'], placed);
const regional = ({ location }: Fields) => ({ region: texts([location])[0] });

export const azure: Readonly<Record<string, Reader>> = {
  azurerm_virtual_machine: VIRTUAL_MACHINE,
  azurerm_linux_virtual_machine: VIRTUAL_MACHINE,
  azurerm_virtual_machine_scale_set: SCALE_SET,
  azurerm_linux_virtual_machine_scale_set: SCALE_SET,
  azurerm_lb: service('load balancers', 'load-balancer', regional),
  azurerm_application_gateway: service('load balancers', 'load-balancer', regional),
  azurerm_mysql_server: service('databases', 'mysql', regional),
  azurerm_mysql_flexible_server: service('databases', 'mysql', regional),
  azurerm_redis_cache: service('caches', 'redis', regional),
  azurerm_managed_redis: service('caches', 'redis', regional),
  azurerm_cosmosdb_account: service('databases', 'mongodb', regional),
  azurerm_storage_account: service('buckets', 'object-storage', regional),
  azurerm_network_interface: between,
  azurerm_lb_backend_address_pool: between,
  azurerm_network_interface_backend_address_pool_association: link,
  azurerm_network_interface_application_gateway_backend_address_pool_association: link,
  azurerm_network_interface_application_security_group_association: link,
  azurerm_application_security_group: guard('security groups'),
  azurerm_network_security_rule: rule((fields) =>
    fields.direction === 'Outbound' || fields.access === 'Deny'
      ? []
      : [
          {
            from: fields.source_application_security_group_ids,
            to: fields.destination_application_security_group_ids,
            port: fields.destination_port_range,
          },
        ],
  ),
  azurerm_virtual_network: network,
  azurerm_subnet: subnet(),
};
