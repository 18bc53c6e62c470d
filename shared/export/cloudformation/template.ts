import { dictionary } from '../../base/dictionary.ts';
import { fitsInBytes } from '../../base/utf8-bytes.ts';
import { INSTANCE_TYPES } from '../aws/instance-types.ts';
import type { DrawingLabels, DrawingRecord } from '../../design/record.ts';
import { drawingElsewhere, drawingRecord, recordData } from '../drawing-record.ts';
import { turnConditions, turnMapping } from './blue-green.ts';
import { publicBalancer, type Build } from './build.ts';
import { SEND_ALARMS } from './keys-and-logs.ts';
import type { Layer } from './layers.ts';
import { addressesInside } from './managed/addresses.ts';
import { parameterGroups, parameters } from './parameters.ts';
import { instanceId } from './stateful-machines.ts';
import { att, equals, not, ref, sub, type CfnValue, type Frame } from './tree.ts';
import { stageTitle } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import { inline, type YamlMap, type YamlValue } from '../yaml/tree.ts';
import { namedTogether, withoutUnused } from './used.ts';

/** Bytes. */
const DESCRIPTION_LIMIT = 1024;

/** Whether the resources are in the template itself, or in those of its stacks. */
export type Holds = 'resources' | 'stacks';

/** The template of a plan around these layers. Labels of the author appear in Description and Metadata only, where nothing is resolved. */
export function templateAround(build: Build, layers: readonly Layer[], holds: Holds): Frame {
  const { plan } = build;
  const whole = {
    Description: description(plan),
    Metadata: {},
    Parameters: parameters(build),
    Mappings: {
      Network: { Vpc: { Cidr: '10.20.0.0/16' } },
      Sizes: Object.fromEntries(Object.entries(INSTANCE_TYPES).map(([size, type]) => [size, { InstanceType: type }])),
      ...turnMapping(),
    },
    Conditions: { [SEND_ALARMS]: not(equals(ref('AlarmEmail'), '')), ...turnConditions() },
    Outputs: outputs(build),
  };
  const frame = withoutUnused(
    whole,
    layers.map(({ resources }) => namedTogether(resources)),
  );
  return { ...frame, Metadata: metadata(build, frame, holds) };
}

/** What cfn-lint takes for a reference wherever it stands. */
const LIKE_REFERENCE = /\$\{[\w:.]+\}|\{\{\s*resolve:/;

/** A description is plain text, with no way to spell a sign out: the stage is named by its id where its title cannot stand. */
export function description(plan: Plan): string {
  const title = stageTitle(plan);
  return LIKE_REFERENCE.test(title) || !fitsInBytes(title, DESCRIPTION_LIMIT) ? plan.stage.id : title;
}

/** What the checker says of a template whose address is a file beside it. */
const NOT_PACKAGED = 'W3002';

function metadata(build: Build, { Parameters }: Frame, holds: Holds): YamlMap {
  const { plan, managed } = build;
  return {
    'AWS::CloudFormation::Interface': { ParameterGroups: parameterGroups(Parameters) },
    ...(holds === 'stacks' ? { 'cfn-lint': { config: { ignore_checks: [NOT_PACKAGED] } } } : {}),
    Corral: {
      Stage: plan.stage.id,
      Labels: lines(plan.labels),
      Drawing: lines(holds === 'stacks' ? drawingElsewhere(plan) : drawingRecord(plan, managed.keys())),
    },
  };
}

/** A line for each element: the template that holds all stacks has a limit, and a large drawing comes near it. */
function lines(part: DrawingRecord | DrawingLabels): YamlMap {
  const sectionOf = (section: YamlValue): YamlValue => {
    if (typeof section !== 'object' || section === null) return section;
    if (Array.isArray(section)) return section.map(inline);
    return dictionary(Object.entries(section).map(([id, element]) => [id, inline(element)]));
  };
  return Object.fromEntries(Object.entries(recordData(part)).map(([key, section]) => [key, sectionOf(section)]));
}

/** A template has at most 200 outputs; where they are too few for all machines, the README says how to find them. */
const MOST_OUTPUTS = 200;
/** The network, the address of the site and its balancer. */
const OWN_OUTPUTS = 3;

/** The addresses of all machines that keep data, and of what AWS runs, go into the outputs. */
export function hasAddresses({ plan, managed }: Build): boolean {
  const hosts = plan.groups.filter(({ kind }) => kind === 'stateful').flatMap((group) => group.hosts);
  const others = [plan.objectStores, plan.balancers, [...managed.values()]].flat();
  return hosts.length + others.length + OWN_OUTPUTS <= MOST_OUTPUTS;
}

function outputs(build: Build): CfnValue {
  const balancer = publicBalancer(build);
  const stateful = hasAddresses(build) ? build.plan.groups.filter(({ kind }) => kind === 'stateful') : [];
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
    ...(hasAddresses(build) ? addressesInside(build) : {}),
    ...Object.fromEntries(stores),
  };
}
