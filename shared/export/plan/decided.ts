import { elementTitle } from '../../catalog/element-title.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { CoverageEntry } from '../types.ts';
import { callOf, typeOf } from './calls.ts';
import type { Scope } from './scope.ts';
import type { PlanConnection } from './types.ts';

/** What is the same for every target with this scope: elements outside it, and connections across its border. */
export function decidedHere(
  stage: Stage,
  scope: Scope,
  connections: readonly PlanConnection[],
): readonly CoverageEntry[] {
  return [
    ...sortedEntries(stage.components).flatMap(([id]) => component(stage, scope, id)),
    ...connections.flatMap((connection) => crossing(stage, scope, connection)),
  ];
}

function component(stage: Stage, { elsewhere }: Scope, id: string): CoverageEntry[] {
  const type = typeOf(stage, id);
  const entry = (note: string): CoverageEntry[] => [{ element: id, kind: 'component', class: 'cannot', note }];
  if (type === undefined) {
    return entry(`The catalogue has no type "${stage.components[id]?.type ?? ''}"; choose another type.`);
  }
  if (type.deploy.kind === 'external') {
    const why = type.deploy.cannot?.['*'];
    return entry(why ?? `${elementTitle(stage, id)} lives elsewhere; only calls to it are allowed.`);
  }
  const where = elsewhere.get(id);
  return where === undefined ? [] : entry(`It is ${where}, which this export does not cover. ${nearest(where)}`);
}

function nearest(where: string): string {
  return where.startsWith('in another region')
    ? 'Draw that region as a stage of its own and export that; the ansible export takes machines of every region.'
    : 'Export the stage for that place too; the ansible export takes machines anywhere.';
}

/** A connection with an end outside the scope. With one end inside, a person can still permit it. */
function crossing(stage: Stage, { elsewhere }: Scope, connection: PlanConnection): CoverageEntry[] {
  const { key, from, to } = connection;
  const [fromWhere, toWhere] = [elsewhere.get(from), elsewhere.get(to)];
  const where = toWhere ?? fromWhere;
  if (where === undefined) return [];
  const entry = { element: key, kind: 'connection' } as const;
  const outside = (id: string): boolean => elsewhere.has(id) || typeOf(stage, id)?.deploy.kind === 'external';
  if ([from, to].every((id) => outside(id) || typeOf(stage, id) === undefined)) {
    return [{ ...entry, class: 'cannot', note: `It is ${where}, at both ends. ${nearest(where)}` }];
  }
  const end = elementTitle(stage, toWhere === undefined ? from : to);
  const { port } = callOf(stage, connection);
  const at = port === 0 ? '' : ` at port ${String(port)}`;
  return [
    { ...entry, class: 'todo', note: `Its other end, ${end}, is ${where}: permit the call by its address${at}.` },
  ];
}
