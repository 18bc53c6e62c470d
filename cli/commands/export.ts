import { previewExport, writeExport } from '../../host/export-writer.ts';
import { countByClass } from '../../shared/export/coverage.ts';
import { findTarget, targets } from '../../shared/export/targets.ts';
import type { Export } from '../../shared/export/types.ts';
import type { ChangedFile } from '../../shared/ipc/contract.ts';
import { InputError } from '../input-error.ts';
import { print, printable } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';

interface ExportOptions {
  readonly target: string;
  readonly out: string;
  readonly stage?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** Writes the code of one stage into a folder that the export owns, and says per file what happened. */
export async function exportDesign(file: string, options: ExportOptions): Promise<number> {
  const made = await makeExport(file, options);
  if (options.out.trim() === '') throw new InputError(['--out: the name of the folder is empty; name a folder']);
  const request = {
    folder: options.out,
    target: made.target,
    files: made.files,
    overwriteEdited: options.force === true,
  };
  const outcome = await (options.dryRun === true ? previewExport(request) : writeExport(request));
  if (!outcome.ok) throw new InputError([`${options.out}: ${outcome.error.failed}`]);
  print(printable([...outcome.value.map(changeText), summary(made, options)].join('\n')));
  return 0;
}

async function makeExport(file: string, { target: id, stage: stageId }: ExportOptions): Promise<Export> {
  const target = findTarget(id);
  if (target === undefined) {
    const known = targets.map((each) => each.id).join(', ');
    throw new InputError([`--target: there is no target ${id}; use one of ${known}`]);
  }
  const design = await readDesign(file);
  const stage = chooseStages(design, stageId).at(-1);
  if (stage === undefined) throw new InputError([`${file}: the design has no stage; add one`]);
  const made = target.export(design, stage.id);
  if ('refused' in made) throw new InputError([`${file}: stage ${stage.id}: ${made.refused}`]);
  return made;
}

const MEANING: Readonly<Record<ChangedFile['change'], string>> = {
  add: 'add',
  update: 'update',
  same: 'same',
  remove: 'remove',
  'kept-edited': 'kept: a person edited it',
  foreign: 'kept: Corral did not write it',
};

function changeText({ path, change }: ChangedFile): string {
  return `${path}: ${MEANING[change]}`;
}

function summary({ coverage }: Export, { dryRun }: ExportOptions): string {
  const { exported, todo, cannot } = countByClass(coverage);
  const note = dryRun === true ? '; nothing was written' : '';
  return `elements: ${exported} exported, ${todo} to do, ${cannot} cannot be expressed${note}`;
}
