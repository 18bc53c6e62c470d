import { groupBy } from '../../../base/group-by.ts';
import type { Route } from '../../plan/routes.ts';
import { at, block, call, choice, loop, nested, object, operator, ref, type Expr, type Item } from '../tree.ts';
import { variable } from '../variables.ts';

/** The colour of groups that do not take turns. */
export const NO_COLOR = 'none';
const KEY = ref('each.key');

/** Which image each colour has, how many of a hundred calls it gets, and whether it has machines at all. */
export function colorsVariable(): Item {
  const shape = object({ image_id: call('optional', ref('string')), weight: ref('number'), running: ref('bool') });
  const weights = loop({ names: ['color'], over: ref('var.colors'), value: ref('color.weight') });
  return variable('colors', {
    description:
      'Two groups that take turns: image (the usual one when null), share of the calls, and whether it runs.',
    type: call('map', call('object', shape)),
    default: object({
      blue: object({ image_id: null, weight: 100, running: true }),
      green: object({ image_id: null, weight: 0, running: false }),
    }),
    rule: [
      operator(
        operator(call('join', ',', call('keys', ref('var.colors'))), '==', 'blue,green'),
        '&&',
        operator(call('sum', weights), '>', 0),
      ),
      'Name blue and green, and give at least one of them calls.',
    ],
  });
}

export function colors(): Expr {
  return call(
    'merge',
    ref('var.colors'),
    object({ [NO_COLOR]: object({ image_id: null, weight: 100, running: true }) }),
  );
}

function colorOf(fact: string): Expr {
  return at('local.colors', ref('each.value.color'), `.${fact}`);
}

export function imageOf(): Expr {
  return call('coalesce', colorOf('image_id'), ref('local.image_id'));
}

/** The bound of a group's size, or nothing while its colour rests. */
export function whenRunning(bound: 'min' | 'max'): Expr {
  return choice(colorOf('running'), at('var.scaled_groups', KEY, `.${bound}`), 0);
}

/** Colours by target group, for every site. */
export function forwards(routes: readonly Route[]): Expr {
  const http = routes.filter(({ balancer }) => balancer.layer === 'http');
  const sites = [...groupBy(http, ({ siteKey }) => siteKey)];
  return object(
    Object.fromEntries(
      sites.map(([site, both]) => [
        site,
        object(Object.fromEntries(both.map(({ key, colour }) => [key, colour ?? NO_COLOR]))),
      ]),
    ),
  );
}

/** An action that divides the calls of a site among the target groups of its colours. */
export function weighted(action: string, site: Expr): Item {
  const members = block(
    'dynamic',
    ['target_group'],
    { for_each: at('local.forwards', site) },
    nested('content', {
      arn: at('aws_lb_target_group.this', ref('target_group.key'), '.arn'),
      weight: at('local.colors', ref('target_group.value'), '.weight'),
    }),
  );
  return nested(action, { type: 'forward' }, nested('forward', {}, members));
}

export function blueGreenSection(): string[] {
  return [
    '## Blue and green',
    '',
    'Machines behind balancers are there twice. One colour is live, the other takes the next image; `colors` in',
    '`terraform.tfvars` says which. A release, one `terraform apply` after each step:',
    '',
    '1. Build an image, set it as `image_id` of the resting colour and `running = true`. Its weight stays 0.',
    '2. Run the migrations. The old code still runs, so they must suit both: add first, remove a release later.',
    '3. When the new machines are healthy, swap: weight 100 for the new colour, 0 for the old one.',
    '4. Look at errors and response times. To go back, swap the weights again; migrations are rolled back by hand.',
    '5. Retire the old colour by hand: `running = false`.',
    '',
  ];
}
