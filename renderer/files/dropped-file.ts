import { MAX_DESIGN_BYTES } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';

/** Endings of designs, and of the files of other tools that can be imported. Inventories often have none. */
const READ = /(?:^[^.]+|\.(?:corral|ya?ml|json|tfstate|template|ini|cfg|txt))$/i;

/** Why dropped files are not read, as a sentence, or undefined when the only one may be. */
export function dropTrouble(files: readonly { readonly name: string; readonly size: number }[]): string | undefined {
  const [file, ...others] = files;
  if (file === undefined) return t('files.drop.nothing');
  if (others.length > 0) return t('files.drop.many', { number: files.length });
  const { name, size } = file;
  if (!READ.test(name)) {
    return t('files.drop.unknown', { name });
  }
  if (size > MAX_DESIGN_BYTES) return t('files.drop.large', { name, size: MAX_DESIGN_BYTES / 1_000_000 });
  return undefined;
}

/** Whether what is pasted is a file: one that can be read, or nothing else. Some programs copy a picture beside their text. */
export function holdsFile(data: Pick<DataTransfer, 'files' | 'getData'>): boolean {
  const files = [...data.files];
  return files.length > 0 && (data.getData('text/plain') === '' || dropTrouble(files) === undefined);
}

/** Whether a file is a design, by its name or by how it begins. */
export function isDesignFile(name: string, text: string): boolean {
  return /\.corral$/i.test(name) || /^\uFEFF?(?:\s*#[^\n]*\n)*\s*corral\s*:/.test(text);
}
