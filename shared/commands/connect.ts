import { findType } from '../catalog/index.ts';
import { legalConnection } from '../catalog/legal-connection.ts';
import { connectionKey } from '../design/connection-key.ts';
import type { Connection } from '../design/schema/connection.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { elementLabel } from './support/element-label.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Lets one component call another, in the way the catalogue says such a connection works. */
export function connect(design: Design, stageId: string, from: string, to: string): Command {
  const stage = findStage(design, stageId);
  return {
    label: `Connect ${elementLabel(stage, from)} to ${elementLabel(stage, to)}`,
    apply: (draft) =>
      onStage(draft, stageId, (edited) => {
        const made = connectionBetween(edited, from, to);
        if (typeof made === 'string') return refuse(`${made}.`);
        edited.connections.push(made);
        return undefined;
      }),
  };
}

/**
 * The connection that drawing from one component to another would make, or why there can be none, as a sentence without
 * a full stop. The canvas asks it while a line is being drawn.
 */
export function connectionBetween(stage: Stage, from: string, to: string): Connection | string {
  const [source, target] = [stage.components[from], stage.components[to]];
  if (source === undefined || target === undefined) {
    return `Only components can be connected; "${source === undefined ? from : to}" is none`;
  }
  if (from === to) return `${elementLabel(stage, from)} cannot call itself`;
  if (stage.connections.some((each) => connectionKey(each) === connectionKey({ from, to }))) {
    return `${elementLabel(stage, from)} already calls ${elementLabel(stage, to)}`;
  }
  const [caller, called] = [findType(source.type), findType(target.type)];
  if (caller === undefined || called === undefined) return { from, to, onLoss: 'down' };
  const ruling = legalConnection(caller, called);
  if (!ruling.ok) return ruling.reason;
  const made: Connection = { from, to, over: ruling.over };
  if (ruling.onLoss !== undefined) made.onLoss = ruling.onLoss;
  if (ruling.carries.length > 0) made.carries = [...ruling.carries];
  return made;
}
