import { groupBy } from '../../base/group-by.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { MachineGroup } from '../plan/types.ts';
import type { Build } from './build.ts';
import { secretId } from './secrets.ts';
import { alike, assumedBy, att, policy, ref, sub, type CfnValue, type Resources } from './tree.ts';

export function profileId(build: Build, group: string): string {
  return `${build.logical(group)}Profile`;
}

/** A role and a profile for each of these machine groups: what its services use of object stores and secrets, the key, and nothing else. */
export function roleResources(build: Build, groups: readonly MachineGroup[]): readonly Resources[] {
  const storesOf = idsByUser(build.plan.objectStores);
  const secretsOf = idsByUser(build.plan.secrets);
  const used = ({ id, services }: MachineGroup): Used => ({
    stores: uniqueSorted(services.flatMap((service) => storesOf(service))),
    secrets: secretsOf(id),
  });
  return groups.map((group) => groupRole(build, group, used(group)));
}

/** Ids of what a role may read. */
interface Used {
  readonly stores: readonly string[];
  readonly secrets: readonly string[];
}

interface Owned {
  readonly id: string;
  readonly usedBy: readonly string[];
}

function idsByUser(owned: readonly Owned[]): (user: string) => readonly string[] {
  const flat = owned.flatMap(({ id, usedBy }) => usedBy.map((user) => ({ id, user })));
  const lists = groupBy(flat, ({ user }) => user);
  return (user) => (lists.get(user) ?? []).map(({ id }) => id);
}

/** Names of secrets fill a policy: IAM takes 10,240 characters within a role, and 6,144 in a policy of its own. */
const SECRETS_WITHIN = 40;
const SECRETS_APART = 35;

const MACHINES = alike(assumedBy('ec2.amazonaws.com'));
const SESSIONS = alike([sub('arn:${AWS::Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore')]);
const USE_KEY = alike({
  Sid: 'UseDataKey',
  Effect: 'Allow',
  Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
  Resource: att('DataKey', 'Arn'),
});

function groupRole(build: Build, group: MachineGroup, used: Used): Resources {
  const name = `${build.logical(group.id)}Role`;
  const many = used.secrets.length > SECRETS_WITHIN;
  return {
    [name]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: MACHINES,
        ManagedPolicyArns: SESSIONS,
        Policies: [
          {
            PolicyName: 'runtime',
            PolicyDocument: policy(...statements(build, many ? { ...used, secrets: [] } : used)),
          },
        ],
      },
    },
    [profileId(build, group.id)]: {
      Type: 'AWS::IAM::InstanceProfile',
      Properties: { Roles: [ref(name)] },
    },
    ...(many ? secretPolicies(build, name, used.secrets) : {}),
  };
}

/** What a role may read, in policies beside it. */
function secretPolicies(build: Build, role: string, secrets: readonly string[]): Resources {
  const parts = Array.from({ length: Math.ceil(secrets.length / SECRETS_APART) }, (_, index) =>
    secrets.slice(index * SECRETS_APART, (index + 1) * SECRETS_APART),
  );
  return Object.fromEntries(
    parts.map((part, index) => [
      `${role}Secrets${String(index + 1)}`,
      {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: { PolicyDocument: policy(readSecrets(build, part)), Roles: [ref(role)] },
      },
    ]),
  );
}

function readSecrets(build: Build, secrets: readonly string[]): CfnValue {
  return {
    Sid: 'ReadSecrets',
    Effect: 'Allow',
    Action: 'secretsmanager:GetSecretValue',
    Resource: secrets.map((id) => ref(secretId(build, id))),
  };
}

function statements(build: Build, { stores, secrets }: Used): readonly CfnValue[] {
  return [USE_KEY, ...(secrets.length > 0 ? [readSecrets(build, secrets)] : []), ...useBuckets(build, stores)];
}

function useBuckets(build: Build, stores: readonly string[]): readonly CfnValue[] {
  if (stores.length === 0) return [];
  const buckets = stores.map((id) => `${build.logical(id)}Bucket`);
  return [
    {
      Sid: 'Objects',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      Resource: buckets.map((name) => sub(`\${${name}.Arn}/*`)),
    },
    { Sid: 'List', Effect: 'Allow', Action: 's3:ListBucket', Resource: buckets.map((name) => att(name, 'Arn')) },
  ];
}
