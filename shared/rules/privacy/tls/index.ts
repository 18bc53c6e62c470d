import { isPerson } from '../../../analysis/data/holdings.ts';
import { hasPersonal, isPersonal, type KnownData } from '../../../analysis/data/data-classes.ts';
import { carriedData } from '../../../analysis/data/stage-data.ts';
import { keptWith } from '../../../base/kept-with.ts';
import { sortBy, uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { connectionKey } from '../../../design/connection-key.ts';
import type { Connection } from '../../../design/schema/connection.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { DataClass } from '../../../design/schema/vocabulary.ts';
import type { Report } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { perRun } from '../support/per-run.ts';
import { fine, gap } from '../support/reports.ts';
import { ask } from '../unknown/index.ts';

export const tls: Family<'tls'> = {
  slug: 'tls',
  title: 'encryption in transit',
  meta: {
    judgedFrom: 'drawing',
    why: 'Personal data that leaves a machine unencrypted can be read and changed by whoever is on the way.',
    fix: 'Encrypt the connection with TLS, or take it through a private link.',
    detection:
      'Each connection that carries personal data and leaves its machine. HTTPS counts as TLS; nothing said is a question.',
    falsePositives: 'A tunnel around the connection that is not drawn: declare it as private.',
    severityTable: [{ when: 'it carries credentials to or from people outside', severity: 'critical' }],
  },
  judge: (_duty, context) => reports(context),
  nothing: 'No connection that leaves a machine carries personal data.',
};

const reports = perRun(({ stage }) =>
  sortBy(stage.connections, connectionKey)
    .filter((connection) => !staysOnOneHost(stage, connection))
    .flatMap((connection) => {
      const { from, to } = connection;
      const name = `${elementTitle(stage, from)} to ${elementTitle(stage, to)}`;
      const outside = [from, to].some((id) => stage.components[id] !== undefined && isPerson(stage.components[id]));
      return judged(connection, name, carriedData(stage, connection), outside);
    }),
);

/** Both ends on the one machine of the same group. */
function staysOnOneHost({ components, zones }: Stage, { from, to }: Connection): boolean {
  const [a, b] = [components[from], components[to]];
  const zone = a?.in === undefined ? undefined : zones[a.in];
  const own = a !== undefined && a.managedBy === undefined && b?.managedBy === undefined;
  return own && a.in === b?.in && zone?.kind === 'machines' && (zone.count ?? 1) === 1;
}

const judged = keptWith(judge);

function judge(connection: Connection, name: string, data: KnownData, outside: boolean): Report[] {
  const key = connectionKey(connection);
  const encryption = connection.encryption ?? (connection.over === 'https' ? 'tls' : 'unknown');
  if (hasPersonal(data) === false) return [];
  if (encryption !== 'unknown' && encryption !== 'none') return data === 'unknown' ? [] : [fine(key)];
  if (data === 'unknown') return [ask([key], `Which data goes from ${name}?`, 'carries', key)];
  if (encryption === 'unknown') return [ask([key], `Is the connection from ${name} encrypted?`, 'encryption', key)];
  return [open(connection, name, data, outside)];
}

function open(connection: Connection, name: string, data: readonly DataClass[], outside: boolean): Report {
  const { from, to } = connection;
  return gap([connectionKey(connection), from, to], '', `Personal data goes from ${name} unencrypted.`, {
    ...(outside && data.includes('credential') ? { severity: 'critical' as const } : {}),
    why: `It carries ${uniqueSorted(data.filter(isPersonal)).join(', ')}; encryption is declared as none.`,
  });
}
