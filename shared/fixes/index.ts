import { anotherUnit } from './another-unit/index.ts';
import { managedService } from './managed-service/index.ts';
import { spreadOut } from './spread-out/index.ts';
import type { FixKind } from './types.ts';

/** Every kind of fix, in the order in which they are offered. One folder and one line here add one. */
export const fixKinds: readonly FixKind[] = [spreadOut, anotherUnit, managedService];
