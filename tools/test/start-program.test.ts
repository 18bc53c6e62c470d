import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^;']*?\sfrom\s+)?'([^']+)'/gm;

/** Modules and packages that come with a module: what it imports when it loads, and what that does. */
function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (/\.tsx?$/.test(path)) open.push(...importsOf(path));
  }
  return found;
}

function importsOf(path: string): string[] {
  const names = [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);
  return names.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

describe('the start page', () => {
  const loaded = [...loadedWith('renderer/app/show-app.tsx')];

  it.each([
    ['engine of layouts', /^elkjs/],
    ['drawing', /^@xyflow|^renderer\/canvas\/canvas\.tsx$/],
    ['exporter', /^shared\/export\/[^/]+\/index\.ts$|^shared\/export\/targets\.ts$/],
    ['report', /^shared\/report\//],
    ['rule', /^shared\/rules\/index\.ts$/],
  ])('loads no %s', (_what, pattern) => {
    expect(loaded.filter((path) => pattern.test(path))).toEqual([]);
  });

  it('is found through what it imports', () => {
    expect(loaded).toEqual(expect.arrayContaining(['renderer/start/start-page.tsx', 'react', '@mui/material']));
    expect([...loadedWith('renderer/app/designer.tsx')]).toContain('renderer/canvas/canvas.tsx');
  });
});
