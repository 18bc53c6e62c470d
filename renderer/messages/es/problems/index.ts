import { designs } from './designs.ts';
import { failures } from './failures.ts';
import { imports } from './imports.ts';

/** What is wrong with files, and why something was refused. */
export const problems: Readonly<Record<string, string>> = { ...designs, ...imports, ...failures };
