import { Graph } from '@maxgraph/core';

/** maxGraph, the engine under draw.io: SVG, with orthogonal lines. */
export function draw(container, { zones, cards, lines }) {
  const graph = new Graph(container);
  const cells = new Map();
  graph.batchUpdate(() => {
    for (const { id, zone, x, y, width, height } of [...zones, ...cards]) {
      const parent = cells.get(zone) ?? graph.getDefaultParent();
      cells.set(id, graph.insertVertex({ parent, id, value: id, position: [x, y], size: [width, height] }));
    }
    for (const { from, to } of lines) {
      graph.insertEdge({ source: cells.get(from), target: cells.get(to), style: { edgeStyle: 'orthogonalEdgeStyle' } });
    }
  });
  const view = graph.getView();
  const fit = () => view.scaleAndTranslate(Math.min(1, 1300 / view.graphBounds.width) * view.scale, 0, 0);
  fit();
  return {
    fit,
    actual: () => view.scaleAndTranslate(1, 0, 0),
    pan: (x, y) => view.setTranslate(view.translate.x + x / view.scale, view.translate.y + y / view.scale),
    zoom: (by) => view.setScale(view.scale * by),
    drag: (count, x, y) =>
      graph.moveCells(
        cards.slice(0, count).map(({ id }) => cells.get(id)),
        x,
        y,
      ),
  };
}
