import { MAX_DESIGN_BYTES } from '../../shared/ipc/contract.ts';

/** Endings of designs, and of the files of other tools that can be imported. Inventories often have none. */
const READ = /(?:^[^.]+|\.(?:corral|ya?ml|json|tfstate|template|ini|cfg|txt))$/i;

/** Why dropped files are not read, as a sentence, or undefined when the only one may be. */
export function dropTrouble(files: readonly { readonly name: string; readonly size: number }[]): string | undefined {
  const [file, ...others] = files;
  if (file === undefined) return 'Nothing that was dropped is a file.';
  if (others.length > 0) return `${String(files.length)} files were dropped. Drop one at a time.`;
  const { name, size } = file;
  if (!READ.test(name)) {
    return `“${name}” is neither a design nor a file that can be imported. Drop a file that ends in .corral, a Terraform state, a CloudFormation template or an Ansible inventory.`;
  }
  if (size > MAX_DESIGN_BYTES)
    return `“${name}” is larger than ${MAX_DESIGN_BYTES / 1_000_000} MB, more than a design can be.`;
  return undefined;
}

/** Whether a file is a design, by its name or by how it begins. */
export function isDesignFile(name: string, text: string): boolean {
  return /\.corral$/i.test(name) || /^\uFEFF?(?:\s*#[^\n]*\n)*\s*corral\s*:/.test(text);
}
