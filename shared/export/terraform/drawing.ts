import type { DrawingRecord } from '../../design/record.ts';
import { recordData, type PlainData } from '../drawing-record.ts';
import { comment, object, resource, type Body, type Expr } from './tree.ts';

/** A resource that makes nothing and keeps in the state what the stack was drawn as. */
export function drawing(record: DrawingRecord): Body {
  return [
    comment(
      'What this was drawn as, for "corral import" of the state. It makes nothing; without it, the import guesses.',
    ),
    resource('terraform_data', 'drawing', { input: expression(recordData(record, (text): Expr => text)) }),
  ];
}

function expression(data: PlainData<Expr>): Expr {
  if (Array.isArray(data)) return (data as readonly PlainData<Expr>[]).map(expression);
  if (typeof data !== 'object' || data === null) return data;
  return object(
    Object.fromEntries(Object.entries(data).map(([key, value]) => [key, expression(value as PlainData<Expr>)])),
  );
}
