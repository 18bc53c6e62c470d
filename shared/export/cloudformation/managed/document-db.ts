import { classOf, type AwsInstance } from '../../aws/managed-services.ts';
import { securityGroupId, type Build } from '../build.ts';
import { att, kept, ref, tags, type Resource, type Resources } from '../tree.ts';
import { BACKUP_DAYS, BACKUP_WINDOW, dataSubnets, MAINTENANCE_WINDOW } from './data-subnets.ts';

/** A DocumentDB cluster with an instance per unit, never fewer than two. */
export function documentDb(build: Build, instance: AwsInstance): Resources {
  const name = build.logical(instance.id);
  const members = Array.from({ length: Math.max(2, instance.units) }, (_, index) => [
    `${name}Instance${String(index + 1)}`,
    member(build, instance),
  ]);
  return {
    [`${name}SubnetGroup`]: {
      Type: 'AWS::DocDB::DBSubnetGroup',
      Properties: { DBSubnetGroupDescription: 'DocumentDB', SubnetIds: dataSubnets(build), Tags: tags(instance.id) },
    },
    [name]: kept('Snapshot', cluster(build, instance)),
    ...(Object.fromEntries(members) as Resources),
  };
}

function cluster(build: Build, instance: AwsInstance): Resource {
  return {
    Type: 'AWS::DocDB::DBCluster',
    Properties: {
      EngineVersion: '5.0.0',
      MasterUsername: 'openedx_admin',
      ManageMasterUserPassword: true,
      MasterUserSecretKmsKeyId: att('DataKey', 'Arn'),
      Port: instance.port,
      StorageEncrypted: true,
      KmsKeyId: att('DataKey', 'Arn'),
      DBSubnetGroupName: ref(`${build.logical(instance.id)}SubnetGroup`),
      VpcSecurityGroupIds: [att(securityGroupId(build, instance.id), 'GroupId')],
      BackupRetentionPeriod: ref(BACKUP_DAYS),
      PreferredBackupWindow: BACKUP_WINDOW,
      PreferredMaintenanceWindow: MAINTENANCE_WINDOW,
      CopyTagsToSnapshot: true,
      DeletionProtection: true,
      EnableCloudwatchLogsExports: ['audit', 'profiler'],
      Tags: tags(instance.id),
    },
  };
}

function member(build: Build, instance: AwsInstance): Resource {
  return {
    Type: 'AWS::DocDB::DBInstance',
    Properties: {
      DBClusterIdentifier: ref(build.logical(instance.id)),
      DBInstanceClass: classOf('db.r6g', instance.size),
      Tags: tags(instance.id),
    },
  };
}
