import { checkJson } from './json.ts';
import { checkJunit } from './junit.ts';
import { checkMarkdown } from './markdown.ts';
import { checkSarif } from './sarif.ts';
import { checkText } from './text.ts';
import type { CheckFormat } from './types.ts';

/** Every format of `corral check`, by the name that `--format` takes. One file and one line here add a format. */
export const checkFormats = {
  text: checkText,
  json: checkJson,
  sarif: checkSarif,
  junit: checkJunit,
  markdown: checkMarkdown,
} as const satisfies Readonly<Record<string, CheckFormat>>;
export type CheckFormatId = keyof typeof checkFormats;
