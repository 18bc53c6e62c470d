/** Where a stack can run, in the order of the talk. */
export const PLACE_IDS = ['on-premise', 'aws', 'openstack', 'another-cloud'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

/** What the talk asks of any place: the four that a stack needs from whoever hosts it. */
export const BASIC_IDS = ['compute', 'load-balancer', 'storage', 'database'] as const;
export type BasicId = (typeof BASIC_IDS)[number];

export const BASICS: Readonly<Record<BasicId, string>> = {
  compute: 'Machines on demand',
  'load-balancer': 'Load balancer as a service',
  storage: 'Disks and an object store',
  database: 'Relational database as a service',
};

export interface Basic {
  readonly there: 'yes' | 'no' | 'depends';
  /** What it is called there, or what to do where it is missing. One sentence. */
  readonly note: string;
}

export interface Place {
  readonly title: string;
  /** What speaks for it and what it asks of you, whatever the answers are. */
  readonly gives: string;
  readonly asks: string;
  readonly basics: Readonly<Record<BasicId, Basic>>;
}

/** Each has a template of the same id, and a stage of it in `four-places`. */
export const PLACES: Readonly<Record<PlaceId, Place>> = {
  'on-premise': {
    title: 'Machines of your own',
    gives: 'The most control. Sometimes the organisation or the law leaves no other choice.',
    asks: 'The most knowledge: you set up nearly all of it, and you replace the disks.',
    basics: {
      compute: {
        there: 'no',
        note: 'Machines are bought, placed and replaced by you; virtual ones are yours to run, too.',
      },
      'load-balancer': { there: 'no', note: 'A pair of HAProxy machines with an address that moves between them.' },
      storage: {
        there: 'no',
        note: 'Disks are in the machines; an object store such as Ceph or MinIO is a cluster of yours.',
      },
      database: { there: 'no', note: 'A cluster of MySQL that you build, watch and restore.' },
    },
  },
  aws: {
    title: 'Amazon Web Services',
    gives: 'The most managed services, and the tools that the makers of Open edX wrote for themselves.',
    asks: 'Those tools were not made for everybody, and a ground for giving data to an American company.',
    basics: {
      compute: { there: 'yes', note: 'EC2, by the hour.' },
      'load-balancer': { there: 'yes', note: 'Elastic Load Balancing.' },
      storage: { there: 'yes', note: 'EBS for disks, S3 for objects.' },
      database: { there: 'yes', note: 'RDS for MySQL, in two zones if you say so.' },
    },
  },
  openstack: {
    title: 'An OpenStack cloud',
    gives: 'Open interfaces, hosts in many countries, and companies that run Open edX on it.',
    asks: 'No two of these clouds are the same: try what you need before you count on it.',
    basics: {
      compute: { there: 'yes', note: 'Nova, as far as the quota goes.' },
      'load-balancer': {
        there: 'depends',
        note: 'Octavia is in many of these clouds and not in all; else a pair of HAProxy machines.',
      },
      storage: { there: 'depends', note: 'Cinder for disks nearly always; ask for Swift or another object store.' },
      database: { there: 'depends', note: 'Trove is rare: count on a MySQL cluster of your own.' },
    },
  },
  'another-cloud': {
    title: 'Another cloud',
    gives: 'Machines, balancers, storage and a relational database as a service, often for less.',
    asks: 'They differ in price, reliability and tools; look at all three.',
    basics: {
      compute: { there: 'yes', note: 'That is what such a provider is.' },
      'load-balancer': { there: 'depends', note: 'Most have one; ask how many nodes it has and what it can check.' },
      storage: {
        there: 'depends',
        note: 'Disks everywhere; an object store at many, S3 in its ways and not in all of them.',
      },
      database: {
        there: 'depends',
        note: 'Many have MySQL as a service, some have none, such as Hetzner Cloud: then it is a cluster of yours.',
      },
    },
  },
};
