/** Where a stack can run, in the order of the talk. */
export const PLACE_IDS = ['on-premise', 'aws', 'openstack', 'another-cloud'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

export interface Place {
  readonly title: string;
  /** What speaks for it and what it asks of you, whatever the answers are. */
  readonly gives: string;
  readonly asks: string;
}

/** Each has a stage of the same id in the template `four-places`. */
export const PLACES: Readonly<Record<PlaceId, Place>> = {
  'on-premise': {
    title: 'Machines of your own',
    gives: 'The most control. Sometimes the organisation or the law leaves no other choice.',
    asks: 'The most knowledge: you set up nearly all of it, and you replace the disks.',
  },
  aws: {
    title: 'Amazon Web Services',
    gives: 'The most managed services, and the tools that the makers of Open edX wrote for themselves.',
    asks: 'Those tools were not made for everybody, and a ground for giving data to an American company.',
  },
  openstack: {
    title: 'An OpenStack cloud',
    gives: 'Open interfaces, hosts in many countries, and companies that run Open edX on it.',
    asks: 'No two of these clouds are the same: try what you need before you count on it.',
  },
  'another-cloud': {
    title: 'Another cloud',
    gives: 'Machines, balancers, storage and a relational database as a service, often for less.',
    asks: 'They differ in price, reliability and tools; look at all three.',
  },
};
