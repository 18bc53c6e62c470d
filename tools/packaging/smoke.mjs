// Starts the program that was packed for this system as a person does: with a design, a second one, and to its end. Its
// fuses are read before. Run after electron-builder; on Linux under a display.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpackedProgram } from './unpacked-program.mjs';

const { app, program } = unpackedProgram(process.platform, process.arch);
const OFF = ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments'];
const node = (script, args, options) =>
  spawnSync(process.execPath, [join('node_modules', ...script), ...args], { encoding: 'utf8', ...options });

if (!existsSync(program)) {
  console.error(`there is no ${program}: run electron-builder first`);
  process.exit(2);
}
const { stdout } = node(['@electron', 'fuses', 'dist', 'bin.js'], ['read', '--app', app]);
console.log(stdout);
const on = OFF.filter((fuse) => !stdout.includes(`${fuse} is Disabled`));
if (on.length > 0) {
  console.error(`not turned off: ${on.join(', ')}`);
  process.exit(1);
}
const env = { ...process.env, CORRAL_PACKAGED: resolve(program) };
const spec = ['test', 'e2e/desktop/smoke.spec.ts', '--grep', 'packaged app'];
process.exit(node(['@playwright', 'test', 'cli.js'], spec, { env, stdio: 'inherit' }).status ?? 1);
