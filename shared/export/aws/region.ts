import { homeRegion, ownCode } from '../plan/own-codes.ts';
import type { Plan } from '../plan/types.ts';

/** How AWS writes regions, those that are newer than the table too. */
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/;

/** The region of AWS to suggest: the drawing's, else one in its country, else Ireland. */
export function suggestedRegion(plan: Plan): string {
  const drawn = ownCode('aws', plan.region);
  const code = drawn !== undefined && REGION.test(drawn) ? drawn : homeRegion('aws', plan);
  return code ?? 'eu-west-1';
}
