import { uniqueSorted } from '../../base/sort.ts';
import { isPersonal } from '../../analysis/data/data-classes.ts';
import { residency, type ResidencyRow } from '../../analysis/data/residency.ts';
import { valueLabel } from '../../design/fields/labels.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { DataClass } from '../../design/schema/vocabulary.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { areaWords } from '../area-words.ts';

/** One entry of the record of processing; every value the drawing does not give is "unknown". */
export interface RecordEntry {
  readonly heading: string;
  /** Of GDPR Art. 30(1). */
  readonly point: string;
  readonly values: readonly string[];
}

/** The record of processing activities (GDPR Art. 30(1)) as far as the drawing of one stage gives it. */
export function recordOfProcessing(design: Design, stage: Stage): RecordEntry[] {
  const rows = residency(design, stage.id).filter(({ data }) => data === 'unknown' || isPersonal(data));
  return [
    { heading: 'Controller, and who speaks for it', point: '(a)', values: controller(design) },
    { heading: 'Purposes', point: '(b)', values: purposes(stage) },
    { heading: 'Categories of people', point: '(c)', values: people(design, rows) },
    {
      heading: 'Categories of personal data',
      point: '(c)',
      values: uniqueSorted(rows.map(({ data }) => data)).map(valueLabel),
    },
    { heading: 'Recipients', point: '(d)', values: recipients(design, rows) },
    { heading: 'Transfers to other countries, and on which ground', point: '(e)', values: transfers(design, rows) },
    { heading: 'Time limits for erasure', point: '(f)', values: limits(stage, rows) },
    { heading: 'Security measures', point: '(g)', values: measures(stage, rows) },
  ];
}

function controller({ context }: Design): string[] {
  const { name, contact, role, country, subdivision, ...others } = context.organisation ?? {};
  return [
    `name: ${name ?? 'unknown'}`,
    `contact: ${contact ?? 'unknown'}`,
    `kind of organisation: ${role === undefined ? 'unknown' : valueLabel(role)}`,
    `country: ${areaWords({ country, subdivision })}`,
    `decides together with: ${others.jointControllers ?? 'unknown'}`,
    `representative: ${others.representative ?? 'unknown'}`,
    `data protection officer: ${others.dataProtectionOfficer ?? 'unknown'}`,
    `contact for incidents: ${context.incidentContact ?? 'unknown'}`,
  ];
}

/** What people do with the platform, and what connections say that their data is for. */
function purposes({ entryPoints, connections }: Stage): string[] {
  const done = sortedEntries(entryPoints).map(([id, { name }]) => name ?? id);
  const declared = connections.flatMap(({ purpose }) => (purpose === undefined ? [] : [`purpose: ${purpose}`]));
  return [...done, ...uniqueSorted(declared)];
}

const STAFF: DataClass = 'staff';

function people({ context }: Design, rows: readonly ResidencyRow[]): string[] {
  const { jurisdictions, minAge } = context.learners ?? {};
  const where = jurisdictions === undefined ? 'unknown' : jurisdictions.join(', ');
  const learners = `learners (where: ${where}; youngest: ${minAge ?? 'unknown'})`;
  return [learners, ...(rows.some(({ data }) => data === STAFF) ? ['staff'] : [])];
}

function recipients({ vendors }: Design, rows: readonly ResidencyRow[]): string[] {
  const receiving = uniqueSorted(rows.flatMap(({ vendor }) => vendor ?? []));
  return receiving.map((id) => {
    const { name, kind, country, contract, remoteAccess } = vendors[id] ?? {};
    const about = [
      `kind: ${kind ?? 'unknown'}`,
      `country: ${country ?? 'unknown'}`,
      `contract: ${contract ?? 'unknown'}`,
      `reached from: ${remoteAccess === undefined ? 'unknown' : remoteAccess.join(', ') || 'nowhere else'}`,
    ];
    return `${name ?? id} (${about.join('; ')})`;
  });
}

/** Every country and vendor apart from the organisation's own country; what has no country may be one. */
function transfers({ context, vendors }: Design, rows: readonly ResidencyRow[]): string[] {
  const home = context.organisation?.country;
  const abroad = rows.filter(({ country }) => country === undefined || country !== home);
  return uniqueSorted(
    abroad.map((row) => {
      const { vendor } = row;
      const known = vendor === undefined ? undefined : vendors[vendor];
      const grounds = [known?.transferMechanism ?? 'unknown', ...(known?.otherMechanisms ?? [])].join(', ');
      const who = vendor === undefined ? 'vendor unknown' : (known?.name ?? vendor);
      const by = row.kind === 'remote-access' ? `${who}, whose people can reach it from there` : who;
      return `${areaWords(row)}: ${by}; ground: ${grounds}`;
    }),
  );
}

function stores(stage: Stage, rows: readonly ResidencyRow[]): (readonly [title: string, component: Component])[] {
  const ids = uniqueSorted(rows.filter(({ kind }) => kind === 'store').map(({ element }) => element));
  return ids.flatMap((id) => {
    const component = stage.components[id];
    return component === undefined ? [] : [[elementTitle(stage, id), component] as const];
  });
}

function limits(stage: Stage, rows: readonly ResidencyRow[]): string[] {
  return stores(stage, rows).map(([title, { retention, backup }]) => {
    const copies = backup === undefined ? '' : `; backups: ${backup.keep ?? 'unknown'}`;
    return `${title}: ${retention ?? 'unknown'}${copies}`;
  });
}

function measures(stage: Stage, rows: readonly ResidencyRow[]): string[] {
  const perStore = stores(stage, rows).map(([title, component]) => {
    const { encryptedAtRest: rest = 'unknown', accessLog, backup } = component;
    return `${title}: encrypted at rest: ${valueLabel(rest)}; access log: ${valueLabel(accessLog?.on ?? 'unknown')}; backup every: ${backup?.every ?? 'unknown'}; restore tried: ${backup?.tested ?? 'unknown'}`;
  });
  return [connectionsSaid(stage), ...perStore];
}

function connectionsSaid({ connections }: Stage): string {
  const of = (...wanted: readonly string[]) =>
    connections.filter(({ encryption, over }) => wanted.includes(encryption ?? (over === 'https' ? 'tls' : 'unknown')))
      .length;
  return `connections: ${of('tls', 'mtls', 'private')} encrypted or private, ${of('none')} not, ${of('unknown')} unknown`;
}
