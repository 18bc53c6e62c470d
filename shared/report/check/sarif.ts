import { uniqueSorted } from '../../base/sort.ts';
import { isWaived } from '../../rules/summary.ts';
import type { Finding, RuleMeta, Severity, Verdict } from '../../rules/types.ts';
import type { CheckedStage, CheckReport } from './types.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const KINDS: Readonly<Record<Verdict, string>> = {
  gap: 'fail',
  'needs-answer': 'open',
  satisfied: 'pass',
  'not-applicable': 'notApplicable',
};
const LEVELS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** SARIF 2.1.0 for code scanning: one run, a result per finding of every stage, placed at its first element. */
export function checkSarif(report: CheckReport): string {
  const used = new Set(report.stages.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const metas = report.metas.filter(({ id }) => used.has(id));
  const index = new Map(metas.map(({ id }, at) => [id, at]));
  const uri = artifactUri(report.file);
  const results = report.stages.flatMap((stage) => stage.findings.map((finding) => result(finding, stage, uri, index)));
  const driver = { name: 'Corral', semanticVersion: report.version, rules: metas.map(ruleOf) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results, properties: { asOf: report.asOf } };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** SARIF reads braces as placeholders and brackets as links; a backslash before them is taken literally. */
export function sarifText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** A relative path as a URI reference: segments are encoded, so that no character of a name means anything. */
export function artifactUri(file: string): string {
  const segments = file.toWellFormed().replaceAll('\\', '/').split('/');
  return segments.map(encodeURIComponent).join('/');
}

function ruleOf(meta: RuleMeta) {
  const { id, title, why, fix, severity, area, references, code } = meta;
  const helpUri = references.find(({ url }) => url !== undefined)?.url;
  return {
    id,
    ...(code === undefined ? {} : { name: code }),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [area], severity },
  };
}

function result(finding: Finding, stage: CheckedStage, uri: string, index: ReadonlyMap<string, number>) {
  const { rule, verdict, severity, elements, message, why, fix, fingerprint, entryPoints, question } = finding;
  const [cause, ...affected] = elements;
  const at = index.get(rule);
  const related = affected.map((element, id) => ({ id, ...locationOf(element, stage, uri) }));
  return {
    ruleId: rule,
    ...(at === undefined ? {} : { ruleIndex: at }),
    kind: KINDS[verdict],
    level: verdict === 'gap' ? LEVELS[severity] : 'none',
    message: { text: sarifText(message) },
    locations: [locationOf(cause, stage, uri)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    // Equal across stages on purpose; a consumer compares both parts.
    partialFingerprints: { 'corralFinding/v1': fingerprint, 'corralStage/v1': stage.id },
    ...suppressionsOf(finding),
    properties: {
      ...{ severity, why, fix },
      ...(question === undefined ? {} : { question: question.text, field: question.field }),
      ...(entryPoints === undefined ? {} : { entryPoints: uniqueSorted(entryPoints) }),
    },
  };
}

function locationOf(element: string | undefined, stage: CheckedStage, uri: string) {
  const { line, column } = stage.place(element);
  const logical = {
    name: element === undefined ? stage.name : stage.title(element),
    fullyQualifiedName: element === undefined ? stage.id : `${stage.id}/${element}`,
    kind: stage.kind(element),
  };
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } },
    logicalLocations: [logical],
  };
}

/** Only a waiver that holds is written: many readers take any suppression for one that counts. */
function suppressionsOf(finding: Finding) {
  const { waiver } = finding;
  if (waiver === undefined || !isWaived(finding)) return {};
  const { reason, by, created, expires } = waiver;
  const properties = { by, created, ...(expires === undefined ? {} : { expires }) };
  return { suppressions: [{ kind: 'inSource', status: 'accepted', justification: reason, properties }] };
}
