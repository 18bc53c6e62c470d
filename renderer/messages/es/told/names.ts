/** Products, protocols, releases and laws, which are called the same in Spanish. */
const NAMES = [
  ...['HAProxy', 'nginx', 'DNS', 'CDN', 'LMS', 'Studio', 'Micro-frontends', 'XQueue', 'Insights', 'MySQL', 'MongoDB'],
  ...['memcached', 'Elasticsearch', 'OpenSearch', 'Meilisearch', 'RabbitMQ', 'Redis', '1 GB.'],
  ...['AWS', 'OpenStack', 'Google Cloud', 'Azure', 'DigitalOcean', 'Hetzner Cloud'],
  ...['http', 'https', 'tcp', 'mysql', 'mongodb', 'amqp', 'redis', 'elasticsearch', 's3', 'nfs', 'smtp', 'saml'],
  ...['oidc', 'ssh', 'TLS', 'IDTA (UK)', 'SOPPA (Illinois)'],
  ...['ginkgo', 'hawthorn', 'ironwood', 'juniper', 'koa', 'lilac', 'maple', 'nutmeg', 'olive', 'palm', 'quince'],
];
export const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NAMES.map((name) => [name, name])),
  'Ansible inventory': 'Inventario de Ansible',
  'Ansible, machines': 'Ansible, máquinas',
};
