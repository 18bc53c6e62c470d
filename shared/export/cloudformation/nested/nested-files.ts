import { fitsInBytes } from '../../../base/utf8-bytes.ts';
import { recordData } from '../../drawing-record.ts';
import { eachTold, type Progress } from '../../progress.ts';
import type { ExportFile } from '../../types.ts';
import type { DrawingLabels, DrawingRecord } from '../../../design/record.ts';
import type { YamlMap } from '../../yaml/tree.ts';
import type { Layer } from '../layers.ts';
import { printTemplate } from '../print.ts';
import type { Frame } from '../tree.ts';
import { piecesOf } from './pieces.ts';
import { splitTemplate, type OwnTemplate, type SplitTemplate } from './split.ts';

/** What CloudFormation takes in one template, from a bucket. */
export const RESOURCE_LIMIT = 500;
export const BYTE_LIMIT = 1_000_000;

/** Holds what a template beside it says of the drawing. */
export const DRAWING = 'drawing.json';

/** How the template of all stacks gets smaller. Each way is for what the one before cannot hold, so that smaller stages keep their bytes. */
const WAYS = [
  { drawingApart: false, idsInLists: false },
  { drawingApart: true, idsInLists: false },
  { drawingApart: true, idsInLists: true },
] as const;

/** Whoever finds a check off reads why. */
const WHY_NOT_CHECKED =
  'cfn-lint leaves out W3002: the templates of the stacks are files beside this one until "aws cloudformation package" uploads them.';

/** A template that holds stacks, before it is divided. */
export interface Whole {
  readonly frame: Frame;
  readonly drawing: DrawingRecord;
  readonly labels: DrawingLabels;
  readonly layers: readonly Layer[];
  /** Of the template of all stacks. */
  readonly path: string;
  readonly heading: readonly string[] | undefined;
}

/** The template of all stacks, those of the stacks, and the drawing where it has no room; a sentence when nothing helps. */
export function nestedFiles(whole: Whole, progress?: Progress): readonly ExportFile[] | { readonly refused: string } {
  const pieces = piecesOf(whole.layers);
  if ('tooLarge' in pieces) return tooLarge(`${pieces.tooLarge} refers to more others than one stack takes values`);
  if (pieces.length > RESOURCE_LIMIT) return tooLarge(`it would take ${String(pieces.length)} stacks`);
  for (const { drawingApart, idsInLists } of WAYS) {
    const { root, beside } = drawingApart ? withDrawingApart(whole) : { root: whole.frame, beside: [] };
    const split = splitTemplate(root, pieces, idsInLists);
    const text = printTemplate(split.root.template, [WHY_NOT_CHECKED, ...(whole.heading ?? [])], split.root.rename);
    if (!fitsInBytes(text, BYTE_LIMIT)) continue;
    return stackFiles(split, [{ path: whole.path, text }, ...beside], progress);
  }
  return tooLarge(beyond(whole.path));
}

/** What of the work is done when the stacks are divided. */
const DIVIDED = 0.5;

function stackFiles(
  { nested }: SplitTemplate,
  before: readonly ExportFile[],
  progress: Progress | undefined,
): ReturnType<typeof nestedFiles> {
  const print = ([path, { template, rename }]: readonly [string, OwnTemplate]) => ({
    path,
    text: printTemplate(template, [], rename),
  });
  const files = eachTold([...nested], print, [DIVIDED, 1], progress);
  const over = files.find(({ text }) => !fitsInBytes(text, BYTE_LIMIT));
  return over === undefined ? [...before, ...files] : tooLarge(beyond(over.path));
}

/** The frame without what it says of the drawing, and the file that has it. */
export function withDrawingApart({ frame, drawing, labels }: Pick<Whole, 'frame' | 'drawing' | 'labels'>): {
  readonly root: Frame;
  readonly beside: readonly ExportFile[];
} {
  const { Corral, ...Metadata } = frame.Metadata;
  const { Stage = '' } = Corral as YamlMap;
  const apart = { Stage, Labels: recordData(labels), Drawing: recordData(drawing) };
  return {
    root: { ...frame, Metadata: { ...Metadata, Corral: { Stage, Drawing: DRAWING } } },
    beside: [{ path: DRAWING, text: `${JSON.stringify({ Corral: apart }, null, 1)}\n` }],
  };
}

function beyond(path: string): string {
  return `${path} would have more than ${String(BYTE_LIMIT)} bytes`;
}

function tooLarge(why: string): { readonly refused: string } {
  return {
    refused: `The stage does not fit into the templates that CloudFormation takes, nested ones included: ${why}. Divide it into stages, or export it to Terraform instead.`,
  };
}
