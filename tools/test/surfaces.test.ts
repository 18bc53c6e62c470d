import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SURFACES, type Mark } from '../../e2e/web/surfaces.ts';

/** What opens over something, lies on the drawing, or is a part of a page by itself. */
const DRAWS =
  /<(?:Dialog|Drawer|Menu|Popover|Popper|Snackbar|Modal|Finder|Panel|main|aside|figure|section|form)\s|component="(?:main|aside|section|form)"|role="(?:dialog|alertdialog|menu|alert)"/;
/** What is called so, or like its folder, and only puts others together. */
const NAMED = /-(?:panel|tab|tree)\.tsx$|\/empty-[a-z-]+\.tsx$|\/(?!app)([a-z]+)\/\1\.tsx$/;

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'renderer', 'e2e'], {
  encoding: 'utf8',
}).stdout;
const files = listed.split('\n').filter((file) => file !== '' && existsSync(file));
const sources = new Map(
  files
    .filter((path) => /^renderer\/.*\.tsx$/.test(path) && !/\.test(?:-support)?\.tsx$/.test(path))
    .map((path) => [path.replace(/^renderer\/|\.tsx$/g, ''), readFileSync(path, 'utf8')]),
);

const isSurface = ([name, text]: readonly [string, string]) => DRAWS.test(text) || NAMED.test(`/${name}.tsx`);

/** The words of a mark that stand in the source of what it marks; a name may be put together from a stem. */
function wordsOf(mark: Mark): readonly string[] {
  if (typeof mark !== 'string') return [`'${mark.called}'`, `\`${mark.called.replace(/[^.]+$/, '')}\${`];
  return [mark.replace(/^\.|^#|^\[|\]$/g, '')];
}

describe('surfaces', () => {
  it('are all in the list: a dialog, panel, view or page that is added has to be', () => {
    expect(
      [...sources]
        .filter(isSurface)
        .map(([name]) => name)
        .sort(),
    ).toEqual(Object.keys(SURFACES).sort());
  });

  it('know what they are by: a list that nobody planted into finds a new one', () => {
    expect(isSurface(['late/late-thing', 'return <Popover open />;'])).toBe(true);
    expect(isSurface(['late/late-panel', 'return <div />;'])).toBe(true);
    expect(isSurface(['late/late', 'return <div />;'])).toBe(true);
    expect(isSurface(['late/row', 'return <DialogTitle />;'])).toBe(false);
  });

  it('have a mark that stands in their source', () => {
    const lost = Object.entries(SURFACES).filter(
      ([name, mark]) => !wordsOf(mark).some((words) => sources.get(name)?.includes(words) === true),
    );
    expect(lost).toEqual([]);
  });

  it('are each shown to axe by some spec, which fails where the surface is not on the page', () => {
    const specs = files.filter((path) => path.endsWith('.spec.ts')).map((path) => readFileSync(path, 'utf8'));
    const shown = specs.filter((text) => text.includes('auditor(')).join('\n');
    expect(Object.keys(SURFACES).filter((name) => !shown.includes(`'${name}'`))).toEqual([]);
  });
});
