/**
 * Which face `npm start` shows: `electron`, `fetch` (Electron, once its binary is here), or the browser with one
 * sentence why. Pure: what the computer is like comes in as facts.
 */
export function chooseFace({ platform, env, root, installed, fetchable }) {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return browser('There is no display for the desktop app, so Corral is served to a browser.');
  }
  // Chromium's sandbox refuses root, and Corral never runs without its sandbox.
  if (platform === 'linux' && root) {
    return browser('The desktop app does not run as root, so Corral is served to a browser.');
  }
  if (installed) return { face: 'electron' };
  if (fetchable) return { face: 'fetch' };
  return browser('Electron is not installed, so Corral is served to a browser; npm install adds it.');
}

export function browser(why) {
  return { face: 'browser', why };
}

/** Arguments of `npm start`: a design, a port, and whether a browser may be opened. */
export function readArguments(argv, env) {
  const open = !argv.includes('--no-open') && !env.CORRAL_NO_OPEN;
  const rest = argv.filter((argument) => argument !== '--no-open');
  return { open, rest };
}
