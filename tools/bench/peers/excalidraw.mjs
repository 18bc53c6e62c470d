import { Excalidraw, convertToExcalidrawElements } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

/** Excalidraw: everything on one canvas; a card is a rectangle with its name, a zone a rectangle around. */
export function draw(container, { zones, cards, lines }) {
  const box =
    (label) =>
    ({ id, left, top, width, height }) => ({
      type: 'rectangle',
      id,
      x: left,
      y: top,
      width,
      height,
      // Filled, as the cards of the others: a press on what is not goes through it.
      ...(label ? { label: { text: id }, backgroundColor: '#ffffff', fillStyle: 'solid' } : {}),
    });
  const boxes = new Map(cards.map((card) => [card.id, card]));
  const line = ({ from, to }) => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    const start = { x: a.left + a.width, y: a.top + a.height / 2 };
    const points = [
      [0, 0],
      [b.left - start.x, b.top + b.height / 2 - start.y],
    ];
    return { type: 'arrow', ...start, points };
  };
  const skeletons = [...zones.map(box(false)), ...cards.map(box(true)), ...lines.map(line)];
  const elements = convertToExcalidrawElements(skeletons, { regenerateIds: false });
  return new Promise((done) => {
    const excalidrawAPI = (api) =>
      globalThis.setTimeout(() => {
        let held;
        const onScreen = ({ id }) => {
          const { zoom, scrollX, scrollY } = api.getAppState();
          const { x, y } = api.getSceneElements().find((each) => each.id === id);
          return [(x + 20 + scrollX) * zoom.value, (y + 12 + scrollY) * zoom.value];
        };
        /** In the window, and clear of its bars. */
        const inReach = ({ left, top }) => {
          const { zoom, scrollX, scrollY } = api.getAppState();
          const [x, y] = [(left + scrollX) * zoom.value, (top + scrollY) * zoom.value];
          return x > 250 && x < 1100 && y > 150 && y < 650;
        };
        const fit = () => api.scrollToContent(undefined, { fitToViewport: true, animate: false });
        fit();
        done({
          fit,
          actual: () => api.updateScene({ appState: { zoom: { value: 1 }, scrollX: 0, scrollY: 0 } }),
          select: (count) => {
            const chosen = cards.filter(inReach).slice(0, count);
            held = chosen[0];
            const selectedElementIds = Object.fromEntries(chosen.map(({ id }) => [id, true]));
            api.updateScene({ appState: { selectedElementIds } });
          },
          at: () => onScreen((held ??= cards.find(inReach))),
        });
      });
    createRoot(container).render(h(Excalidraw, { excalidrawAPI, initialData: { elements } }));
  });
}
