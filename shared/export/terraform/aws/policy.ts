import { data, nested, template, ref, type Body, type Expr, type Item } from '../tree.ts';

interface Statement {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources?: Expr;
  readonly effect?: 'Deny';
  readonly service?: Expr;
  readonly aws?: Expr;
  readonly everyone?: true;
  readonly condition?: readonly [test: string, variable: string, values: Expr];
}

/** One statement of a policy document. */
export function statement(part: Statement): Item {
  const { sid, effect, actions, resources, condition } = part;
  const [type, identifiers] = principal(part);
  return nested(
    'statement',
    { sid, effect, actions: [...actions], resources },
    ...(type === undefined ? [] : [nested('principals', { type, identifiers })]),
    ...(condition === undefined
      ? []
      : [nested('condition', { test: condition[0], variable: condition[1], values: condition[2] })]),
  );
}

function principal({ service, aws, everyone }: Statement): [string?, Expr?] {
  if (service !== undefined) return ['Service', [service]];
  if (aws !== undefined) return ['AWS', [aws]];
  return everyone === true ? ['AWS', ['*']] : [];
}

export function policyDocument(name: string, ...statements: Body): Item {
  return data('aws_iam_policy_document', name, {}, ...statements);
}

/** Who may take a role: one service of AWS. */
export function assumedBy(name: string, service: string): Item {
  return policyDocument(name, statement({ sid: 'AssumeRole', actions: ['sts:AssumeRole'], service }));
}

/** `arn:PARTITION:REST`, so that the export works in every partition. */
export function arn(...rest: readonly Expr[]): Expr {
  return template('arn:', ref('local.partition'), ':', ...rest);
}
