import { privacyRules } from './privacy/index.ts';
import { allUnitsNeeded } from './resilience/all-units-needed/index.ts';
import { degradedOnly } from './resilience/degraded-only/index.ts';
import { evenQuorum } from './resilience/even-quorum/index.ts';
import { hardCycle } from './resilience/hard-cycle/index.ts';
import { hostOutage } from './resilience/host-outage/index.ts';
import { localSessions } from './resilience/local-sessions/index.ts';
import { localUploads } from './resilience/local-uploads/index.ts';
import { lopsidedQuorum } from './resilience/lopsided-quorum/index.ts';
import { manualFailover } from './resilience/manual-failover/index.ts';
import { missingFact } from './resilience/missing-fact/index.ts';
import { noBackup } from './resilience/no-backup/index.ts';
import { oneHost } from './resilience/one-host/index.ts';
import { outsideCones } from './resilience/outside-cones/index.ts';
import { regionOutage } from './resilience/region-outage/index.ts';
import { sharedStore } from './resilience/shared-store/index.ts';
import { singleBalancer } from './resilience/single-balancer/index.ts';
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
  sharedStore,
  degradedOnly,
  localSessions,
  localUploads,
  noBackup,
  hardCycle,
  outsideCones,
  missingFact,
  ...privacyRules,
];
