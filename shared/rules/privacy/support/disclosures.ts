import { hasPersonal } from '../../../analysis/data/data-classes.ts';
import { placesOf } from '../../../analysis/data/places.ts';
import { carriedData } from '../../../analysis/data/stage-data.ts';
import { sortBy } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { connectionKey } from '../../../design/connection-key.ts';
import type { Connection } from '../../../design/schema/connection.ts';
import type { Vendor } from '../../../design/schema/vendor.ts';
import type { Report, RuleContext } from '../../types.ts';
import type { Purpose } from '../types.ts';
import { ask } from '../unknown/index.ts';
import { perRun } from './per-run.ts';

/** Personal data that goes to somebody who may want it for something of their own. */
export interface Disclosure {
  readonly key: string;
  readonly connection: Connection;
  /** False while nobody has said what goes over the connection. */
  readonly known: boolean;
  readonly purpose: Purpose | 'unknown';
  /** Who receives it, for a sentence. */
  readonly receiver: string;
  readonly vendor: Vendor | undefined;
  /** The vendor of whom nobody has said what kind of company it is, so that it may be a third party. */
  readonly kindOpen: string | undefined;
}

const THIRD_PARTIES: readonly Vendor['kind'][] = ['analytics', 'ads', 'social', 'ai'];
const OWN_USE: readonly Purpose[] = ['ads', 'training'];

export const disclosures = perRun((context) =>
  sortBy(context.stage.connections, connectionKey).flatMap((connection) => disclosure(context, connection)),
);

function disclosure(context: RuleContext, connection: Connection): Disclosure[] {
  const data = carriedData(context.stage, connection);
  if (hasPersonal(data) === false) return [];
  const id = receiverOf(context, connection.to);
  const vendor = id === undefined ? undefined : context.design.vendors[id];
  const purpose = connection.purpose ?? 'unknown';
  const own = OWN_USE.some((one) => one === purpose);
  const kindOpen = own ? undefined : withoutKind(vendor, id);
  if (!own && kindOpen === undefined && !THIRD_PARTIES.includes(vendor?.kind)) return [];
  const receiver = vendor?.name ?? id ?? elementTitle(context.stage, connection.to);
  const known = data !== 'unknown';
  return [{ key: connectionKey(connection), connection, known, purpose, receiver, vendor, kindOpen }];
}

function withoutKind(vendor: Vendor | undefined, id: string | undefined): string | undefined {
  return vendor !== undefined && vendor.kind === undefined ? id : undefined;
}

/** The vendor who runs the component, or the place where it stands. */
function receiverOf({ design, stage }: RuleContext, id: string): string | undefined {
  const component = stage.components[id];
  const places = component === undefined ? [] : placesOf(design, stage, component);
  return places.find(({ vendor }) => vendor !== undefined)?.vendor;
}

/** What must be known first: who receives it, what is sent, and what for; undefined when all are. */
export function askFirst({ key, kindOpen, known, purpose, receiver }: Disclosure): Report | undefined {
  if (kindOpen !== undefined) return ask([key], `What kind of company is ${receiver}?`, `vendors.${kindOpen}.kind`);
  if (!known) return ask([key], `Which data does ${receiver} get?`, 'carries', key);
  return purpose === 'unknown'
    ? ask([key], `What does ${receiver} do with the data that it gets?`, 'purpose', key)
    : undefined;
}
