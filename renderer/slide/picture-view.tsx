import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { GroupShape, Picture, Shape } from '../../shared/picture/types.ts';
import './picture-view.css';

interface PictureViewProps {
  readonly picture: Picture;
  /** How many calls an element is away from what failed: later ones change later. */
  readonly waveOf: (element: string) => number;
  readonly chosen: string | undefined;
  /** The keyboard or the pointer is at an element. */
  readonly onChoose?: ((element: string) => void) | undefined;
  /** It was pressed; without it the picture is only looked at. */
  readonly onPress?: ((element: string) => void) | undefined;
}

/** A picture on screen: what stays moves, what is new fades in, what is gone fades out. */
export function PictureView({ picture, waveOf, chosen, onChoose, onPress }: PictureViewProps) {
  const { x, y, width, height, title, shapes } = picture;
  const groups = shapes.filter((shape) => shape.kind === 'group');
  const leaving = useLeaving(groups);
  return (
    <svg className="picture" viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={title}>
      {leaving.map((group) => (
        <g key={`gone ${keyOf(group)}`} className="picture-gone" aria-hidden="true">
          <Shapes shapes={group.shapes} />
        </g>
      ))}
      {groups.map((group) => (
        <Element
          key={keyOf(group)}
          group={group}
          wave={waveOf(group.element)}
          chosen={chosen === group.element}
          onChoose={onChoose}
          onPress={onPress}
        />
      ))}
      <Shapes shapes={shapes.filter((shape) => shape.kind !== 'group')} />
    </svg>
  );
}

interface ElementProps {
  readonly group: GroupShape;
  readonly wave: number;
  readonly chosen: boolean;
  readonly onChoose: ((element: string) => void) | undefined;
  readonly onPress: ((element: string) => void) | undefined;
}

function Element({ group, wave, chosen, onChoose, onPress }: ElementProps) {
  const { element, words, faint, shapes } = group;
  const corner = cornerOf(group);
  const style = { transform: `translate(${corner.x}px, ${corner.y}px)`, '--wave': wave } as CSSProperties;
  const asButton = {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': chosen,
    'aria-label': words,
    onFocus: () => onChoose?.(element),
    onClick: () => onPress?.(element),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') onPress?.(element);
    },
  };
  return (
    <g
      className={`picture-element${faint === true ? ' is-faint' : ''}${chosen ? ' is-chosen' : ''}`}
      style={style}
      data-element={element}
      {...(isLine(group) ? {} : onPress === undefined ? { role: 'img', 'aria-label': words } : asButton)}
    >
      <g transform={`translate(${-corner.x} ${-corner.y})`}>
        <Shapes shapes={shapes} />
      </g>
    </g>
  );
}

function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => <One key={`${index} ${shape.kind}`} shape={shape} />);
}

function One({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...paint(shape)} />;
    }
    case 'path': {
      const at = shape.at;
      const placed = at === undefined ? undefined : `translate(${at.x} ${at.y}) scale(${at.scale})`;
      return (
        <path d={shape.d} transform={placed} {...paint(shape)} strokeLinecap={at === undefined ? 'butt' : 'round'} />
      );
    }
    case 'text': {
      const { x, y, text, size, bold, colour, anchor, struck } = shape;
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          fontWeight={bold ? 600 : 400}
          fill={colour}
          textAnchor={anchor}
          textDecoration={struck === true ? 'line-through' : undefined}
        >
          {text}
        </text>
      );
    }
    case 'group':
      return <Shapes shapes={shape.shapes} />;
  }
}

function paint({ fill = 'none', stroke, strokeWidth, dash }: Extract<Shape, { kind: 'box' | 'path' }>) {
  return {
    fill,
    stroke,
    strokeWidth,
    strokeDasharray: dash === undefined || dash.length === 0 ? undefined : dash.join(' '),
  };
}

/** Lines are drawn anew when they run elsewhere; everything else moves. */
function keyOf(group: GroupShape): string {
  const [first] = group.shapes;
  return isLine(group) && first?.kind === 'path' ? `${group.element} ${first.d}` : group.element;
}

function isLine({ shapes }: GroupShape): boolean {
  return shapes[0]?.kind === 'path';
}

function cornerOf({ shapes: [first] }: GroupShape): { x: number; y: number } {
  return first?.kind === 'box' ? { x: first.x, y: first.y } : { x: 0, y: 0 };
}

const FADE = 450;

/** What was in the last picture and is not in this one, for as long as it fades. */
function useLeaving(groups: readonly GroupShape[]): readonly GroupShape[] {
  const last = useRef<readonly GroupShape[]>(groups);
  const [leaving, setLeaving] = useState<readonly GroupShape[]>([]);
  const keys = groups.map(keyOf).join('\n');
  useEffect(() => {
    const now = new Set(keys.split('\n'));
    const gone = last.current.filter((group) => !now.has(keyOf(group)));
    setLeaving(gone);
    const timer = setTimeout(() => setLeaving([]), FADE);
    return () => clearTimeout(timer);
  }, [keys]);
  useEffect(() => {
    last.current = groups;
  });
  return leaving;
}
