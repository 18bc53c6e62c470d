import { previewExport, writeExport, type ExportRequest } from '../../host/export-writer.ts';
import { mergeSentence, mergeTexts } from '../../shared/base/merge-texts.ts';
import { unifiedDiff } from '../../shared/base/text-diff.ts';
import { countByClass } from '../../shared/export/coverage.ts';
import { findTarget, targets } from '../../shared/export/targets.ts';
import type { Export, ExportOptions as TargetOptions, Target } from '../../shared/export/types.ts';
import type { ChangedFile } from '../../shared/ipc/contract.ts';
import { InputError } from '../input-error.ts';
import { print, printable } from '../output.ts';
import { progressLine, WORKED_OUT, WRITTEN } from '../progress-line.ts';
import { chooseStages, readDesign } from '../read-design.ts';

interface ExportOptions {
  readonly target: string;
  readonly out: string;
  readonly stage?: string;
  readonly rollout?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  /** Files, or all of them, of which the new one is taken, or both versions where they merge. */
  readonly takeNew?: readonly string[];
  readonly merge?: readonly string[] | boolean;
}

/** Writes the code of one stage into a folder that the export owns, and says per file what happened. */
export async function exportDesign(file: string, options: ExportOptions): Promise<number> {
  const made = await makeExport(file, options);
  if (options.out.trim() === '') throw new InputError(['--out: the name of the folder is empty; name a folder']);
  const request = {
    folder: options.out,
    target: made.target,
    files: made.files,
    choose: chooser(options),
    progress: progressLine(WRITTEN),
  };
  const outcome = await (options.dryRun === true ? previewExport(request) : writeExport(request));
  if (!outcome.ok) throw new InputError([`${options.out}: ${outcome.error.failed}`]);
  const lines = [...outcome.value.map(changeText), ...differences(made, outcome.value), summary(made, options)];
  print(printable(lines.join('\n')));
  return 0;
}

async function makeExport(file: string, { target: id, stage: stageId, rollout }: ExportOptions): Promise<Export> {
  const target = findTarget(id);
  if (target === undefined) {
    const known = targets.map((each) => each.id).join(', ');
    throw new InputError([`--target: there is no target ${id}; use one of ${known}`]);
  }
  const design = await readDesign(file);
  const stage = chooseStages(design, stageId).at(-1);
  if (stage === undefined) throw new InputError([`${file}: the design has no stage; add one`]);
  const working = progressLine(WORKED_OUT);
  const progress = (share: number) => working?.(share, 1);
  const made = target.export(design, stage.id, { ...chosenRollout(target, rollout), progress });
  progress(1);
  if ('refused' in made) throw new InputError([`${file}: stage ${stage.id}: ${made.refused}`]);
  return made;
}

function chosenRollout({ id, rollouts = [] }: Target, asked: string | undefined): TargetOptions | undefined {
  if (asked === undefined) return undefined;
  const rollout = rollouts.find((each) => each === asked);
  if (rollout !== undefined) return { rollout };
  const known = rollouts.length === 0 ? 'leave the option out' : `use one of ${rollouts.join(', ')}`;
  throw new InputError([`--rollout: ${id} has no rollout ${asked}; ${known}`]);
}

function chooser({ force, takeNew = [], merge = false }: ExportOptions): ExportRequest['choose'] {
  const merges = (path: string) => merge === true || (merge !== false && merge.includes(path));
  return (path) => (force === true || takeNew.includes(path) ? 'new' : merges(path) ? 'merged' : 'mine');
}

const MEANING: Readonly<Record<ChangedFile['change'], string>> = {
  add: 'add',
  update: 'update',
  merge: 'merge: what a person edited, with what the export changed',
  same: 'same',
  remove: 'remove',
  'kept-edited': 'kept: a person edited it',
  foreign: 'kept: Corral did not write it',
};

function changeText({ path, change, newIsOld }: ChangedFile): string {
  // The export may no longer have the file; then there is nothing new.
  const both = newIsOld === false ? ', and the export changed it too' : '';
  return `${path}: ${MEANING[change]}${both}`;
}

/** How each file that was kept differs from the one that the export would have written. */
function differences({ files }: Export, changes: readonly ChangedFile[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return changes.flatMap(({ path, mine, base }) => {
    const text = texts.get(path);
    if (mine === undefined || text === undefined) return [];
    return base === undefined ? [unifiedDiff(path, mine, text)] : threeWay(path, base, mine, text);
  });
}

/** What the person changed since the last export, what the export changed since, and whether both go together. */
function threeWay(path: string, base: string, mine: string, next: string): string[] {
  return [
    unifiedDiff(path, base, mine, ['last export', 'on disk']),
    unifiedDiff(path, base, next, ['last export', 'new']),
    `${path}: ${mergeSentence(mergeTexts(base, mine, next), '--merge takes both')}`,
  ];
}

function summary({ coverage }: Export, { dryRun }: ExportOptions): string {
  const { exported, todo, cannot } = countByClass(coverage);
  const note = dryRun === true ? '; nothing was written' : '';
  return `elements: ${exported} exported, ${todo} to do, ${cannot} cannot be expressed${note}`;
}
