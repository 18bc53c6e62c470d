import { parse } from 'yaml';
import type { AuthorText } from '../design/author-text.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import { designSchema, type Design } from '../design/schema/design.ts';
import { canonical } from '../design/text/canonical.ts';
import { commentsOf, fateOf, nameOfItem, untouchedLines } from '../design/what-goes.test-support.ts';
import { run, startHistory, undo, type History } from '../history/history.ts';
import { makeCommand, type Choice } from './arbitrary-command.test-support.ts';

export function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error.slice(0, 2))}\n${text}`);
  return parsed.value.design;
}

/** The design as a file with keys of somebody else's at every level, and story steps that can be told apart. */
export function withStrangers(design: Design): object {
  const all = <T extends object>(map: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(map).map(([id, each]) => [id, { ...each, 'x-of': `of-${id}` }]));
  const stages = design.stages.map((stage) => ({
    ...stage,
    'x-stage': ['kept', { deep: stage.id }],
    zones: all(stage.zones),
    components: all(stage.components),
    connections: stage.connections.map((each) => ({ ...each, 'x-line': `of-${each.from}` })),
  }));
  const story = design.story.map((step, index) => ({ ...step, notes: `step ${index}`, 'x-step': index }));
  return { ...design, stages, story, 'x-top': { deep: 'kept' } };
}

/** The design after these commands, some of them undone. */
export function edited(design: Design, choices: readonly Choice[]): Design {
  let history: History = startHistory(design);
  for (const each of choices) {
    history = each.b % 9 === 0 ? undo(history) : run(history, makeCommand(history.design, each)).history;
  }
  return history.design;
}

/** Everything of somebody else's in plain data, as `path: value`, where what holds it is still there. */
function strangers(old: unknown, now: unknown, path = ''): string[] {
  if (typeof old !== 'object' || old === null || typeof now !== 'object' || now === null) return [];
  return Object.entries(old).flatMap(([key, value]: [string, unknown]) => {
    if (key.startsWith('x-')) return [`${path}.${key}: ${JSON.stringify(value)}`];
    const other: unknown = Array.isArray(old) ? sameItem(now, value) : (now as Record<string, unknown>)[key];
    return strangers(value, other, `${path}.${Array.isArray(old) ? nameOfItem(value) : key}`);
  });
}

function sameItem(list: object, item: unknown): unknown {
  return Array.isArray(list) ? list.find((each: unknown) => nameOfItem(each) === nameOfItem(item)) : undefined;
}

/** What `after`, the text edited to mean `next`, lacks that it should still have, or has that should have gone. */
export function lossesOf(author: AuthorText, next: Design, after: string) {
  const [old, now] = [parse(author.text) as unknown, parse(after) as unknown];
  const fate = fateOf(old, canonical(designSchema, next));
  const gone = commentsOf(author, fate.removed);
  const comments = author.comments.filter((each) => after.split(each).length !== (gone.has(each) ? 1 : 2));
  const have = strangers(now, now);
  const lines = after.split('\n').map(plainComment);
  const untouched = untouchedLines(author, fate).filter((line) => {
    const place = lines.indexOf(plainComment(line));
    if (place >= 0) lines.splice(place, 1);
    return place < 0;
  });
  return { comments, keys: strangers(old, now).filter((each) => !have.includes(each)), lines: untouched };
}

/** A comment that would fall into a block of text may lose indentation. */
function plainComment(line: string): string {
  return line.trimStart().startsWith('#') ? line.trimStart() : line;
}
