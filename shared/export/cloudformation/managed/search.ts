import { classOf, type AwsInstance } from '../../aws/managed-services.ts';
import { securityGroupId, type Build } from '../build.ts';
import { att, kept, ref, tags, type Resources } from '../tree.ts';
import { dataSubnets } from './data-subnets.ts';

/** OpenSearch spreads over at most three zones. */
const MOST_ZONES = 3;

/** An OpenSearch domain inside the network, with dedicated masters; it answers at port 443. */
export function search(build: Build, instance: AwsInstance): Resources {
  const zones = Math.min(MOST_ZONES, build.zones.length);
  const type = classOf('m6g', instance.size, '.search');
  return {
    [build.logical(instance.id)]: kept('Retain', {
      Type: 'AWS::OpenSearchService::Domain',
      Properties: {
        EngineVersion: 'OpenSearch_2.11',
        ClusterConfig: {
          InstanceType: type,
          InstanceCount: zones * Math.ceil(instance.units / zones),
          ZoneAwarenessEnabled: true,
          ZoneAwarenessConfig: { AvailabilityZoneCount: zones },
          DedicatedMasterEnabled: true,
          DedicatedMasterType: type,
          DedicatedMasterCount: 3,
        },
        EBSOptions: { EBSEnabled: true, VolumeType: 'gp3', VolumeSize: 100 },
        EncryptionAtRestOptions: { Enabled: true, KmsKeyId: ref('DataKey') },
        NodeToNodeEncryptionOptions: { Enabled: true },
        DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
        VPCOptions: {
          SubnetIds: dataSubnets(build, zones),
          SecurityGroupIds: [att(securityGroupId(build, instance.id), 'GroupId')],
        },
        Tags: tags(instance.id),
      },
    }),
  };
}
