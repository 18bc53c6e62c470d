import { spawn } from 'node:child_process';

const TIMEOUT_MS = 5_000;

/** The program that opens an address on a system. The address is one argument, never part of a shell's command line. */
export function browserCommand(platform: string, url: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}

/** Opens an address in the person's browser; false when that is not known to have worked within five seconds. */
export function openInBrowser(url: string, platform: string = process.platform): Promise<boolean> {
  const [program, ...args] = browserCommand(platform, url);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    // A browser that xdg-open starts itself keeps running: that is a success.
    const timer = setTimeout(() => finish(true), TIMEOUT_MS);
    const finish = (opened: boolean) => {
      clearTimeout(timer);
      child.unref();
      resolve(opened);
    };
    child.once('error', () => finish(false));
    child.once('exit', (code) => finish(code === 0));
  });
}
