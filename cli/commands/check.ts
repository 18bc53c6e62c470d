import { checkStage } from '../../shared/rules/check-stage.ts';
import { countFindings, failsAt, type Threshold } from '../../shared/rules/summary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { InputError } from '../input-error.ts';
import { print, printJson, printable } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';
import { stageScore, type StageScore } from '../scorecard-json.ts';

interface CheckOptions {
  readonly stage?: string;
  readonly format: string;
  readonly failOn: Threshold;
  readonly asOf?: string;
}

interface CheckedStage extends StageScore {
  readonly findings: readonly Finding[];
}

/** Judges the stages asked for. 1 when an unwaived gap is at or above the threshold; questions never fail. */
export async function check(file: string, options: CheckOptions): Promise<number> {
  const asOf = dayOf(options.asOf);
  const design = await readDesign(file);
  const stages = chooseStages(design, options.stage).map((stage) => ({
    ...stageScore(stage),
    findings: checkStage(design, stage.id, asOf),
  }));
  if (options.format === 'json') printJson({ stages: stages.map(asJson) });
  else print(printable(stages.map(asText).join('\n\n')));
  return stages.some(({ findings }) => failsAt(findings, options.failOn)) ? 1 : 0;
}

function dayOf(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) return text;
  throw new InputError([`--as-of: ${text} is not a date; write it as YYYY-MM-DD`]);
}

/** What the contract names, then what a finding has beside it: the entry points lost, the question, the caveat. */
function asJson({ findings, ...stage }: CheckedStage) {
  return { ...stage, findings: findings.map(findingJson) };
}

function findingJson(finding: Finding) {
  const { rule, verdict, severity, elements, message, why, fix, references, fingerprint } = finding;
  const { waiver, entryPoints, question, caveat } = finding;
  return {
    ...{ rule, verdict, severity, elements, message, why, fix, references, fingerprint },
    ...(waiver && { waiver }),
    ...(entryPoints && { entryPoints }),
    ...(question && { question }),
    ...(caveat && { caveat }),
  };
}

function asText({ name, findings }: CheckedStage): string {
  const { gaps, questions, waived } = countFindings(findings);
  const counts = Object.entries(gaps).flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]));
  const open = ['gap', 'needs-answer'].flatMap((wanted) => findings.filter(({ verdict }) => verdict === wanted));
  const caveats = new Set(open.flatMap(({ caveat }) => caveat ?? []));
  const total = `gaps: ${counts.join(', ') || 'none'}; questions: ${questions}; waived: ${waived}`;
  return [name, ...open.map(findingText), `  ${total}`, ...[...caveats].map((text) => `  ${text}`)].join('\n');
}

/** How far a citation was checked, in words. */
const VERIFIED = {
  primary: 'checked',
  secondary: 'checked in a secondary source',
  unverified: 'not verified',
} as const;

function findingText(finding: Finding): string {
  const { rule, verdict, severity, elements, message, fix, waiver } = finding;
  const waived = waiver?.active === true ? ` (waived by ${waiver.by})` : '';
  const kind = verdict === 'gap' ? severity : 'question';
  const at = elements.length === 0 ? '' : ` [${elements.join(', ')}]`;
  const articles = finding.references.flatMap(({ article, verified }) =>
    article === undefined ? [] : [`${article} (${VERIFIED[verified ?? 'unverified']})`],
  );
  const cited = articles.length === 0 ? '' : `, ${articles.join('; ')}`;
  return `  ${kind}${waived}: ${message}${at}\n    ${rule}${cited}; ${fix}`;
}
