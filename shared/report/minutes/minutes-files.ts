import type { PriceBook } from '../../analysis/cost/price-book.ts';
import { markdownText } from '../../export/markdown.ts';
import type { Minutes } from '../../story/minutes.ts';
import { paragraph, section, table } from '../page/blocks.ts';
import { POLICY, STYLE } from '../page/style.ts';
import { h, printDocument } from '../print/html.ts';
import { minutesParts, minutesTitle, type MinutesPart } from './minutes-parts.ts';

/** The minutes as Markdown: every text of the room and of the design as a text. */
export function minutesMarkdown(minutes: Minutes, prices: readonly PriceBook[]): string {
  const parts = minutesParts(minutes, prices).flatMap((part) => ['', `## ${part.title}`, '', ...markdownLines(part)]);
  return [`# ${markdownText(minutesTitle(minutes))}`, ...parts, ''].join('\n');
}

function markdownLines({ lines, table: rows, empty }: MinutesPart): string[] {
  const [head, ...body] = rows ?? [];
  if (head !== undefined) return [row(head), `|${head.map(() => '---|').join('')}`, ...body.map(row)];
  return lines.length === 0 ? [empty] : lines.map((line) => `- ${markdownText(line)}`);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(' | ')} |`;
}

/** The minutes as one page to print, without scripts. */
export function minutesPage(minutes: Minutes, prices: readonly PriceBook[]): string {
  const title = minutesTitle(minutes);
  const parts = minutesParts(minutes, prices).map(({ title: name, lines, table: rows, empty }) => {
    const [head, ...body] = rows ?? [];
    if (head !== undefined) return section(name, table({ caption: name, head, rows: body, empty }));
    if (lines.length === 0) return section(name, paragraph(empty, 'quiet'));
    return section(name, h('ul', {}, ...lines.map((line) => h('li', {}, line))));
  });
  return printDocument('en', title, POLICY, STYLE, h('body', {}, h('h1', {}, title), ...parts));
}
