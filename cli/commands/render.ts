import { existsSync } from 'node:fs';
import { DRAWING_FORMATS, type DrawingFormat } from '../../host/render/draw-design.ts';
import { saveFile } from '../../host/save-file.ts';
import { failElements } from '../../shared/analysis/fail-elements.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { darkColours, lightColours } from '../../shared/picture/colours.ts';
import { dayOf } from '../day-of.ts';
import { InputError } from '../input-error.ts';
import { print } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';
import { readPrices, type PriceOptions } from '../read-prices.ts';

interface RenderOptions extends PriceOptions {
  readonly output: string;
  readonly format?: DrawingFormat;
  readonly stage?: string;
  readonly against?: string;
  readonly fail?: string;
  readonly scale: string;
  readonly scheme: 'light' | 'dark';
  readonly transparent?: boolean;
  readonly findings: boolean;
  readonly legend: boolean;
  readonly notes?: boolean;
  readonly asOf?: string;
}

/** Writes a picture, or the story as pages or as a page that answers, without a display. */
export async function render(file: string, options: RenderOptions): Promise<number> {
  const { output, findings, legend, transparent = false, notes = false } = options;
  const draw = DRAWING_FORMATS[options.format ?? formatOf(output)];
  const scale = scaleOf(options.scale);
  const design = await readDesign(file);
  const stage = options.stage === undefined ? undefined : chooseStages(design, options.stage)[0];
  const colours = options.scheme === 'dark' ? darkColours : lightColours;
  const look = { colours, findings, legend, transparent, asOf: dayOf(options.asOf) };
  const failing = failingOf(design, stage, options.fail);
  const prices = await readPrices(options);
  const against = await otherStage(design, stage, options.against);
  const written = await draw({ design, stage, against, failing, look, scale, notes, prices });
  const saved = await saveFile({ path: output, text: written, revision: null });
  if (!saved.ok) throw new InputError([`${output}: ${saved.error.failed}`]);
  print(`${output}: written`);
  return 0;
}

/** Another stage of the design, or of another file: the one with the same id there, else its last. */
async function otherStage(design: Design, stage: Stage | undefined, name: string | undefined) {
  if (name === undefined) return undefined;
  const own = design.stages.find(({ id }) => id === name);
  if (own !== undefined) return { design, stage: own };
  if (!existsSync(name)) {
    const known = design.stages.map(({ id }) => id).join(', ');
    throw new InputError([`--against: ${name} is neither a stage nor a file; use one of ${known}, or name a file`]);
  }
  const other = await readDesign(name);
  const drawn = stage ?? design.stages.at(-1);
  const same = other.stages.find(({ id }) => id === drawn?.id) ?? other.stages.at(-1);
  return same === undefined ? undefined : { design: other, stage: same };
}

function formatOf(name: string): DrawingFormat {
  const ending = name.toLowerCase().replace(/^.*\./, '');
  if (Object.hasOwn(DRAWING_FORMATS, ending)) return ending as DrawingFormat;
  const known = Object.keys(DRAWING_FORMATS).map((each) => `.${each}`);
  throw new InputError([`-o: ${name} does not say how to draw; end it with ${known.join(', ')}, or give --format`]);
}

function scaleOf(text: string): number {
  const scale = Number(text);
  if (!(scale >= 1 && scale <= 4)) throw new InputError([`--scale: ${text} is not a number from 1 to 4`]);
  return scale;
}

function failingOf(design: Design, stage: Stage | undefined, names = ''): string[] {
  const failing = names.split(',').filter((name) => name !== '');
  const drawn = stage ?? design.stages.at(-1);
  if (failing.length === 0 || drawn === undefined) return failing;
  const [unknown] = failElements(drawn, failing).unknown;
  if (unknown === undefined) return failing;
  throw new InputError([
    `--fail: stage ${drawn.id} has no element "${unknown}"; name a component, a zone or a unit such as mysql#2`,
  ]);
}
