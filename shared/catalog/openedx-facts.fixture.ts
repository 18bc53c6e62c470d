/** What happens to a service when something that it calls is gone: it stops, or works with less, sign-in included. */
export type Loss = 'stops' | 'weakens';

/** What is known of one service from the playbooks and settings of the platform. */
export interface ServiceFacts {
  /** Ports where its callers reach it, those of internal talk among its own units left out. */
  readonly ports: readonly number[];
  /** By the names in the playbooks. Whoever is only reached over a queue is not called. */
  readonly calls: Readonly<Record<string, Loss>>;
  /** Calls whose loss the catalogue judges otherwise, and why. */
  readonly otherwise?: Readonly<Record<string, string>>;
}

/** The facts that the catalogue must agree with, service by service. */
export const openedxFacts: Readonly<Record<string, ServiceFacts>> = {
  nginx: {
    ports: [80, 443],
    calls: { lms: 'weakens' },
    otherwise: { lms: 'The only thing behind it, as it is drawn.' },
  },
  lms: {
    ports: [8000],
    calls: {
      mysql: 'stops',
      mongodb: 'stops',
      memcached: 'weakens',
      broker: 'weakens',
      elasticsearch: 'weakens',
      forum: 'weakens',
      xqueue: 'weakens',
      ecommerce: 'weakens',
      credentials: 'weakens',
      discovery: 'weakens',
      notes: 'weakens',
      analytics_api: 'weakens',
      object_storage: 'weakens',
      smtp: 'weakens',
    },
  },
  cms: {
    ports: [8010],
    calls: {
      mysql: 'stops',
      mongodb: 'stops',
      memcached: 'weakens',
      broker: 'weakens',
      lms: 'weakens',
      elasticsearch: 'weakens',
      object_storage: 'weakens',
    },
  },
  worker: {
    ports: [],
    calls: {
      broker: 'stops',
      mysql: 'stops',
      mongodb: 'stops',
      memcached: 'weakens',
      smtp: 'weakens',
      object_storage: 'weakens',
      forum: 'weakens',
    },
  },
  xqueue: { ports: [18040], calls: { mysql: 'stops', rabbitmq: 'stops', object_storage: 'weakens', lms: 'weakens' } },
  xserver: { ports: [], calls: { xqueue: 'stops' } },
  forum: {
    ports: [18080],
    calls: { mongodb: 'stops', elasticsearch: 'stops' },
    otherwise: {
      elasticsearch:
        'Searching stops; reading and writing threads goes on. The role only waits for it when it deploys.',
    },
  },
  notifier: { ports: [], calls: { forum: 'stops', lms: 'stops', smtp: 'weakens' } },
  mysql: { ports: [3306], calls: {} },
  mongodb: { ports: [27017], calls: {} },
  rabbitmq: { ports: [5672], calls: {} },
  redis: { ports: [6379], calls: {} },
  memcached: { ports: [11211], calls: {} },
  elasticsearch: { ports: [9200], calls: {} },
  meilisearch: { ports: [7700], calls: {} },
  ecommerce: {
    ports: [18130],
    calls: { mysql: 'stops', lms: 'stops', broker: 'weakens', discovery: 'weakens', smtp: 'weakens' },
  },
  ecommerce_worker: { ports: [], calls: { broker: 'stops', ecommerce: 'stops' } },
  credentials: {
    ports: [18150],
    calls: { mysql: 'stops', memcached: 'weakens', lms: 'weakens', discovery: 'weakens' },
  },
  discovery: {
    ports: [18381],
    calls: { mysql: 'stops', elasticsearch: 'stops', memcached: 'weakens', lms: 'weakens', ecommerce: 'weakens' },
  },
  notes: { ports: [18120], calls: { mysql: 'stops', elasticsearch: 'stops', lms: 'weakens' } },
  insights: { ports: [18110], calls: { analytics_api: 'stops', mysql: 'stops', memcached: 'weakens', lms: 'weakens' } },
  analytics_api: { ports: [18100], calls: { mysql: 'stops', elasticsearch: 'weakens' } },
  analytics_pipeline: { ports: [8080], calls: { mysql: 'stops', object_storage: 'stops', elasticsearch: 'weakens' } },
  certs: { ports: [18090], calls: { xqueue: 'stops', object_storage: 'weakens' } },
  load_balancer: { ports: [80, 443], calls: {} },
  service_discovery: { ports: [8300, 8500, 8600], calls: {} },
  smtp: { ports: [25, 587], calls: {} },
  object_storage: { ports: [443], calls: {} },
  monitoring: { ports: [514], calls: {} },
  cdn_dns: {
    ports: [443, 53],
    calls: { load_balancer: 'weakens' },
    otherwise: { load_balancer: 'Whoever asks for an address gets one of nobody.' },
  },
  mfe: { ports: [8002], calls: { lms: 'stops' } },
};
