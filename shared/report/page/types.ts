import type { Design } from '../../design/schema/design.ts';
import type { CheckedStage } from '../check/types.ts';

export interface PageStage extends CheckedStage {
  readonly design: Design;
}
