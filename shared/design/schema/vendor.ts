import { z } from '../../base/zod.ts';
import { country, date, fact, name, reachedFrom, subdivision } from './primitives.ts';
import { CONTRACT_TERMS, TRANSFER_MECHANISMS, VENDOR_KINDS } from './vocabulary.ts';

/** A company that hosts or receives data. */
export const vendorSchema = z.object({
  kind: z.enum(VENDOR_KINDS).optional(),
  name: name.optional(),
  country: country.optional(),
  subdivision: subdivision.optional(),
  contract: z.enum(['signed', 'none', 'unknown']).optional(),
  contractTerms: z.array(z.enum(CONTRACT_TERMS)).optional(),
  transferMechanism: z.enum(TRANSFER_MECHANISMS).optional(),
  otherMechanisms: z
    .array(z.enum(TRANSFER_MECHANISMS))
    .optional()
    .describe('Further transfer mechanisms, where the laws of several countries each ask for one.'),
  certifiedUntil: date.optional().describe('When its certification under a data privacy framework ends.'),
  remoteAccess: z
    .array(reachedFrom)
    .optional()
    .describe('Countries, or parts such as CA-ON, from which its people can reach the data; an empty list: none.'),
  subprocessors: fact.optional().describe('Whether it lets further companies handle the data.'),
  subprocessorsListed: fact.optional(),
  subprocessorsAuthorised: fact.optional().describe('Whether they were agreed to, and are bound by the same duties.'),
  breachNoticeHours: z.number().min(0).optional().describe('Hours after which it must have told of a breach.'),
});
export type Vendor = z.infer<typeof vendorSchema>;
