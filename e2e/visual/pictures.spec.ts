import { settle, test, type Designer } from '../web/designer.ts';
import { expectLook, holdStill } from './look.ts';

/** Findings are judged on this day, whenever the test runs. */
const TODAY = '2026-11-23';

type Look = (designer: Designer) => Promise<void>;

const press =
  (...keys: readonly string[]): Look =>
  async ({ page }) => {
    await page.getByTestId('canvas').focus();
    for (const key of keys) await page.keyboard.press(key);
  };
const view =
  (name: string): Look =>
  ({ page }) =>
    page.getByRole('button', { name, exact: true }).click();

/** Each state comes from the one before. */
const STATES: Readonly<Record<string, Look>> = {
  start: async () => undefined,
  sandbox: (designer) => designer.openTemplate(),
  split: (designer) => designer.showStage(/sort of/),
  'highly-available': (designer) => designer.showStage(/Definitely/),
  'view-failure': view('Failure'),
  'view-data': view('Data'),
  'view-cost': view('Cost'),
  failing: async (designer) => {
    await view('Plain')(designer);
    await designer.node('mysql').click();
    await press('k')(designer);
  },
  questions: async (designer) => {
    await press('Escape', 'q')(designer);
    await designer.page.getByRole('dialog').waitFor();
  },
  selected: async (designer) => {
    await designer.page.keyboard.press('Escape');
    await designer.node('mysql').click();
    await settle(designer.page);
  },
  compared: async (designer) => {
    await press('Escape', 'Control+Shift+D')(designer);
    await settle(designer.page);
  },
  keys: async (designer) => {
    await press('Control+Shift+D', 'F1')(designer);
    await designer.page.getByRole('dialog').waitFor();
  },
};

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    // The letters come from a style that the page itself would not allow.
    test.use({ bypassCSP: true, colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });

    test(`the window looks as it is kept, ${scheme}`, async ({ designer }, info) => {
      const { page } = designer;
      const lab = await page.context().newPage();
      await page.route('**/ipc/app:info', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...((await response.json()) as object), today: TODAY } });
      });
      await designer.load();
      await holdStill(page);
      for (const [name, enter] of Object.entries(STATES)) {
        await enter(designer);
        await expectLook(page, lab, `${name}-${scheme}`, info);
      }
    });
  });
}
