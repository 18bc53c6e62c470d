import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/base/zod.ts';
import { errorCode } from '../file-system.ts';

const policySchema = z.strictObject({
  /** `off`: nobody of this computer may ask. With an address: what is asked when a person asks. */
  updates: z.union([z.literal('off'), z.strictObject({ address: z.url({ protocol: /^https$/ }) })]).optional(),
});

/** What whoever looks after a computer decided for all who use it. */
export type Policy = z.infer<typeof policySchema>;

interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where the policy is: a place that takes an administrator to write. */
export function policyFile({ platform, env }: Surroundings): string {
  if (platform === 'win32') return join(env.ProgramData ?? 'C:\\ProgramData', 'Corral', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Corral/policy.json';
  return '/etc/corral/policy.json';
}

/** The policy of this computer. One that is there and cannot be understood forbids: a mistake in it opens nothing. */
export function readPolicy(file: string): Policy {
  try {
    return policySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? {} : { updates: 'off' };
  }
}
