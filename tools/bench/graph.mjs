/** The graph of the canvas bench: cards two by two in machines, five by five of those in networks, all in one provider. */
const [CARD, MACHINES, NETWORK] = [
  { width: 168, height: 64 },
  { width: 400, height: 216 },
  { width: 2160, height: 1280 },
];

/** Boxes with places relative to `zone`, absolute ones too, and one and a half connections a card. */
export function makeGraph(size) {
  const [zones, cards] = [new Map(), []];
  const columns = Math.ceil(Math.sqrt(Math.ceil(size / 100)));
  const add = (id, zone, x, y, box) => {
    const outer = zones.get(zone) ?? { left: 0, top: 0 };
    return { id, zone, x, y, left: outer.left + x, top: outer.top + y, ...box };
  };
  const rows = Math.ceil(Math.ceil(size / 100) / columns);
  const whole = { width: columns * (NETWORK.width + 40) + 40, height: rows * (NETWORK.height + 40) + 80 };
  zones.set('cloud', { ...add('cloud', undefined, 0, 0, whole), kind: 'provider' });
  for (let index = 0; index < size; index += 1) {
    const [net, group, place] = [Math.floor(index / 100), Math.floor((index % 100) / 4), index % 4];
    const [network, machines] = [`network-${net}`, `machines-${net}-${group}`];
    if (!zones.has(network)) {
      const at = [40 + (net % columns) * (NETWORK.width + 40), 60 + Math.floor(net / columns) * (NETWORK.height + 40)];
      zones.set(network, { ...add(network, 'cloud', ...at, NETWORK), kind: 'network' });
    }
    if (!zones.has(machines)) {
      const at = [32 + (group % 5) * 424, 56 + Math.floor(group / 5) * 240];
      zones.set(machines, { ...add(machines, network, ...at, MACHINES), kind: 'machines' });
    }
    const at = [16 + (place % 2) * 200, 48 + Math.floor(place / 2) * 80];
    cards.push(add(`card-${index}`, machines, ...at, CARD));
  }
  return { zones: [...zones.values()], cards, lines: linesOf(size) };
}

/** Neighbours mostly, some further away: the same for the same size. */
function linesOf(size) {
  let seed = 7;
  const next = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const known = new Set();
  for (let index = 0; index < size * 1.5; index += 1) {
    const from = next(size);
    const to = Math.min(size - 1, from + 1 + (index % 5 === 0 ? next(100) : next(8)));
    if (from !== to) known.add(`${from} ${to}`);
  }
  return [...known].map((pair) => pair.split(' ')).map(([from, to]) => ({ from: `card-${from}`, to: `card-${to}` }));
}

/** The graph as a design that Corral opens: JSON is YAML. */
export function asDesign({ zones, cards, lines }) {
  const layout = [...zones, ...cards].map(({ id, x, y, width, height, kind }) => [
    id,
    kind === undefined ? [x, y] : [x, y, width, height],
  ]);
  const inside = ({ zone }) => (zone === undefined ? {} : { in: zone });
  const stage = {
    id: 'large',
    zones: Object.fromEntries(zones.map((each) => [each.id, { kind: each.kind, ...inside(each) }])),
    components: Object.fromEntries(
      cards.map((each, index) => [each.id, { type: index % 7 === 0 ? 'mysql' : 'lms', ...inside(each) }]),
    ),
    connections: lines,
  };
  return JSON.stringify({ corral: 1, name: 'Bench', stages: [stage], layout: { large: Object.fromEntries(layout) } });
}
