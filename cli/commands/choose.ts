import { elementTitle } from '../../shared/catalog/element-title.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { targets } from '../../shared/export/targets.ts';
import { judgeTools, type ToolVerdict, type Written } from '../../shared/export/tools/judge-tools.ts';
import { pacesOf } from '../../shared/export/tools/paces.ts';
import { InputError } from '../input-error.ts';
import { print, printable, printJson } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';

/** Which tool for what: for one stage, the last unless named, what changes how often and what each tool can do. */
export async function choose(file: string, options: { readonly stage?: string; readonly format: string }) {
  const design = await readDesign(file);
  const stage = chooseStages(design, options.stage).at(-1);
  if (stage === undefined) throw new InputError([`${file}: the design has no stage; add one`]);
  const tried = targets.map((target) => ({ target, made: target.export(design, stage.id) }));
  const verdicts = judgeTools(stage, tried);
  if (options.format === 'json') printJson({ stage: stage.id, changes: pacesOf(stage), tools: verdicts.map(asJson) });
  else print(printable(asText(stage, verdicts)));
  return 0;
}

/** Other programs rely on this shape. */
function asJson({ tool, holds, leaves, written }: ToolVerdict) {
  const { id, title, pace, can, cannot } = tool;
  return { id, title, pace, can, cannot, holds, leaves, written };
}

function asText(stage: Stage, verdicts: readonly ToolVerdict[]): string {
  const { slowly, often } = pacesOf(stage);
  const names = (ids: readonly string[]) => ids.map((id) => elementTitle(stage, id)).join(', ') || 'nothing';
  return [
    `${stage.name ?? stage.id}`,
    `  changes slowly  ${names(slowly)}`,
    `  changes often   ${names(often)}`,
    ...verdicts.flatMap((verdict) => ['', ...toolLines(stage, verdict)]),
  ].join('\n');
}

function toolLines(stage: Stage, { tool, leaves, written }: ToolVerdict): string[] {
  return [
    `${tool.title}, for what changes ${tool.pace}`,
    ...tool.can.map((sentence) => `  + ${sentence}`),
    ...tool.cannot.map((sentence) => `  - ${sentence}`),
    ...leaves.map(({ element, why }) => `  - Not for ${elementTitle(stage, element)}: ${why}.`),
    ...(written.length === 0 ? ['  Corral writes nothing for it.'] : written.flatMap(writtenLines)),
  ];
}

function writtenLines(written: Written): string[] {
  if ('refused' in written) return [`  ${written.target}: ${written.refused}`];
  const { target, exported, todo, cannot } = written;
  return [
    `  ${target}: ${String(exported)} exported, ${String(todo.length)} to do, ${String(cannot.length)} cannot be expressed`,
    ...cannot.map(({ element, note }) => `    cannot ${element}: ${note}`),
    ...todo.map(({ element, note }) => `    to do ${element}: ${note}`),
  ];
}
