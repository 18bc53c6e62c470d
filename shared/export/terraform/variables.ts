import type { Plan } from '../plan/types.ts';
import { USUAL_ENVIRONMENT } from '../plan/usual-environment.ts';
import { block, call, operator, nested, ref, type Body, type Expr } from './tree.ts';

export interface Variable {
  readonly description: string;
  readonly type: Expr;
  readonly default?: Expr;
  /** Not shown by Terraform. Whether it enters the state is up to where it goes. */
  readonly secret?: true;
  readonly rule?: readonly [condition: Expr, message: string];
}

/** A described variable, with a rule where it can be wrong. */
export function variable(name: string, { description, type, default: usual, secret, rule }: Variable): Body[number] {
  const checks = rule === undefined ? [] : [nested('validation', { condition: rule[0], error_message: rule[1] })];
  return block('variable', [name], { description, type, default: usual, sensitive: secret }, ...checks);
}

/** Whether a variable is written as a pattern says. */
export function matches(name: string, pattern: string): Expr {
  return call('can', call('regex', pattern, ref(`var.${name}`)));
}

/** The rule of a variable that is an IPv4 range: the lengths of its prefix from `widest` to `narrowest`. */
export function isRange(name: string, widest: number, narrowest: number): readonly [Expr, string] {
  const lengths = Array.from({ length: narrowest - widest + 1 }, (_, index) => widest + index);
  const written = call('can', call('cidrnetmask', ref(`var.${name}`)));
  return [
    operator(written, '&&', matches(name, `/(${lengths.join('|')})$`)),
    `Write an IPv4 range from /${String(widest)} to /${String(narrowest)}, such as 10.20.0.0/16.`,
  ];
}

/** The two parts that every name begins with. */
export function nameVariables(plan: Plan): Body {
  const text = ref('string');
  return [
    variable('project', {
      description: 'Prefix of every name, and the Project tag.',
      type: text,
      default: plan.slug,
      rule: [
        matches('project', '^[a-z][a-z0-9-]{1,15}$'),
        'Use 2 to 16 lower-case letters, digits or hyphens, starting with a letter.',
      ],
    }),
    variable('environment', {
      description: 'Environment, the second part of every name.',
      type: text,
      default: USUAL_ENVIRONMENT,
      rule: [
        matches('environment', '^[a-z][a-z0-9]{1,7}$'),
        'Use 2 to 8 lower-case letters or digits, starting with a letter.',
      ],
    }),
  ];
}
