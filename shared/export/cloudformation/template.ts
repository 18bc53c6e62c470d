import { applicationResources } from './application-groups.ts';
import { backupResources } from './backups.ts';
import { httpBalancerResources } from './balancers.ts';
import { publicBalancer, type Build } from './build.ts';
import { INSTANCE_TYPES } from './instance-types.ts';
import { keyAndLogResources } from './keys-and-logs.ts';
import { launchTemplateResources } from './launch-templates.ts';
import { roleResources } from './machine-roles.ts';
import { networkResources } from './network.ts';
import { publicEntryResources } from './public-entry.ts';
import { securityResources } from './security-groups.ts';
import { instanceId, statefulResources } from './stateful-machines.ts';
import { storageResources } from './storage.ts';
import { tcpBalancerResources } from './tcp-balancers.ts';
import { att, ref, sub, type CfnValue, type Resources, type Template } from './tree.ts';

const DESCRIPTION_LIMIT = 1000;
const UBUNTU = '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id';

/** The whole template of a plan. Labels of the author appear in Description and Metadata only, where nothing is resolved. */
export function buildTemplate(build: Build): Template {
  const { plan } = build;
  return {
    Description: shown(`${plan.design}: ${plan.stage.label}`, plan.stage.id).slice(0, DESCRIPTION_LIMIT),
    Metadata: parameterGroups(build),
    Parameters: parameters(build),
    Mappings: {
      Network: { Vpc: { Cidr: '10.20.0.0/16' } },
      Sizes: Object.fromEntries(Object.entries(INSTANCE_TYPES).map(([size, type]) => [size, { InstanceType: type }])),
    },
    Resources: resources(build),
    Outputs: outputs(build),
  };
}

/** Checkers take `${` and `{{` for references wherever they stand: a label with one gives way to the id. */
function shown(label: string, id: string): string {
  return /\$\{|\{\{/.test(label) ? id : label;
}

function resources(build: Build): Resources {
  return {
    ...networkResources(build),
    ...keyAndLogResources(),
    ...securityResources(build),
    ...storageResources(build),
    ...roleResources(build),
    ...launchTemplateResources(build),
    ...applicationResources(build),
    ...statefulResources(build),
    ...httpBalancerResources(build),
    ...tcpBalancerResources(build),
    ...publicEntryResources(build),
    ...backupResources(build),
  };
}

function parameters(build: Build): CfnValue {
  const text = (fallback: string, description: string, extra: Readonly<Record<string, CfnValue>> = {}): CfnValue => ({
    Type: 'String',
    Default: fallback,
    Description: description,
    ...extra,
  });
  const days = (fallback: number, description: string, extra: Readonly<Record<string, CfnValue>>): CfnValue => ({
    Type: 'Number',
    Default: fallback,
    Description: description,
    ...extra,
  });
  const backedUp = build.plan.groups.some(({ kind }) => kind === 'stateful');
  return {
    Project: text(build.plan.slug, 'Prefix of names and value of the Project tag', {
      AllowedPattern: '^[a-z][a-z0-9-]{0,15}$',
    }),
    Environment: text('prod', 'Name of the environment', { AllowedPattern: '^[a-z][a-z0-9-]{0,11}$' }),
    ...(publicBalancer(build) ? { DomainName: text('learn.example.org', 'Public DNS name of the learning site') } : {}),
    AlarmEmail: text('ops@example.org', 'Address that receives alarms'),
    ImageId: {
      Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
      Default: UBUNTU,
      Description: 'SSM parameter that holds the machine image id',
    },
    ...(backedUp
      ? {
          BackupRetentionDays: days(build.plan.backupRetentionDays, 'Days that backups are kept', {
            MinValue: 1,
            MaxValue: 365,
          }),
        }
      : {}),
    LogRetentionDays: days(365, 'Days that logs are kept', {
      AllowedValues: [30, 60, 90, 120, 180, 365, 400, 545, 731, 1827, 3653],
    }),
  };
}

function parameterGroups(build: Build): CfnValue {
  const names = ['Project', 'Environment', ...(publicBalancer(build) ? ['DomainName'] : []), 'AlarmEmail'];
  return {
    'AWS::CloudFormation::Interface': {
      ParameterGroups: [{ Label: { default: 'Names' }, Parameters: names }],
    },
    Corral: {
      Stage: build.plan.stage.id,
      Labels: Object.fromEntries(
        [...build.plan.groups, ...build.plan.balancers].map(({ id, label }) => [build.logical(id), shown(label, id)]),
      ),
    },
  };
}

function outputs(build: Build): CfnValue {
  const balancer = publicBalancer(build);
  const stateful = build.plan.groups.filter(({ kind }) => kind === 'stateful');
  const hosts = stateful.flatMap((group) =>
    group.hosts.map((host, index) => [
      `${instanceId(build, group.id, index + 1)}Address`,
      { Description: `Address of ${host.name}`, Value: att(instanceId(build, group.id, index + 1), 'PrivateIp') },
    ]),
  );
  const stores = build.plan.objectStores.map(({ id }) => [
    `${build.logical(id)}BucketName`,
    { Description: `Bucket of ${id}`, Value: ref(`${build.logical(id)}Bucket`) },
  ]);
  return {
    VpcId: { Description: 'Network of the stack', Value: ref('Vpc') },
    ...(balancer
      ? {
          LearningUrl: { Description: 'Address of the learning site', Value: sub('https://${DomainName}') },
          BalancerName: {
            Description: 'DNS name of the public balancer',
            Value: att(build.logical(balancer.id), 'DNSName'),
          },
        }
      : {}),
    ...Object.fromEntries(hosts),
    ...Object.fromEntries(stores),
  };
}
