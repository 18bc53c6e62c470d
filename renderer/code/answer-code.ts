import { removeElements } from '../../shared/commands/remove-elements.ts';
import { findOwner } from '../../shared/design/fields/owner.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { updateText } from '../../shared/design/serialize.ts';
import { elementText, type TextPart } from '../../shared/design/text/element-text.ts';
import { ownLines, type CodePiece } from '../../shared/export/own-lines.ts';
import { targets } from '../../shared/export/targets.ts';
import type { CoverageEntry, Target } from '../../shared/export/types.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { runTarget } from '../export/run-target.ts';

/** What is asked: which code there is because of the selection. Plain data, because a worker answers. */
export interface CodeQuestion {
  /** The text of the file as it was opened or last saved. */
  readonly text: string;
  readonly design: Design;
  readonly stageId: string;
  readonly selection: readonly string[];
  /** Undefined: the first one. */
  readonly target: string | undefined;
}

export interface CodeAnswer {
  /** The selection in the text of the file, as saving would write it. */
  readonly file: readonly TextPart[];
  readonly targets: readonly Pick<Target, 'id' | 'title'>[];
  readonly target: string;
  readonly pieces: readonly CodePiece[];
  /** What the target makes of each element of the selection. */
  readonly coverage: readonly CoverageEntry[];
  /** Why the target makes nothing of this stage. */
  readonly refused?: string;
}

/** The selection's part of the file and of one target's output. */
export function answerCode(question: CodeQuestion): CodeAnswer {
  const target = targets.find(({ id }) => id === question.target) ?? targets[0];
  if (target === undefined) throw new Error('there is no target');
  return {
    file: partsOf(question),
    targets: targets.map(({ id, title }) => ({ id, title })),
    target: target.id,
    ...madeOf(target, question),
  };
}

function partsOf({ text, design, stageId, selection }: CodeQuestion): TextPart[] {
  const now = updateText(text, design);
  const owners = selection.flatMap((id) => findOwner(design, stageId, id) ?? []);
  return owners.flatMap((owner) => elementText(now, owner) ?? []).sort((a, b) => a.line - b.line);
}

function madeOf(target: Target, { design, stageId, selection }: CodeQuestion) {
  const ran = runTarget(target, design, stageId);
  if (!ran.ok) return { pieces: [], coverage: [], refused: ran.why };
  const rest = run(startHistory(design), removeElements(design, stageId, selection)).history.design;
  const without = rest === design ? ran : runTarget(target, rest, stageId);
  return {
    pieces: ownLines(ran.made.files, without.ok ? without.made.files : []),
    coverage: ran.made.coverage.filter(({ element }) => selection.includes(element)),
  };
}
