import { z } from '../../base/zod.ts';
import { count, duration, fact, formerIds, id, name, probability, text } from './primitives.ts';
import { availabilityFromSchema, backupSchema, recoverySchema, replicationSchema } from './recovery.ts';
import { DATA_CLASSES, FAILOVERS, LOCAL_STATES, MODES, SCOPES, SIZES } from './vocabulary.ts';

export const accessLogSchema = z.object({
  on: fact.optional(),
  keep: duration.optional(),
  in: id.optional().describe('The zone where the log is kept; left out: with the component.'),
  encrypted: fact.optional(),
});

/** One service of the stack: its type, place, units and facts. What is left out comes from the catalogue or is unknown. */
export const componentSchema = z.object({
  type: z.string().min(1).max(100).describe('A type of the catalogue.'),
  name: name.optional(),
  in: id.optional().describe('The zone that holds it.'),
  n: count.optional().describe('How many units run; in a group of machines one per machine unless said.'),
  k: count.optional().describe('How many units must work.'),
  mode: z.enum(MODES).optional(),
  spread: z.array(id).optional().describe('Zones that the units are spread over, in turn.'),
  votes: z
    .array(z.int().min(0).max(255))
    .optional()
    .describe('quorum only: the votes of each unit, in order; one each unless said.'),
  arbitrators: z
    .array(id)
    .optional()
    .describe('quorum only: zones where somebody votes who keeps no data, one vote each.'),
  failover: z.enum(FAILOVERS).optional(),
  failoverIn: id.optional().describe('active-passive only: the zone of what decides on a failover.'),
  failoverWorks: probability.optional().describe('active-passive only: probability that a failover works when needed.'),
  managedBy: id.optional().describe('The vendor that runs it, when it is a managed service.'),
  scope: z.enum(SCOPES).optional().describe('Managed services: the smallest failure that can take it down.'),
  size: z.enum(SIZES).optional(),
  monthlyCost: z
    .number()
    .min(0)
    .optional()
    .describe('What it costs a month in all, in US dollars; wins over list prices.'),
  capacity: z.int().min(1).optional().describe('How many people at once one unit can carry.'),
  availability: probability.optional().describe('Probability that one unit works on its own.'),
  availabilityFrom: availabilityFromSchema.optional(),
  stores: z.array(z.enum(DATA_CLASSES)).optional(),
  localState: z
    .union([z.array(z.enum(LOCAL_STATES)), z.literal('unknown')])
    .optional()
    .describe('What each unit keeps on its own disk or in its own memory.'),
  stickySessions: fact.optional(),
  encryptedAtRest: fact.optional(),
  exposure: z.enum(['public', 'private', 'unknown']).optional(),
  publicRead: fact.optional().describe('Stores of files: whether anybody may read what it keeps without signing in.'),
  healthCheck: fact.optional(),
  monitored: z.enum(['own', 'shared', 'none', 'unknown']).optional(),
  accessLog: accessLogSchema.optional(),
  ownAlertPath: fact.optional().describe('Whether its alerts reach people without passing what it watches.'),
  replication: replicationSchema.optional(),
  backup: backupSchema.optional(),
  recovery: recoverySchema.optional(),
  retention: z.union([duration, z.literal('indefinite'), z.literal('unknown')]).optional(),
  erasable: fact.optional(),
  was: formerIds,
  notes: text.optional(),
});
export type Component = z.infer<typeof componentSchema>;
