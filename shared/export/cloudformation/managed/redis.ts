import { classOf, type AwsInstance } from '../../aws/managed-services.ts';
import { securityGroupId, type Build } from '../build.ts';
import { secretField } from '../secrets.ts';
import { att, kept, ref, tags, type Resources } from '../tree.ts';
import { BACKUP_DAYS, BACKUP_WINDOW, dataSubnets, MAINTENANCE_WINDOW } from './data-subnets.ts';

/** A primary and at least one replica; TLS and a token, which callers read from the secret. */
export function redis(build: Build, instance: AwsInstance): Resources {
  const name = build.logical(instance.id);
  return {
    [`${name}SubnetGroup`]: {
      Type: 'AWS::ElastiCache::SubnetGroup',
      Properties: { Description: 'Redis', SubnetIds: dataSubnets(build), Tags: tags(instance.id) },
    },
    [name]: kept('Snapshot', {
      Type: 'AWS::ElastiCache::ReplicationGroup',
      Properties: {
        ReplicationGroupDescription: 'Redis',
        Engine: 'redis',
        EngineVersion: '7.1',
        CacheNodeType: classOf('cache.m6g', instance.size),
        NumCacheClusters: Math.max(2, instance.units),
        AutomaticFailoverEnabled: true,
        MultiAZEnabled: true,
        AtRestEncryptionEnabled: true,
        KmsKeyId: att('DataKey', 'Arn'),
        TransitEncryptionEnabled: true,
        AuthToken: secretField(build, instance.id, 'password'),
        Port: instance.port,
        PreferredMaintenanceWindow: MAINTENANCE_WINDOW,
        SnapshotWindow: BACKUP_WINDOW,
        SnapshotRetentionLimit: ref(BACKUP_DAYS),
        CacheSubnetGroupName: ref(`${name}SubnetGroup`),
        SecurityGroupIds: [att(securityGroupId(build, instance.id), 'GroupId')],
        Tags: tags(instance.id),
      },
    }),
  };
}
