/** The closed word lists of the design file; every `enum` of the schema is here and nowhere else. */
export const ZONE_KINDS = ['provider', 'site', 'region', 'availability-zone', 'network', 'rack', 'machines'] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

/** Clouds that exports are written for; their interfaces, not the companies that run them. */
export const PLATFORMS = ['aws', 'openstack', 'google', 'azure', 'digitalocean', 'hetzner'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const MODES = ['single', 'active-active', 'quorum', 'active-passive', 'managed'] as const;
export type Mode = (typeof MODES)[number];

export const ON_LOSS = ['down', 'degraded', 'none', 'startup', 'control'] as const;
export type OnLoss = (typeof ON_LOSS)[number];

export const FAILOVERS = ['auto', 'manual', 'none'] as const;
export const SCOPES = ['host', 'rack', 'zone', 'region', 'provider', 'global'] as const;
/** How far a failure reaches, smallest first. */
export type Scope = (typeof SCOPES)[number];

/** What may happen, by how far it reaches or who did it; targets and recovery times are told for each. */
export const DISRUPTIONS = ['software', 'hardware', 'zone', 'region', 'provider', 'operator'] as const;
export type Disruption = (typeof DISRUPTIONS)[number];
export const REPLICATIONS = ['synchronous', 'asynchronous', 'none', 'unknown'] as const;
export const BASES = ['assumed', 'sourced', 'measured'] as const;
/** What a probability rests on. */
export type Basis = (typeof BASES)[number];

export const ENCRYPTIONS = ['none', 'tls', 'mtls', 'private', 'unknown'] as const;
export const PROTOCOLS = [
  'http',
  'https',
  'tcp',
  'mysql',
  'mongodb',
  'amqp',
  'redis',
  'memcached',
  'elasticsearch',
  's3',
  'nfs',
  'smtp',
  'dns',
  'saml',
  'oidc',
  'ssh',
] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export const DATA_CLASSES = [
  'account',
  'credential',
  'contact',
  'student-record',
  'activity',
  'content',
  'special-category',
  'biometric',
  'payment',
  'staff',
  'public-content',
  'anonymised',
] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

export const LOCAL_STATES = ['session', 'uploads', 'db', 'queue', 'cache', 'logs'] as const;
export const PURPOSES = ['service', 'support', 'analytics', 'ads', 'training', 'backup', 'monitoring'] as const;
export const ROLES = ['school', 'district', 'university', 'vendor', 'company', 'public-body'] as const;
export const SECTORS = ['k12', 'higher', 'corporate', 'open'] as const;
export const VENDOR_KINDS = [
  'hosting',
  'managed-db',
  'saas',
  'analytics',
  'ads',
  'mail',
  'idp',
  'video',
  'proctoring',
  'ai',
  'cdn',
  'dns',
  'social',
  'payment',
  'monitoring',
] as const;
export const TRANSFER_MECHANISMS = [
  'none',
  'adequacy',
  'dpf',
  'scc',
  'bcr',
  'idta',
  'cac-scc',
  'pia-agreement',
  'consent',
  'dpf-uk',
  'dpf-swiss',
  'uk-addendum',
  'anpd-scc',
  'cac-assessment',
  'cac-certification',
  'binding-agreement',
  'equivalent-measures',
  'unknown',
] as const;
export const CONTRACT_TERMS = [
  'art28',
  'school-official',
  'ny-supplement',
  'soppa',
  'no-ads',
  'delete-on-end',
  'coppa-assurances',
  'california-school',
  'ccpa-service-provider',
  'business-associate',
] as const;
/** Beside the records of processing: what some laws want written down. */
export const DOCUMENTS = [
  'disclosure-log',
  'privacy-notice',
  'supplemental-information',
  'operator-list',
  'governance-policies',
  'audit-reports',
] as const;
/** How many people's data is handled, in the steps of China's rules on exports. */
export const VOLUME_BANDS = ['under-100-000', '100-000-to-1-million', 'over-1-million', 'unknown'] as const;
export const POLICY_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];
export const RELEASES = [
  'ginkgo',
  'hawthorn',
  'ironwood',
  'juniper',
  'koa',
  'lilac',
  'maple',
  'nutmeg',
  'olive',
  'palm',
  'quince',
] as const;
/** Named Open edX releases that the configuration playbooks know, oldest first. */
export type Release = (typeof RELEASES)[number];

/** How a step of the story colours the drawing. */
export const STEP_VIEWS = ['plain', 'findings'] as const;
