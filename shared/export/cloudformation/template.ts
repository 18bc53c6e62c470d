import { drawingRecord, recordData } from '../drawing-record.ts';
import { httpBalancers, publicBalancer, type Build } from './build.ts';
import type { ServiceOfAws } from '../aws/managed-services.ts';
import { INSTANCE_TYPES } from '../aws/instance-types.ts';
import { BACKUP_DAYS, LONGEST_BACKUP_DAYS } from './managed/data-subnets.ts';
import type { Layer } from './layers.ts';
import { instanceId } from './stateful-machines.ts';
import { att, ref, sub, type CfnValue, type Resources, type Template } from './tree.ts';

const DESCRIPTION_LIMIT = 1000;
const KEEP_BACKUPS: readonly ServiceOfAws[] = ['rds', 'documentdb', 'redis'];
const UBUNTU = '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id';

/** The whole template of a plan. Labels of the author appear in Description and Metadata only, where nothing is resolved. */
export function buildTemplate(build: Build, layers: readonly Layer[]): Template {
  const { plan } = build;
  return {
    Description: shown(`${plan.design}: ${plan.stage.label}`, plan.stage.id).slice(0, DESCRIPTION_LIMIT),
    Metadata: parameterGroups(build),
    Parameters: parameters(build),
    Mappings: {
      Network: { Vpc: { Cidr: '10.20.0.0/16' } },
      Sizes: Object.fromEntries(Object.entries(INSTANCE_TYPES).map(([size, type]) => [size, { InstanceType: type }])),
    },
    Resources: Object.assign({}, ...layers.map(({ resources }) => resources)) as Resources,
    Outputs: outputs(build),
  };
}

/** Checkers take `${` and `{{` for references wherever they stand: a label with one gives way to the id. */
function shown(label: string, id: string): string {
  return /\$\{|\{\{/.test(label) ? id : label;
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
    ...(httpBalancers(build).length > 0
      ? { DomainName: text('learn.example.org', 'Public DNS name of the learning site') }
      : {}),
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
    ...([...build.managed.values()].some(({ service }) => KEEP_BACKUPS.includes(service))
      ? {
          [BACKUP_DAYS]: days(
            Math.min(build.plan.backupRetentionDays, LONGEST_BACKUP_DAYS),
            'Days that managed services keep backups',
            { MinValue: 1, MaxValue: LONGEST_BACKUP_DAYS },
          ),
        }
      : {}),
    LogRetentionDays: days(365, 'Days that logs are kept', {
      AllowedValues: [30, 60, 90, 120, 180, 365, 400, 545, 731, 1827, 3653],
    }),
  };
}

function parameterGroups(build: Build): CfnValue {
  const names = ['Project', 'Environment', ...(httpBalancers(build).length > 0 ? ['DomainName'] : []), 'AlarmEmail'];
  return {
    'AWS::CloudFormation::Interface': {
      ParameterGroups: [{ Label: { default: 'Names' }, Parameters: names }],
    },
    Corral: {
      Stage: build.plan.stage.id,
      Labels: Object.fromEntries(
        [...build.plan.groups, ...build.plan.balancers].map(({ id, label }) => [build.logical(id), shown(label, id)]),
      ),
      Drawing: recordData(drawingRecord(build.plan, build.managed.keys()), (text) => shown(text, 'service')),
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
