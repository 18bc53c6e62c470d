import { z } from '../../base/zod.ts';
import { date, duration, fact, id, name } from './primitives.ts';
import { BASES, DISRUPTIONS, REPLICATIONS, type Disruption } from './vocabulary.ts';

export const backupSchema = z.object({
  scheduled: fact.optional().describe('false says that nothing is backed up.'),
  every: duration.optional(),
  pointInTime: duration
    .optional()
    .describe('With a log of changes kept beside the backups: how far apart the moments are that can be restored.'),
  takes: duration.optional().describe('How long making a backup takes.'),
  keep: duration.optional().describe('How long a backup is kept.'),
  in: id.optional().describe('The zone where backups are stored.'),
  separateAccount: fact.optional().describe('Whether whoever can delete the data cannot delete its backups.'),
  encrypted: fact.optional(),
  restore: duration.optional().describe('How long a restore takes.'),
  tested: z
    .union([date, z.literal('never')])
    .optional()
    .describe('When a restore was last tried; never says that nobody has.'),
});

/** How units keep copies of each other's data. A copy follows every mistake, so it is no backup. */
export const replicationSchema = z.object({
  how: z
    .enum(REPLICATIONS)
    .optional()
    .describe('synchronous: a write is answered when a copy has it; asynchronous: the copy follows later.'),
  lag: duration.optional().describe('asynchronous: how far behind a copy may be.'),
});

/** How long it takes until a component works again, by what has to be done. Restores are in `backup`. */
export const recoverySchema = z.object({
  restart: duration.optional().describe('Starting a unit again where it was.'),
  detect: duration.optional().describe('Until a lost unit is noticed.'),
  promote: duration.optional().describe('Until another unit has taken over, once the loss is noticed.'),
  rebuild: duration.optional().describe('Making it anew from code, on another machine or in another place.'),
  rollback: duration.optional().describe('Going back to the version before a bad one.'),
});

/** Where a probability comes from. Without it, the number is an assumption of the author's. */
export const availabilityFromSchema = z.object({
  basis: z.enum(BASES).optional().describe('sourced: somebody published it; measured: from records of this place.'),
  source: name.optional().describe('Title or address of the source.'),
  on: date.optional().describe('When the source was read, or the last day measured.'),
});
export type AvailabilityFrom = z.infer<typeof availabilityFromSchema>;

const targetSchema = z.object({ rto: duration.optional(), rpo: duration.optional() });

/** Targets for one kind of disruption where they differ from `rto` and `rpo`. */
export const targetsSchema = z.object(
  Object.fromEntries(DISRUPTIONS.map((kind) => [kind, targetSchema.optional()])) as Record<
    Disruption,
    z.ZodOptional<typeof targetSchema>
  >,
);
