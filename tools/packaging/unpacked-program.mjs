import { join } from 'node:path';

/** The program that electron-builder leaves beside the installers of a system: `{ app, program }`, the same but on a Mac. */
export function unpackedProgram(platform, arch, packages = join('dist', 'packages')) {
  if (platform === 'darwin') {
    const app = join(packages, arch === 'arm64' ? 'mac-arm64' : 'mac', 'Corral.app');
    return { app, program: join(app, 'Contents', 'MacOS', 'Corral') };
  }
  const path = platform === 'win32' ? ['win-unpacked', 'Corral.exe'] : ['linux-unpacked', 'corral'];
  const program = join(packages, ...path);
  return { app: program, program };
}
