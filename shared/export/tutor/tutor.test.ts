import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { componentTypes } from '../../catalog/index.ts';
import { parseDesign } from '../../design/parse.ts';
import { designSchema, type Design } from '../../design/schema/design.ts';
import { tutor } from './index.ts';
import { PLUGIN_KEYS, TUTOR_KEYS } from './known-keys.ts';
import { PLACEHOLDER } from './settings.ts';

const FOLDER = join(import.meta.dirname, '../../../assets/templates');

function templateNamed(file: string): Design {
  const parsed = parseDesign(readFileSync(join(FOLDER, file), 'utf8'));
  if (!parsed.ok) throw new Error(file);
  return parsed.value.design;
}

function filesOf(design: Design, stage: string): ReadonlyMap<string, string> {
  const made = tutor.export(design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return new Map(made.files.map(({ path, text }) => [path, text]));
}

function configOf(design: Design, stage: string): Record<string, unknown> {
  return parse(filesOf(design, stage).get('config.yml') ?? '') as Record<string, unknown>;
}

function drawn(components: object, connections: object[] = []): Design {
  return designSchema.parse({ corral: 1, stages: [{ id: 's', components, connections }] });
}

const stages = readdirSync(FOLDER).flatMap((file) => templateNamed(file).stages.map(({ id }) => [file, id] as const));

describe('settings for Tutor', () => {
  it.each(stages)('of %s, %s are settings that Tutor and its plugins know', (file, stage) => {
    const config = configOf(templateNamed(file), stage);
    const plugins = (config.PLUGINS ?? []) as string[];
    const known = new Set([...TUTOR_KEYS, ...plugins.flatMap((plugin) => PLUGIN_KEYS[plugin] ?? ['no such plugin'])]);
    expect(Object.keys(config).filter((key) => !known.has(key))).toEqual([]);
    expect(plugins.filter((plugin) => !(plugin in PLUGIN_KEYS))).toEqual([]);
  });

  it('are named by the catalogue as Tutor names them', () => {
    const all = new Set([...TUTOR_KEYS, ...Object.values(PLUGIN_KEYS).flat()]);
    const named = componentTypes.flatMap(({ deploy: { tutor: how } }) => [
      ...(how?.run === undefined ? [] : [how.run]),
      ...(how?.address ?? []).map(({ name }) => name),
      ...(how?.site === undefined ? [] : [how.site.name]),
    ]);
    expect(named.filter((name) => !all.has(name))).toEqual([]);
  });

  it('tell of one server of a kind, and of another that there is no place for it', () => {
    const made = tutor.export(templateNamed('large-stack.corral'), 'all');
    if ('refused' in made) throw new Error(made.refused);
    const config = made.files.find(({ path }) => path === 'config.yml')?.text ?? '';
    expect(parse(config)).toMatchObject({ MYSQL_HOST: 'mysql.invalid' });
    expect(config.match(/^# TODO .*set MYSQL_HOST/gm)).toHaveLength(1);
    const of = (element: string) => made.coverage.find((entry) => entry.element === element);
    expect(of('mysql')).toMatchObject({ class: 'todo' });
    expect(of('mysql-reports')).toMatchObject({
      class: 'cannot',
      note: 'Tutor knows one MySQL, which is mysql; keep this one beside, with an export to Ansible.',
    });
    const calls = made.coverage.filter(
      ({ kind, element }) => kind === 'connection' && /->mysql-reports$/.test(element),
    );
    expect(calls.filter(({ note }) => note.includes('MYSQL_HOST'))).toEqual([]);
  });

  it('switch a server off exactly when the drawing has it elsewhere', () => {
    const machines = { machines: { kind: 'machines' }, other: { kind: 'machines' } };
    const stage = (mysql: object) => ({
      corral: 1,
      stages: [
        {
          id: 's',
          zones: machines,
          components: { lms: { type: 'lms', in: 'machines' }, mysql: { type: 'mysql', ...mysql } },
          connections: [{ from: 'lms', to: 'mysql' }],
        },
      ],
    });
    const config = (mysql: object) => configOf(designSchema.parse(stage(mysql)), 's');
    expect(config({ in: 'machines' })).not.toHaveProperty('RUN_MYSQL');
    expect(config({ in: 'other' })).toMatchObject({ RUN_MYSQL: false, MYSQL_HOST: 'mysql.invalid', MYSQL_PORT: 3306 });
    expect(config({ in: 'machines', managedBy: 'aws' })).toMatchObject({ RUN_MYSQL: false });
  });

  it('hold no secret', () => {
    const config = configOf(templateNamed('today.corral'), 'replicated');
    const secrets = Object.entries(config).filter(([key]) => /PASSWORD|KEY$/.test(key));
    expect(secrets.length).toBeGreaterThan(2);
    expect(secrets.map(([, value]) => value)).toEqual(secrets.map(() => PLACEHOLDER));
  });

  it('give Kubernetes as many pods as there are units', () => {
    const text = filesOf(drawn({ lms: { type: 'lms', n: 3 }, studio: { type: 'studio' } }), 's').get(
      'plugins/corral.yml',
    );
    const patches = (parse(text ?? '') as { patches: Record<string, string> }).patches;
    const [deployment, ...others] = parseAllDocuments(patches['k8s-override'] ?? '').map(
      (one) => one.toJS() as unknown,
    );
    expect(deployment).toMatchObject({ kind: 'Deployment', metadata: { name: 'lms' }, spec: { replicas: 3 } });
    expect(others).toEqual([]);
    expect(filesOf(drawn({ lms: { type: 'lms' } }), 's').has('plugins/corral.yml')).toBe(false);
  });

  it('are refused for a stage without an application', () => {
    expect(tutor.export(drawn({ mysql: { type: 'mysql' } }), 's')).toEqual({
      refused: 'The stage has no application that Tutor could run; draw the LMS, or export to another target.',
    });
  });
});
