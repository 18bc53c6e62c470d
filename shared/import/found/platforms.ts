import type { Platform } from '../../design/schema/vocabulary.ts';

interface PlatformFacts {
  /** Of its vendor and its zone. */
  readonly id: string;
  readonly title: string;
  /** The region of an availability zone, by its code; undefined when the code does not tell. */
  readonly regionOf: (zone: string) => string | undefined;
}

/** What drawings call the clouds of a file. */
export const platforms: Readonly<Record<Platform, PlatformFacts>> = {
  aws: { id: 'aws', title: 'Amazon Web Services', regionOf: (zone) => zone.match(/^([a-z-]+-\d+)[a-z]$/)?.[1] },
  google: { id: 'google', title: 'Google Cloud', regionOf: (zone) => zone.match(/^(.+)-[a-z]$/)?.[1] },
  azure: { id: 'azure', title: 'Azure', regionOf: () => undefined },
  openstack: { id: 'openstack', title: 'OpenStack', regionOf: () => undefined },
  digitalocean: { id: 'digitalocean', title: 'DigitalOcean', regionOf: () => undefined },
  hetzner: { id: 'hetzner', title: 'Hetzner Cloud', regionOf: () => undefined },
};
