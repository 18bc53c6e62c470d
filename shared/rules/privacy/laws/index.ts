import type { Law } from '../types.ts';
import { ferpa } from './ferpa.ts';
import { gdpr } from './gdpr.ts';
import { newYork2d } from './new-york-2d.ts';

/** Every law that Corral knows; one file and one line here add one. */
export const laws: readonly Law[] = [ferpa, gdpr, newYork2d];
