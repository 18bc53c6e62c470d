import type { FileDeps } from './file-deps.ts';
import { reportPage } from './report-page.ts';
import { saveText } from './save-text.ts';

/** Writes the printable report where a person says. */
export async function saveReport(deps: FileDeps): Promise<void> {
  const page = await reportPage(deps);
  if (page !== undefined) await saveText(deps, 'report', 'html', page);
}
