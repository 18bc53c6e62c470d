import { z } from '../../base/zod.ts';
import { fact, id, text } from './primitives.ts';
import { DATA_CLASSES, ENCRYPTIONS, ON_LOSS, PROTOCOLS, PURPOSES } from './vocabulary.ts';

/** One component calling another. Between the same two ends only one connection may go without an id. */
export const connectionSchema = z.object({
  id: id.optional(),
  from: id,
  to: id,
  over: z.enum(PROTOCOLS).optional(),
  port: z.int().min(1).max(65_535).optional(),
  onLoss: z.enum(ON_LOSS).optional().describe('What the loss of `to` does to `from`.'),
  encryption: z.enum(ENCRYPTIONS).optional(),
  carries: z.array(z.enum(DATA_CLASSES)).optional(),
  purpose: z.enum(PURPOSES).optional(),
  limitedByContract: fact.optional().describe('Whether a contract keeps the receiver from using the data for itself.'),
  deidentified: fact.optional().describe('Whether what names or singles out a person is taken away first.'),
  consent: fact.optional().describe('Whether people agree to this one disclosure, apart from everything else.'),
  notes: text.optional(),
});
export type Connection = z.infer<typeof connectionSchema>;
