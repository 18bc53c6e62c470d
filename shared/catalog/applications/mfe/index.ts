import type { ComponentType } from '../../types.ts';

export const mfe: ComponentType = {
  id: 'mfe',
  family: 'applications',
  icon: 'mfe',
  title: 'Micro-frontends',
  tier: 'web',
  summary: 'The pages of current releases: files that run in the browser and fetch everything from the LMS and Studio.',
  aliases: ['frontend', 'learning mfe', 'react', 'authn', 'account mfe'],
  growth: 'Static files: a CDN in front, or copies on every web machine.',
  sizes: 'One small unit.',
  history: 'Came with Koa and has replaced most pages since.',
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 8002, over: 'http', for: 'pages' }],
  calls: ['http', 'https', 'tcp', 'dns'],
  needs: [
    {
      anyOf: ['lms'],
      onLoss: 'down',
      carries: ['account', 'student-record', 'activity', 'content'],
      why: 'all that the pages show comes from its API',
    },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    tutor: { plugin: 'mfe', runs: ['mfe'] },
    ansible: {
      group: 'mfe',
      roles: [{ role: 'mfe', from: 'lilac' }],
      todo: [{ note: 'Role mfe installs one frontend: give it MFE_NAME, MFE_REPO and the settings of each.' }],
    },
  },
};
