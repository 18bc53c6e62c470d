import { z } from 'zod';
import { id, text } from './primitives.ts';
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
  notes: text.optional(),
});
export type Connection = z.infer<typeof connectionSchema>;
