import { MarkerType } from '@xyflow/react';
import { connectionKey } from '../../shared/design/connection-key.ts';
import type { Point } from '../../shared/layout/lines/box-index.ts';
import { foldedLines, type FoldedLine } from '../../shared/layout/fold.ts';
import { worstLoss } from '../../shared/picture/line-shapes.ts';
import { t } from '../messages/t.ts';
import { elementTitle } from '../messages/titles.ts';
import { borderWords, dataWords } from './data-words.ts';
import type { CanvasEdge } from './flow.ts';
import { MUTE_LINE } from './mute.ts';
import { bordersOn, NO_BORDERS, type Seen } from './seen.ts';

/** Over zones, under cards. */
const LINES_Z = 500;
const NO_POINTS: readonly Point[] = [];
const LOSSES = { down: '✕', degraded: '~' } as const;

/** The lines of a drawing: of what leads to the same collapsed zone, one. */
export function edgesOf(seen: Seen): CanvasEdge[] {
  const { stage, failure, data } = seen;
  if (seen.mute) return muteEdges(seen);
  const name = (id: string) => elementTitle(stage, id);
  return foldedLines(stage, seen.fold).map((line): CanvasEdge => {
    if (line.connections.length > 1) return severalEdge(line, seen);
    const [connection] = line.connections;
    const { from, to, over } = connection;
    const onLoss = connection.onLoss ?? 'down';
    const id = connectionKey(connection);
    const lost = failure?.paths.get(id);
    const calls = t('canvas.calls', {
      from: name(from),
      to: name(to),
      over: over === undefined ? '' : t('canvas.calls.over', { protocol: over }),
      loss: t(`canvas.loss.${onLoss}`),
    });
    const worn = data?.elements.get(id);
    const borders = bordersOn(id, seen);
    const said = [calls, dataWords(worn), ...borderWords(borders)].filter((part) => part !== '').join('; ');
    return {
      id,
      source: line.from,
      target: line.to,
      className: `loss-${onLoss}${lost === undefined ? '' : ` fails-${lost.state}`}${worn === undefined ? '' : ` wears-${worn.group}`}`,
      ...(lost === undefined ? {} : { label: LOSSES[lost.state], labelShowBg: true }),
      ...LINE,
      ariaLabel: lost === undefined ? said : t('canvas.loss.came', { said, state: t(`canvas.state.${lost.state}`) }),
      data: { onLoss, worn, borders, points: NO_POINTS },
    };
  });
}

const LINE = {
  interactionWidth: 18,
  zIndex: LINES_Z,
  markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--corral-palette-canvas-edge)' },
} as const;

/** Connections that end at the same collapsed zone, as one line that says how many; the worst of what came along them. */
function severalEdge({ key, from, to, connections }: FoldedLine, { stage, failure }: Seen): CanvasEdge {
  const onLoss = worstLoss(connections);
  const came = connections.flatMap((each) => failure?.paths.get(connectionKey(each))?.state ?? []);
  const lost = came.includes('down') ? 'down' : came[0];
  const count = `×${connections.length}`;
  const said = { count: connections.length, from: elementTitle(stage, from), to: elementTitle(stage, to) };
  return {
    id: key,
    source: from,
    target: to,
    selectable: false,
    className: `loss-${onLoss}${lost === undefined ? '' : ` fails-${lost}`}`,
    label: lost === undefined ? count : `${LOSSES[lost]} ${count}`,
    labelShowBg: true,
    ...LINE,
    ariaLabel: t('fold.connections', said),
    data: { onLoss, worn: undefined, borders: NO_BORDERS, points: NO_POINTS },
  };
}

function muteEdges({ stage, fold }: Seen): CanvasEdge[] {
  return foldedLines(stage, fold).map(({ key: id, from, to }) => ({ id, source: from, target: to, data: MUTE_LINE }));
}
