import { classOf, type AwsInstance } from '../../aws/managed-services.ts';
import { securityGroupId, type Build } from '../build.ts';
import { att, ref, tags, type Resources } from '../tree.ts';
import { dataSubnets, MAINTENANCE_WINDOW } from './data-subnets.ts';

/** A cache with a node per zone or more; what it holds may go. */
export function memcached(build: Build, instance: AwsInstance): Resources {
  const name = build.logical(instance.id);
  return {
    [`${name}SubnetGroup`]: {
      Type: 'AWS::ElastiCache::SubnetGroup',
      Properties: { Description: 'memcached', SubnetIds: dataSubnets(build), Tags: tags(instance.id) },
    },
    [name]: {
      Type: 'AWS::ElastiCache::CacheCluster',
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
      Properties: {
        Engine: 'memcached',
        EngineVersion: '1.6.22',
        CacheNodeType: classOf('cache.m6g', instance.size),
        NumCacheNodes: Math.max(build.zones.length, instance.units),
        AZMode: 'cross-az',
        Port: instance.port,
        PreferredMaintenanceWindow: MAINTENANCE_WINDOW,
        CacheSubnetGroupName: ref(`${name}SubnetGroup`),
        VpcSecurityGroupIds: [att(securityGroupId(build, instance.id), 'GroupId')],
        Tags: tags(instance.id),
      },
    },
  };
}
