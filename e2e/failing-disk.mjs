// Loaded into a program before its own code: while the file that CORRAL_DISK_IS_FULL names is there, nothing can be written.
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';

const sign = process.env.CORRAL_DISK_IS_FULL;
const file = await open(process.execPath, 'r');
const opened = Object.getPrototypeOf(file);
await file.close();

const { writeFile } = opened;
opened.writeFile = async function full(...args) {
  if (sign !== undefined && existsSync(sign)) throw Object.assign(new Error('ENOSPC: made up'), { code: 'ENOSPC' });
  return writeFile.apply(this, args);
};
