import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePathProblem } from './safe-name.ts';
import { resolveStatic } from './static-files.ts';
import { runs } from '../shared/base/runs.test-support.ts';

const part = fc.constantFrom('..', '.', '', 'a', 'b.tf', '/', '\\', 'C:', '%2e%2e', '%2f', '%5c', '\u0000', '~', ' ');
const path = fc.oneof(
  fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/')),
  fc.array(part).map((p) => p.join('')),
  fc.string(),
);
const ROOT = resolve('/root/out');
const inside = (root: string, file: string) => file.startsWith(root + sep);

describe('whatever the path says', () => {
  it('an accepted export path stays below its folder, on this system and on Windows', () => {
    fc.assert(
      fc.property(path, (text) => {
        if (relativePathProblem(text) !== undefined) return;
        expect(inside(ROOT, resolve(ROOT, text))).toBe(true);
        expect(text).not.toMatch(/[\\:]|^\/|(?:^|\/)\.\.?(?:\/|$)/);
      }),
      runs(2000),
    );
  });

  it('accepts the paths that exports have', () => {
    for (const good of ['main.tf', 'group_vars/all/main.yml', '.gitignore', '.terraform-version', 'a-b_c/d.e.f']) {
      expect(relativePathProblem(good)).toBeUndefined();
    }
  });

  it('a static file is below the root', () => {
    fc.assert(
      fc.property(path, (text) => {
        const found = resolveStatic(ROOT, `/${text}`);
        if (found !== undefined) expect(inside(ROOT, found.file)).toBe(true);
      }),
      runs(2000),
    );
    expect(resolveStatic(ROOT, '/')?.file).toBe(join(ROOT, 'index.html'));
    expect(resolveStatic(ROOT, '/assets/a%20b.js')?.file).toBe(join(ROOT, 'assets', 'a b.js'));
    expect(resolveStatic(ROOT, '/..%2f..%2fetc/passwd')).toBeUndefined();
    expect(resolveStatic(ROOT, '/%2e%2e/out-evil/x')).toBeUndefined();
  });
});
