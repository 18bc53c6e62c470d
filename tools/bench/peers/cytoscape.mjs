import cytoscape from 'cytoscape';

/** Cytoscape with compound nodes; it draws on a canvas and takes gestures through its own interface. */
export function draw(container, { zones, cards, lines }) {
  const element = ({ id, zone, left, top, width, height }) => ({
    data: { id, label: id, ...(zone === undefined ? {} : { parent: zone }) },
    position: { x: left + width / 2, y: top + height / 2 },
  });
  const cy = cytoscape({
    container,
    elements: [
      ...[...zones, ...cards].map(element),
      ...lines.map(({ from, to }) => ({ data: { id: `${from}-${to}`, source: from, target: to } })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width: 168,
          height: 64,
          label: 'data(label)',
          'text-valign': 'center',
          'background-color': '#fff',
          'border-width': 1,
        },
      },
      { selector: ':parent', style: { 'text-valign': 'top', 'background-opacity': 0.1 } },
      { selector: 'edge', style: { 'curve-style': 'taxi', 'target-arrow-shape': 'triangle', width: 1 } },
    ],
    layout: { name: 'preset', fit: true },
  });
  return {
    fit: () => cy.fit(),
    actual: () => cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } }),
    pan: (x, y) => cy.panBy({ x, y }),
    zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: 700, y: 430 } }),
    drag: (count, x, y) => {
      cy.batch(() => {
        for (let index = 0; index < count; index += 1) cy.getElementById(`card-${index}`).shift({ x, y });
      });
    },
  };
}
