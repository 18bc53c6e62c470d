import { RELEASES, type Release } from '../design/schema/vocabulary.ts';
import type { ReleaseRange } from './types.ts';

/** Whether a named release is in a range, its ends included. */
export function inReleases({ from, to }: ReleaseRange, release: Release): boolean {
  const at = RELEASES.indexOf(release);
  return (from === undefined || at >= RELEASES.indexOf(from)) && (to === undefined || at <= RELEASES.indexOf(to));
}
