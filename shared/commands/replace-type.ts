import { findType } from '../catalog/index.ts';
import { legalConnection, type ConnectionRuling } from '../catalog/legal-connection.ts';
import type { Connection } from '../design/schema/connection.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { elementsLabel } from './support/element-label.ts';
import { onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';
import { zoneMayHoldType } from './zone-nesting.ts';

/**
 * Makes components another type of the catalogue: id, name, place, connections and every fact that the author gave stay.
 * Connections speak what the new type speaks; refused while there is one that cannot.
 */
export function replaceType(design: Design, stageId: string, ids: readonly string[], type: string): Command {
  const title = findType(type)?.title ?? type;
  return {
    label: `Replace ${elementsLabel(design, stageId, ids)} by ${title}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        if (findType(type) === undefined) return refuse(`The catalogue has no type "${type}".`);
        if (ids.length === 0) return refuse('There is nothing to replace: select components first.');
        for (const id of ids) {
          const reason = whyNotType(stage, id, type);
          if (reason !== undefined) return refuse(`${reason}.`);
        }
        for (const id of ids) retype(stage, id, type);
        return undefined;
      }),
  };
}

/** Why a component cannot become a type, as a sentence without a full stop; undefined when it can. */
export function whyNotType(stage: Stage, id: string, type: string): string | undefined {
  const component = stage.components[id];
  if (component === undefined) return `There is no component "${id}" in this stage`;
  const zone = component.in === undefined ? undefined : stage.zones[component.in];
  const nesting = zoneMayHoldType(zone?.kind, type);
  if (!nesting.ok) return nesting.reason;
  for (const connection of stage.connections) {
    const ruling = rulingAs(stage, connection, id, type);
    if (ruling !== undefined && !ruling.ok) return ruling.reason;
  }
  return undefined;
}

/** What the catalogue says to a connection once one of its ends is of another type; undefined: it does not say. */
function rulingAs(stage: Stage, { from, to }: Connection, id: string, type: string) {
  if (from !== id && to !== id) return undefined;
  const typeOf = (end: string) => findType(end === id ? type : (stage.components[end]?.type ?? ''));
  const [caller, called] = [typeOf(from), typeOf(to)];
  return caller === undefined || called === undefined ? undefined : legalConnection(caller, called);
}

function retype(stage: Stage, id: string, type: string): void {
  for (const connection of stage.connections) {
    const ruling = rulingAs(stage, connection, id, type);
    if (ruling?.ok === true && !answered(stage, connection, id, type)) speak(connection, ruling);
  }
  const component = stage.components[id];
  if (component !== undefined && component.type !== type) component.type = type;
}

/** Whether the called end answers what the connection speaks; one that says nothing speaks what fits. */
function answered(stage: Stage, { to, over }: Connection, id: string, type: string): boolean {
  const called = findType(to === id ? type : (stage.components[to]?.type ?? ''));
  return over === undefined || called?.ports.some((port) => port.over === over) === true;
}

function speak(connection: Connection, { over, port }: Extract<ConnectionRuling, { ok: true }>): void {
  connection.over = over;
  if (port === undefined) delete connection.port;
  else connection.port = port;
}
