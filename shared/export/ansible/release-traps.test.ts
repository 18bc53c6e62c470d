import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema, type Design } from '../../design/schema/design.ts';
import { RELEASES, type Release } from '../../design/schema/vocabulary.ts';
import { madeFor } from '../drawn-at.test-support.ts';
import { ansible } from './index.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What calls what on machines of their own. */
const STACK = `
corral: 1
context: { release: RELEASE }
stages:
  - id: s
    zones:
      app: { kind: machines }
      work: { kind: machines }
      web: { kind: machines }
      shop: { kind: machines }
      papers: { kind: machines }
      talk: { kind: machines }
      queue: { kind: machines }
      before: { kind: machines }
      broker: { kind: machines }
      store: { kind: machines, count: 3 }
      cache: { kind: machines, count: 2 }
      search: { kind: machines }
      data: { kind: machines }
    components:
      nginx: { type: nginx, in: web }
      lms: { type: lms, in: app }
      worker: { type: worker, in: work }
      ecommerce: { type: ecommerce, in: shop }
      credentials: { type: credentials, in: papers }
      forum: { type: forum, in: talk }
      xqueue: { type: xqueue, in: queue }
      haproxy: { type: haproxy, in: before }
      rabbitmq: { type: rabbitmq, in: broker }
      mongodb: { type: mongodb, in: store, mode: quorum }
      memcached: { type: memcached, in: cache }
      elasticsearch: { type: elasticsearch, in: search }
      mysql: { type: mysql, in: data }
    connections:
      - { from: nginx, to: lms }
      - { from: nginx, to: credentials }
      - { from: lms, to: rabbitmq }
      - { from: worker, to: rabbitmq }
      - { from: ecommerce, to: rabbitmq }
      - { from: lms, to: mongodb }
      - { from: lms, to: memcached }
      - { from: credentials, to: memcached }
      - { from: lms, to: elasticsearch }
      - { from: lms, to: mysql }
      - { from: credentials, to: mysql }
      - { from: xqueue, to: mysql }
      - { from: xqueue, to: haproxy, over: amqp }
      - { from: haproxy, to: rabbitmq, over: amqp }
      - { from: forum, to: mongodb }
`;

function stackOf(release: Release): Design {
  return designSchema.parse(parse(STACK.replace('RELEASE', release)));
}

function filesOf(release: Release): ReadonlyMap<string, string> {
  return new Map(madeFor(ansible, stackOf(release), 's').files.map(({ path, text }) => [path, text]));
}

/** Everything that machines of a group read from the inventory. */
function varsOf(release: Release, group: string): Variables {
  const files = filesOf(release);
  const read = (name: string) =>
    (parse(files.get(`inventory/group_vars/${name}/main.yml`) ?? '{}', { logLevel: 'silent' }) ?? {}) as Variables;
  return { ...read('all'), ...read(group) };
}

const since = (first: Release) => RELEASES.slice(RELEASES.indexOf(first));
const before = (first: Release) => RELEASES.slice(0, RELEASES.indexOf(first));

