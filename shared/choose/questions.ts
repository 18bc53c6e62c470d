import type { PlaceId } from './places.ts';

/** What an answer says for (above 0) or against (below 0) a place, or that it rules the place out. */
export interface Effect {
  readonly place: PlaceId;
  readonly weight: -2 | -1 | 1 | 2 | 'out';
  /** One sentence. */
  readonly because: string;
}

export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly effects: readonly Effect[];
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

const effect = (place: PlaceId, weight: Effect['weight'], because: string): Effect => ({ place, weight, because });
const OTHERS = 'Its machines belong to somebody else.';

/** Every question, in the order they are asked. An answer without effects is an answer too: it leaves the ranking alone. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'organisation',
    text: 'Who is asking?',
    answers: [
      {
        id: 'university',
        text: 'A school or university',
        effects: [
          effect('on-premise', 1, 'There may be rooms, a network and people for it already.'),
          effect('openstack', 1, 'Many research networks run an OpenStack that their members may use.'),
        ],
      },
      {
        id: 'public-body',
        text: 'A public body',
        effects: [
          effect('on-premise', 1, 'Some records may have to stay in rooms of the administration.'),
          effect('openstack', 1, 'Open interfaces make the next tender easier.'),
          effect('aws', -1, 'Buying from a company abroad takes more reasons on paper.'),
        ],
      },
      {
        id: 'company',
        text: 'A company that hosts for others',
        effects: [effect('aws', 1, 'The papers that customers ask for are ready, and so are regions near them.')],
      },
      {
        id: 'small',
        text: 'A small organisation without a computing centre',
        effects: [
          effect('on-premise', -2, 'Rooms, power and spare machines would have to be made first.'),
          effect('another-cloud', 1, 'A few machines are quickly had, and quickly understood.'),
        ],
      },
    ],
  },
  {
    id: 'data',
    text: 'Where may data about learners be?',
    answers: [
      {
        id: 'own-machines',
        text: 'On machines that we own, and nowhere else',
        effects: [
          effect('aws', 'out', OTHERS),
          effect('openstack', 'out', OTHERS),
          effect('another-cloud', 'out', OTHERS),
        ],
      },
      {
        id: 'own-law',
        text: 'With companies under our own law',
        effects: [
          effect('on-premise', 1, 'Nobody else keeps the data.'),
          effect('aws', -2, 'Outside the United States, a transfer to justify, even when the region is near.'),
          effect('openstack', 2, 'Many hosts are companies of one country; choose one of yours.'),
          effect('another-cloud', -1, 'It depends on whose company it is; many are American.'),
        ],
      },
      { id: 'anywhere', text: 'Anywhere, with a contract', effects: [] },
    ],
  },
  {
    id: 'people',
    text: 'Who runs it?',
    answers: [
      {
        id: 'few',
        text: 'A few people who have other work',
        effects: [
          effect('on-premise', -2, 'Disks, networks and clusters need somebody who is there.'),
          effect('aws', 2, 'Databases, queues, search and balancers can all be services.'),
          effect('openstack', -1, 'Databases are mostly yours to run.'),
          effect('another-cloud', 1, 'At least the relational database can be a service.'),
        ],
      },
      {
        id: 'administrators',
        text: 'Administrators who know Linux and databases',
        effects: [
          effect('openstack', 1, 'Machines and networks are services; clusters are yours, and you can run them.'),
          effect('another-cloud', 1, 'What is no service here you can run yourselves.'),
        ],
      },
      {
        id: 'data-centre',
        text: 'A team that runs data centres',
        effects: [effect('on-premise', 2, 'You have the people that this takes.')],
      },
    ],
  },
  {
    id: 'money',
    text: 'What decides about money?',
    answers: [
      {
        id: 'bill',
        text: 'The monthly bill',
        effects: [
          effect('aws', -1, 'Managed services cost more than the machines they save.'),
          effect('another-cloud', 2, 'Price is what these providers compete on.'),
        ],
      },
      {
        id: 'owned',
        text: 'Machines and rooms that are paid for already',
        effects: [effect('on-premise', 2, 'What stands there costs only power and people.')],
      },
      {
        id: 'time',
        text: 'The time of our people',
        effects: [
          effect('on-premise', -1, 'It takes the most time of all.'),
          effect('aws', 2, 'What others run you do not have to.'),
        ],
      },
    ],
  },
  {
    id: 'size',
    text: 'How many people learn at once, at the most?',
    answers: [
      {
        id: 'hundreds',
        text: 'Hundreds',
        effects: [
          effect('another-cloud', 1, 'A few machines do, and there they cost least.'),
          effect('aws', -1, 'The smallest sizes of its services are already more than this needs.'),
        ],
      },
      { id: 'thousands', text: 'Thousands', effects: [] },
      {
        id: 'more',
        text: 'Ten thousand and more',
        effects: [
          effect('aws', 2, 'Every part can grow where it is.'),
          effect('openstack', -1, 'Ask for the quota before you count on it.'),
          effect('another-cloud', -1, 'Look first at its largest database and its quotas.'),
        ],
      },
    ],
  },
  {
    id: 'peaks',
    text: 'How do learners come?',
    answers: [
      {
        id: 'peaks',
        text: 'In peaks: exams, launches, deadlines',
        effects: [
          effect('on-premise', -2, 'Machines for the peak stand idle the rest of the year.'),
          effect('aws', 1, 'Machines come and go by the hour.'),
          effect('openstack', 1, 'Machines come and go, as far as the quota goes.'),
          effect('another-cloud', 1, 'Machines come and go by the hour.'),
        ],
      },
      {
        id: 'evenly',
        text: 'Evenly',
        effects: [effect('on-premise', 1, 'An even load fits machines that are always there.')],
      },
    ],
  },
  {
    id: 'tools',
    text: 'Which tools do your people know?',
    answers: [
      {
        id: 'ansible',
        text: 'Ansible',
        effects: [
          effect('on-premise', 1, 'Playbooks do not mind whose machines they run on.'),
          effect('openstack', 1, 'Machines and networks have modules here, and the playbooks do the rest.'),
        ],
      },
      {
        id: 'terraform',
        text: 'Terraform',
        effects: [
          effect('aws', 1, 'Its provider knows nearly everything here.'),
          effect('openstack', 1, 'It has a provider for these clouds, all with the same resources.'),
          effect('another-cloud', 1, 'Nearly every provider of machines has one for it.'),
        ],
      },
      {
        id: 'cloudformation',
        text: 'CloudFormation, or the console of AWS',
        effects: [effect('aws', 2, 'What they know works here and nowhere else.')],
      },
      { id: 'none', text: 'None of these yet', effects: [] },
    ],
  },
  {
    id: 'survive',
    text: 'What should it survive without a learner noticing?',
    answers: [
      {
        id: 'data-centre',
        text: 'The loss of a data centre',
        effects: [
          effect('on-premise', -1, 'You need a second site, and a third for the odd vote.'),
          effect('aws', 2, 'A region has zones that fail one by one.'),
          effect('openstack', -1, 'Ask whether its zones share power and network.'),
          effect('another-cloud', -1, 'Few have zones; often a region is one data centre.'),
        ],
      },
      { id: 'machine', text: 'The loss of any machine', effects: [] },
    ],
  },
  {
    id: 'leave',
    text: 'How easily must you be able to leave?',
    answers: [
      {
        id: 'easily',
        text: 'Within weeks',
        effects: [
          effect('on-premise', -1, 'Machines that were bought stay bought.'),
          effect('aws', -1, 'Each managed service is one more thing to find elsewhere.'),
          effect('openstack', 1, 'The same interfaces are elsewhere, if not quite the same.'),
          effect('another-cloud', 2, 'Machines and a MySQL are everywhere.'),
        ],
      },
      { id: 'whenever', text: 'It need not be easy', effects: [] },
    ],
  },
];
