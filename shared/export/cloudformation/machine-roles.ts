import { groupBy } from '../../base/group-by.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { MachineGroup } from '../plan/types.ts';
import type { Build } from './build.ts';
import { assumedBy, att, policy, ref, sub, type CfnValue, type Resources } from './tree.ts';

export function profileId(build: Build, group: string): string {
  return `${build.logical(group)}Profile`;
}

/** A role and a profile per machine group: what its services use of the object stores, the key, and nothing else. */
export function roleResources(build: Build): Resources {
  const users = build.plan.objectStores.flatMap(({ id, usedBy }) => usedBy.map((user) => ({ id, user })));
  const storesOf = groupBy(users, ({ user }) => user);
  const used = ({ services }: MachineGroup): string[] =>
    uniqueSorted(services.flatMap((service) => (storesOf.get(service) ?? []).map(({ id }) => id)));
  return Object.assign({}, ...build.plan.groups.map((group) => groupRole(build, group, used(group))));
}

function groupRole(build: Build, group: MachineGroup, stores: readonly string[]): Resources {
  const name = `${build.logical(group.id)}Role`;
  return {
    [name]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: assumedBy('ec2.amazonaws.com'),
        ManagedPolicyArns: [sub('arn:${AWS::Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore')],
        Policies: [{ PolicyName: 'runtime', PolicyDocument: policy(...statements(build, stores)) }],
      },
    },
    [profileId(build, group.id)]: {
      Type: 'AWS::IAM::InstanceProfile',
      Properties: { Roles: [ref(name)] },
    },
  };
}

function statements(build: Build, stores: readonly string[]): readonly CfnValue[] {
  const useKey: CfnValue = {
    Sid: 'UseDataKey',
    Effect: 'Allow',
    Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
    Resource: att('DataKey', 'Arn'),
  };
  const buckets = stores.map((id) => `${build.logical(id)}Bucket`);
  if (buckets.length === 0) return [useKey];
  return [
    useKey,
    {
      Sid: 'Objects',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      Resource: buckets.map((name) => sub(`\${${name}.Arn}/*`)),
    },
    { Sid: 'List', Effect: 'Allow', Action: 's3:ListBucket', Resource: buckets.map((name) => att(name, 'Arn')) },
  ];
}
