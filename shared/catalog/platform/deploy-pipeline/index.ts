import type { ComponentType } from '../../types.ts';

export const deployPipeline: ComponentType = {
  id: 'deploy-pipeline',
  title: 'Deploy pipeline',
  family: 'platform',
  tier: 'platform',
  summary: 'Builds new versions and puts them on the machines; what runs goes on without it.',
  icon: 'deploy-pipeline',
  aliases: ['gocd', 'jenkins', 'ci', 'cd', 'ansible', 'asgard', 'argo cd', 'director', 'gitlab'],
  growth: 'More agents; the server itself stays one.',
  history: 'GoCD and Asgard in the deck’s time; Argo CD, GitLab and the like now.',
  capabilities: ['deploys'],
  ports: [{ port: 443, over: 'https', for: 'operators and the hooks of repositories' }],
  calls: ['ssh', 'https', 's3', 'smtp'],
  needs: [],
  replication: 'active-passive',
  usualLoss: 'control',
  defaults: { stores: ['credential'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    diskGiB: 100,
    managed: { aws: { service: 'codepipeline' }, google: { service: 'cloud-build' }, azure: { service: 'pipelines' } },
    cannot: { ansible: 'What runs playbooks is not set up by them; install it before the first run.' },
  },
};
