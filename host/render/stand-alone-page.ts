import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printStandAlone, scriptText, styleText } from '../../shared/report/print/stand-alone.ts';
import { packageRoot } from '../package-root.ts';

export interface StandAlone {
  /** Which of the built pages, in `dist/pages`. */
  readonly page: 'handout' | 'follow';
  readonly title: string;
  /** What its script reads, by the id of the element that carries it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What it may fetch, as CSP writes it. */
  readonly connect?: string;
}

/** A page with its script, style and fonts inside. Its policy names them by their hashes, so nothing else can run. */
export async function standAlonePage({ page, title, data, connect }: StandAlone): Promise<string> {
  const folder = join(packageRoot(), 'dist', 'pages', page);
  const [code, css] = await Promise.all(['page.js', 'page.css'].map((name) => readFile(join(folder, name), 'utf8')));
  const [script, style] = [scriptText(code ?? ''), styleText(css ?? '')];
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    ...(connect === undefined ? [] : [`connect-src ${connect}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return printStandAlone({ lang: 'en', title, policy, style, script, data });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
