import { fitsInBytes } from '../../base/utf8-bytes.ts';
import { machineImage } from '../aws/machine-image.ts';
import { ruleQuota } from '../aws/rule-quota.ts';
import { SCALING_ROLE } from '../aws/scaling-role.ts';
import { coverageSection, stageTitle, titleLine } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import { USUAL_ENVIRONMENT } from '../plan/usual-environment.ts';
import type { CoverageEntry, ExportFile } from '../types.ts';
import { imageParameter, turnSection } from './blue-green.ts';
import { httpBalancers, type Build } from './build.ts';
import { APPLICATION_IMAGE, IMAGE, UBUNTU } from './parameters.ts';
import { description, hasAddresses } from './template.ts';
import { DRAWING } from './nested/nested-files.ts';
import { STACKS } from './nested/split.ts';

/** CloudFormation takes templates up to this size inline; larger ones come from a bucket. */
const INLINE_BYTES = 51_200;

export function readme(build: Build, templates: readonly ExportFile[], coverage: readonly CoverageEntry[]): string {
  const { plan, twoColours } = build;
  const scaled = plan.groups.some(({ kind }) => kind === 'application');
  return [
    titleLine(plan),
    '',
    ...(scaled ? SCALING_ROLE : []),
    ...(keepsData(plan) ? keptImage(plan) : []),
    'Set the domain and the alarm address, and look at the change set:',
    '',
    ...(templates.some(({ path }) => path.startsWith(STACKS))
      ? nestedCommands(plan)
      : singleCommand(plan, templates[0]?.text ?? '')),
    ...(templates.some(({ path }) => path === DRAWING) ? drawingNote() : []),
    ...(description(plan) === stageTitle(plan) ? [] : describedById(plan)),
    ...letItRun(build),
    ...manyZones(build),
    ...ruleQuota(plan.flows),
    ...(hasAddresses(build) ? [] : findingMachines(plan)),
    ...(plan.secrets.length > 0 ? passwords(plan) : []),
    'Volumes, databases, buckets, keys, secrets and the DNS zone are kept when the stack is deleted.',
    '',
    ...(plan.groups.length > 0 ? machineImage(applicationImages(build), scaled) : []),
    ...(twoColours ? turnSection(plan) : []),
    ...coverageSection(coverage),
  ].join('\n');
}

function keepsData({ groups }: Plan): boolean {
  return groups.some(({ kind }) => kind === 'stateful');
}

/** Parameters with an image for scaling groups that get calls from the first day. */
function applicationImages({ plan, twoColours }: Build): string {
  const plain = plan.groups.some(({ kind, colour }) => kind === 'application' && colour === undefined);
  return [...(plain ? [APPLICATION_IMAGE] : []), ...(twoColours ? [imageParameter('blue')] : [])].join('` and `');
}

/** The parameter of the account that keeps the image of machines with data. */
const dataImage = ({ slug }: Plan): string => `/${slug}/data-image`;

/** The usual parameter moves on with Ubuntu, and CloudFormation looks at it again whenever the stack changes. */
function keptImage(plan: Plan): string[] {
  return [
    `A new image replaces the machines that keep data, all at once. So keep the one of today in a parameter of yours, once; what`,
    `\`${IMAGE}\` names by itself moves on with every new image of Ubuntu:`,
    '',
    '```sh',
    `aws ssm put-parameter --name ${dataImage(plan)} --type String --data-type aws:ec2:image --value "$(`,
    `  aws ssm get-parameter --name ${UBUNTU} \\`,
    '  --query Parameter.Value --output text)"',
    '```',
    '',
  ];
}

function drawingNote(): string[] {
  return [
    `\`${DRAWING}\` has what \`corral import\` draws the stage from again; the template has no room for it, and AWS never sees it.`,
    '',
  ];
}

function describedById({ stage }: Plan): string[] {
  return [
    `The description of the stack says \`${stage.id}\`: CloudFormation takes at most 1,024 bytes there, and its checkers take what looks`,
    'like a reference for one. The name is in the Metadata, where `corral import` reads it.',
    '',
  ];
}

/** The command before makes a change set and prints its name. */
function letItRun(build: Build): string[] {
  const { slug } = build.plan;
  return [
    'It prints a command that shows the change set. Let it run by its name:',
    '',
    '```sh',
    'aws cloudformation execute-change-set --change-set-name CHANGE-SET',
    `aws cloudformation wait stack-create-complete --stack-name ${slug}    # later: stack-update-complete`,
    '```',
    '',
    ...(httpBalancers(build).length > 0 ? delegation() : []),
  ];
}

function delegation(): string[] {
  return [
    'The first run waits for the certificate: delegate the domain to the name servers of the new zone meanwhile.',
    '',
    '```sh',
    'aws route53 list-hosted-zones-by-name --dns-name learn.example.org --max-items 1',
    'aws route53 get-hosted-zone --id ZONE --query DelegationSet.NameServers',
    '```',
    '',
  ];
}

/** More names than this are read from the account: a line of hundreds says nothing. */
const MOST_NAMES = 40;

/** What goes into the vault of the Ansible export. */
function passwords({ slug, secrets }: Plan): string[] {
  const prefix = `${slug}-${USUAL_ENVIRONMENT}-`;
  const many = secrets.length > MOST_NAMES;
  return [
    `${many ? `${String(secrets.length)} passwords` : 'Passwords'} were drawn by Secrets Manager; those who set up the services read them there:`,
    '',
    '```sh',
    ...(many
      ? [
          `for name in $(aws secretsmanager list-secrets --filters Key=name,Values=${prefix} \\`,
          "  --query 'SecretList[].Name' --output text); do",
          '  printf "%s: " "$name"',
          '  aws secretsmanager get-secret-value --secret-id "$name" --query SecretString --output text',
        ]
      : [
          `for name in ${secrets.map(({ id }) => id).join(' ')}; do`,
          `  aws secretsmanager get-secret-value --secret-id ${prefix}$name --query SecretString --output text`,
        ]),
    'done',
    '```',
    '',
  ];
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

function deploy(plan: Plan, file: string, bucket: string): string[] {
  const image = keepsData(plan) ? ` ${IMAGE}=${dataImage(plan)}` : '';
  return [
    `aws cloudformation deploy --template-file ${file} --stack-name ${plan.slug}${bucket} \\`,
    '  --capabilities CAPABILITY_IAM --no-execute-changeset \\',
    `  --parameter-overrides DomainName=learn.example.org AlarmEmail=ops@example.org${image}`,
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
