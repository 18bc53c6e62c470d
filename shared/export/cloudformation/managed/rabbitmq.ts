import { classOf, type AwsInstance } from '../../aws/managed-services.ts';
import { securityGroupId, type Build } from '../build.ts';
import { secretField } from '../secrets.ts';
import { att, kept, named, type Resources } from '../tree.ts';
import { dataSubnets } from './data-subnets.ts';

/** A cluster of three brokers over the zones, which answers at port 5671 with TLS. */
export function rabbitmq(build: Build, instance: AwsInstance): Resources {
  return {
    [build.logical(instance.id)]: kept('Retain', {
      Type: 'AWS::AmazonMQ::Broker',
      Properties: {
        BrokerName: named(instance.id),
        EngineType: 'RABBITMQ',
        EngineVersion: '3.13',
        HostInstanceType: classOf('mq.m5', instance.size),
        DeploymentMode: 'CLUSTER_MULTI_AZ',
        PubliclyAccessible: false,
        AutoMinorVersionUpgrade: true,
        Logs: { General: true },
        SubnetIds: dataSubnets(build),
        SecurityGroups: [att(securityGroupId(build, instance.id), 'GroupId')],
        Users: [
          {
            Username: secretField(build, instance.id, 'username'),
            Password: secretField(build, instance.id, 'password'),
          },
        ],
      },
    }),
  };
}
