import { homeRegion, ownCode } from '../plan/own-codes.ts';
import type { Plan } from '../plan/types.ts';

/** The region of AWS to suggest: the drawing's, else one in its country, else Ireland. */
export function suggestedRegion(plan: Plan): string {
  return ownCode('aws', plan.region) ?? homeRegion('aws', plan) ?? 'eu-west-1';
}
