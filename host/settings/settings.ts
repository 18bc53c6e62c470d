import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { settingsSchema, type Settings } from '../../shared/ipc/settings-channels.ts';
import type { FileSystem } from '../file-system.ts';
import { ioFailure } from '../io-failure.ts';
import { oneAfterTheOther } from '../one-after-the-other.ts';
import { saveFile } from '../save-file.ts';

/** What a person chose for the window, in a file of the application's data: a browser forgets it, because every start has another address. */
export interface KeptSettings {
  readonly read: () => Promise<Settings>;
  /** Null: it is chosen no more. */
  readonly keep: (name: string, text: string | null) => Promise<Result<null, Failure>>;
}

export function createSettings(folder: string, fs: FileSystem): KeptSettings {
  const file = join(folder, 'settings.json');
  const queue = oneAfterTheOther();
  const read = () => fs.readFile(file).then(parseSettings, (): Settings => ({}));
  return {
    read,
    // Windows and programs change one at a time: each leaves what it does not know of as it is.
    keep: (name, text) =>
      queue(file, async () => {
        try {
          await fs.mkdir(folder, { recursive: true, mode: 0o700 });
          const others = Object.entries(await read()).filter(([each]) => each !== name);
          const all = Object.fromEntries(text === null ? others : [...others, [name, text]]);
          const saved = await saveFile({ path: file, text: JSON.stringify(all), revision: null }, fs);
          return saved.ok ? ok(null) : saved;
        } catch (error) {
          return err(ioFailure(error, 'The file of settings', 'written'));
        }
      }),
  };
}

/** Settings that somebody broke are none: each can be chosen again. */
function parseSettings(bytes: Uint8Array): Settings {
  try {
    return settingsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? {};
  } catch {
    return {};
  }
}
