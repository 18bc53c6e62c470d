import { coverageSection, titleLine } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';

export function readme(plan: Plan, turning: boolean, covered: readonly CoverageEntry[]): string {
  return [
    titleLine(plan),
    '',
    'Pipelines as code for GoCD 20.8 or newer. Put the files into the root of the repository that holds your exports, set its',
    'address in `openedx.gocd.yaml`, and name that repository as a configuration repository of the server. Jobs run on agents',
    'of the elastic profile `deploy-agent`.',
    '',
    ...(turning ? blueGreen() : inPlace()),
    '',
    ...coverageSection(covered),
  ].join('\n');
}

function blueGreen(): string[] {
  return [
    'The folder `terraform` beside them holds the Terraform export for AWS of the same stage with blue and green.',
    '',
    '- **build** runs your `build-image.sh`, which leaves the id of the new image in `image-id`.',
    '- **deploy** runs your `migrate.sh`, starts the resting colour with the image, and swaps once somebody says so.',
    '- **retire** stops the old colour, **rollback** gives it the calls back; a person starts either.',
    '',
    '`LIVE`, `NEXT`, `BLUE_IMAGE` and `GREEN_IMAGE` are variables of the environment at the end of the file: note the image of each',
    'release there and exchange the first two after it. Migrations run while the old code still answers, so they must suit both; `rollback` leaves them as they are.',
  ];
}

function inPlace(): string[] {
  return [
    'No balancer of this stage calls machines that could take turns, so that the pipeline changes machines as they are: it shows',
    'what Ansible would change and waits for a person. The folder `ansible` beside it holds the Ansible export of the same stage.',
  ];
}
