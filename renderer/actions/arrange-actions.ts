import type { Alignment, Axis } from '../../shared/layout/align.ts';
import { alignSelection, distributeSelection, movable, pinSelection } from '../canvas/arrange.ts';
import { foldZones, zonesToCollapse, zonesToExpand } from '../canvas/fold-zones.ts';
import { groupable, groupKinds, ungroup } from '../canvas/group.ts';
import { t } from '../messages/t.ts';
import { runTidy } from '../tidy/run-tidy.ts';
import { stageOf } from '../state/hooks.ts';
import { openDialog } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';
import { noElementSelected, selectedElements } from './when.ts';

export const arrangeActions = [
  aligned('left', 'mod+shift+arrowleft'),
  aligned('centre'),
  aligned('right', 'mod+shift+arrowright'),
  aligned('top', 'mod+shift+arrowup'),
  aligned('middle'),
  aligned('bottom', 'mod+shift+arrowdown'),
  spread('across'),
  spread('down'),
  {
    id: 'arrange.tidy',
    keys: ['shift+l'],
    when: nothingDrawn,
    run: ({ store, flow }) => void runTidy({ store, flow }, selectedElements({ store })),
  },
  {
    id: 'arrange.tidy-all',
    keys: [],
    when: nothingDrawn,
    run: ({ store, flow }) => void runTidy({ store, flow }, []),
  },
  {
    id: 'arrange.move',
    keys: ['m'],
    onSelection: true,
    when: noElementSelected,
    run: () => openDialog('move'),
  },
  {
    id: 'arrange.group',
    keys: ['mod+g'],
    onSelection: true,
    when: whyNoGroup,
    run: () => openDialog('group'),
  },
  {
    id: 'arrange.ungroup',
    keys: ['mod+shift+g'],
    onSelection: true,
    when: (context) => (onlyZone(context) === undefined ? t('when.not-one-zone') : undefined),
    run: (context) => {
      const zone = onlyZone(context);
      if (zone !== undefined) ungroup(context.store, zone);
    },
  },
  {
    id: 'arrange.pin',
    keys: ['mod+shift+l'],
    onSelection: true,
    when: noElementSelected,
    run: ({ store }) => pinSelection(store),
  },
  {
    id: 'arrange.collapse',
    keys: ['mod+home'],
    only: 'elements',
    onSelection: true,
    when: ({ store }) => (zonesToCollapse(store).length === 0 ? t('fold.no-zone') : undefined),
    run: ({ store }) => foldZones(store, zonesToCollapse(store), true),
  },
  {
    id: 'arrange.expand',
    keys: ['mod+end'],
    only: 'elements',
    onSelection: true,
    when: ({ store }) => (zonesToExpand(store).length === 0 ? t('fold.no-collapsed') : undefined),
    run: ({ store }) => foldZones(store, zonesToExpand(store), false),
  },
] as const satisfies readonly Action[];

function whyNoGroup({ store }: Pick<ActionContext, 'store'>): string | undefined {
  if (selectedElements({ store }).length === 0) return t('when.no-element');
  if (groupable(store) === undefined) return t('when.apart');
  return groupKinds(store).length === 0 ? t('when.no-group') : undefined;
}

function onlyZone({ store }: Pick<ActionContext, 'store'>): string | undefined {
  const [id, ...others] = selectedElements({ store });
  return id !== undefined && others.length === 0 && id in stageOf(store.getState()).zones ? id : undefined;
}

function nothingDrawn({ store }: Pick<ActionContext, 'store'>): string | undefined {
  const { zones, components } = stageOf(store.getState());
  return Object.keys(zones).length + Object.keys(components).length === 0 ? t('arrange.nothing') : undefined;
}

function aligned<To extends Alignment>(to: To, key?: string) {
  return {
    id: `arrange.${to}` as const,
    keys: key === undefined ? [] : [key],
    only: 'elements' as const,
    when: fewerThan(2),
    run: ({ store }: ActionContext) => alignSelection(store, to),
  };
}

function spread<To extends Axis>(axis: To) {
  const run = ({ store }: ActionContext) => distributeSelection(store, axis);
  return { id: `arrange.${axis}` as const, keys: [], when: fewerThan(3), run };
}

function fewerThan(count: 2 | 3) {
  const trouble = ({ 2: 'when.fewer-than-two', 3: 'when.fewer-than-three' } as const)[count];
  return ({ store }: Pick<ActionContext, 'store'>) => (movable(store).length < count ? t(trouble) : undefined);
}
