import { expect, it } from 'vitest';
import { drawnAt, everyTemplate, madeFor, platformOf } from './drawn-at.test-support.ts';
import { targets } from './targets.ts';

it.each(targets.map((target) => [target.id, target] as const))(
  'the README of %s says which files stay out of version control',
  (_id, target) => {
    for (const [, design] of everyTemplate) {
      const here = drawnAt(platformOf(target), design);
      for (const { id } of here.stages) {
        const { files } = madeFor(target, here, id);
        const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';
        // What is named by a pattern is what tools leave behind.
        const kept = text('.gitignore')
          .split('\n')
          .filter((line) => /^[^*]+[^*/]$/.test(line));
        for (const path of kept)
          expect(text('README.md')).toMatch(new RegExp(`\`\\.gitignore\`.*${path.split('/').at(-1) ?? ''}`));
      }
    }
  },
);
