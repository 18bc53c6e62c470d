import type { DrawingLabels, DrawingRecord } from '../../design/record.ts';
import { recordData, type PlainData } from '../drawing-record.ts';
import type { Plan } from '../plan/types.ts';
import type { ExportFile } from '../types.ts';
import { block, call, comment, object, ref, resource, template, type Body, type Expr } from './tree.ts';

/** A resource that makes nothing and keeps in the state what the stack was drawn as. */
export function drawing(record: DrawingRecord): Body {
  return [
    comment(
      'What this was drawn as, for "corral import" of the state. It makes nothing; without it, the import guesses.',
    ),
    resource('terraform_data', 'drawing', { input: expression(recordData(record)) }),
  ];
}

const LABELS_FILE = 'labels.json';

/** Beside the code, so that a new label changes no line of it. */
export function labelsFile({ labels }: Plan): readonly ExportFile[] {
  return hasLabels(labels) ? [{ path: LABELS_FILE, text: `${JSON.stringify(recordData(labels), null, 2)}\n` }] : [];
}

/** An output, because a new label must change no resource: not even one that makes nothing. */
export function drawingLabels({ labels }: Plan): Body {
  if (!hasLabels(labels)) return [];
  const description = `What the drawing calls things, for "corral import" of the state.`;
  const value = call('jsondecode', call('file', template(ref('path.module'), `/${LABELS_FILE}`)));
  return [block('output', ['drawing_labels'], { description, value })];
}

function hasLabels(labels: DrawingLabels): boolean {
  return Object.values(labels).some((one) => one !== undefined);
}

function expression(data: PlainData): Expr {
  if (typeof data !== 'object') return data;
  if (isList(data)) return data.map(expression);
  return object(Object.fromEntries(Object.entries(data).map(([key, value]) => [key, expression(value)])));
}

function isList(data: PlainData): data is readonly PlainData[] {
  return Array.isArray(data);
}
