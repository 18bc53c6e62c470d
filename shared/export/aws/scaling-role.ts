/** Lines of a README: what an account must have once, before anything in it scales. */
export const SCALING_ROLE: readonly string[] = [
  'The account needs the role that scaling groups use; it has it if it ever had one. Otherwise, once:',
  '',
  '```sh',
  'aws iam create-service-linked-role --aws-service-name autoscaling.amazonaws.com',
  '```',
  '',
];
