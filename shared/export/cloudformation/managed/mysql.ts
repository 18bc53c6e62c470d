import { classOf, type AwsInstance } from '../../aws/managed-services.ts';
import { securityGroupId, type Build } from '../build.ts';
import { assumedBy, att, kept, ref, sub, tags, type Resource, type Resources } from '../tree.ts';
import { BACKUP_DAYS, BACKUP_WINDOW, dataSubnets, MAINTENANCE_WINDOW } from './data-subnets.ts';

const MONITORING_ROLE = 'DatabaseMonitoringRole';

/** An RDS instance with a standby in a second zone; AWS makes and keeps the password of its administrator. */
export function mysql(build: Build, instance: AwsInstance): Resources {
  const name = build.logical(instance.id);
  return {
    [`${name}SubnetGroup`]: {
      Type: 'AWS::RDS::DBSubnetGroup',
      Properties: { DBSubnetGroupDescription: 'MySQL', SubnetIds: dataSubnets(build), Tags: tags(instance.id) },
    },
    [`${name}ParameterGroup`]: parameterGroup(instance),
    [name]: kept('Snapshot', database(build, instance)),
  };
}

function parameterGroup({ id }: AwsInstance): Resource {
  return {
    Type: 'AWS::RDS::DBParameterGroup',
    Properties: {
      Description: 'MySQL 8.0',
      Family: 'mysql8.0',
      Parameters: {
        character_set_server: 'utf8mb4',
        collation_server: 'utf8mb4_unicode_ci',
        require_secure_transport: '1',
      },
      Tags: tags(id),
    },
  };
}

function database(build: Build, instance: AwsInstance): Resource {
  const name = build.logical(instance.id);
  return {
    Type: 'AWS::RDS::DBInstance',
    Properties: {
      Engine: 'mysql',
      EngineVersion: '8.0.40',
      DBInstanceClass: classOf('db.r6g', instance.size),
      AllocatedStorage: '100',
      MaxAllocatedStorage: 1000,
      StorageType: 'gp3',
      StorageEncrypted: true,
      KmsKeyId: att('DataKey', 'Arn'),
      DBName: 'openedx',
      MasterUsername: 'openedx_admin',
      ManageMasterUserPassword: true,
      MasterUserSecret: { KmsKeyId: att('DataKey', 'Arn') },
      EnableIAMDatabaseAuthentication: true,
      MultiAZ: true,
      PubliclyAccessible: false,
      Port: String(instance.port),
      DBSubnetGroupName: ref(`${name}SubnetGroup`),
      DBParameterGroupName: ref(`${name}ParameterGroup`),
      VPCSecurityGroups: [att(securityGroupId(build, instance.id), 'GroupId')],
      BackupRetentionPeriod: ref(BACKUP_DAYS),
      PreferredBackupWindow: BACKUP_WINDOW,
      PreferredMaintenanceWindow: MAINTENANCE_WINDOW,
      CopyTagsToSnapshot: true,
      AutoMinorVersionUpgrade: true,
      DeletionProtection: true,
      EnableCloudwatchLogsExports: ['error', 'slowquery'],
      EnablePerformanceInsights: true,
      PerformanceInsightsKMSKeyId: att('DataKey', 'Arn'),
      MonitoringInterval: 60,
      MonitoringRoleArn: att(MONITORING_ROLE, 'Arn'),
      Tags: tags(instance.id),
    },
  };
}

export function monitoringRole(): Resources {
  return {
    [MONITORING_ROLE]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: assumedBy('monitoring.rds.amazonaws.com'),
        ManagedPolicyArns: [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole')],
      },
    },
  };
}
