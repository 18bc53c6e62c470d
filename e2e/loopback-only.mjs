// Loaded into a program before its own code: writes down every address it connects to or looks up that is not this computer.
import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import net from 'node:net';

const log = process.env.CORRAL_NETWORK_LOG;
const own = (host) => host === undefined || host === 'localhost' || host === '::1' || /^127\./.test(host);
const note = (host) => {
  if (log !== undefined && !own(host)) appendFileSync(log, `${host}\n`);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function noted(...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  note(typeof first === 'object' ? (first.path === undefined ? first.host : undefined) : second);
  return connect.apply(this, args);
};
for (const name of ['lookup', 'resolve']) {
  const real = dns[name];
  dns[name] = (host, ...rest) => {
    note(host);
    return real.call(dns, host, ...rest);
  };
}
