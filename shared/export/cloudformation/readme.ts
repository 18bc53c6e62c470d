import { coverageSection, markdownText } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';

/** CloudFormation takes templates up to this size inline; larger ones come from a bucket. */
const INLINE_BYTES = 51_200;

export function readme(plan: Plan, templateBytes: number, coverage: readonly CoverageEntry[]): string {
  const large = templateBytes > INLINE_BYTES;
  const bucket = large ? ' --s3-bucket YOUR-TEMPLATE-BUCKET' : '';
  return [
    `# ${markdownText(plan.design)}: ${markdownText(plan.stage.label)}`,
    '',
    'Set the domain and the alarm address, look at the change set, then let it run:',
    '',
    '```sh',
    `aws cloudformation deploy --template-file template.yaml --stack-name ${plan.slug}${bucket} \\`,
    '  --capabilities CAPABILITY_IAM --no-execute-changeset \\',
    '  --parameter-overrides DomainName=learn.example.org AlarmEmail=ops@example.org',
    '```',
    '',
    ...(large
      ? [
          `The template is larger than the ${INLINE_BYTES} bytes that CloudFormation takes inline, so it goes through a bucket of`,
          'yours.',
          '',
        ]
      : []),
    'Volumes, buckets, keys and the DNS zone are kept when the stack is deleted.',
    '',
    ...coverageSection(coverage),
  ].join('\n');
}
