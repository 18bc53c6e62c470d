import { nodeFileSystem, type FileSystem } from '../file-system.ts';

type OfOpenFiles = 'write' | 'sync' | 'datasync';
export type Call = keyof FileSystem | OfOpenFiles;

const METHODS = { write: 'writeFile', sync: 'sync', datasync: 'datasync' } as const;

/** The real file system, except that the nth call of one kind fails as the disk would. `write`, `sync` and `datasync` are those of open files. */
export function failingFileSystem(call: Call, code: string, nth = 1): FileSystem {
  let calls = 0;
  const fail = () => {
    calls += 1;
    if (calls === nth) throw Object.assign(new Error(`${code}: made up`), { code });
  };
  if (!isOfOpenFiles(call)) {
    const real = nodeFileSystem[call] as (...args: unknown[]) => Promise<unknown>;
    const broken = async (...args: unknown[]) => {
      fail();
      return real(...args);
    };
    return { ...nodeFileSystem, [call]: broken };
  }
  const open: FileSystem['open'] = async (...args) => {
    const file = await nodeFileSystem.open(...args);
    const method = METHODS[call];
    const real = file[method].bind(file) as (...rest: unknown[]) => Promise<unknown>;
    Object.assign(file, {
      [method]: async (...rest: unknown[]) => {
        fail();
        return real(...rest);
      },
    });
    return file;
  };
  return { ...nodeFileSystem, open };
}

function isOfOpenFiles(call: Call): call is OfOpenFiles {
  return Object.hasOwn(METHODS, call);
}
