import type { Report } from '../../types.ts';

/** The drawing declares it for this element; `rollUp` counts such reports and drops their words. */
export function fine(...elements: readonly string[]): Report {
  return { verdict: 'satisfied', elements, message: '' };
}

/** Nothing to judge, and the fact that says so. */
export function excluded(message: string): Report {
  return { verdict: 'not-applicable', elements: [], message };
}

/** What was said is not enough. `discriminator` tells gaps of the same elements apart. */
export function gap(
  elements: readonly string[],
  discriminator: string,
  message: string,
  more: Pick<Report, 'why' | 'severity' | 'fix'> = {},
): Report {
  return { verdict: 'gap', elements, discriminator, message, ...more };
}

/** One question per fact: whoever waits for the same fact shares it. One gap per thing. Takes time in proportion to the reports. */
export function merged(reports: readonly Report[]): Report[] {
  const questions = new Map<string, { readonly report: Report; readonly elements: Set<string> }>();
  const rest = new Map<string, Report>();
  for (const report of reports) {
    const { question, elements } = report;
    const key = question === undefined ? reportKey(report) : `${question.element ?? ''} ${question.field}`;
    if (question === undefined) {
      if (!rest.has(key)) rest.set(key, report);
      continue;
    }
    const known = questions.get(key);
    if (known === undefined) questions.set(key, { report, elements: new Set(elements) });
    else for (const element of elements) known.elements.add(element);
  }
  return [...rest.values(), ...[...questions.values()].map(shared)];
}

function reportKey({ verdict, elements, discriminator, message }: Report): string {
  return [verdict, ...elements, discriminator, verdict === 'not-applicable' ? message : ''].join('\u0000');
}

function shared({ report, elements }: { report: Report; elements: ReadonlySet<string> }): Report {
  return elements.size === report.elements.length ? report : { ...report, elements: [...elements] };
}

/** What is open about one thing, else that it is fine: one thing never reads as fine and open at once. */
export function openOr(reports: readonly Report[]): readonly Report[] {
  const open = reports.filter(({ verdict }) => verdict !== 'satisfied');
  return open.length > 0 ? open : reports.slice(0, 1);
}

/** Gaps and questions stay apart; what is fine becomes one report, so that the list stays readable. */
export function rollUp(reports: readonly Report[], nothing: string): readonly Report[] {
  if (reports.length === 0) return [excluded(nothing)];
  const closed = reports.filter(({ verdict }) => verdict === 'satisfied');
  const open = reports.filter(({ verdict }) => verdict === 'gap' || verdict === 'needs-answer');
  if (closed.length === 0) return open.length > 0 ? open : reports.slice(0, 1);
  const causes = new Set(open.flatMap((report) => report.elements.slice(0, 1)));
  const elements = [...new Set(closed.flatMap((report) => report.elements))].filter((one) => !causes.has(one));
  // One thing is never fine and open at once; what holds for the organisation says nothing while something is open.
  if (elements.length === 0 && open.length > 0) return open;
  const references = [...new Set(closed.flatMap((report) => report.references ?? []))];
  const count = `${elements.length} element${elements.length === 1 ? '' : 's'}`;
  return [
    ...open,
    {
      verdict: 'satisfied',
      elements,
      message: elements.length === 0 ? 'The design declares it.' : `The drawing declares it for ${count}.`,
      ...(references.length === 0 ? {} : { references }),
    },
  ];
}
