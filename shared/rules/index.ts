import { regionCountry } from './delivery/region-country/index.ts';
import { privacyRules } from './privacy/index.ts';
import { allUnitsNeeded } from './resilience/all-units-needed/index.ts';
import { availabilityBelowGoal } from './resilience/availability-below-goal/index.ts';
import { backupBesideSource } from './resilience/backup-beside-source/index.ts';
import { backupTooRare } from './resilience/backup-too-rare/index.ts';
import { capacityAfterLoss } from './resilience/capacity-after-loss/index.ts';
import { controlPlane } from './resilience/control-plane/index.ts';
import { degradedOnly } from './resilience/degraded-only/index.ts';
import { evenQuorum } from './resilience/even-quorum/index.ts';
import { extraNine } from './resilience/extra-nine/index.ts';
import { hardCycle } from './resilience/hard-cycle/index.ts';
import { hostOutage } from './resilience/host-outage/index.ts';
import { localSessions } from './resilience/local-sessions/index.ts';
import { localUploads } from './resilience/local-uploads/index.ts';
import { lopsidedQuorum } from './resilience/lopsided-quorum/index.ts';
import { manualFailover } from './resilience/manual-failover/index.ts';
import { missingFact } from './resilience/missing-fact/index.ts';
import { mixedTiers } from './resilience/mixed-tiers/index.ts';
import { monitoringBesideWatched } from './resilience/monitoring-beside-watched/index.ts';
import { noBackup } from './resilience/no-backup/index.ts';
import { noToleranceGained } from './resilience/no-tolerance-gained/index.ts';
import { notObservable } from './resilience/not-observable/index.ts';
import { oneHost } from './resilience/one-host/index.ts';
import { outsideCones } from './resilience/outside-cones/index.ts';
import { recoveryTooSlow } from './resilience/recovery-too-slow/index.ts';
import { regionOutage } from './resilience/region-outage/index.ts';
import { restoreUntested } from './resilience/restore-untested/index.ts';
import { sharedStore } from './resilience/shared-store/index.ts';
import { singleBalancer } from './resilience/single-balancer/index.ts';
import { singleDns } from './resilience/single-dns/index.ts';
import { singleEgress } from './resilience/single-egress/index.ts';
import { singleSignIn } from './resilience/single-sign-in/index.ts';
import { smallerPackingRule } from './resilience/smaller-packing/index.ts';
import { stickySessions } from './resilience/sticky-sessions/index.ts';
import { witnessBesidePrimary } from './resilience/witness-beside-primary/index.ts';
import { zoneOutage } from './resilience/zone-outage/index.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order of its codes. One folder and one line here add one. */
export const rules: readonly Rule[] = [
  hostOutage,
  zoneOutage,
  regionOutage,
  oneHost,
  allUnitsNeeded,
  evenQuorum,
  lopsidedQuorum,
  singleBalancer,
  manualFailover,
  witnessBesidePrimary,
  sharedStore,
  degradedOnly,
  localSessions,
  localUploads,
  stickySessions,
  mixedTiers,
  noBackup,
  backupBesideSource,
  restoreUntested,
  backupTooRare,
  recoveryTooSlow,
  availabilityBelowGoal,
  extraNine,
  hardCycle,
  singleDns,
  singleEgress,
  controlPlane,
  monitoringBesideWatched,
  notObservable,
  capacityAfterLoss,
  outsideCones,
  singleSignIn,
  missingFact,
  smallerPackingRule,
  noToleranceGained,
  regionCountry,
  ...privacyRules,
];
