import { z } from 'zod';
import { country, fact, name } from './primitives.ts';
import { CONTRACT_TERMS, TRANSFER_MECHANISMS, VENDOR_KINDS } from './vocabulary.ts';

/** A company that hosts or receives data. */
export const vendorSchema = z.object({
  kind: z.enum(VENDOR_KINDS).optional(),
  name: name.optional(),
  country: country.optional(),
  contract: z.enum(['signed', 'none', 'unknown']).optional(),
  contractTerms: z.array(z.enum(CONTRACT_TERMS)).optional(),
  transferMechanism: z.enum(TRANSFER_MECHANISMS).optional(),
  subprocessorsListed: fact.optional(),
  breachNoticeHours: z.number().min(0).optional(),
});
export type Vendor = z.infer<typeof vendorSchema>;
