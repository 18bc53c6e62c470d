import { errorCode } from '../host/file-system.ts';
import { ioFailure } from '../host/io-failure.ts';
import { deviceProblem } from '../host/safe-name.ts';
import { writeNewFile } from '../host/write-new.ts';
import { InputError } from './input-error.ts';

/** Writes a file that is not there yet; an older one is never replaced, and a failure leaves no part of a new one. */
export async function writeNew(path: string, text: string, platform: string = process.platform): Promise<void> {
  const device = deviceProblem(path, platform);
  if (device !== undefined) throw new InputError([`corral: ${path} cannot be written: ${device}.`]);
  try {
    await writeNewFile(path, text);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new InputError([`${path}: it exists already; choose another name`]);
    throw new InputError([`corral: ${ioFailure(error, path, 'written').failed}`]);
  }
}
