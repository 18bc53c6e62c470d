import { pdfFile, pngFile, svgFile } from '../../host/render/picture-files.ts';
import { saveFile } from '../../host/save-file.ts';
import { failElements } from '../../shared/analysis/fail-elements.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { darkColours, lightColours } from '../../shared/picture/colours.ts';
import { stagePicture } from '../../shared/picture/stage-picture.ts';
import type { Picture } from '../../shared/picture/types.ts';
import { checkStage } from '../../shared/rules/check-stage.ts';
import { dayOf } from '../day-of.ts';
import { InputError } from '../input-error.ts';
import { print } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';

interface RenderOptions {
  readonly output: string;
  readonly stage?: string;
  readonly fail?: string;
  readonly scale: string;
  readonly scheme: 'light' | 'dark';
  readonly transparent?: boolean;
  readonly findings: boolean;
  readonly legend: boolean;
  readonly asOf?: string;
}

/** Writes a picture as the name of the file says, without a display. */
export async function render(file: string, options: RenderOptions): Promise<number> {
  const write = writers[formatOf(options.output)];
  const scale = scaleOf(options.scale);
  const design = await readDesign(file);
  const pictures = chooseStages(design, options.stage).map((stage) => () => pictureOf(design, stage, options));
  const written = await write(pictures, { scale, title: design.name ?? 'Design' });
  const saved = await saveFile({ path: options.output, text: written, revision: null });
  if (!saved.ok) throw new InputError([`${options.output}: ${saved.error.failed}`]);
  print(`${options.output}: written`);
  return 0;
}

type Later = readonly (() => Picture)[];
type Write = (pictures: Later, as: { scale: number; title: string }) => Promise<string | Uint8Array>;

const writers: Readonly<Record<'svg' | 'png' | 'pdf', Write>> = {
  svg: async (pictures) => svgFile(last(pictures)),
  png: async (pictures, { scale }) => pngFile(last(pictures), scale),
  pdf: async (pictures, { title }) =>
    pdfFile(
      pictures.map((picture) => picture()),
      title,
    ),
};

function last(pictures: Later): Picture {
  const picture = pictures.at(-1);
  if (picture === undefined) throw new InputError(['the design has no stage; add one']);
  return picture();
}

function formatOf(name: string): 'svg' | 'png' | 'pdf' {
  const [, ending] = /\.(svg|png|pdf)$/i.exec(name) ?? [];
  if (ending === undefined)
    throw new InputError([`-o: ${name} does not say how to draw; end it with .svg, .png or .pdf`]);
  return ending.toLowerCase() as 'svg' | 'png' | 'pdf';
}

function scaleOf(text: string): number {
  const scale = Number(text);
  if (!(scale >= 1 && scale <= 4)) throw new InputError([`--scale: ${text} is not a number from 1 to 4`]);
  return scale;
}

function pictureOf(design: Design, stage: Stage, options: RenderOptions): Picture {
  const failing = options.fail?.split(',').filter((name) => name !== '') ?? [];
  const [unknown] = failElements(stage, failing).unknown;
  if (unknown !== undefined)
    throw new InputError([
      `--fail: stage ${stage.id} has no element "${unknown}"; name a component, a zone or a unit such as mysql#2`,
    ]);
  return stagePicture({
    design,
    stage,
    failing,
    colours: options.scheme === 'dark' ? darkColours : lightColours,
    findings: options.findings ? checkStage(design, stage.id, dayOf(options.asOf)) : [],
    focus: [],
    transparent: options.transparent === true,
    legend: options.legend,
  });
}
