import { findType } from '../../../catalog/index.ts';
import { connectionKey } from '../../../design/connection-key.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Connection } from '../../../design/schema/connection.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { DataClass } from '../../../design/schema/vocabulary.ts';
import { sortBy, uniqueSorted } from '../../../base/sort.ts';
import type { Report } from '../../types.ts';
import { isPersonal } from '../../../analysis/data/data-classes.ts';
import { carriedData } from '../../../analysis/data/stage-data.ts';
import type { Family } from '../support/law-rule.ts';
import type { Duty } from '../types.ts';

export const encryptionInTransit: Family<Duty> = {
  slug: 'tls',
  title: 'encryption in transit',
  meta: {
    why: 'Personal data that leaves a machine unencrypted can be read and changed by whoever is on the way.',
    fix: 'Encrypt the connection with TLS, or take it through a private link.',
    detection:
      'Each connection that carries personal data and leaves its machine. HTTPS counts as TLS; nothing said is a question.',
    falsePositives: 'A tunnel around the connection that is not drawn: declare it as private.',
    severityTable: [{ when: 'it carries credentials to or from people outside', severity: 'critical' }],
  },
  duty: ({ tls }) => tls,
  judge: (_duty, { stage }) =>
    sortBy(stage.connections, connectionKey)
      .filter((connection) => !staysOnOneHost(stage, connection))
      .flatMap((connection) => report(stage, connection)),
  nothing: 'No connection that leaves a machine carries personal data.',
};

/** Both ends on the one machine of the same group. */
function staysOnOneHost({ components, zones }: Stage, { from, to }: Connection): boolean {
  const [a, b] = [components[from], components[to]];
  const zone = a?.in === undefined ? undefined : zones[a.in];
  const own = a !== undefined && a.managedBy === undefined && b?.managedBy === undefined;
  return own && a.in === b?.in && zone?.kind === 'machines' && (zone.count ?? 1) === 1;
}

function report(stage: Stage, connection: Connection): Report[] {
  const key = connectionKey(connection);
  const name = `${elementTitle(stage, connection.from)} to ${elementTitle(stage, connection.to)}`;
  const data = carriedData(stage, connection);
  const encryption = connection.encryption ?? (connection.over === 'https' ? 'tls' : 'unknown');
  if (data !== 'unknown' && !data.some(isPersonal)) return [];
  if (encryption !== 'unknown' && encryption !== 'none')
    return data === 'unknown' ? [] : [{ verdict: 'satisfied', elements: [key], message: name }];
  if (data === 'unknown') return [ask(key, `Which data goes from ${name}?`, 'carries')];
  if (encryption === 'unknown') return [ask(key, `Is the connection from ${name} encrypted?`, 'encryption')];
  return [gap(stage, connection, data)];
}

function gap(stage: Stage, connection: Connection, data: readonly DataClass[]): Report {
  const { from, to } = connection;
  const outside = findType(stage.components[from]?.type ?? '')?.tier === 'outside';
  return {
    verdict: 'gap',
    elements: [connectionKey(connection), from, to],
    ...(outside && data.includes('credential') ? { severity: 'critical' as const } : {}),
    message: `Personal data goes from ${elementTitle(stage, from)} to ${elementTitle(stage, to)} unencrypted.`,
    why: `It carries ${uniqueSorted(data.filter(isPersonal)).join(', ')}; encryption is declared as none.`,
  };
}

function ask(element: string, text: string, field: string): Report {
  return {
    verdict: 'needs-answer',
    elements: [element],
    discriminator: field,
    message: text,
    question: { text, element, field },
  };
}
