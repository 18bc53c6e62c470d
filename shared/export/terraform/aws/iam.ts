import { groupBy } from '../../../base/group-by.ts';
import { sortBy, uniqueSorted } from '../../../base/sort.ts';
import type { MachineGroup } from '../../plan/types.ts';
import {
  at,
  block,
  data,
  loop,
  nested,
  object,
  ref,
  resource,
  template,
  call,
  operator,
  type Body,
  type Item,
} from '../tree.ts';
import { arn, assumedBy, statement } from './policy.ts';
import { type Build } from './build.ts';
import { byId, shortId } from '../names.ts';

const ROLES = ref('local.roles');
const ROLE = at('aws_iam_role.machine', ref('each.key'), '.name');

/** One role per group of machines, with the secrets and buckets that its connections ask for and no others. */
export function iam(build: Build): Body {
  const groups = sortBy([...build.scaled, ...build.fixed], ({ id }) => id);
  const used = usedBy(build);
  return [
    block('locals', [], {
      roles: byId(
        groups,
        ({ id }) => id,
        (group) => needs(used, group),
      ),
    }),
    assumedBy('machine_assume', 'ec2.amazonaws.com'),
    data(
      'aws_iam_policy_document',
      'machine',
      { for_each: ROLES },
      logs(),
      useKey(),
      ...secrets(build),
      ...buckets(build),
    ),
    resource('aws_iam_role', 'machine', {
      for_each: ROLES,
      name: template(ref('local.name'), '-', ref('each.value.name')),
      assume_role_policy: ref('data.aws_iam_policy_document.machine_assume.json'),
    }),
    resource('aws_iam_role_policy', 'machine', {
      for_each: ROLES,
      name: 'runtime',
      role: at('aws_iam_role.machine', ref('each.key'), '.id'),
      policy: at('data.aws_iam_policy_document.machine', ref('each.key'), '.json'),
    }),
    resource('aws_iam_role_policy_attachment', 'machine_ssm', {
      for_each: ROLES,
      role: ROLE,
      policy_arn: arn('iam::aws:policy/AmazonSSMManagedInstanceCore'),
    }),
    resource('aws_iam_instance_profile', 'machine', {
      for_each: ROLES,
      name: template(ref('local.name'), '-', ref('each.value.name')),
      role: ROLE,
    }),
  ];
}

interface Used {
  readonly secretsOf: ReadonlyMap<string, readonly string[]>;
  readonly bucketsOf: ReadonlyMap<string, readonly string[]>;
}

/** Ids of secrets by group of machines, and of buckets by service. */
function usedBy({ plan }: Build): Used {
  const pairs = (owners: readonly { readonly id: string; readonly usedBy: readonly string[] }[]) => {
    const flat = owners.flatMap(({ id, usedBy: users }) => users.map((user) => ({ id, user })));
    const lists = groupBy(flat, ({ user }) => user);
    return new Map([...lists].map(([user, list]) => [user, list.map(({ id }) => id)]));
  };
  return { secretsOf: pairs(plan.secrets), bucketsOf: pairs(plan.objectStores) };
}

function needs({ secretsOf, bucketsOf }: Used, { id, services }: MachineGroup): ReturnType<typeof object> {
  return object({
    name: shortId(id, 36),
    secrets: secretsOf.get(id) ?? [],
    buckets: uniqueSorted(services.flatMap((service) => bucketsOf.get(service) ?? [])),
  });
}

function logs(): Item {
  return statement({
    sid: 'WriteLogs',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [template(at('aws_cloudwatch_log_group.machine', ref('each.key'), '.arn'), ':*')],
  });
}

function useKey(): Item {
  return statement({
    sid: 'UseDataKey',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [ref('aws_kms_key.data.arn')],
  });
}

function onlyWith(list: 'secrets' | 'buckets', ...body: Item[]): Item {
  const some = operator(call('length', ref(`each.value.${list}`)), '>', 0);
  const again = { $: 'choice', when: some, then: ['some'], otherwise: [] } as const;
  return block('dynamic', ['statement'], { for_each: again }, nested('content', {}, ...body));
}

function secrets({ plan }: Build): Item[] {
  if (plan.secrets.length === 0) return [];
  const all = loop({
    names: ['id'],
    over: ref('each.value.secrets'),
    value: at('aws_secretsmanager_secret.this', ref('id'), '.arn'),
  });
  const [body] = [{ sid: 'ReadSecrets', actions: ['secretsmanager:GetSecretValue'], resources: all }];
  return [onlyWith('secrets', ...bodyOf(body))];
}

function buckets({ plan }: Build): Item[] {
  if (plan.objectStores.length === 0) return [];
  const each = (suffix: string): ReturnType<typeof loop> =>
    loop({
      names: ['id'],
      over: ref('each.value.buckets'),
      value: template(at('aws_s3_bucket.store', ref('id'), '.arn'), suffix),
    });
  const objects = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];
  return [
    onlyWith('buckets', ...bodyOf({ sid: 'UseObjects', actions: objects, resources: each('/*') })),
    onlyWith('buckets', ...bodyOf({ sid: 'ListBuckets', actions: ['s3:ListBucket'], resources: each('') })),
  ];
}

function bodyOf(part: Parameters<typeof statement>[0]): readonly Item[] {
  const made = statement(part);
  return made.$ === 'block' ? made.body : [];
}
