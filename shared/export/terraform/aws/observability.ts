import { at, call, object, ref, resource, template, type Body, type Expr, type Item } from '../tree.ts';
import { type Build } from './build.ts';
import { byId } from '../names.ts';

const KEY = ref('each.key');

/** A log group per group of machines, and alarms for what learners would notice. */
export function observability(build: Build): Body {
  return [
    resource('aws_cloudwatch_log_group', 'machine', {
      for_each: call('toset', ref('local.machine_ids')),
      name: template('/', ref('local.name'), '/', KEY),
      retention_in_days: ref('var.log_retention_days'),
      kms_key_id: ref('aws_kms_key.logs.arn'),
    }),
    resource('aws_sns_topic', 'alarms', {
      name: template(ref('local.name'), '-alarms'),
      kms_master_key_id: ref('aws_kms_key.data.arn'),
    }),
    resource('aws_sns_topic_subscription', 'email', {
      topic_arn: ref('aws_sns_topic.alarms.arn'),
      protocol: 'email',
      endpoint: ref('var.alarm_email'),
    }),
    ...balancerAlarms(build),
    ...(build.fixed.length > 0 ? [statusAlarm()] : []),
  ];
}

interface Alarm {
  readonly name: string;
  readonly forEach: Expr;
  readonly what: string;
  readonly namespace: Expr;
  readonly metric: string;
  readonly statistic: string;
  readonly over: readonly [periods: number, threshold: number];
  readonly dimensions: Readonly<Record<string, Expr>>;
}

function alarm({ name, forEach, what, namespace, metric, statistic, over, dimensions }: Alarm): Item {
  const topic = [ref('aws_sns_topic.alarms.arn')];
  return resource('aws_cloudwatch_metric_alarm', name, {
    for_each: forEach,
    alarm_name: template(ref('local.name'), '-', KEY, `-${name.replaceAll('_', '-')}`),
    alarm_description: template(KEY, ` ${what}`),
    namespace,
    metric_name: metric,
    statistic,
    period: 60,
    evaluation_periods: over[0],
    threshold: over[1],
    comparison_operator: 'GreaterThanThreshold',
    treat_missing_data: 'notBreaching',
    alarm_actions: topic,
    ok_actions: topic,
    dimensions: object(dimensions),
  });
}

function balancerAlarms({ routes }: Build): Body {
  const balancer = at('aws_lb.this', ref('each.value.balancer'), '.arn_suffix');
  const target = at('aws_lb_target_group.this', KEY, '.arn_suffix');
  const facts = (found: typeof routes): Expr =>
    byId(
      found,
      ({ key }) => key,
      ({ balancer: { id, layer } }) =>
        object({ balancer: id, namespace: layer === 'http' ? 'AWS/ApplicationELB' : 'AWS/NetworkELB' }),
    );
  const http = routes.filter(({ balancer }) => balancer.layer === 'http');
  const dimensions = { LoadBalancer: balancer, TargetGroup: target };
  const unhealthy = alarm({
    name: 'unhealthy',
    forEach: facts(routes),
    what: 'has machines that fail their health check',
    namespace: ref('each.value.namespace'),
    metric: 'UnHealthyHostCount',
    statistic: 'Maximum',
    over: [3, 0],
    dimensions,
  });
  const errors = alarm({
    name: 'server_errors',
    forEach: facts(http),
    what: 'answers with server errors',
    namespace: ref('each.value.namespace'),
    metric: 'HTTPCode_Target_5XX_Count',
    statistic: 'Sum',
    over: [5, 10],
    dimensions,
  });
  return [...(routes.length > 0 ? [unhealthy] : []), ...(http.length > 0 ? [errors] : [])];
}

function statusAlarm(): Item {
  return alarm({
    name: 'status',
    forEach: ref('local.hosts'),
    what: 'fails the status checks of EC2',
    namespace: 'AWS/EC2',
    metric: 'StatusCheckFailed',
    statistic: 'Maximum',
    over: [2, 0],
    dimensions: { InstanceId: at('aws_instance.fixed', KEY, '.id') },
  });
}
