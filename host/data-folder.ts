import { join } from 'node:path';

interface Surroundings {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where Corral keeps journals, versions and its log: the place each system has for an application's data.
 * `CORRAL_DATA` names another.
 */
export function dataFolder({ platform, home, env }: Surroundings): string {
  if (given(env.CORRAL_DATA)) return env.CORRAL_DATA;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Corral');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Corral');
  return join(given(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : join(home, '.local', 'share'), 'corral');
}

function given(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
