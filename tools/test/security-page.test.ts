import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!what |-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('every defence names tests, and they exist', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const [, what, proofs = ''] of rows) {
    const files = [...proofs.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files, what).not.toEqual([]);
    for (const file of files) expect(existsSync(file) && /\.(?:test|spec)\.ts$/.test(file), file).toBe(true);
  }
});
