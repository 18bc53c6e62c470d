import type { Reference } from '../../types.ts';

export const SEPARATE_LOCATIONS: Reference = {
  title: 'AWS Well-Architected, Reliability: deploy the workload to multiple locations',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/use-fault-isolation-to-protect-your-workload.html',
};
export const AVAILABILITY: Reference = {
  title: 'AWS Well-Architected, Reliability: availability',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html',
};
export const WEIGHTED_QUORUM: Reference = {
  title: 'Galera Cluster: weighted quorum and the arbitrator',
  url: 'https://galeracluster.com/library/documentation/weighted-quorum.html',
};
export const ZONE_TARGETS: Reference = {
  title: 'Google Cloud infrastructure reliability guide',
  url: 'https://cloud.google.com/architecture/infra-reliability-guide',
};
export const FAILOVER: Reference = {
  title: 'AWS Well-Architected, Reliability: fail over to healthy resources',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/design-your-workload-to-withstand-component-failures.html',
};
export const TWELVE_FACTOR: Reference = {
  title: 'The Twelve-Factor App: processes',
  url: 'https://12factor.net/processes',
};
export const BACKUP: Reference = {
  title: 'AWS Well-Architected, Reliability: back up data',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html',
};
export const CALCULUS: Reference = {
  title: 'The Calculus of Service Availability (ACM Queue, 2017)',
  url: 'https://queue.acm.org/detail.cfm?id=3096459',
};
export const RESTORE: Reference = {
  title: 'AWS Well-Architected, Reliability: recover the data periodically to verify backups',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_periodic_recovery_testing_data.html',
};
export const OBJECTIVES: Reference = {
  title: 'AWS Resilience Hub: recovery time and recovery point objectives',
  url: 'https://docs.aws.amazon.com/resilience-hub/latest/APIReference/API_FailurePolicy.html',
};
export const TELEMETRY: Reference = {
  title: 'AWS Well-Architected, Reliability: monitor workload resources',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel06.html',
};
export const STATIC_STABILITY: Reference = {
  title: 'Amazon Builders’ Library: static stability using availability zones',
  url: 'https://aws.amazon.com/builders-library/static-stability-using-availability-zones/',
};
export const CAPACITY: Reference = {
  title: 'AWS resilience analysis framework: sufficient capacity',
  url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/resilience-analysis-framework/overview.html',
};
