import { groupBy } from '../../base/group-by.ts';
import type { FoundResource, Role } from './resource.ts';
import type { Thing } from './things.ts';

export interface FoundCall {
  readonly from: string;
  readonly to: string;
  readonly port?: number;
}

/** Resources by address, and which of them mention which. */
export interface Web {
  readonly byAddress: ReadonlyMap<string, FoundResource>;
  readonly mentionedBy: ReadonlyMap<string, readonly FoundResource[]>;
}

export function webOf(resources: readonly FoundResource[]): Web {
  const pairs = resources.flatMap((by) => [...by.mentions].map((name) => ({ name, by })));
  const mentionedBy = new Map(
    [...groupBy(pairs, ({ name }) => name)].map(([name, all]) => [name, all.map(({ by }) => by)]),
  );
  return { byAddress: new Map(resources.map((resource) => [resource.address, resource])), mentionedBy };
}

/** Calls that balancers pass on and that guards permit from one another; each pair once. */
export function callsOf(web: Web, things: readonly Thing[]): readonly FoundCall[] {
  const calls = new Map<string, FoundCall>();
  for (const call of [...balanced(web, things), ...permitted(web, things)]) {
    const key = `${call.from} ${call.to}`;
    if (call.from !== call.to && (!calls.has(key) || calls.get(key)?.port === undefined)) calls.set(key, call);
  }
  return [...calls.values()];
}

/** What a resource mentions, directly or through what stands between. */
export function reached(web: Web, resource: FoundResource, through: readonly Role[]): ReadonlySet<string> {
  const seen = new Set(tiedTo(web, resource));
  for (const name of seen) {
    const next = web.byAddress.get(name);
    if (next !== undefined && through.includes(next.role)) for (const more of tiedTo(web, next)) seen.add(more);
  }
  return seen;
}

function tiedTo({ mentionedBy }: Web, { address, mentions }: FoundResource): string[] {
  const links = (mentionedBy.get(address) ?? []).filter(({ role }) => role === 'link');
  return [...mentions, ...links.flatMap((link) => [...link.mentions])];
}

/** Balancers call the machines that name them, or that share with them a target group, a listener, an attachment. */
function* balanced(web: Web, things: readonly Thing[]): Iterable<FoundCall> {
  const owner = new Map(things.flatMap(({ id, resources }) => resources.map(({ address }) => [address, id])));
  for (const { id: from, type, resources } of things) {
    if (type !== 'load-balancer') continue;
    const seen = new Set(resources.flatMap(({ address, wears }) => [address, ...(wears ?? [])]));
    for (const address of seen) {
      for (const next of neighbours(web, address)) {
        if (next.role === 'between' || next.role === 'link') seen.add(next.address);
        const to = next.role === 'machines' ? owner.get(next.address) : undefined;
        if (to !== undefined) yield { from, to };
      }
    }
  }
}

function neighbours({ byAddress, mentionedBy }: Web, address: string): readonly FoundResource[] {
  const mentioned = [...(byAddress.get(address)?.mentions ?? [])].flatMap((name) => byAddress.get(name) ?? []);
  return [...mentioned, ...(mentionedBy.get(address) ?? [])];
}

function* permitted(web: Web, things: readonly Thing[]): Iterable<FoundCall> {
  const worn = things.flatMap(({ id, resources }) => {
    const guards = new Set(resources.flatMap((one) => [...reached(web, one, ['between'])]));
    return [...guards].map((guard) => ({ guard, id }));
  });
  const wearers = groupBy(worn, ({ guard }) => guard);
  for (const { allows } of web.byAddress.values()) {
    for (const { from, to, port } of allows) {
      const callers = from.flatMap((guard) => wearers.get(guard) ?? []);
      const callees = to.flatMap((guard) => wearers.get(guard) ?? []);
      for (const caller of callers)
        for (const callee of callees) yield { from: caller.id, to: callee.id, ...(port === undefined ? {} : { port }) };
    }
  }
}
