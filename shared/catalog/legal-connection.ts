import type { DataClass, OnLoss, Protocol } from '../design/schema/vocabulary.ts';
import { findType } from './index.ts';
import type { ComponentType, Need, Port } from './types.ts';

export type ConnectionRuling =
  | {
      readonly ok: true;
      readonly over: Protocol;
      readonly port?: number;
      readonly onLoss: OnLoss;
      readonly carries: readonly DataClass[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether one type may call another, and what such a connection means unless its author says otherwise. The refusal is
 * a sentence without a full stop. Two components of one type may call each other; a component and itself may not, but
 * that is for the caller to see.
 */
export function legalConnection(from: ComponentType, to: ComponentType): ConnectionRuling {
  const common = to.ports.filter(({ over }) => from.calls.includes(over));
  const [first] = common;
  if (first === undefined) return { ok: false, reason: whyNot(from, to) };
  const need = from.needs.find(({ anyOf }) => anyOf.includes(to.id));
  if (need !== undefined) return ruling(first, need);
  const implied = impliedBy(from.needs, common);
  if (implied === undefined) return ruling(first, undefined);
  return ruling(implied.port, to.capabilities.includes('balances-load') ? implied.need : undefined);
}

/** A balancer stands in for what is behind it, so a caller uses it for the first of its needs that it can pass on. */
function impliedBy(needs: readonly Need[], ports: readonly Port[]): { port: Port; need: Need } | undefined {
  for (const need of needs) {
    const spoken = need.anyOf.flatMap((id) => findType(id)?.ports.map(({ over }) => over) ?? []);
    const port = ports.find(({ over }) => spoken.includes(over));
    if (port !== undefined) return { port, need };
  }
  return undefined;
}

function ruling({ over, port }: Port, need: Need | undefined): ConnectionRuling {
  return { ok: true, over, port, onLoss: need?.onLoss ?? 'down', carries: need?.carries ?? [] };
}

function whyNot(from: ComponentType, to: ComponentType): string {
  if (from.calls.length === 0) return `${from.title} never calls anything`;
  if (to.ports.length === 0) return `${to.title} never answers a call`;
  const answers = [...new Set(to.ports.map(({ over }) => over))];
  return `${to.title} answers ${answers.join(', ')} only; ${from.title} speaks ${from.calls.join(', ')}`;
}
