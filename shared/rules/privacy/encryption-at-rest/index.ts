import { findType, hasCapability } from '../../../catalog/index.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Fact } from '../../../design/schema/primitives.ts';
import type { Report } from '../../types.ts';
import { isPersonal } from '../../../analysis/data/data-classes.ts';
import { storedData } from '../../../analysis/data/stage-data.ts';
import type { Family } from '../support/law-rule.ts';
import type { Duty } from '../types.ts';

const KEEPS = ['stores-data', 'queues-messages', 'holds-sessions'] as const;

export const encryptionAtRest: Family<Duty> = {
  slug: 'at-rest',
  title: 'encryption at rest',
  meta: {
    why: 'A disk, a snapshot or a backup that leaves the house unencrypted takes the personal data on it along.',
    fix: 'Encrypt the store and its backups, and decide who holds the keys.',
    detection:
      'Each component that stores data, queues messages or holds sessions and keeps personal data, and its backup. Nothing said is a question.',
    falsePositives: 'A cache that keeps everything in memory and never writes.',
  },
  duty: ({ atRest }) => atRest,
  judge: (_duty, { stage }) =>
    sortedEntries(stage.components)
      .filter(([, component]) => keeps(component))
      .flatMap(([id, component]) => reports(id, component, elementTitle(stage, id))),
  nothing: 'No component keeps personal data.',
};

function keeps({ type, stores }: Component): boolean {
  return (
    KEEPS.some((capability) => hasCapability(type, capability)) ||
    (findType(type) === undefined && stores !== undefined)
  );
}

function reports(id: string, component: Component, name: string): Report[] {
  const data = storedData(component);
  if (data !== 'unknown' && !data.some(isPersonal)) return [];
  const { backup } = component;
  const store = judge(id, name, component.encryptedAtRest, 'encryptedAtRest');
  const copies =
    backup === undefined || backup.scheduled === false
      ? []
      : [judge(id, `the backup of ${name}`, backup.encrypted, 'backup.encrypted')];
  const all = [store, ...copies];
  const open = all.filter(({ verdict }) => verdict !== 'satisfied');
  return open.length > 0 ? open : [store];
}

function judge(id: string, name: string, fact: Fact | undefined, field: string): Report {
  const base = { elements: [id], discriminator: field };
  if (fact === true) return { ...base, verdict: 'satisfied', message: name };
  if (fact === false) return { ...base, verdict: 'gap', message: `Personal data in ${name} is not encrypted at rest.` };
  const text = `Is the data in ${name} encrypted at rest?`;
  return { ...base, verdict: 'needs-answer', message: text, question: { text, element: id, field } };
}
