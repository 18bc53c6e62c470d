import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema } from '../../design/schema/design.ts';
import type { Release } from '../../design/schema/vocabulary.ts';
import { madeFor } from '../drawn-at.test-support.ts';
import { ansible } from './index.ts';

/** Applications on machines at a provider that runs what they call. */
const stack = (release: Release, platform: string) =>
  designSchema.parse({
    corral: 1,
    context: { release },
    stages: [
      {
        id: 's',
        zones: {
          cloud: { kind: 'provider', platform },
          app: { kind: 'machines', in: 'cloud' },
          talk: { kind: 'machines', in: 'cloud' },
        },
        components: {
          lms: { type: 'lms', in: 'app' },
          forum: { type: 'forum', in: 'talk' },
          mongodb: { type: 'mongodb', in: 'cloud', mode: 'managed' },
          search: { type: 'elasticsearch', in: 'cloud', mode: 'managed' },
          broker: { type: 'rabbitmq', in: 'cloud', mode: 'managed' },
          cache: { type: 'redis', in: 'cloud', mode: 'managed' },
        },
        connections: [
          { from: 'lms', to: 'mongodb' },
          { from: 'lms', to: 'search' },
          { from: 'lms', to: 'broker' },
          { from: 'lms', to: 'cache' },
          { from: 'forum', to: 'mongodb' },
          { from: 'forum', to: 'search' },
        ],
      },
    ],
  });

function made(release: Release, platform: string) {
  const { files, coverage } = madeFor(ansible, stack(release, platform), 's');
  const variables = files
    .filter(({ path }) => path.includes('group_vars') && path.endsWith('.yml'))
    .map(({ text }) => parse(text) as Record<string, unknown> | null);
  const notes = new Map(coverage.map(({ element, note }) => [element, note]));
  return { variables: Object.assign({}, ...variables) as Record<string, unknown>, notes };
}

describe('what a provider runs and takes over TLS alone', () => {
  it.each(['ginkgo', 'quince'] as const)('is called so at AWS in %s', (release) => {
    const { variables } = made(release, 'aws');
    expect(variables).toMatchObject({
      EDXAPP_MONGO_PORT: 27017,
      EDXAPP_MONGO_USE_SSL: true,
      FORUM_MONGO_USE_SSL: true,
      EDXAPP_SEARCH_PORT: 443,
      EDXAPP_SEARCH_USE_SSL: true,
      FORUM_ELASTICSEARCH_PORT: 443,
      FORUM_ELASTICSEARCH_PROTOCOL: 'https',
      EDXAPP_CELERY_BROKER_USE_SSL: true,
    });
  });

  it('has the port of its provider', () => {
    expect(made('quince', 'digitalocean').variables).toMatchObject({ EDXAPP_SEARCH_PORT: 25_060 });
  });

  it('is called as ever where no provider is known', () => {
    const { variables } = made('quince', 'hetzner');
    expect(variables).toMatchObject({ EDXAPP_SEARCH_PORT: 9200 });
    expect(Object.keys(variables).filter((name) => /_SSL$|_PROTOCOL$/.test(name))).toEqual([]);
  });

  it('is left to a person, and said, where the roles have no setting', () => {
    const { notes } = made('quince', 'google');
    expect(notes.get('cache')).toContain('at port 6378. The roles have no setting for that');
    expect(made('quince', 'aws').notes.get('broker')).toMatch(/nothing but TLS, at port 5671\.$/);
  });
});
