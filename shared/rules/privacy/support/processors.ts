import type { Holding } from '../../../analysis/data/holdings.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import type { Vendor } from '../../../design/schema/vendor.ts';
import type { Report, RuleContext } from '../../types.ts';
import { askData, personalHoldings } from './personal.ts';
import { perRun } from './per-run.ts';
import { askVendor } from './place-questions.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { merged } from './reports.ts';

/** A vendor that has personal data in its hands, and the elements of the drawing that say so. */
export interface Processor {
  readonly id: string;
  readonly vendor: Vendor;
  readonly name: string;
  /** The zones that it runs, and the services that it manages. */
  readonly elements: readonly string[];
}

export interface Processors {
  readonly known: readonly Processor[];
  /** Places of which nobody has said who runs them. */
  readonly questions: readonly Report[];
}

/** Every vendor that hosts or receives personal data. Own machines on own premises have none. */
export const processors = perRun((context): Processors => {
  const elements = new Map<string, Set<string>>();
  const questions: Report[] = [];
  for (const holding of personalHoldings(context)) {
    const { vendor, onPremise } = holding.place;
    if (holding.data === 'unknown')
      questions.push(askData(holding.element, elementTitle(context.stage, holding.element)));
    else if (vendor !== undefined) add(elements, vendor, namedIn(context, holding));
    else if (onPremise !== true) questions.push(askVendor(context, holding));
  }
  const { vendors } = context.design;
  const known = uniqueSorted(elements.keys()).map((id) => ({
    id,
    vendor: vendors[id] ?? {},
    name: vendors[id]?.name ?? id,
    elements: uniqueSorted(elements.get(id) ?? []),
  }));
  return { known, questions: merged(questions) };
});

/** The element that names the vendor: the service, or the zone around it. */
function namedIn({ stage }: RuleContext, { element, kind, place }: Holding): string {
  const own = stage.components[element]?.managedBy;
  return kind !== 'backup' && own === place.vendor ? element : (place.vendorZone ?? element);
}

function add(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key) ?? new Set<string>();
  groups.set(key, group.add(value));
}

/** Judges each vendor, and asks who the unknown ones are. */
export function eachProcessor(context: RuleContext, judge: (processor: Processor) => readonly Report[]): Report[] {
  const { known, questions } = processors(context);
  return [...known.flatMap(judge), ...questions];
}
