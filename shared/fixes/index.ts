import { arbitrator } from './arbitrator/index.ts';
import { anotherUnit } from './another-unit/index.ts';
import { backupElsewhere } from './backup-elsewhere/index.ts';
import { balancerPair } from './balancer-pair/index.ts';
import { managedService } from './managed-service/index.ts';
import { oneVoteLess } from './one-vote-less/index.ts';
import { oneVoteMore } from './one-vote-more/index.ts';
import { secondWayOut } from './second-way-out/index.ts';
import { sessionsOut } from './sessions-out/index.ts';
import { smallerStage } from './smaller-stage/index.ts';
import { spreadOut } from './spread-out/index.ts';
import { uploadsOut } from './uploads-out/index.ts';
import type { FixKind } from './types.ts';

/** Every kind of fix, those that change least first, as they are offered. One folder and one line here add one. */
export const fixKinds: readonly FixKind[] = [
  oneVoteLess,
  arbitrator,
  oneVoteMore,
  spreadOut,
  anotherUnit,
  balancerPair,
  managedService,
  secondWayOut,
  uploadsOut,
  sessionsOut,
  backupElsewhere,
  smallerStage,
];
