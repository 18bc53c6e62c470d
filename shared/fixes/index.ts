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
import { widerService } from './wider-service/index.ts';
import { automaticFailover } from './automatic-failover/index.ts';
import { ownAlertPath } from './own-alert-path/index.ts';
import { ownTelemetry } from './own-telemetry/index.ts';
import { closerCopies } from './closer-copies/index.ts';
import { softerCall } from './softer-call/index.ts';
import { deciderElsewhere } from './decider-elsewhere/index.ts';
import { fewerMembers } from './fewer-members/index.ts';
import { enoughUnits } from './enough-units/index.ts';
import { outsideProbe } from './outside-probe/index.ts';
import { ownMachines } from './own-machines/index.ts';
import { secondNameService } from './second-name-service/index.ts';
import { removeUnneeded } from './remove-unneeded/index.ts';
import { moveZoneInside } from './move-zone-inside/index.ts';
import { recordMechanism } from './record-mechanism/index.ts';
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
  widerService,
  secondWayOut,
  uploadsOut,
  sessionsOut,
  backupElsewhere,
  automaticFailover,
  ownAlertPath,
  ownTelemetry,
  closerCopies,
  softerCall,
  deciderElsewhere,
  fewerMembers,
  enoughUnits,
  outsideProbe,
  ownMachines,
  secondNameService,
  removeUnneeded,
  recordMechanism,
  moveZoneInside,
  smallerStage,
];
