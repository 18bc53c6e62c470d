import type { Vendor } from '../../../design/schema/vendor.ts';
import type { Mechanism } from '../types.ts';

const CERTIFIED: readonly Mechanism[] = ['dpf', 'dpf-uk', 'dpf-swiss'];

export interface Mechanisms {
  readonly known: readonly Mechanism[];
  /** False while nobody has said on which ground data goes there. */
  readonly complete: boolean;
  /** For a sentence: which of them has ended. */
  readonly lapsed: string;
}

/** What a vendor declares on a day. A certification that has ended no longer counts; its last day does. */
export function mechanismsOf(vendor: Vendor, day: string): Mechanisms {
  const { transferMechanism = 'unknown', otherMechanisms = [], certifiedUntil } = vendor;
  const ended = certifiedUntil !== undefined && certifiedUntil < day;
  const declared = [transferMechanism, ...otherMechanisms].filter((one) => one !== 'unknown');
  const over = ended ? declared.filter((one) => CERTIFIED.includes(one)) : [];
  const known = declared.filter((one) => !over.includes(one));
  return {
    known: known.length === 0 && over.length > 0 ? ['none'] : known,
    complete: transferMechanism !== 'unknown',
    lapsed: over.length === 0 ? '' : ` (${over.join(', ')} ended on ${certifiedUntil ?? ''})`,
  };
}
