/** What Terraform leaves in its folder and nobody commits. */
export const GITIGNORE = ['.terraform/', '*.tfstate', '*.tfstate.*', 'terraform.tfvars', ''].join('\n');

/** The same, for the README. */
export const KEPT_OUT = [
  '`.gitignore` keeps the state and `terraform.tfvars` out of version control, because both may hold what is not for everybody: share the',
  'state through the backend and the values the way you share secrets. Commit `.terraform.lock.hcl`, so that everybody runs the same providers.',
  '',
];
