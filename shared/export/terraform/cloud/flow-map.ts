import type { FlowRule } from '../../plan/types.ts';
import { byId, described } from '../names.ts';
import { object, type Expr } from '../tree.ts';

/** Flows in the form that resources loop over, by id. */
export function flowMap(flows: readonly FlowRule[]): Expr {
  return byId(
    flows,
    ({ id }) => id,
    (flow) => object({ from: flow.from, to: flow.to, port: flow.port, description: described(flow) }),
  );
}
