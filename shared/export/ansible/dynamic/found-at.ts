import type { Design } from '../../../design/schema/design.ts';
import { PLATFORMS } from '../../../design/schema/vocabulary.ts';
import { homeOf, platformAt } from '../../plan/home.ts';
import type { PlanService } from '../../plan/types.ts';
import type { Context } from '../context.ts';
import { membersOf } from './members.ts';
import type { Members, Source } from './source.ts';
import { sources } from './sources.ts';

export interface FoundAt {
  readonly source: Source;
  readonly members: Members;
}

/** Inventories that find the machines of a stage, one for each cloud that it has machines at. */
export function foundAt(design: Design, context: Context): readonly FoundAt[] {
  const stage = design.stages.find(({ id }) => id === context.plan.stage.id);
  if (stage === undefined) return [];
  const at = new Map(context.plan.services.map((service) => [service, platformAt(homeOf(design, stage, service))]));
  const here = (platform: string): readonly PlanService[] =>
    context.plan.services.filter((service) => at.get(service) === platform);
  return PLATFORMS.map((platform) => ({
    source: sources[platform],
    members: membersOf(context, here(platform)),
  })).filter(({ members }) => members.size > 0);
}
