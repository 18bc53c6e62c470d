import { fingerprint } from '../../base/fingerprint.ts';

const pascal = (id: string) => id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Keys that CloudFormation takes for one of its functions wherever they stand alone in a map. */
const FUNCTIONS = ['Ref', 'Condition'];

/** What the template itself has under such a name, or under it and one of `PARTS`. */
const OWN = [
  ...['Vpc', 'InternetGateway', 'InternetGatewayAttachment', 'PublicRoute', 'PublicRouteTable', 'PublicZone'],
  ...['DataKey', 'DataKeyAlias', 'FlowLog', 'AlarmTopic', 'Logs', 'Certificate', 'WebAcl', 'WebAclAssociation'],
  ...[
    'Domain',
    'ServerErrorsAlarm',
    'Backup',
    'BackupVault',
    'BackupPlan',
    'BackupSelection',
    'Project',
    'Environment',
  ],
  ...[
    'DomainName',
    'AlarmEmail',
    'ImageId',
    'ApplicationImageId',
    'BlueImageId',
    'GreenImageId',
    'GreenPercent',
    'Standby',
  ],
  ...['BackupRetentionDays', 'ManagedBackupDays', 'LogRetentionDays'],
];
/** Names by position in the network: `NatGateway2`, `AppSubnet1Routes`. */
const PLACED = /^(?:NatAddress|NatGateway|PrivateRoute|PrivateRouteTable|(?:Public|App|Data)Subnet)\d+(?:Routes)?$/;

/** Ends of the ids of what an element becomes: `lms` has `LmsGroup`, which no element `lms-group` may have. */
const PARTS =
  /(?:Group|Log|LogGroup|Security|SecurityGroup|Subnet|SubnetGroup|Parameter|ParameterGroup|CpuPolicy|Template|Role(?:Secrets\d+)?|Profile|Bucket|BucketPolicy|Secret|Record|WebAclAssociation|ServerErrorsAlarm|Http|Https|Host\d+(?:Volume|Attachment)?|To[A-Z].*)$/;

/**
 * Logical ids of elements: `lms-machines` → `LmsMachines`, the same on every export, so that change sets stay small.
 * Where two ids would meet (`lms-2` and `lms2`) both get a suffix of their own; so does one that is a function's name, or
 * that what the template or another element becomes has, too.
 */
export function logicalIds(ids: readonly string[]): (id: string) => string {
  const uses = new Map<string, number>();
  for (const name of Array.from(new Set(ids), pascal)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const taken = new Set([...FUNCTIONS, ...OWN, ...[...uses].flatMap(([name, count]) => (count > 1 ? [name] : []))]);
  const crowded = (name: string): boolean => {
    if (taken.has(name) || PLACED.test(name)) return true;
    const base = name.replace(PARTS, '');
    return base !== name && (uses.has(base) || OWN.includes(base));
  };
  const given = new Map<string, string>();
  return (id) => {
    const before = given.get(id);
    if (before !== undefined) return before;
    const plain = pascal(id);
    const name = crowded(plain) ? `${plain}${fingerprint([id]).slice(0, 6)}` : plain;
    given.set(id, name);
    return name;
  };
}