describe.each(RELEASES)('%s', (release) => {
  const is = (releases: readonly Release[]) => releases.includes(release);

  it('1: names the broker by the variable that this release reads', () => {
    const vars = varsOf(release, 'lms');
    const [read, ignored] = is(before('hawthorn'))
      ? ['EDXAPP_RABBIT_HOSTNAME', 'EDXAPP_CELERY_BROKER_HOSTNAME']
      : ['EDXAPP_CELERY_BROKER_HOSTNAME', 'EDXAPP_RABBIT_HOSTNAME'];
    expect(vars[read]).toContain("groups['rabbitmq'][0]");
    expect(vars).not.toHaveProperty(ignored);
  });

  it('1: says that the broker is RabbitMQ where the usual one is Redis', () => {
    if (is(since('koa'))) expect(varsOf(release, 'worker')).toHaveProperty('EDXAPP_CELERY_BROKER_TRANSPORT', 'amqp');
    else expect(varsOf(release, 'worker').EDXAPP_CELERY_BROKER_TRANSPORT ?? 'amqp').toBe('amqp');
  });

  it('2: gives MongoDB’s machines to the platform as a list up to Ginkgo, as one text with a replica set since', () => {
    const vars = varsOf(release, 'lms');
    const old = is(before('hawthorn'));
    expect(vars.EDXAPP_MONGO_HOSTS).toMatch(old ? /\| list \}\}$/ : /\| join\(','\) \}\}$/);
    expect('EDXAPP_MONGO_REPLICA_SET' in vars).toBe(!old);
  });

  it('3: opens what others call beyond loopback', () => {
    expect(varsOf(release, 'mongodb')).toHaveProperty('MONGO_BIND_IP', '0.0.0.0');
    expect(varsOf(release, 'rabbitmq')).toHaveProperty('rabbitmq_ip', '0.0.0.0');
    expect(filesOf(release).get('site.yml')).toContain('/etc/memcached.conf');
  });

  it('4: lets users of MySQL in from other machines, which the role for one machine alone does not', () => {
    expect(varsOf(release, 'mysql')).toMatchObject({ MARIADB_LISTEN_ALL: true, MARIADB_HOST_PRIV: '%' });
    expect(filesOf(release).get('site.yml')).toContain('name: mariadb');
    expect(filesOf(release).get('site.yml')).not.toContain('edxlocal');
  });

  it('4: says which databases the role for MySQL on machines of its own does not make', () => {
    const noted = madeFor(ansible, stackOf(release), 's').coverage.find(({ element }) => element === 'mysql');
    expect(noted).toMatchObject({
      class: 'todo',
      note: expect.stringMatching(/edxapp_csmh.*create_db_and_users\.yml/),
    });
  });

  it('gives every caller a user at its store, of one password at both ends', () => {
    const users = (group: string, name: string) => varsOf(release, group)[name] as Variables[];
    expect(users('mongodb', 'MONGO_USERS')).toContainEqual(
      expect.objectContaining({ user: 'cs_comments_service', password: '{{ FORUM_MONGO_PASSWORD }}' }),
    );
    const edx = { name: 'edx', password: '{{ vault_xqueue_rabbitmq_password }}' };
    if (is(before('hawthorn'))) {
      expect(users('rabbitmq', 'RABBIT_USERS')).toContainEqual(edx);
      expect(varsOf(release, 'xqueue')).toHaveProperty('XQUEUE_RABBITMQ_PASS', edx.password);
    } else {
      expect(users('rabbitmq', 'RABBIT_USERS')).not.toContainEqual(edx);
    }
    const shop = varsOf(release, 'ecommerce');
    expect(shop).toHaveProperty('ECOMMERCE_BROKER_PASSWORD', '{{ EDXAPP_CELERY_PASSWORD }}');
    expect(shop.ECOMMERCE_BROKER_USERNAME ?? 'celery').toBe('celery');
  });

  it('leaves no password that is published with the roles', () => {
    expect(varsOf(release, 'all')).toMatchObject({
      FORUM_MONGO_PASSWORD: '{{ vault_forum_mongo_password }}',
      XQUEUE_MYSQL_PASSWORD: '{{ vault_xqueue_mysql_password }}',
      ECOMMERCE_DATABASE_PASSWORD: '{{ vault_ecommerce_mysql_password }}',
      CREDENTIALS_MYSQL_PASSWORD: '{{ vault_credentials_mysql_password }}',
    });
  });

  it('5: names the broker and the caches to everybody whose usual one is its own machine', () => {
    expect(varsOf(release, 'ecommerce').ECOMMERCE_BROKER_HOST).toContain("groups['rabbitmq'][0]");
    expect(varsOf(release, 'credentials').CREDENTIALS_MEMCACHE).toContain("groups['memcached']");
  });

  it('6: asks for the secret key, which two releases have no usual value for', () => {
    expect(varsOf(release, 'lms')).toHaveProperty('EDXAPP_EDXAPP_SECRET_KEY', '{{ vault_edxapp_secret_key }}');
    expect(filesOf(release).get('inventory/group_vars/all/vault.yml.example')).toContain('vault_edxapp_secret_key:');
  });

  it('7 and 8: runs neither role aws nor a play that takes machines out of a balancer of AWS', () => {
    expect(varsOf(release, 'lms')).toHaveProperty('COMMON_ENABLE_AWS_ROLE', false);
    const plays = parse(filesOf(release).get('site.yml') ?? '') as { readonly tasks: readonly Variables[] }[];
    const roles = plays.flatMap(({ tasks }) =>
      tasks.map((task) => (task['ansible.builtin.include_role'] as { readonly name: string } | undefined)?.name),
    );
    expect(roles).toContain('edxapp');
    expect(roles).not.toContain('aws');
    expect([...filesOf(release).values()].join('\n')).not.toMatch(/elb_pre_post: true/);
  });

  it('10: serves Credentials by nginx on its own machines, so that nobody needs the list that is misspelt upstream', () => {
    const plays = parse(filesOf(release).get('site.yml') ?? '') as {
      readonly hosts: string;
      readonly tasks: readonly Variables[];
    }[];
    const own = plays.filter(({ hosts }) => hosts === 'credentials').flatMap(({ tasks }) => tasks);
    expect(own).toContainEqual(
      expect.objectContaining({ 'ansible.builtin.include_role': { name: 'nginx', public: true } }),
    );
    expect([...filesOf(release).values()].join('\n')).not.toMatch(/nginx_cred\w+_gunicorn_hosts/);
  });

  it('11: gives workers the caches of the sites, which keep results', () => {
    expect(varsOf(release, 'worker').EDXAPP_MEMCACHE).toEqual(varsOf(release, 'lms').EDXAPP_MEMCACHE);
    expect(varsOf(release, 'worker').EDXAPP_MEMCACHE).toContain("groups['memcached']");
  });
});

it('9: no two services on one machine answer on one port', () => {
  const all = designSchema.parse(
    parse(`
corral: 1
stages:
  - id: s
    zones: { m: { kind: machines } }
    components: { lms: { type: lms, in: m }, studio: { type: studio, in: m }, discovery: { type: discovery, in: m }, ecommerce: { type: ecommerce, in: m }, credentials: { type: credentials, in: m }, notes: { type: notes, in: m } }
`),
  );
  const { files } = madeFor(ansible, all, 's');
  const ports = files.flatMap(({ text }) =>
    [...text.matchAll(/^(\w+gunicorn_port): (\d+)$/gm)].map(([, name, port]) => [name, Number(port)]),
  );
  expect(new Set(ports.map(([, port]) => port)).size).toBe(new Set(ports.map(([name]) => name)).size);
  for (const [, port] of ports) expect(port).toBeLessThan(65_536);
});
