import { z } from 'zod';
import { count, date, duration, fact, id, name, probability, text } from './primitives.ts';
import { DATA_CLASSES, FAILOVERS, LOCAL_STATES, MODES, SCOPES, SIZES } from './vocabulary.ts';

export const backupSchema = z.object({
  scheduled: fact.optional().describe('false says that nothing is backed up.'),
  every: duration.optional(),
  keep: duration.optional().describe('How long a backup is kept.'),
  in: id.optional().describe('The zone where backups are stored.'),
  encrypted: fact.optional(),
  restore: duration.optional().describe('How long a restore takes.'),
  tested: date.optional().describe('When a restore was last tried.'),
});

export const accessLogSchema = z.object({ on: fact.optional(), keep: duration.optional() });

/** One service of the stack: its type, place, units and facts. What is left out comes from the catalogue or is unknown. */
export const componentSchema = z.object({
  type: z.string().min(1).max(100).describe('A type of the catalogue.'),
  name: name.optional(),
  in: id.optional().describe('The zone that holds it.'),
  n: count.optional().describe('How many units run; in a group of machines one per machine unless said.'),
  k: count.optional().describe('How many units must work.'),
  mode: z.enum(MODES).optional(),
  spread: z.array(id).optional().describe('Zones that the units are spread over, in turn.'),
  failover: z.enum(FAILOVERS).optional(),
  managedBy: id.optional().describe('The vendor that runs it, when it is a managed service.'),
  scope: z.enum(SCOPES).optional().describe('Managed services: the smallest failure that can take it down.'),
  size: z.enum(SIZES).optional(),
  availability: probability.optional().describe('Probability that one unit works on its own.'),
  stores: z.array(z.enum(DATA_CLASSES)).optional(),
  localState: z
    .union([z.array(z.enum(LOCAL_STATES)), z.literal('unknown')])
    .optional()
    .describe('What each unit keeps on its own disk or in its own memory.'),
  stickySessions: fact.optional(),
  encryptedAtRest: fact.optional(),
  exposure: z.enum(['public', 'private', 'unknown']).optional(),
  healthCheck: fact.optional(),
  monitored: z.enum(['own', 'shared', 'none', 'unknown']).optional(),
  accessLog: accessLogSchema.optional(),
  backup: backupSchema.optional(),
  retention: z.union([duration, z.literal('indefinite'), z.literal('unknown')]).optional(),
  erasable: fact.optional(),
  notes: text.optional(),
});
export type Component = z.infer<typeof componentSchema>;
