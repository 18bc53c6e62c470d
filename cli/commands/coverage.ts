import { countByClass } from '../../shared/export/coverage.ts';
import { targets } from '../../shared/export/targets.ts';
import type { CoverageEntry } from '../../shared/export/types.ts';
import { InputError } from '../input-error.ts';
import { print, printJson, printable } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';
import { textTable } from '../text-table.ts';

interface TargetCoverage {
  readonly target: string;
  readonly stage: string;
  readonly refused?: string;
  readonly coverage: readonly CoverageEntry[];
}

/** Every target against every element of one stage, the last unless named. */
export async function coverage(file: string, options: { readonly stage?: string; readonly format: string }) {
  const design = await readDesign(file);
  const stage = chooseStages(design, options.stage).at(-1);
  if (stage === undefined) throw new InputError([`${file}: the design has no stage; add one`]);
  const all = targets.map((target): TargetCoverage => {
    const made = target.export(design, stage.id);
    const head = { target: target.id, stage: stage.id };
    return 'refused' in made ? { ...head, refused: made.refused, coverage: [] } : { ...head, coverage: made.coverage };
  });
  if (options.format === 'json') printJson({ targets: all });
  else print(printable(asText(all)));
  return 0;
}

function asText(all: readonly TargetCoverage[]): string {
  const rows = all.map(({ target, refused, coverage: entries }) => {
    const { exported, todo, cannot } = countByClass(entries);
    return refused === undefined ? [target, `${exported}`, `${todo}`, `${cannot}`] : [target, '-', '-', '-'];
  });
  const notes = all.flatMap(({ target, refused, coverage: entries }) => [
    ...(refused === undefined ? [] : [`${target}: ${refused}`]),
    ...entries
      .filter((one) => one.class !== 'exported')
      .map((one) => `${target}: ${one.class} ${one.element}: ${one.note}`),
  ]);
  return [textTable([['target', 'exported', 'todo', 'cannot'], ...rows]), ...notes].join('\n');
}
