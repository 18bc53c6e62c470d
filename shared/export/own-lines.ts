import { textDiff, type Hunk } from '../base/text-diff.ts';
import type { ExportFile } from './types.ts';

/** One line of a file of an export. `own`: it is there, or reads so, because of what was asked about. */
export interface CodeLine {
  readonly number: number;
  readonly text: string;
  readonly own: boolean;
}

/** A run of lines with some of those around them. */
export interface CodePiece {
  readonly path: string;
  readonly lines: readonly CodeLine[];
}

/**
 * The lines that an export has because of a part of the drawing: those that are not, or read otherwise, in the export of
 * the same drawing without that part. So it holds for every target, and for lines far from an element's own block, such
 * as a rule of a firewall. Prose is left out, and the file that has most to say comes first. `without` is empty where
 * nothing is left to export.
 */
export function ownLines(files: readonly ExportFile[], without: readonly ExportFile[]): CodePiece[] {
  const before = new Map(without.map(({ path, text }) => [path, text]));
  return files
    .filter(({ path }) => !path.endsWith('.md'))
    .map((file) => piecesOf(file, before.get(file.path)))
    .sort((one, other) => ownCount(other) - ownCount(one))
    .flat();
}

function ownCount(pieces: readonly CodePiece[]): number {
  return pieces.reduce((sum, { lines }) => sum + lines.filter(({ own }) => own).length, 0);
}

function piecesOf({ path, text }: ExportFile, before: string | undefined): CodePiece[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const hunks = before === undefined ? undefined : textDiff(squeezed(before), squeezed(text));
  if (hunks === undefined)
    return [{ path, lines: lines.map((line, at) => ({ number: at + 1, text: line, own: true })) }];
  return hunks
    .map((hunk) => ({ path, lines: linesOf(hunk, lines) }))
    .filter((piece) => piece.lines.some(({ own }) => own));
}

/** Columns move when a longer name comes: that changes no line. */
function squeezed(text: string): string {
  return text.replace(/(?<=\S)[^\S\n]+/g, ' ');
}

function linesOf({ newStart, lines }: Hunk, texts: readonly string[]): CodeLine[] {
  const present = lines.filter((line) => line.startsWith('+') || line.startsWith(' '));
  return present.map((line, at) => ({
    number: newStart + at,
    text: texts[newStart + at - 1] ?? '',
    own: line.startsWith('+'),
  }));
}
