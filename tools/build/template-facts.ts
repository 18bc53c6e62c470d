import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { describeTemplate } from '../../renderer/start/describe-template.ts';

const ASKED = '?about';

/** `FILE.corral?about`: what the start page tells of a template, read while Corral is built. */
export function templateFacts(): Plugin {
  return {
    name: 'corral-template-facts',
    load(id) {
      if (!id.endsWith(ASKED)) return undefined;
      const file = id.slice(0, -ASKED.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(describeTemplate(basename(file), readFileSync(file, 'utf8')))}`;
    },
  };
}
