import { Handle, Position, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createElement as h, memo } from 'react';
import { createRoot } from 'react-dom/client';

const Card = memo(({ id }) =>
  h('div', { className: 'card' }, [
    h(Handle, { key: 'in', type: 'target', position: Position.Left }),
    h('span', { key: 'name' }, id),
    h(Handle, { key: 'out', type: 'source', position: Position.Right }),
  ]),
);
const Zone = memo(({ id }) => h('div', { className: 'zone' }, id));
const TYPES = { card: Card, zone: Zone };

/** React Flow with its own store and plain nodes, as its guide shows it. */
export function draw(container, { zones, cards, lines }) {
  const node =
    (type) =>
    ({ id, zone, x, y, width, height }) => ({
      id,
      type,
      position: { x, y },
      width,
      height,
      data: {},
      ...(zone === undefined ? {} : { parentId: zone }),
    });
  const nodes = [...zones.map(node('zone')), ...cards.map(node('card'))];
  const edges = lines.map(({ from, to }) => ({ id: `${from}-${to}`, source: from, target: to, type: 'step' }));
  return new Promise((done) => {
    const App = () => {
      const [shown, , onNodesChange] = useNodesState(nodes);
      const [joined, , onEdgesChange] = useEdgesState(edges);
      return h(ReactFlow, {
        nodes: shown,
        edges: joined,
        onNodesChange,
        onEdgesChange,
        nodeTypes: TYPES,
        panOnScroll: true,
        minZoom: 0.01,
        fitView: true,
        onInit: (flow) =>
          done({
            fit: () => flow.fitView(),
            actual: () => flow.setViewport({ x: 0, y: 0, zoom: 1 }),
            select: (count) => {
              const chosen = new Set(cards.slice(0, count).map(({ id }) => id));
              flow.setNodes((all) => all.map((node) => (chosen.has(node.id) ? { ...node, selected: true } : node)));
            },
            at: () => {
              const { x, y, width, height } = container
                .querySelector('.react-flow__node.selected')
                .getBoundingClientRect();
              return [x + width / 2, y + height / 2];
            },
          }),
      });
    };
    createRoot(container).render(h(App));
  });
}
