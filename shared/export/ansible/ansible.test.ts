import { parse as parseIni } from 'ini';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentTypes } from '../../catalog/index.ts';
import type { ReleaseRange } from '../../catalog/types.ts';
import { parseDesign } from '../../design/parse.ts';
import type { Design } from '../../design/schema/design.ts';
import { RELEASES, type Release } from '../../design/schema/vocabulary.ts';
import type { Export } from '../types.ts';
import { ansible } from './index.ts';
import { knownRoles, knownVariables } from './known-names.fixture.ts';

const STAGES = ['sandbox', 'split', 'highly-available'] as const;
type Variables = Readonly<Record<string, unknown>>;
interface Play {
  readonly hosts: string;
  readonly become?: boolean;
  readonly vars_files?: readonly string[];
  readonly tasks: readonly (Variables & { readonly vars?: Variables })[];
}

function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

function minimum(release: Release = 'ginkgo'): Design {
  const design = read(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
  return { ...design, context: { ...design.context, release } };
}

function exported(design: Design, stage: string): Export {
  const result = ansible.export(design, stage);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function file(result: Export, path: string): unknown {
  const found = result.files.find((one) => one.path === path);
  return found === undefined ? undefined : parse(found.text, { logLevel: 'silent' });
}

function vars(result: Export, group: string): Variables {
  return (file(result, `inventory/group_vars/${group}/main.yml`) ?? {}) as Variables;
}

function plays(result: Export): readonly Play[] {
  return file(result, 'site.yml') as readonly Play[];
}

function rolesOf(play: Play): string[] {
  return play.tasks.flatMap((task) => {
    const role = task['ansible.builtin.include_role'] as { readonly name: string } | undefined;
    return role === undefined ? [] : [role.name];
  });
}

function rolesOn(result: Export, group: string): string[] {
  return plays(result)
    .filter(({ hosts }) => hosts === group)
    .flatMap(rolesOf);
}

interface Group {
  readonly hosts?: Readonly<Record<string, unknown>>;
  readonly children?: Readonly<Record<string, Group | null>>;
}

function group(result: Export, ...path: readonly string[]): Group {
  let at = (file(result, 'inventory/hosts.yml') as { readonly all: Group }).all;
  for (const name of path) at = at.children?.[name] ?? {};
  return at;
}

describe('inventory', () => {
  const result = exported(minimum(), 'highly-available');

  it('has one group per tier below its layer, in the names of practice', () => {
    expect(Object.keys(group(result, 'app').children ?? {})).toEqual(['cms', 'lms', 'worker']);
    expect(Object.keys(group(result, 'data').children ?? {})).toEqual([
      'elasticsearch',
      'memcached',
      'mongodb',
      'mysql',
      'rabbitmq',
    ]);
    expect(Object.keys(group(result, 'edge', 'lb').children ?? {})).toContain('lb_mysql');
  });

  it('puts the machines of a tier into its group and, by zone, into a second axis', () => {
    expect(Object.keys(group(result, 'data', 'mysql').hosts ?? {})).toEqual([
      'mysql-machines-1',
      'mysql-machines-2',
      'mysql-machines-3',
    ]);
    expect(Object.keys(group(result, 'zones', 'zone_z3').hosts ?? {})).toContain('mysql-machines-3');
  });

  it('gives each machine one address, and keeps it when another machine is added', () => {
    const addresses = (one: Export) =>
      Object.fromEntries(
        Object.entries(group(one).hosts ?? {}).map(([name, host]) => [
          name,
          (host as { readonly ansible_host: string }).ansible_host,
        ]),
      );
    const before = addresses(result);
    expect(new Set(Object.values(before)).size).toBe(Object.keys(before).length);
    const design = structuredClone(minimum());
    design.stages[2]!.zones['lms-machines']!.count = 5;
    expect(addresses(exported(design, 'highly-available'))).toMatchObject(before);
  });

  it('lists one machine in every group of what runs on it', () => {
    const sandbox = exported(minimum(), 'sandbox');
    expect(Object.keys(group(sandbox, 'data', 'mysql').hosts ?? {})).toEqual(['machine-1']);
    expect(Object.keys(group(sandbox, 'app', 'lms').hosts ?? {})).toEqual(['machine-1']);
  });
});

describe('addresses follow the connections', () => {
  it('names the balancer that a database is called through', () => {
    const result = exported(minimum(), 'highly-available');
    expect(vars(result, 'all')).toMatchObject({ EDXAPP_MYSQL_HOST: '{{ lb_mysql_address }}' });
    expect(file(result, 'inventory/group_vars/all/addresses.yml')).toHaveProperty('lb_mysql_address');
    const [proxy] = vars(result, 'lb_mysql').haproxy_applications as readonly string[];
    expect(proxy).toContain("in groups['mysql']");
    expect(proxy).toContain('bind *:3306');
  });

  it('names the machine itself without a balancer, and loopback on one machine', () => {
    const direct = "{{ hostvars[groups['mysql'][0]]['ansible_host'] }}";
    expect(vars(exported(minimum(), 'split'), 'all')).toMatchObject({ EDXAPP_MYSQL_HOST: direct });
    expect(vars(exported(minimum(), 'sandbox'), 'all')).toMatchObject({ EDXAPP_MYSQL_HOST: 'localhost' });
  });

  it('routes Studio by its host name and everything else to the site that must not be down', () => {
    const [proxy] = vars(exported(minimum(), 'highly-available'), 'lb_main').haproxy_applications as readonly string[];
    expect(proxy).toContain('use_backend lb_studio if { hdr(host) -i {{ EDXAPP_CMS_SITE_NAME }} }');
    expect(proxy).toContain('default_backend lb_lms');
  });

  it('tells each caller its own when two callers use different databases', () => {
    const design = structuredClone(minimum());
    const stage = design.stages[1]!;
    stage.zones['second-machines'] = { kind: 'machines', in: 'a', count: 1 };
    stage.components.second = { type: 'mysql', in: 'second-machines' };
    stage.connections = stage.connections.map((one) =>
      one.from === 'studio' && one.to === 'mysql' ? { ...one, to: 'second' } : one,
    );
    const result = exported(design, 'split');
    expect(vars(result, 'all')).not.toHaveProperty('EDXAPP_MYSQL_HOST');
    expect(vars(result, 'cms').EDXAPP_MYSQL_HOST).toContain("groups['mysql_second']");
    expect(vars(result, 'lms').EDXAPP_MYSQL_HOST).toContain(
      "groups['mysql_mysql']".replace('mysql_mysql', 'mysql_main'),
    );
  });

  it('asks for the address of a managed database', () => {
    const design = structuredClone(minimum());
    design.stages[1]!.components.mysql = { type: 'mysql', in: 'ireland', managedBy: 'aws' };
    const result = exported(design, 'split');
    expect(vars(result, 'all')).toMatchObject({ EDXAPP_MYSQL_HOST: '{{ mysql_address }}' });
    expect(result.coverage.find(({ element }) => element === 'mysql')).toMatchObject({
      class: 'todo',
      note: expect.stringContaining('play create_db_and_users.yml') as string,
    });
    expect(group(result, 'data', 'mysql')).toEqual({});
  });
});

describe('traps of the configuration repository', () => {
  it('1: the broker is EDXAPP_RABBIT_HOSTNAME in Ginkgo, EDXAPP_CELERY_BROKER_HOSTNAME with its transport later', () => {
    const ginkgo = vars(exported(minimum('ginkgo'), 'highly-available'), 'all');
    expect(ginkgo).toHaveProperty('EDXAPP_RABBIT_HOSTNAME', '{{ lb_rabbitmq_address }}');
    expect(ginkgo).not.toHaveProperty('EDXAPP_CELERY_BROKER_HOSTNAME');
    for (const release of ['hawthorn', 'koa', 'quince'] as const) {
      const later = vars(exported(minimum(release), 'highly-available'), 'all');
      expect(later).toHaveProperty('EDXAPP_CELERY_BROKER_HOSTNAME', '{{ lb_rabbitmq_address }}');
      expect(later).toHaveProperty('EDXAPP_CELERY_BROKER_TRANSPORT', 'amqp');
      expect(later).not.toHaveProperty('EDXAPP_RABBIT_HOSTNAME');
    }
  });

  it('2: EDXAPP_MONGO_HOSTS is a list up to Ginkgo, one string with a replica set from Hawthorn', () => {
    const ginkgo = vars(exported(minimum('ginkgo'), 'highly-available'), 'all');
    expect(ginkgo.EDXAPP_MONGO_HOSTS).toContain('| list }}');
    expect(ginkgo).not.toHaveProperty('EDXAPP_MONGO_REPLICA_SET');
    const hawthorn = vars(exported(minimum('hawthorn'), 'highly-available'), 'all');
    expect(hawthorn.EDXAPP_MONGO_HOSTS).toContain("| join(',') }}");
    expect(hawthorn).toHaveProperty('EDXAPP_MONGO_REPLICA_SET', 'rs0');
    expect(vars(exported(minimum('ginkgo'), 'sandbox'), 'all').EDXAPP_MONGO_HOSTS).toEqual(['localhost']);
    expect(vars(exported(minimum('hawthorn'), 'sandbox'), 'all').EDXAPP_MONGO_HOSTS).toBe('localhost');
  });

  it('3: what others call listens beyond loopback, and what nobody else calls does not', () => {
    const split = exported(minimum(), 'split');
    expect(vars(split, 'mongodb')).toHaveProperty('MONGO_BIND_IP', '0.0.0.0');
    const lines = plays(split)
      .filter(({ hosts }) => hosts === 'memcached')
      .flatMap(({ tasks }) => tasks.map((task) => task['ansible.builtin.lineinfile']));
    expect(lines).toContainEqual(expect.objectContaining({ path: '/etc/memcached.conf', line: '-l 0.0.0.0' }));
    const sandbox = exported(minimum(), 'sandbox');
    expect(vars(sandbox, 'mongodb')).not.toHaveProperty('MONGO_BIND_IP');
    const quince = exported(minimum('quince'), 'split').coverage.find(({ element }) => element === 'elasticsearch');
    expect(quince?.note).toContain('loopback');
  });

  it('4: a database that others call comes from role mariadb, open to them', () => {
    expect(rolesOn(exported(minimum(), 'sandbox'), 'mysql')).toEqual(['mysql', 'edxlocal']);
    const split = exported(minimum(), 'split');
    expect(rolesOn(split, 'mysql')).toEqual(['mariadb']);
    expect(vars(split, 'mysql')).toMatchObject({ MARIADB_LISTEN_ALL: true, MARIADB_HOST_PRIV: '%' });
  });

  it('5: no address is left to a default of the machine itself, whoever reads it', () => {
    const all = vars(exported(minimum(), 'split'), 'all');
    const names = [
      'EDXAPP_MYSQL_HOST',
      'EDXAPP_MONGO_HOSTS',
      'EDXAPP_RABBIT_HOSTNAME',
      'EDXAPP_MEMCACHE',
      'EDXAPP_SEARCH_HOST',
    ];
    for (const name of names) expect(String(all[name])).toContain('hostvars');
  });

  it.each(STAGES)('7 and 8: %s runs no role aws and no play that waits for a balancer of AWS', (stage) => {
    const result = exported(minimum(), stage);
    expect(plays(result).flatMap(rolesOf)).not.toContain('aws');
    expect(result.files.find(({ path }) => path === 'site.yml')?.text).not.toContain('elb');
    expect(vars(result, 'all')).toHaveProperty('COMMON_ENABLE_AWS_ROLE', false);
  });

  it('11: workers have the caches of the sites in the same order, and the bucket for imports', () => {
    const design = structuredClone(minimum());
    const stage = design.stages[2]!;
    stage.connections = stage.connections.filter(({ from, to }) => from !== 'worker' || to !== 'memcached');
    const result = exported(design, 'highly-available');
    expect(vars(result, 'all').EDXAPP_MEMCACHE).toContain("groups['memcached']");
    expect(vars(result, 'all').EDXAPP_IMPORT_EXPORT_BUCKET).toBe('{{ media_bucket }}');
    for (const name of ['lms', 'cms', 'worker']) expect(vars(result, name)).not.toHaveProperty('EDXAPP_MEMCACHE');
  });

  it('Galera: role mariadb gets an inventory of its own machines alone', () => {
    const only = file(exported(minimum(), 'highly-available'), 'inventory/mysql_only.yml');
    expect(Object.keys((only as { readonly all: Group }).all.hosts ?? {})).toEqual([
      'mysql-machines-1',
      'mysql-machines-2',
      'mysql-machines-3',
    ]);
    expect(file(exported(minimum(), 'split'), 'inventory/mysql_only.yml')).toBeUndefined();
  });
});

describe('playbook', () => {
  it('brings up what others wait for first, and ways in last', () => {
    const order = plays(exported(minimum(), 'highly-available')).map(({ hosts }) => hosts);
    const at = (name: string) => order.indexOf(name);
    expect(at('mysql')).toBeLessThan(at('lms'));
    expect(at('rabbitmq')).toBeLessThan(at('worker'));
    expect(at('lms')).toBeLessThan(at('worker'));
    expect(at('worker')).toBeLessThan(at('lb_main'));
  });

  it('puts nginx on application machines unless the drawing has one in front', () => {
    expect(rolesOn(exported(minimum(), 'highly-available'), 'lms')).toEqual(['edxapp', 'nginx']);
    const split = exported(minimum(), 'split');
    expect(rolesOn(split, 'lms')).toEqual(['edxapp']);
    expect(vars(split, 'nginx')).toHaveProperty('nginx_lms_gunicorn_hosts');
    expect(plays(split).find(({ hosts }) => hosts === 'nginx')?.vars_files?.[0]).toContain('roles/edxapp/defaults');
  });

  it('runs a role once on machines that several components share', () => {
    const done = plays(exported(minimum(), 'sandbox')).flatMap(({ tasks }) =>
      tasks.map((task) => JSON.stringify([task['ansible.builtin.include_role'], task.vars])),
    );
    const roles = done.filter((task) => task.includes('edxapp'));
    expect(roles).toHaveLength(new Set(roles).size);
  });
});

describe('names', () => {
  const groups = (result: Export) =>
    result.files.flatMap(({ path }) => /^inventory\/group_vars\/(\w+)\/main\.yml$/.exec(path)?.[1] ?? []);
  const ours = /^(?:ansible_\w+|design_name|stage_name|lb_certificate)$/;

  it.each(RELEASES.flatMap((release) => STAGES.map((stage) => ({ release, stage }))))(
    'every variable and role of $stage at $release exists in that release',
    ({ release, stage }) => {
      const result = exported(minimum(release), stage);
      const ok = release === 'ginkgo' ? ['both'] : ['both', 'later'];
      const used = groups(result).flatMap((name) => Object.keys(vars(result, name)));
      const roleVars = plays(result)
        .slice(1)
        .flatMap(({ tasks }) => tasks.flatMap((task) => Object.keys(task.vars ?? {})));
      for (const name of [...used, ...roleVars].filter((one) => !ours.test(one))) {
        expect(ok, name).toContain(knownVariables[name]);
      }
      for (const role of plays(result).flatMap(rolesOf)) expect(ok, role).toContain(knownRoles[role]);
    },
  );
});

describe('names in the catalogue', () => {
  const at = (release: Release, { from, to }: ReleaseRange): boolean =>
    (from === undefined || RELEASES.indexOf(release) >= RELEASES.indexOf(from)) &&
    (to === undefined || RELEASES.indexOf(release) <= RELEASES.indexOf(to));

  it.each(componentTypes.map(({ id, deploy }) => [id, deploy.ansible] as const))('%s', (_, deploy) => {
    for (const [release, known] of [
      ['ginkgo', ['both', 'earlier']],
      ['quince', ['both', 'later']],
    ] as const) {
      const used = [...(deploy?.address ?? []), ...(deploy?.own ?? [])].filter((one) => at(release, one));
      for (const { name } of used) expect(known, `${name} at ${release}`).toContain(knownVariables[name]);
      const roles = (deploy?.roles ?? []).filter((one) => at(release, one));
      for (const { role } of roles) expect(known, `${role} at ${release}`).toContain(knownRoles[role]);
    }
  });
});

describe('secrets', () => {
  it.each(STAGES)('%s has every vault variable in the example and no value anywhere', (stage) => {
    const result = exported(minimum(), stage);
    const used = result.files
      .filter(({ path }) => path.endsWith('main.yml'))
      .flatMap(({ text }) => text.match(/vault_\w+/g) ?? []);
    const example = file(result, 'inventory/group_vars/all/vault.yml.example') as Variables;
    expect(Object.keys(example)).toEqual([...new Set(used)].sort());
    expect(new Set(Object.values(example))).toEqual(new Set(['REPLACE-ME']));
    expect(result.files.map(({ path }) => path)).not.toContain('inventory/group_vars/all/vault.yml');
  });
});

describe('coverage', () => {
  it.each(STAGES)('says one thing about every component and connection of %s', (stage) => {
    const { coverage } = exported(minimum(), stage);
    const drawn = minimum().stages.find(({ id }) => id === stage);
    const elements = coverage.map(({ element, kind }) => `${kind} ${element}`);
    expect(new Set(elements).size).toBe(elements.length);
    expect(coverage.filter(({ kind }) => kind === 'component').map(({ element }) => element)).toEqual(
      Object.keys(drawn?.components ?? {}).sort(),
    );
    expect(coverage.filter(({ kind }) => kind === 'connection')).toHaveLength(drawn?.connections.length ?? -1);
    for (const { note } of coverage) expect(note).toMatch(/^[A-Z].*\.$/);
  });

  it('says that a cluster without a balancer is known by its first machine only', () => {
    const design = structuredClone(minimum());
    const stage = design.stages[2]!;
    stage.connections.push({ from: 'worker', to: 'mysql', over: 'mysql' });
    const entry = exported(design, 'highly-available').coverage.find(({ element }) => element === 'worker->mysql');
    expect(entry).toMatchObject({ class: 'todo' });
    expect(entry?.note).toContain('load balancer');
  });
});

describe('settings', () => {
  it('looks for the roles where the README puts them', () => {
    const result = exported(minimum(), 'split');
    const ini = parseIni(result.files.find(({ path }) => path === 'ansible.cfg')?.text ?? '') as Record<
      string,
      Variables
    >;
    expect(ini.defaults).toMatchObject({
      inventory: 'inventory/hosts.yml',
      roles_path: '../configuration/playbooks/roles',
      jinja2_extensions: 'jinja2.ext.do',
    });
    expect(ini.defaults).not.toHaveProperty('vault_password_file');
    const readme = result.files.find(({ path }) => path === 'README.md')?.text;
    expect(readme).toContain('git clone --branch open-release/ginkgo.2');
  });
});

it('gives the same bytes for the same design in another order of keys', () => {
  const turned = structuredClone(minimum());
  for (const stage of turned.stages) {
    stage.components = Object.fromEntries(Object.entries(stage.components).reverse());
    stage.zones = Object.fromEntries(Object.entries(stage.zones).reverse());
    stage.connections.reverse();
  }
  for (const stage of STAGES) expect(exported(turned, stage)).toEqual(exported(minimum(), stage));
});

it('refuses a stage without machines in a sentence', () => {
  const design = read('corral: 1\nstages:\n  - id: one\n    components:\n      media: { type: object-storage }\n');
  expect(ansible.export(design, 'one')).toEqual({ refused: expect.stringContaining('no machines') as string });
});
