import type { PriceBook } from '../../analysis/cost/price-book.ts';
import { elementName } from '../../catalog/element-title.ts';
import { elementPath, placesIn, type Path, type TextPlace } from '../../design/parse/element-place.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { checkStage } from '../../rules/check-stage.ts';
import { rules } from '../../rules/index.ts';
import { waiverMetas } from '../../rules/waivers.ts';
import { stageScore, type StageScore } from '../stage-score.ts';
import type { CheckedStage, CheckReport } from './types.ts';

export interface CheckRequest extends Pick<CheckReport, 'file' | 'version' | 'asOf' | 'failOn'> {
  readonly design: Design;
  /** The text that the design was read from: findings say their line in it. */
  readonly text: string;
  readonly stages: readonly Stage[];
  readonly prices: readonly PriceBook[];
}

/** Judges the stages asked for. */
export function makeCheckReport({ design, text, stages, prices, ...head }: CheckRequest): CheckReport {
  const placeOf = lazily(() => placesIn(text));
  const checked = stages.map((stage) => ({
    ...stageScore(stage, prices),
    ...judged(design, stage, head.asOf, placeOf),
  }));
  const metas = [...rules.map(({ meta }) => meta), ...waiverMetas];
  return { ...head, name: design.name ?? head.file, stages: checked, metas };
}

/** What is found out about a stage beside its figures. */
function judged(
  design: Design,
  stage: Stage,
  asOf: string,
  placeOf: (path: Path) => TextPlace,
): Omit<CheckedStage, keyof StageScore> {
  return {
    findings: checkStage(design, stage.id, asOf),
    title: (element) => elementName(stage, element),
    kind: (element) => KINDS[String(elementPath(design, stage.id, element).at(-2))] ?? 'stage',
    place: (element) => placeOf(elementPath(design, stage.id, element)),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  components: 'component',
  zones: 'zone',
  entryPoints: 'entry point',
  connections: 'connection',
  vendors: 'vendor',
};

/** Only one format needs places, and reading them costs a parse. */
function lazily(make: () => (path: Path) => TextPlace): (path: Path) => TextPlace {
  let made: ((path: Path) => TextPlace) | undefined;
  return (path) => (made ??= make())(path);
}
