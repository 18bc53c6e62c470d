// One peer draws the graph that the address asks for. `bench` is what the gestures use.
import { makeGraph } from '../graph.mjs';

const { URLSearchParams, document, location, performance, requestAnimationFrame } = globalThis;
const PEERS = {
  'react-flow': () => import('./react-flow.mjs'),
  cytoscape: () => import('./cytoscape.mjs'),
  excalidraw: () => import('./excalidraw.mjs'),
  maxgraph: () => import('./maxgraph.mjs'),
};

const asked = new URLSearchParams(location.search);
const graph = makeGraph(Number(asked.get('size')));
const { draw } = await PEERS[asked.get('peer')]();
// From here on: what is loaded before is no drawing.
const start = performance.now();
const handles = await draw(document.querySelector('#drawing'), graph);
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    globalThis.bench = { ...handles, drawn: performance.now() - start };
  }),
);
