import type { Rule } from '../types.ts';
import { encryptionAtRest } from './encryption-at-rest/index.ts';
import { encryptionInTransit } from './encryption-in-transit/index.ts';
import { laws } from './laws/index.ts';
import { lawRule } from './support/law-rule.ts';
import { transfer } from './transfer/index.ts';

/** One rule per law and family. */
export const privacyRules: readonly Rule[] = laws.flatMap((law) => [
  lawRule(law, encryptionAtRest),
  lawRule(law, encryptionInTransit),
  lawRule(law, transfer),
]);
