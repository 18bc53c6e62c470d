import { z } from '../../base/zod.ts';
import { count, country, formerIds, id, name, probability, subdivision, text } from './primitives.ts';
import { availabilityFromSchema } from './recovery.ts';
import { PLATFORMS, SIZES, ZONE_KINDS } from './vocabulary.ts';

/** Signs that a code of a place may have. */
export const LONGEST_CODE = 100;

/** A container of components and zones: a place, a network, or a group of identical machines. */
export const zoneSchema = z.object({
  kind: z.enum(ZONE_KINDS),
  name: name.optional(),
  in: id.optional().describe('The zone around this one.'),
  code: z.string().max(LONGEST_CODE).optional().describe("The provider's name for the place, such as eu-west-1a."),
  country: country.optional(),
  subdivision: subdivision.optional(),
  vendor: id.optional().describe('The vendor that owns or runs the place.'),
  platform: z
    .enum(PLATFORMS)
    .optional()
    .describe('provider and site: the cloud whose interface it has, when its vendor does not tell.'),
  count: count.optional().describe('machines only: how many identical hosts.'),
  spread: z.array(id).optional().describe('machines only: the zones that the hosts are spread over, in turn.'),
  size: z.enum(SIZES).optional().describe('machines only: size of each host.'),
  monthlyCost: z.number().min(0).optional().describe('machines only: what each host costs a month, in US dollars.'),
  availability: probability.optional().describe('Probability that the place (machines: each host) works.'),
  availabilityFrom: availabilityFromSchema.optional(),
  was: formerIds,
  notes: text.optional(),
});
export type Zone = z.infer<typeof zoneSchema>;
