import { z } from '../base/zod.ts';
import { MAX_DESIGN_BYTES } from './limits.ts';

/** What the host gives out for a place that a person chose, instead of its path. */
export const handle = z.string().min(8).max(100);
export const textFile = z.string().max(MAX_DESIGN_BYTES);

/** Expected failures come back as a sentence, never as a stack. */
export const failure = z.object({
  failed: z.string(),
  code: z.enum(['changed-on-disk', 'read-only', 'not-found', 'refused', 'io']),
});
