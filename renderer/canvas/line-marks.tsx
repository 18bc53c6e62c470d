import type { Border } from '../../shared/analysis/data/borders.ts';
import type { WornData } from '../../shared/analysis/data/data-view.ts';
import { borderWords, dataList } from './data-words.ts';
import { lawClass } from './law-class.ts';

interface LineMarksProps {
  readonly x: number;
  readonly y: number;
  readonly worn: WornData | undefined;
  readonly borders: readonly Border[];
}
const ROW = 20;

/**
 * In the middle of a line: how many classes of data it carries and which border they cross; in full words while the
 * pointer or the keyboard is on the line. The line's own label says the same.
 */
export function LineMarks({ x, y, worn, borders }: LineMarksProps) {
  if (worn === undefined && borders.length === 0) return null;
  const words = [...dataList(worn), ...borderWords(borders)];
  return (
    <g className="line-marks" transform={`translate(${x} ${y})`} aria-hidden="true">
      {borders.length > 0 && <BorderSign borders={borders} />}
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

/** The two countries on a board between two posts, each in the colour of its law. */
function BorderSign({ borders }: { readonly borders: readonly Border[] }) {
  const [first] = borders;
  if (first === undefined) return null;
  const label = borders.length === 1 ? first.label : `${first.label} +${borders.length - 1}`;
  const half = (label.length * LETTER) / 2 + 8;
  const post = { y: -11, width: 5, height: 22 };
  return (
    <g className={`border-sign${first.unknown ? ' is-unknown' : ''}`}>
      <rect className="border-board" x={-half} y={-8} width={2 * half} height={16} />
      <rect className={`border-post ${lawClass(first.from.law)}`} x={-half - 2.5} {...post} />
      <rect className={`border-post ${lawClass(first.to.law)}`} x={half - 2.5} {...post} />
      <text dy="0.35em">{label}</text>
    </g>
  );
}
