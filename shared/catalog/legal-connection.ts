import type { DataClass, OnLoss, Protocol } from '../design/schema/vocabulary.ts';
import { findType } from './index.ts';
import type { ComponentType, Need, Port } from './types.ts';
import { usualLoss } from './usual-loss.ts';

export type ConnectionRuling =
  | {
      readonly ok: true;
      readonly over: Protocol;
      readonly port?: number;
      /** Undefined: only the author can say. */
      readonly onLoss: OnLoss | undefined;
      readonly carries: readonly DataClass[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether one type may call another, and what such a connection means unless its author says otherwise. The refusal is
 * a sentence without a full stop. Two components of one type may call each other; a component and itself may not, but
 * that is for the caller to see.
 */
export function legalConnection(from: ComponentType, to: ComponentType): ConnectionRuling {
  const common = answers(to).filter(({ over }) => from.calls.includes(over));
  const [first] = common;
  if (first === undefined) return { ok: false, reason: whyNot(from, to) };
  const need = from.needs.find(({ anyOf }) => anyOf.includes(to.id));
  if (need !== undefined) return { ...ruling(first, need), onLoss: usualLoss(from, to) };
  const implied = impliedBy(from.needs, common);
  const usual = usualLoss(from, to);
  if (usual !== undefined) return { ...ruling(first, undefined), onLoss: usual };
  if (implied === undefined) return ruling(first, undefined);
  return ruling(implied.port, to.capabilities.includes('balances-load') ? implied.need : undefined);
}

const ADMINISTRATION: Port = { port: 22, over: 'ssh', for: 'administration' };

/** What a type answers: its ports, and on machines of the author's also the call of an administrator. */
function answers({ ports, alwaysManaged, deploy }: ComponentType): readonly Port[] {
  const ownMachines = alwaysManaged === undefined && deploy.kind !== 'external' && deploy.kind !== 'object-store';
  return ownMachines ? [...ports, ADMINISTRATION] : ports;
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

function ruling({ over, port }: Port, need: Need | undefined) {
  return { ok: true, over, port, onLoss: need?.onLoss ?? 'down', carries: need?.carries ?? [] } as const;
}

function whyNot(from: ComponentType, to: ComponentType): string {
  if (from.calls.length === 0) return `${from.title} never calls anything`;
  if (to.ports.length === 0) return `${to.title} never answers a call`;
  const spoken = [...new Set(to.ports.map(({ over }) => over))];
  return `${to.title} answers ${spoken.join(', ')} only; ${from.title} speaks ${from.calls.join(', ')}`;
}
