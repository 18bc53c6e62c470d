/** How often what a tool looks after changes: a few times a year, or with every release. */
export type Pace = 'slowly' | 'often';

export interface Tool {
  readonly id: string;
  readonly title: string;
  readonly pace: Pace;
  /** Ids of the targets that write for it; `terraform/*` are all of one family. */
  readonly targets: readonly string[];
  /** It exchanges whole machines, so it is only for those on which nothing would be missed. */
  readonly exchangesMachines?: boolean;
  /** One sentence each, true of any design. */
  readonly can: readonly string[];
  readonly cannot: readonly string[];
}

/** Ways to manage a stack, in the order of the talk: first for what changes slowly, then for what changes often. */
export const TOOLS: readonly Tool[] = [
  {
    id: 'ansible-modules',
    title: 'Ansible modules for infrastructure',
    pace: 'slowly',
    targets: ['ansible/provision'],
    can: [
      'Whoever has Ansible already has nothing new to learn.',
      'It does steps in an order: good for conducting, such as a database before its users.',
    ],
    cannot: [
      'It does not say beforehand what will change: steps are run, not compared with what is there.',
      'Modules differ in how they are called, and beyond AWS many clouds have few of them.',
      'What is no longer in the playbook stays, until a step removes it.',
    ],
  },
  {
    id: 'cloudformation',
    title: 'CloudFormation',
    pace: 'slowly',
    targets: ['cloudformation'],
    can: [
      'You declare what there should be, and AWS sees to it, without a state file of yours.',
      'A change set shows what an update would do before it does it.',
    ],
    cannot: ['It is for AWS alone.', 'It is at its best as one file; nested stacks are possible and harder to follow.'],
  },
  {
    id: 'terraform',
    title: 'Terraform',
    pace: 'slowly',
    targets: ['terraform/*'],
    can: [
      'You declare what there should be; a plan shows what a change would do.',
      'Many files, many providers at once, and a plugin for nearly every other one.',
    ],
    cannot: [
      'Its state is a file that somebody has to keep, lock and protect: secrets can be in it.',
      'It makes machines and does not say what runs on them.',
    ],
  },
  {
    id: 'playbooks',
    title: 'Playbooks of the configuration repository',
    pace: 'often',
    targets: ['ansible'],
    can: [
      'Roles for every service of the platform, with its settings as variables and secrets apart.',
      'Made for one application per machine; roles can share a machine where you want that.',
    ],
    cannot: [
      'It does not make machines, networks or balancers: those come from a tool above.',
      'Newer releases are packaged as containers; the playbooks stop at those that came before.',
    ],
  },
  {
    id: 'containers',
    title: 'Tutor and Harmony',
    pace: 'often',
    targets: ['tutor', 'harmony'],
    can: ['What current releases are made for: images, settings and plugins, on one machine or on Kubernetes.'],
    cannot: ['Stores that are to survive a machine are better elsewhere: managed, or on machines of their own.'],
  },
  {
    id: 'gocd',
    title: 'GoCD',
    pace: 'often',
    targets: ['gocd'],
    can: [
      'It says in which order a change goes from build to test to production, and who lets it through.',
      'Pipelines are text, by gomatic or as YAML beside the code; tubular has the steps, with or without GoCD.',
    ],
    cannot: ['It only runs other tools: what a step does is for the playbooks or the templates to say.'],
  },
  {
    id: 'blue-green',
    title: 'Images, blue and green',
    pace: 'often',
    targets: ['terraform/aws', 'cloudformation'],
    exchangesMachines: true,
    can: [
      'New machines from a new image stand beside the old ones, take the traffic, and give it back when something is wrong.',
      'A machine is never changed, so what was tested is what runs.',
    ],
    cannot: [
      'It is not for what keeps data: stores are changed in place, and both colours must get on with one schema.',
      'Asgard, which did it for edX, is no longer looked after; groups of machines behind a balancer do the same today.',
    ],
  },
];

/** Whether a target writes for a tool. */
export function writesFor(target: string, tool: Tool): boolean {
  return tool.targets.some((each) => (each.endsWith('/*') ? target.startsWith(each.slice(0, -1)) : target === each));
}
