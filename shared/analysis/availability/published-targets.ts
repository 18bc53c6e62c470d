import type { ZoneKind } from '../../design/schema/vocabulary.ts';

/** A probability that somebody published as a target for places of one kind. It promises nothing. */
export interface PublishedTarget {
  readonly availability: number;
  readonly source: string;
  readonly url: string;
  /** The day on which the source was read. */
  readonly on: string;
}

const GUIDE = {
  source: 'Google Cloud infrastructure reliability guide',
  url: 'https://cloud.google.com/architecture/infra-reliability-guide',
  on: '2026-11-23',
};

/**
 * What a stage takes that asks for published estimates: the targets for what runs in one zone, and for what is spread
 * over the zones of one region. Nothing is published for machines, services and sites of the author's own.
 */
export const PUBLISHED_TARGETS: Readonly<Partial<Record<ZoneKind, PublishedTarget>>> = {
  'availability-zone': { availability: 0.999, ...GUIDE },
  region: { availability: 0.9999, ...GUIDE },
};
