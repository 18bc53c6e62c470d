import type { CfnValue, Resource } from '../tree.ts';

type Skip = Readonly<Record<'id' | 'comment', string>>;

/** By type, the security check that looks in its template for what a divided one has in another. */
const LOOKS_BESIDE: Readonly<Record<string, Skip>> = {
  'AWS::EC2::SecurityGroup': { id: 'CKV2_AWS_5', comment: 'used by machines, services and balancers of other stacks' },
  'AWS::EC2::VPC': { id: 'CKV2_AWS_11', comment: 'its flow log is in the stack of what is shared' },
};

/** A resource of a divided template with the check that cannot see there why it holds, in the form that Checkov reads. */
export function withoutLookingBeside(resource: Resource): Resource {
  const skip = LOOKS_BESIDE[resource.Type];
  if (skip === undefined) return resource;
  const { Type, Metadata, ...rest } = resource;
  const { skip: before = [] } = (Metadata?.['checkov'] ?? {}) as { readonly skip?: readonly Skip[] };
  const others = before.filter(({ id }) => id !== skip.id);
  const checkov: CfnValue = { skip: [...others, skip] };
  return { Type, Metadata: { ...Metadata, checkov }, ...rest };
}
