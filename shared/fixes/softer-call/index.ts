import { analyzeStage } from '../../analysis/analyze-stage.ts';
import { lossEffect } from '../../analysis/stage/loss-effect.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { setField } from '../../commands/set-field.ts';
import { connectionKey } from '../../design/connection-key.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { FixKind } from '../types.ts';

export const softerCall: FixKind = {
  id: 'softer-call',
  rules: ['resilience/hard-cycle'],
  offer({ design, stage, finding: { elements } }) {
    const call = stage.connections.find((each) => inCycle(stage, each, elements) && breaks(stage, each, elements));
    if (call === undefined) return undefined;
    const [from, to] = [elementTitle(stage, call.from), elementTitle(stage, call.to)];
    return {
      title: `Let ${from} start and serve without ${to}`,
      explanation: `It does less while ${to} is away, and either can be started first. The software has to be able to: try it before you rely on it.`,
      command: setField(
        design,
        { of: 'connection', stageId: stage.id, key: connectionKey(call) },
        ['onLoss'],
        'degraded',
      ),
    };
  },
};

function inCycle(stage: Stage, call: Connection, cycle: readonly string[]): boolean {
  return cycle.includes(call.from) && cycle.includes(call.to) && lossEffect(stage, call).onLoss === 'down';
}

/** Whether the same services would no longer all need each other. */
function breaks(stage: Stage, call: Connection, cycle: readonly string[]): boolean {
  const connections = stage.connections.map((each) =>
    each === call ? { ...each, onLoss: 'degraded' as const } : each,
  );
  const { hardCycles } = analyzeStage({ ...stage, connections });
  return hardCycles.every(([first]) => first === undefined || !cycle.includes(first));
}
