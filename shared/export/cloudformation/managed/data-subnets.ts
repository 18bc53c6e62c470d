import { subnetId, type Build } from '../build.ts';
import { ref, type CfnValue } from '../tree.ts';

/** Parameter: days that managed services keep backups, at most what they take. */
export const BACKUP_DAYS = 'ManagedBackupDays';
export const LONGEST_BACKUP_DAYS = 35;

/** A window for backups, then one for maintenance. */
export const BACKUP_WINDOW = '02:00-03:00';
export const MAINTENANCE_WINDOW = 'sun:03:30-sun:04:30';

/** The subnets of the data tier, at most this many. */
export function dataSubnets({ zones }: Build, most = zones.length): readonly CfnValue[] {
  return zones.slice(0, most).map((_, index) => ref(subnetId('data', index + 1)));
}
