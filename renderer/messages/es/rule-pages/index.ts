import { outages } from './outages.ts';
import { privacy } from './privacy.ts';

/** How rules look, where they may be wrong and when they are worse, by what that is in English. */
export const rulePages: Readonly<Record<string, string>> = { ...outages, ...privacy };
