import { accessLog } from './access-log/index.ts';
import { assessment } from './assessment/index.ts';
import { atRest } from './at-rest/index.ts';
import { breach } from './breach/index.ts';
import { children } from './children/index.ts';
import { disclosure } from './disclosure/index.ts';
import { exposure } from './exposure/index.ts';
import { localisation } from './localisation/index.ts';
import { processor } from './processor/index.ts';
import { records } from './records/index.ts';
import { restore } from './restore/index.ts';
import { retention } from './retention/index.ts';
import { subprocessor } from './subprocessor/index.ts';
import type { Family } from './support/law-rule.ts';
import { tls } from './tls/index.ts';
import { transfer } from './transfer/index.ts';
import type { Slug } from './types.ts';

/** Every kind of duty that is judged; the last kind, the missing fact, is asked by all of them (`unknown`). */
export const families: readonly Family<Slug>[] = [
  transfer,
  processor,
  subprocessor,
  tls,
  atRest,
  exposure,
  accessLog,
  breach,
  retention,
  children,
  disclosure,
  records,
  assessment,
  restore,
  localisation,
];
