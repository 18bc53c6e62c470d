import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { ansible } from '../../shared/export/ansible/index.ts';

const STAGES = ['sandbox', 'split', 'highly-available'];
const has = (tool: string) => spawnSync(tool, ['--version']).status === 0;
const hasAnsible = has('ansible-inventory') && has('ansible-playbook');
const root = mkdtempSync(join(tmpdir(), 'corral-ansible-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(tool: string, args: readonly string[], cwd: string): string {
  const env = {
    ...process.env,
    ANSIBLE_CONFIG: join(cwd, 'ansible.cfg'),
    HOME: root,
    NO_COLOR: '1',
    LC_ALL: 'C.UTF-8',
  };
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** Writes one export into a folder of its own. `name`: what the author called the design. */
function written(stage: string, folder: string, name?: string): string {
  const parsed = parseDesign(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
  if (!parsed.ok) throw new Error('the template does not parse');
  const { design } = parsed.value;
  const result = ansible.export(name === undefined ? design : { ...design, name }, stage);
  if ('refused' in result) throw new Error(result.refused);
  for (const { path, text } of result.files) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), text);
  }
  return join(root, folder);
}

interface Listed {
  readonly _meta: { readonly hostvars: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
}
type Groups = Readonly<Record<string, { readonly hosts?: readonly string[]; readonly children?: readonly string[] }>>;

function listed(folder: string): Listed & Groups {
  return JSON.parse(run('ansible-inventory', ['--list'], folder)) as Listed & Groups;
}

/** What a variable is on a host once Ansible has resolved it. */
function resolved(folder: string, host: string, variable: string): unknown {
  const args = [host, '-c', 'local', '-m', 'ansible.builtin.debug', '-a', `var=${variable}`, '-o'];
  const out = run('ansible', args, folder);
  const answer = JSON.parse(out.slice(out.indexOf('{'))) as Readonly<Record<string, unknown>>;
  return answer[variable];
}

describe.skipIf(!hasAnsible)(hasAnsible ? 'ansible' : 'skipped: no ansible', () => {
  it('reads the groups and hosts that the drawing has', () => {
    const inventory = listed(written('highly-available', 'groups'));
    expect(inventory.data?.children).toEqual(['elasticsearch', 'memcached', 'mongodb', 'mysql', 'rabbitmq']);
    expect(inventory.mysql?.hosts).toEqual(['mysql-machines-1', 'mysql-machines-2', 'mysql-machines-3']);
    expect(inventory.zone_z1?.hosts).toContain('lms-machines-1');
    expect(Object.keys(inventory._meta.hostvars)).toHaveLength(28);
  });

  it('resolves addresses through the inventory, the same for sites and workers', () => {
    const folder = written('highly-available', 'addresses');
    const { hostvars } = listed(folder)._meta;
    const caches = ['memcached-machines-1', 'memcached-machines-2'].map(
      (name) => `${String(hostvars[name]?.ansible_host)}:11211`,
    );
    expect(resolved(folder, 'lms-machines-1', 'EDXAPP_MEMCACHE')).toEqual(caches);
    expect(resolved(folder, 'worker-machines-2', 'EDXAPP_MEMCACHE')).toEqual(caches);
    expect(resolved(folder, 'rabbitmq-machines-1', 'RABBITMQ_CLUSTERED_HOSTS')).toEqual([
      'rabbit@rabbitmq-machines-1',
      'rabbit@rabbitmq-machines-2',
      'rabbit@rabbitmq-machines-3',
    ]);
  });

  it('renders one line of HAProxy per machine behind it', () => {
    const folder = written('highly-available', 'haproxy');
    const { hostvars } = listed(folder)._meta;
    const [proxy] = resolved(folder, 'lb-mysql-machines-1', 'haproxy_applications') as readonly string[];
    for (const name of ['mysql-machines-1', 'mysql-machines-2', 'mysql-machines-3']) {
      expect(proxy).toContain(`  server ${name} ${String(hostvars[name]?.ansible_host)}:3306 check\n`);
    }
    const [web] = resolved(folder, 'lb-machines-1', 'haproxy_applications') as readonly string[];
    expect(web).not.toContain(':443');
    expect(web).toContain('use_backend lb_studio if { hdr(host) -i studio.example.org }');
  });

  it('gives a release before Hawthorn a list of MongoDB members', () => {
    const folder = written('split', 'mongo');
    expect(resolved(folder, 'lms-machines-1', 'EDXAPP_MONGO_HOSTS')).toEqual([
      listed(folder)._meta.hostvars['mongodb-machines-1']?.ansible_host,
    ]);
  });

  it.each(['{{ 6 * 7 }}', '{% if true %}x{% endif %}', 'it\'s: "quoted" # not a comment', '!unsafe x', '- a\n- b'])(
    'never evaluates the name %j of a design',
    (name) => {
      const folder = written(
        'sandbox',
        `name-${String(Math.abs(name.length))}-${Buffer.from(name).toString('hex')}`,
        name,
      );
      expect(resolved(folder, 'machine-1', 'design_name')).toBe(name);
    },
  );

  it.each(STAGES)('takes the playbook of %s', (stage) => {
    run('ansible-playbook', ['--syntax-check', 'site.yml'], written(stage, `play-${stage}`));
  });

  it('takes the inventory of the database machines alone', () => {
    const folder = written('highly-available', 'alone');
    const out = run('ansible-inventory', ['-i', 'inventory/mysql_only.yml', '--list'], folder);
    const inventory = JSON.parse(out) as Listed & Groups;
    expect(Object.keys(inventory._meta.hostvars)).toEqual(['mysql-machines-1', 'mysql-machines-2', 'mysql-machines-3']);
    expect(inventory._meta.hostvars['mysql-machines-1']).toHaveProperty('MARIADB_CLUSTERED', true);
  });
});

describe.skipIf(!has('yamllint'))(has('yamllint') ? 'yamllint' : 'skipped: no yamllint', () => {
  it.each(STAGES)('has nothing to say about %s', (stage) => {
    const folder = written(stage, `yaml-${stage}`, 'a name of many words, '.repeat(13));
    expect(run('yamllint', ['--strict', '-c', '.yamllint', '.'], folder)).toBe('');
  });
});

describe.skipIf(!has('ansible-lint'))(has('ansible-lint') ? 'ansible-lint' : 'skipped: no ansible-lint', () => {
  it.each(STAGES)('has nothing to say about %s', (stage) => {
    run('ansible-lint', ['--offline', '--nocolor', '-q', '-p'], written(stage, `lint-${stage}`));
  });
});
