/** Labels that the key of the field does not give away. Facts are asked as questions. */
const LABELS: Readonly<Record<string, string>> = {
  in: 'Stands in',
  n: 'Number of units',
  k: 'Units needed',
  mode: 'How units work together',
  spread: 'Spread over',
  votes: 'Votes of each unit',
  arbitrators: 'Arbitrators stand in',
  failover: 'Failover',
  failoverIn: 'Failover is decided in',
  failoverWorks: 'Failover works with probability',
  capacity: 'People at once per unit',
  'availabilityFrom.basis': 'The availability is',
  'availabilityFrom.source': 'Source of the availability',
  'availabilityFrom.on': 'Source read on',
  managedBy: 'Managed by',
  scope: 'Smallest failure that takes it down',
  stores: 'Data it keeps',
  localState: 'Kept on its own disk or memory',
  stickySessions: 'Sticky sessions?',
  encryptedAtRest: 'Encrypted at rest?',
  exposure: 'Reachable from',
  healthCheck: 'Health check?',
  monitored: 'Monitored',
  'accessLog.on': 'Access log kept?',
  'accessLog.keep': 'Access log kept for',
  ownAlertPath: 'Alerts go a way of their own?',
  'replication.how': 'Copies between units',
  'replication.lag': 'Copies lag behind by',
  'backup.scheduled': 'Backed up?',
  'backup.every': 'Backup every',
  'backup.pointInTime': 'Moments that can be restored, every',
  'backup.takes': 'A backup takes',
  'backup.separateAccount': 'Backups in an account of their own?',
  'backup.keep': 'Backups kept for',
  'backup.in': 'Backups stored in',
  'backup.encrypted': 'Backups encrypted?',
  'backup.restore': 'A restore takes',
  'backup.tested': 'Restore last tried on',
  'recovery.restart': 'A restart takes',
  'recovery.detect': 'A loss is noticed within',
  'recovery.promote': 'A takeover takes',
  'recovery.rebuild': 'A rebuild takes',
  'recovery.rollback': 'A rollback takes',
  retention: 'Data kept for',
  erasable: 'Can one person’s data be erased?',
  over: 'Protocol',
  onLoss: 'When the far end is lost',
  encryption: 'Encryption on the way',
  carries: 'Data it carries',
  at: 'People arrive at',
  through: 'On the way in',
  critical: 'Critical?',
  learners: 'People who use it',
  rto: 'Back within',
  rpo: 'Data lost at most',
  code: 'Provider’s code',
  platform: 'Cloud interface',
  count: 'Number of machines',
  'organisation.role': 'Kind of organisation',
  'organisation.subdivision': 'State or province',
  'organisation.usEdFunded': 'Funded by the US Department of Education?',
  'organisation.forProfit': 'For profit?',
  'learners.jurisdictions': 'Where learners are',
  'learners.minAge': 'Youngest learner',
  'goals.survive': 'Survive the loss of a',
  'goals.availability': 'Availability wanted',
  'goals.rto': 'Back within',
  'goals.rpo': 'Data lost at most',
  'goals.peakUsers': 'People at once, at peak',
  'policy.reason': 'Why',
  release: 'Open edX release',
  project: 'Prefix of names in exports',
  consentRoute: 'Who consents for learners',
  recordsOfProcessing: 'Records of processing kept?',
  impactAssessment: 'Impact assessment made on',
  breachNoticeHours: 'Breach notice within (hours)',
  subprocessorsListed: 'Subprocessors listed?',
};

const VALUES: Readonly<Record<string, string>> = {
  true: 'Yes',
  false: 'No',
  unknown: 'Unknown',
  auto: 'automatic',
  aws: 'AWS',
  openstack: 'OpenStack',
  google: 'Google Cloud',
  azure: 'Azure',
  digitalocean: 'DigitalOcean',
  hetzner: 'Hetzner Cloud',
  k12: 'schools (K–12)',
  tls: 'TLS',
  mtls: 'mutual TLS',
  private: 'private',
  down: 'this end goes down',
  degraded: 'this end works worse',
  none: 'none',
  startup: 'matters only at start',
  control: 'matters only for changes',
};

/** What a target is for, by the kind of disruption. */
const DISRUPTED: Readonly<Record<string, string>> = {
  software: 'After a bad change',
  hardware: 'After the loss of a machine',
  zone: 'After the loss of a zone',
  region: 'After the loss of a region',
  provider: 'After the loss of a provider',
  operator: 'After a mistake or an attack',
};

/** What a field is called on screen: from the table, else from the last key in words. */
export function labelOf(path: readonly string[]): string {
  const disrupted = path.at(-3) === 'targets' ? DISRUPTED[path.at(-2) ?? ''] : undefined;
  if (disrupted !== undefined) return `${disrupted}: ${path.at(-1) === 'rto' ? 'back within' : 'data lost at most'}`;
  const known = LABELS[path.join('.')] ?? LABELS[path.at(-1) ?? ''];
  return known ?? words(path.at(-1) ?? '');
}

/** What a value is called on screen. `none` says different things in different fields, so only losses are reworded. */
export function valueLabel(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(valueLabel).join(', ');
  const text = String(value);
  return VALUES[text] ?? text.replaceAll('-', ' ');
}

function words(key: string): string {
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
