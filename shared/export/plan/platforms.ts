import { PLATFORMS, type Platform } from '../../design/schema/vocabulary.ts';

interface PlatformFacts {
  readonly title: string;
  /** What vendors and providers that have it are called, in lower case with hyphens. */
  readonly names: readonly string[];
}

export const platformFacts: Readonly<Record<Platform, PlatformFacts>> = {
  aws: { title: 'AWS', names: ['aws', 'amazon'] },
  openstack: { title: 'OpenStack', names: ['openstack'] },
  google: { title: 'Google Cloud', names: ['google', 'gcp'] },
  azure: { title: 'Azure', names: ['azure', 'microsoft'] },
  digitalocean: { title: 'DigitalOcean', names: ['digitalocean', 'digital-ocean'] },
  hetzner: { title: 'Hetzner Cloud', names: ['hetzner', 'hcloud'] },
};

const NAMES = PLATFORMS.flatMap((id) => platformFacts[id].names.map((name) => [id, `-${name}-`] as const));

/** The platform that one of these ids and names speaks of, in whole words: `Amazon Web Services`, `aws-eu`. */
export function platformNamed(...texts: readonly (string | undefined)[]): Platform | undefined {
  for (const text of texts) {
    const words = `-${(text ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`;
    const found = NAMES.find(([, name]) => words.includes(name));
    if (found !== undefined) return found[0];
  }
  return undefined;
}
