import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { connectionKey } from '../connection-key.ts';
import type { Owner } from '../fields/owner.ts';
import type { ElementKind } from '../fields/element-schemas.ts';
import type { Connection } from '../schema/connection.ts';
import { extent } from './edit.ts';

/** A part of a text: the line on which it starts, from 1, and the part itself without the indentation of its first line. */
export interface TextPart {
  readonly line: number;
  readonly text: string;
}

const HOLDERS: Partial<Record<ElementKind, string>> = {
  component: 'components',
  zone: 'zones',
  'entry-point': 'entryPoints',
  connection: 'connections',
};

/** Where an element of a stage stands in the text of a design; undefined when the text does not have it as an entry. */
export function elementText(text: string, { kind, stageId, id }: Owner): TextPart | undefined {
  const holder = HOLDERS[kind];
  const document = parseDocument(text);
  const stages = document.get('stages');
  if (holder === undefined || !isSeq(stages)) return undefined;
  const stage = stages.items.find((each) => isMap(each) && each.get('id') === stageId);
  const entries: unknown = isMap(stage) ? stage.get(holder) : undefined;
  if (!isMap(entries) && !isSeq(entries)) return undefined;
  const index = indexIn(entries, id);
  return index < 0 ? undefined : partOf(text, ...extent(text, entries, index));
}

function indexIn(entries: YAMLMap | YAMLSeq, id: string): number {
  if (isMap(entries)) return entries.items.findIndex(({ key }) => isScalar(key) && String(key.value) === id);
  const connections = entries.toJSON() as readonly Connection[];
  return connections.findIndex((each) => connectionKey(each) === id);
}

function partOf(text: string, start: number, end: number): TextPart {
  const before = text.slice(0, start);
  const indentation = new RegExp(`^ {0,${start - before.lastIndexOf('\n') - 1}}`);
  const [first = '', ...rest] = text.slice(start, end).split('\n');
  return {
    line: before.split('\n').length,
    text: [first, ...rest.map((line) => line.replace(indentation, ''))].join('\n'),
  };
}
