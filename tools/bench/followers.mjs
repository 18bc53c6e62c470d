// A room of followers in a process of its own: `node followers.mjs ADDRESS CODE COUNT`. Says "ready" when all are in, and on
// every line it reads how many milliseconds each slide took from the first follower who had it to the last.
import { performance } from 'node:perf_hooks';
import { WebSocket } from 'ws';

const [address, code, count] = process.argv.slice(2);
const { host, origin } = new URL(address);
/** Place of a slide in the story of one follower → when the first and the last had it. */
const seen = new Map();

function follow() {
  const socket = new WebSocket(`ws://${host}/story`, { origin });
  let slides = 0;
  socket.on('open', () => socket.send(`hello ${code}`));
  return new Promise((done, failed) => {
    socket.on('error', failed);
    socket.on('message', () => {
      const now = performance.now();
      const { first } = seen.get(slides) ?? { first: now };
      seen.set(slides, { first, last: now });
      slides += 1;
      done();
    });
  });
}

await Promise.all(Array.from({ length: Number(count) }, follow));
seen.clear();
process.stdout.write('ready\n');
process.stdin.on('data', () => {
  process.stdout.write(`${JSON.stringify([...seen.values()].map(({ first, last }) => last - first))}\n`);
});
