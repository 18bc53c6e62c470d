import { isFailure } from '../../rules/summary.ts';
import type { Finding } from '../../rules/types.ts';
import { printXml, type XmlElement } from '../../base/xml.ts';
import type { CheckedStage, CheckReport } from './types.ts';
import { articles, waiverWords } from './words.ts';

/**
 * JUnit for CI servers: a suite per stage, a case per finding. A gap at or above the threshold fails; questions, lesser
 * gaps, waived findings and what does not apply are skipped and say why; only what is satisfied passes.
 */
export function checkJunit(report: CheckReport): string {
  const suites = report.stages.map((stage) => suite(stage, report));
  const counts = sum(suites.map(({ counted }) => counted));
  const attributes = { name: `Corral: ${report.name}`, ...counts };
  return printXml({ name: 'testsuites', attributes, content: suites.map(({ element }) => element) });
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suite(stage: CheckedStage, report: CheckReport): { element: XmlElement; counted: Counts } {
  const cases = stage.findings.map((finding) => testCase(finding, stage, report));
  const having = (name: string) => cases.filter(({ content }) => has(content, name)).length;
  const counted = { tests: cases.length, failures: having('failure'), errors: 0, skipped: having('skipped') };
  const attributes = { name: stage.name, ...counted, timestamp: `${report.asOf}T00:00:00` };
  return { counted, element: { name: 'testsuite', attributes, content: cases } };
}

function has(content: XmlElement['content'], name: string): boolean {
  return typeof content !== 'string' && content?.some((child) => child.name === name) === true;
}

function sum(all: readonly Counts[]): Counts {
  const add = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { tests: add('tests'), failures: add('failures'), errors: add('errors'), skipped: add('skipped') };
}

function testCase(finding: Finding, stage: CheckedStage, { file, failOn }: CheckReport): XmlElement {
  const { rule, elements, title, fingerprint } = finding;
  const about = elements.length === 0 ? '' : `: ${elements.map(stage.title).join(', ')}`;
  const attributes = {
    classname: `${stage.id}.${rule}`,
    name: `${title}${about} [${fingerprint}]`,
    file,
    line: stage.place(elements[0]).line,
  };
  const outcome = outcomeOf(finding, isFailure(finding, failOn));
  return { name: 'testcase', attributes, content: outcome === undefined ? [] : [outcome] };
}

function outcomeOf(finding: Finding, failed: boolean): XmlElement | undefined {
  const { verdict, severity, message } = finding;
  if (verdict === 'satisfied') return undefined;
  if (failed) {
    return { name: 'failure', attributes: { type: severity, message }, content: body(finding) };
  }
  return { name: 'skipped', attributes: { message: skipWords(finding) } };
}

function skipWords(finding: Finding): string {
  const { verdict, severity, message } = finding;
  if (verdict === 'not-applicable') return `not applicable: ${message}`;
  const waived = waiverWords(finding);
  const kind = verdict === 'gap' ? `${severity} gap, below the threshold` : 'question';
  return `${waived === undefined ? kind : waived}: ${message}`;
}

function body(finding: Finding): string {
  const { why, fix, rule, caveat } = finding;
  return [`Why: ${why}`, `What to do: ${fix}`, `Rule: ${[rule, ...articles(finding)].join(', ')}`, caveat ?? '']
    .filter((line) => line !== '')
    .join('\n');
}
