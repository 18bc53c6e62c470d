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
