import type { Design } from '../../../design/schema/design.ts';
import type { Finding } from '../../types.ts';
import { laws } from '../laws/index.ts';
import type { Duties } from '../types.ts';

/** Where data may be for a finding to go away: the area of its law, or what the organisation's policy allows. */
export function allowedArea({ context: { policy } }: Design, { law: named, family }: Finding): readonly string[] {
  const duties = laws.find(({ id }) => id === named?.id)?.duties ?? {};
  return areaOf(duties, family?.id) ?? policy?.allowedCountries ?? [];
}

function areaOf(
  { transfer, localisation }: Partial<Duties>,
  family: string | undefined,
): readonly string[] | undefined {
  return family === 'transfer' ? (transfer?.freeArea ?? []) : localisation?.area;
}
