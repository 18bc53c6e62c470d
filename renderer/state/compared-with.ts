import type { Design } from '../../shared/design/schema/design.ts';

/** A design beside the one on screen: one that is open in another tab, or a file that was only read. */
export type OtherDesign = { readonly tab: string } | { readonly name: string; readonly design: Design };

/** A stage that the one on screen is compared with. */
export interface ComparedWith {
  readonly stage: string;
  /** Left out: a stage of the same design. */
  readonly of?: OtherDesign;
}
