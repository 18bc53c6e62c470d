import { holdingsOf } from '../../analysis/data/holdings.ts';
import { uniqueSorted } from '../../base/sort.ts';
import { setField } from '../../commands/set-field.ts';
import { together } from '../../commands/support/together.ts';
import type { Command } from '../../commands/types.ts';
import { valueLabel } from '../../design/fields/labels.ts';
import type { Design } from '../../design/schema/design.ts';
import { laws } from '../../rules/privacy/laws/index.ts';
import { isInside } from '../../rules/privacy/support/areas.ts';
import type { TransferDuty } from '../../rules/privacy/types.ts';
import type { FixContext, FixKind } from '../types.ts';

export const recordMechanism: FixKind = {
  id: 'record-mechanism',
  rules: laws.flatMap(({ id, duties: { transfer } }) =>
    transfer === undefined || transfer.blocked !== undefined ? [] : [`privacy/${id}-transfer`],
  ),
  offer(context) {
    const { design, finding } = context;
    const duty = laws.find(({ id }) => id === finding.law?.id)?.duties.transfer;
    const vendors = duty === undefined ? [] : vendorsOutside(context, duty);
    if (duty === undefined || vendors.length === 0) return undefined;
    const contract = duty.contractSuffices === true;
    const [mechanism] = duty.accepted;
    const what = contract ? 'a signed contract' : valueLabel(mechanism);
    const title = `Record ${what} with ${vendors.map((id) => design.vendors[id]?.name ?? id).join(', ')}`;
    return {
      title,
      explanation: `Only when it is agreed: Corral takes your word for it. ${contract ? 'A contract is enough here' : `Accepted here: ${duty.accepted.map(valueLabel).join(', ')}`}.`,
      command: together(
        title,
        vendors.map((id) => (contract ? sign(design, id) : record(design, id, mechanism ?? 'none'))),
      ),
    };
  },
};

/** Who has the data outside the area, or lets people there look at it. */
function vendorsOutside({ design, stage, finding }: FixContext, { freeArea }: TransferDuty): string[] {
  const [cause = ''] = finding.elements;
  const component = stage.components[cause];
  const around = component?.managedBy ?? stage.zones[cause]?.vendor;
  const held = component === undefined ? [] : holdingsOf(design, stage, cause, component);
  const outside = held.filter(({ place }) => isInside(freeArea, place) === false);
  return uniqueSorted([
    ...outside.flatMap(({ place }) => place.vendor ?? []),
    ...(around === undefined ? [] : [around]),
  ]);
}

function sign(design: Design, id: string): Command {
  return setField(design, { of: 'vendor', id }, ['contract'], 'signed');
}

/** Beside a mechanism of another law, not instead of it. */
function record(design: Design, id: string, mechanism: string): Command {
  const { transferMechanism = 'unknown', otherMechanisms = [] } = design.vendors[id] ?? {};
  const free = transferMechanism === 'none' || transferMechanism === 'unknown';
  const owner = { of: 'vendor', id } as const;
  return free
    ? setField(design, owner, ['transferMechanism'], mechanism)
    : setField(design, owner, ['otherMechanisms'], [...otherMechanisms, mechanism]);
}
