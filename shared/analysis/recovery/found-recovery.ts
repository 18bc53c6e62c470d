import { costs, NOTHING, worse } from './estimates.ts';
import type { DisruptionRecovery, Estimate, Loss, RecoveryEstimate } from './types.ts';

/** What is found of one kind of disruption so far. */
export class FoundRecovery implements DisruptionRecovery {
  rto: Estimate = NOTHING;
  rpo: Estimate = NOTHING;
  readonly losses: Loss[] = [];

  loss({ lost, rto, rpo, hits }: Loss): void {
    this.worst({ rto, rpo });
    const costly = hits.filter((hit) => costs(hit.rto) || costs(hit.rpo));
    const own = costly.map((hit) => ({ id: hit.id, rto: hit.rto, rpo: hit.rpo }));
    if (own.length > 0) this.losses.push({ ...(lost !== undefined && { lost }), rto, rpo, hits: own });
  }

  worst({ rto, rpo }: RecoveryEstimate): void {
    this.rto = worse(this.rto, rto);
    this.rpo = worse(this.rpo, rpo);
  }
}
