/** What Terraform leaves in its folder and nobody commits. */
export const GITIGNORE = ['.terraform/', '*.tfstate', '*.tfstate.*', 'terraform.tfvars', ''].join('\n');
