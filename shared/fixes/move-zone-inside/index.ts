import { holdingsOf } from '../../analysis/data/holdings.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { setField } from '../../commands/set-field.ts';
import { together } from '../../commands/support/together.ts';
import type { Command } from '../../commands/types.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { laws } from '../../rules/privacy/laws/index.ts';
import { allowedArea } from '../../rules/privacy/support/allowed-area.ts';
import { isInside } from '../../rules/privacy/support/areas.ts';
import type { FixContext, FixKind } from '../types.ts';
import { homeOf, type Home } from './home.ts';

export const moveZoneInside: FixKind = {
  id: 'move-zone-inside',
  rules: laws.flatMap(({ id, duties: { transfer, localisation } }) => [
    ...(transfer === undefined || transfer.blocked !== undefined ? [] : [`privacy/${id}-transfer`]),
    ...(localisation === undefined ? [] : [`privacy/${id}-localisation`]),
  ]),
  offer(context) {
    const { design, stage } = context;
    const moves = zonesOutside(context).map((zone) => ({ zone, home: homeOf(context, zone) }));
    const [first] = moves;
    if (first?.home === undefined) return undefined;
    const { country, subdivision, code } = first.home;
    const where = [country, ...(subdivision === undefined ? [] : [subdivision])].join('-');
    const title = `Move ${moves.map(({ zone }) => elementTitle(stage, zone)).join(', ')} to ${where}${code === undefined ? '' : ` (${code})`}`;
    return {
      title,
      explanation:
        'Everything that stands there moves with it. Distance to learners and prices may change; the data has to be moved before it is true.',
      command: together(
        title,
        moves.flatMap(({ zone, home }) => (home === undefined ? [] : moveZone(design, stage, zone, home))),
      ),
    };
  },
};

/** The zones outside the area where the component that the finding blames, or a copy of it, is. */
function zonesOutside({ design, stage, finding }: FixContext): string[] {
  const [cause = ''] = finding.elements;
  const component = stage.components[cause];
  if (component === undefined) return [];
  const area = allowedArea(design, finding);
  const outside = holdingsOf(design, stage, cause, component).filter(({ place }) => isInside(area, place) === false);
  return [...new Set(outside.flatMap(({ place }) => place.zone ?? []))];
}

/** The old part of a country goes first: it may be no part of the new one. Zones inside keep their letter. */
function moveZone(design: Design, stage: Stage, id: string, { country, subdivision, code }: Home): Command[] {
  const set = (zone: string, key: string, value: string | undefined) =>
    setField(design, { of: 'zone', stageId: stage.id, id: zone }, [key], value);
  const old = stage.zones[id]?.code;
  const coded = old === undefined || code === undefined ? [] : Object.entries(stage.zones);
  return [
    set(id, 'subdivision', undefined),
    set(id, 'country', country),
    ...(subdivision === undefined ? [] : [set(id, 'subdivision', subdivision)]),
    ...coded.flatMap(([zone, { code: own = '', in: around }]) =>
      zone === id || (around === id && own.startsWith(old ?? ''))
        ? [set(zone, 'code', `${code ?? ''}${own.slice(old?.length)}`)]
        : [],
    ),
  ];
}
