// Kills the program a thousand times (or as often as the argument says) while it saves, and checks what is left each time.
import { spawnSync } from 'node:child_process';

const kills = process.argv[2] ?? '1000';
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'host', 'host/keeping/kill', '--maxWorkers=1'], {
  stdio: 'inherit',
  env: { ...process.env, CORRAL_KILLS: kills },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
