import { fitsInBytes } from '../../base/utf8-bytes.ts';
import { machineImage } from '../aws/machine-image.ts';
import { coverageSection, markdownText } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import type { CoverageEntry, ExportFile } from '../types.ts';
import { turnSection } from './blue-green.ts';
import type { Build } from './build.ts';
import { hasAddresses } from './template.ts';

/** CloudFormation takes templates up to this size inline; larger ones come from a bucket. */
const INLINE_BYTES = 51_200;

export function readme(build: Build, templates: readonly ExportFile[], coverage: readonly CoverageEntry[]): string {
  const { plan, twoColours } = build;
  const scaled = plan.groups.some(({ kind }) => kind === 'application');
  return [
    `# ${markdownText(plan.design)}: ${markdownText(plan.stage.label)}`,
    '',
    'Set the domain and the alarm address, look at the change set, then let it run:',
    '',
    ...(templates.length > 1 ? nestedCommands(plan) : singleCommand(plan, templates[0]?.text ?? '')),
    ...manyZones(build),
    ...(scaled
      ? [
          'The account needs the role that scaling groups use; it has it if it ever had one. Otherwise, once:',
          '',
          '```sh',
          'aws iam create-service-linked-role --aws-service-name autoscaling.amazonaws.com',
          '```',
          '',
        ]
      : []),
    ...(hasAddresses(build) ? [] : findingMachines(plan)),
    'Volumes, databases, buckets, keys, secrets and the DNS zone are kept when the stack is deleted.',
    '',
    ...(plan.groups.length > 0 ? machineImage('ImageId', scaled) : []),
    ...(twoColours ? turnSection(plan) : []),
    ...coverageSection(coverage),
  ].join('\n');
}

/** What nearly every region offers an account. */
const USUAL_ZONES = 3;

function manyZones({ zones }: Build): string[] {
  if (zones.length <= USUAL_ZONES) return [];
  return [
    `It needs a region that offers your account ${String(zones.length)} availability zones; most offer ${String(USUAL_ZONES)}.`,
    '',
  ];
}

function findingMachines({ slug }: Plan): string[] {
  return [
    'There are more machines than outputs that a template may have. Their addresses, by name:',
    '',
    '```sh',
    `aws ec2 describe-instances --filters Name=tag:Project,Values=${slug} \\`,
    "  --query 'Reservations[].Instances[].[Tags[?Key==`Name`]|[0].Value,PrivateIpAddress]' --output text",
    '```',
    '',
  ];
}

function deploy({ slug }: Plan, file: string, bucket: string): string[] {
  return [
    `aws cloudformation deploy --template-file ${file} --stack-name ${slug}${bucket} \\`,
    '  --capabilities CAPABILITY_IAM --no-execute-changeset \\',
    '  --parameter-overrides DomainName=learn.example.org AlarmEmail=ops@example.org',
  ];
}

function singleCommand(plan: Plan, text: string): string[] {
  const large = !fitsInBytes(text, INLINE_BYTES);
  const commands = deploy(plan, 'template.yaml', large ? ' --s3-bucket YOUR-TEMPLATE-BUCKET' : '');
  const why = [
    `The template is larger than the ${String(INLINE_BYTES)} bytes that CloudFormation takes inline, so it goes through a bucket of`,
    'yours.',
    '',
  ];
  return ['```sh', ...commands, '```', '', ...(large ? why : [])];
}

function nestedCommands(plan: Plan): string[] {
  return [
    '```sh',
    'aws cloudformation package --template-file template.yaml --s3-bucket YOUR-TEMPLATE-BUCKET \\',
    '  --output-template-file packaged.yaml',
    ...deploy(plan, 'packaged.yaml', ' --s3-bucket YOUR-TEMPLATE-BUCKET'),
    '```',
    '',
    'The stage has more resources than CloudFormation takes in one template, so `template.yaml` creates a stack per file of',
    '`stacks/` and hands values on between them. Deploy `template.yaml` only; the stacks follow.',
    '',
  ];
}
