/**
 * How machines get what runs on them. What a scaling group starts is installed already, or it answers no health check and
 * is replaced for ever. `setting`: what names the parameter of the image; `scaled`: there are scaling groups.
 */
export function machineImage(setting: string, scaled: boolean): string[] {
  const plain = [
    'Machines start from a plain image of Ubuntu 24.04. Install Open edX on them with the Ansible export of the same stage, which',
    'says what Ubuntu its roles expect: where that is another, name an image of it.',
  ];
  if (!scaled) return [...plain, ''];
  return [
    '## The image of the machines',
    '',
    ...plain,
    'Machines of a scaling group come and go, so they need an image with Open edX in it: a plain one answers no health',
    'check, and the group would replace it again and again. Before the first installation, for every group:',
    '',
    '```sh',
    'aws autoscaling suspend-processes --auto-scaling-group-name GROUP --scaling-processes ReplaceUnhealthy AlarmNotification',
    '```',
    '',
    `When it is installed, make an image of one of its machines, name it in a parameter, set \`${setting}\` to that`,
    'parameter, and let the group go on:',
    '',
    '```sh',
    'aws ec2 create-image --instance-id INSTANCE --name openedx-1',
    'aws ssm put-parameter --name /openedx/image --type String --data-type aws:ec2:image --value IMAGE',
    'aws autoscaling resume-processes --auto-scaling-group-name GROUP',
    '```',
    '',
  ];
}
