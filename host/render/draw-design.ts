import type { PriceBook } from '../../shared/analysis/cost/price-book.ts';
import type { Failing } from '../../shared/analysis/failure/failing.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import { makeHandout } from '../../shared/report/handout/handout.ts';
import { storyPictures, wholeStage, type Look } from '../../shared/report/handout/story-pictures.ts';
import { pdfFile, pngFile, svgFile } from './picture-files.ts';
import { standAlonePage } from './stand-alone-page.ts';

export interface Drawing {
  readonly design: Design;
  /** The stage that is drawn; without it the story: in SVG and PNG, which hold one picture, the last stage. */
  readonly stage: Stage | undefined;
  /** SVG and PNG: the stage that this one is laid over. */
  readonly against?: StageOf | undefined;
  readonly failing: Failing;
  readonly look: Look;
  /** PNG: pixels for each pixel of the drawing. */
  readonly scale: number;
  /** PDF and HTML: with what the presenter reads. */
  readonly notes: boolean;
  /** HTML: what the costs on the page are counted with. */
  readonly prices: readonly PriceBook[];
}

/** How a design becomes a file that shows it, by the ending of its name. */
export const DRAWING_FORMATS = {
  svg: async (drawing: Drawing) => svgFile(onePicture(drawing)),
  png: async (drawing: Drawing) => pngFile(onePicture(drawing), drawing.scale),
  pdf: async (drawing: Drawing) => pdfFile(pages(drawing), titleOf(drawing)),
  html: async (drawing: Drawing) => {
    const { design, look, notes, prices } = drawing;
    const story = makeHandout({ design, asOf: look.asOf, prices, notes });
    return standAlonePage({ page: 'handout', title: titleOf(drawing), data: { story } });
  },
} as const satisfies Readonly<Record<string, (drawing: Drawing) => Promise<string | Uint8Array>>>;

export type DrawingFormat = keyof typeof DRAWING_FORMATS;

function onePicture({ design, stage = design.stages.at(-1), against, failing, look }: Drawing) {
  if (stage === undefined) throw new Error('a design has a stage');
  return wholeStage(design, stage, failing, look, against);
}

function pages({ design, stage, failing, look, notes }: Drawing) {
  return stage === undefined ? storyPictures(design, look, notes) : [wholeStage(design, stage, failing, look)];
}

function titleOf({ design }: Drawing): string {
  return design.name ?? 'Design';
}
