import { printXml } from '../../shared/base/xml.ts';
import { lightColours } from '../../shared/picture/colours.ts';
import { svgElement } from '../../shared/picture/print-svg.ts';
import { wholeStage } from '../../shared/report/handout/story-pictures.ts';
import type { FileDeps } from '../files/file-deps.ts';
import { reportPage } from '../files/report-page.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { uiStore } from '../state/ui-store.ts';
import { printPage } from './print-page.ts';

/** Prints the report of every stage. */
export async function printReport(deps: FileDeps): Promise<void> {
  const page = await reportPage(deps);
  if (page !== undefined) printPage(page);
}

/** On one sheet, as large as it can be. */
const SHEET = '@page { margin: 10mm } body { margin: 0 } svg { width: 100%; height: auto; max-height: 180mm }';

/** Prints the stage on screen, with what fails in it now. */
export function printPicture(store: EditorStore): void {
  const { history, asOf } = store.getState();
  const stage = stageOf(store.getState());
  const look = { colours: lightColours, findings: true, asOf, transparent: true, legend: true };
  const picture = wholeStage(history.design, stage, uiStore.getState().failing, look);
  const head = {
    name: 'head',
    content: [
      { name: 'title', content: picture.title },
      { name: 'style', content: SHEET },
    ],
  };
  printPage(printXml({ name: 'html', content: [head, { name: 'body', content: [svgElement(picture, [])] }] }));
}
