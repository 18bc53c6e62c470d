import { existsSync, readFileSync } from 'node:fs';

const NOTHING = { passed: 0, failed: 1, skipped: [] };

/** Counts of a vitest JSON report; a missing report counts as one failure. */
export function readVitestReport(path) {
  if (!existsSync(path)) return NOTHING;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length,
    skipped: tests.filter((test) => ['skipped', 'pending', 'todo'].includes(test.status)).map((test) => test.fullName),
  };
}

/** Counts of a Playwright JSON report; a test that passed only on retry counts as failed: flaky means broken. */
export function readPlaywrightReport(path) {
  if (!existsSync(path)) return NOTHING;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const specs = report.suites.flatMap(specsOf);
  const statuses = specs.flatMap((spec) =>
    spec.tests.map((test) => ({ title: skipTitle(spec, test), status: test.status })),
  );
  return {
    passed: statuses.filter(({ status }) => status === 'expected').length,
    failed:
      statuses.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + report.errors.length,
    skipped: statuses.filter(({ status }) => status === 'skipped').map(({ title }) => title),
  };
}

function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function skipTitle(spec, test) {
  const reason = test.annotations.find(({ type }) => type === 'skip')?.description;
  return reason ? `${spec.title} (${reason})` : spec.title;
}
