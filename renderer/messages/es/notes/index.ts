import { machines } from './machines.ts';
import { services } from './services.ts';
import { tools } from './tools.ts';

/** What exports say of each element, sentence by sentence, and of what they refuse. */
export const coverage: Readonly<Record<string, string>> = { ...machines, ...services, ...tools };
