import type { Holding } from '../../../analysis/data/holdings.ts';
import { isOwnPlace } from '../../../analysis/data/places.ts';
import { isManaged } from '../../../analysis/stage/component-facts.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, RuleContext } from '../../types.ts';
import { ask } from '../unknown/index.ts';
import { holdingName } from './personal.ts';

/** Asks for the country of a place, or the part of it, where the country belongs. */
export function askCountry(context: RuleContext, holding: Holding): Report {
  const { design, stage } = context;
  const { element, place } = holding;
  const { zone, vendor, country } = place;
  const field = country === undefined ? 'country' : 'subdivision';
  const where = country === undefined ? 'In which country' : 'In which state or province';
  if (zone !== undefined) return ask([zone, element], `${where} is ${elementTitle(stage, zone)}?`, field, zone);
  if (vendor !== undefined && isOwnPlace(design, vendor))
    return ask([element], `${where} is ${vendor}?`, `vendors.${vendor}.${field}`);
  return askPlace(context, holding);
}

/** Asks where something stands that stands nowhere. */
function askPlace(context: RuleContext, holding: Holding): Report {
  const { stage } = context;
  const { element, kind } = holding;
  const name = elementTitle(stage, element);
  if (kind === 'backup') return ask([element], `In which zone are the backups of ${name} kept?`, 'backup.in', element);
  const component = stage.components[element];
  if (component !== undefined && isManaged(component) && component.managedBy === undefined)
    return ask([element], `Which vendor runs ${name}?`, 'managedBy', element);
  return ask([element], `Where does ${name} stand?`, 'in', element);
}

const RUN_BY_SOMEBODY: readonly string[] = ['provider', 'region', 'availability-zone'];

/** Asks who runs a place that is not known to be one's own. */
export function askVendor(context: RuleContext, holding: Holding): Report {
  const { stage } = context;
  const { element, place } = holding;
  const { zone, outermost, country } = place;
  if (zone === undefined || outermost === undefined) return askPlace(context, holding);
  if (RUN_BY_SOMEBODY.includes(stage.zones[zone]?.kind ?? '')) {
    const where = country === undefined ? '' : `, in ${country}`;
    return ask([zone, element], `Which vendor runs ${elementTitle(stage, zone)}${where}?`, 'vendor', zone);
  }
  const name = elementTitle(stage, outermost);
  return ask([outermost, element], `In which site, or at which provider, is ${name}?`, 'in', outermost);
}

/** `The backup of MySQL`: a holding at the beginning of a sentence. */
export function holderAtStart(context: RuleContext, holding: Holding): string {
  const name = holdingName(context, holding);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
