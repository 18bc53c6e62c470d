import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseDesign } from '../../shared/design/parse.ts';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

const TALK = read('assets/templates/the-talk.corral');

function read(file: string) {
  const parsed = parseDesign(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  return parsed.value.design;
}

test('a presentation is broken, edited and ended by keyboard, and leaves minutes', async ({ designer }) => {
  const { page, folder } = designer;
  await designer.openTemplate();
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  const title = room.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Sandbox');
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText(/sort of/);
  const announced = page.getByTestId('announcer');
  await expect(announced).toHaveText('Step 2: Sandbox? ... sort of.');
  await page.keyboard.press('PageDown');
  await expect(announced, 'a title with a mark of its own').toHaveText('Step 3: Definitely not a sandbox!');
  await page.keyboard.press('PageUp');
  await expect(title).toHaveText(/sort of/);
  await expect(room.locator('.score-cell', { hasText: 'Machines' })).toHaveText(/9\s*was 1/);
  const tops = await room
    .locator('.score-cell')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).offsetTop));
  expect(new Set(tops).size, 'rows of verdicts').toBe(1);

  await room.getByRole('button', { name: /^MySQL(,|$)/ }).focus();
  await page.keyboard.press('k');
  await expect(room.getByRole('region', { name: 'What fails' })).toContainText('A learner opens a unit');
  await expect(room.getByRole('button', { name: /^LMS,.*down/ })).toBeVisible();
  await page.keyboard.press('d');
  await room.getByLabel('What was decided').fill('Replicate MySQL');
  await page.keyboard.press('Enter');
  await expect(room.getByLabel('What was decided')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(room.getByRole('region', { name: 'What fails' })).toHaveCount(0);

  // The keys of a presentation are on a sheet over it, which keeps what is typed there.
  await page.keyboard.press('Shift+?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('table')).toHaveCount(1);
  await sheet.getByRole('searchbox').fill('blank');
  await expect(sheet.getByRole('row')).toHaveText([/^Blank the screen, or not/]);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(title).toHaveText(/sort of/);

  await page.keyboard.press('b');
  await expect(room.getByRole('status', { name: 'The screen is blank' })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('e');
  await expect(page.getByRole('region', { name: 'A presentation is under way' })).toBeVisible();
  await designer.node('memcached').click();
  await page.keyboard.press('Delete');
  await expect(designer.node('memcached')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(designer.node('memcached')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(designer.node('memcached')).toHaveCount(0);
  await page.keyboard.press('F5');
  await expect(title).toHaveText(/sort of/);
  await expect(room.getByRole('button', { name: /^memcached/ })).toHaveCount(0);

  await page.keyboard.press('Escape');
  const over = page.getByRole('dialog', { name: 'The presentation is over' });
  await expect(over).toContainText('Decided: Replicate MySQL');
  await expect(over).toContainText('Changed: Remove memcached');
  await expect(over).toContainText('Changed: Remove memcached, taken back');
  await over.getByRole('button', { name: 'Save minutes (Markdown)…' }).click();
  await page.getByRole('dialog').last().getByRole('button', { name: /^Save/ }).last().click();
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.md'))).toHaveLength(1);
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.md'));
  await expect.poll(() => readFileSync(join(folder, name), 'utf8')).toContain('- Replicate MySQL');

  await over.getByRole('button', { name: 'Discard changes' }).click();
  await expect(designer.node('memcached')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('the room guesses the single points, then is told', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await designer.showStage(/sort of/);
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  await expect(room.getByRole('heading', { level: 1 })).toHaveText(/sort of/);
  await page.keyboard.press('g');
  await expect(room).toContainText('Which one of these takes people down alone?');
  await expect(room.getByRole('button', { name: /open question|problem/ })).toHaveCount(0);
  await room.getByRole('button', { name: /^MySQL(,|$)/ }).click();
  await room.getByRole('button', { name: /^memcached/ }).click();
  await expect(room).toContainText('2 voices so far');
  await page.keyboard.press('g');
  await expect(room).toContainText('1 of 2 voices found one.');
  await expect(room.getByRole('button', { name: /open question|problem/ }).first()).toBeVisible();
});

test('marks, pointers and the screen obey their keys, those of a remote too', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  const marked = room.getByRole('button', { name: /open question|problem/ });
  await expect(marked.first()).toBeVisible();
  await page.keyboard.press('f');
  await expect(marked).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(marked.first()).toBeVisible();
  for (const [key, pointer] of Object.entries({ l: '.pointer-laser', t: '.pointer-spotlight' })) {
    await page.keyboard.press(key);
    await expect(page.locator(pointer)).toBeAttached();
    await page.keyboard.press(key);
    await expect(page.locator(pointer)).toHaveCount(0);
  }
  await page.keyboard.press('.');
  await expect(room.getByRole('status', { name: 'The screen is blank' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(room.getByRole('heading', { level: 1 })).toHaveText(/sort of/);
  await page.keyboard.press('PageUp');
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Sandbox');
});

test('steps are added from what is on screen, and the story is edited', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await designer.node('mysql').click();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add a step from here' }).click();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: /Steps of the story/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Steps of the story' });
  await dialog.getByLabel('Step 1').fill('Everything on one machine');
  await dialog.getByLabel('Notes for the presenter').fill('Ask who runs one of these.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Everything on one machine');
  await page.keyboard.press('n');
  await expect(room.getByRole('complementary', { name: 'Notes' })).toContainText('Ask who runs one of these.');
});

test('the whole talk is presented by keyboard, broken and edited on the way, and ends with minutes', async ({
  designer,
}) => {
  const { page } = designer;
  await page.getByRole('button', { name: /The whole talk/ }).click();
  await expect(designer.node('people')).toBeVisible();
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  const title = room.getByRole('heading', { level: 1 });
  for (const [index, { name = '', fail = [] }] of TALK.story.entries()) {
    await expect(title).toHaveText(name);
    await expect(room.getByText(`${index + 1} / ${TALK.story.length}`)).toBeVisible();
    await expect(room.getByRole('region', { name: 'What fails' })).toHaveCount(fail.length > 0 ? 1 : 0);
    if (name === 'A machine for each service') await breakMySql(page);
    if (name === 'Forums on machines of their own') await editMeanwhile(page, () => designer.node('memcached').click());
    if (index < TALK.story.length - 1) await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
  const over = page.getByRole('dialog', { name: 'The presentation is over' });
  for (const { name = '' } of TALK.story) await expect(over).toContainText(`Shown: ${name}`);
  await expect(over).toContainText('Failed: MySQL.');
  await expect(over).toContainText('Changed: Remove memcached');
});

/** Leaves the room as it was: Escape repairs, and ends only when nothing is broken. */
async function breakMySql(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^MySQL(,|$)/ }).focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('region', { name: 'What fails' })).toContainText('A learner opens a unit ✕ down');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'What fails' })).toHaveCount(0);
}

async function editMeanwhile(page: Page, choose: () => Promise<void>): Promise<void> {
  await page.keyboard.press('e');
  await expect(page.getByRole('region', { name: 'A presentation is under way' })).toBeVisible();
  await choose();
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__node[data-id="memcached"]')).toHaveCount(0);
  await page.keyboard.press('F5');
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
}

test('some of what was changed in front of the room is kept, the rest is left out', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await page.keyboard.press('F5');
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  await page.keyboard.press('e');
  for (const id of ['memcached', 'elasticsearch']) {
    await designer.node(id).click();
    await page.keyboard.press('Delete');
    await expect(designer.node(id)).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'End it' }).click();
  const over = page.getByRole('dialog', { name: 'The presentation is over' });
  await auditor(page)('what is kept', 'present/keep-list');
  await over.getByRole('checkbox', { name: /memcached/ }).uncheck();
  await over.getByRole('button', { name: 'Keep changes' }).click();
  await expect(designer.node('memcached')).toBeVisible();
  await expect(designer.node('elasticsearch')).toHaveCount(0);
});
