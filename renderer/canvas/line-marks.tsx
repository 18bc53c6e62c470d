import type { Border } from '../../shared/analysis/data/borders.ts';
import type { WornData } from '../../shared/analysis/data/data-view.ts';
import type { Point } from '../../shared/layout/lines/box-index.ts';
import { boardPoint, labelPoint } from '../../shared/layout/lines/line-path.ts';
import { borderWords, dataList } from './data-words.ts';
import { lawClass } from './law-class.ts';

interface LineMarksProps {
  /** The corners of the line. */
  readonly points: readonly Point[];
  readonly worn: WornData | undefined;
  readonly borders: readonly Border[];
}
const ROW = 20;

/**
 * On a line: how many classes of data it carries and which border they cross, or how many borders where there is no room
 * for a sign; in full words while the pointer or the keyboard is on the line. The line's own label says the same.
 */
export function LineMarks({ points, worn, borders }: LineMarksProps) {
  if (worn === undefined && borders.length === 0) return null;
  const words = [...dataList(worn), ...borderWords(borders)];
  const label = signLabel(borders);
  const board = label === '' ? undefined : boardPoint(points, 2 * halfOf(label) + 2 * POST);
  const { x, y } = board ?? labelPoint(points);
  const shown = board === undefined ? String(borders.length) : label;
  return (
    <g className="line-marks" transform={`translate(${x} ${y})`} aria-hidden="true">
      {borders.length > 0 && <BorderSign borders={borders} label={shown} />}
      {worn !== undefined && <DataCount worn={worn} y={borders.length > 0 ? -ROW : 0} />}
      <text className="whole-list" y={ROW / 2}>
        {words.map((each) => (
          <tspan key={each} x={0} dy="1.3em">
            {each}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function DataCount({ worn, y }: { readonly worn: WornData; readonly y: number }) {
  return (
    <g className="data-count" transform={`translate(0 ${y})`}>
      <rect x={-9} y={-8} width={18} height={16} rx={8} />
      <text dy="0.35em">{worn.chosen === 'unknown' ? '?' : worn.classes.length}</text>
    </g>
  );
}

/** About the width of a capital letter in the letters of a sign. */
const LETTER = 7.4;

const POST = 5;

function signLabel([first, ...more]: readonly Border[]): string {
  if (first === undefined) return '';
  return more.length === 0 ? first.label : `${first.label} +${more.length}`;
}

function halfOf(label: string): number {
  return (label.length * LETTER) / 2 + 8;
}

/** The two countries on a board between two posts, each in the colour of its law. */
function BorderSign({ borders, label }: { readonly borders: readonly Border[]; readonly label: string }) {
  const [first] = borders;
  if (first === undefined) return null;
  const half = halfOf(label);
  const post = { y: -11, width: POST, height: 22 };
  return (
    <g className={`border-sign${first.unknown ? ' is-unknown' : ''}`}>
      <rect className="border-board" x={-half} y={-8} width={2 * half} height={16} />
      <rect className={`border-post ${lawClass(first.from.law)}`} x={-half - POST / 2} {...post} />
      <rect className={`border-post ${lawClass(first.to.law)}`} x={half - POST / 2} {...post} />
      <text dy="0.35em">{label}</text>
    </g>
  );
}
