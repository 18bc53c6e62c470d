import { join, resolve } from 'node:path';
import { z } from '../../shared/base/zod.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { FileSystem } from '../file-system.ts';
import { ioFailure } from '../io-failure.ts';
import { oneAfterTheOther } from '../one-after-the-other.ts';
import { revisionOf } from '../revision.ts';
import { saveFile } from '../save-file.ts';

const listSchema = z.array(z.object({ path: z.string(), at: z.iso.datetime() }));
type Noted = z.infer<typeof listSchema>[number];

export interface RecentFile extends Noted {
  /** There is no such file now, or its folder cannot be reached. */
  readonly gone: boolean;
  /** SVG. */
  readonly picture: string | undefined;
}

type Answer = Promise<Result<null, Failure>>;

/** Designs that were open on this computer: a list of paths, and a small picture of each, in the application's data. */
export interface RecentFiles {
  /** Newest first. */
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly note: (path: string, picture: string) => Answer;
  readonly forget: (path: string) => Answer;
}

/** Older ones leave the list. */
const MOST = 20;

export function createRecentFiles(folder: string, fs: FileSystem, now: () => Date): RecentFiles {
  const file = join(folder, 'recent.json');
  const pictureOf = (path: string) => join(folder, `${revisionOf(path).slice(0, 24)}.svg`);
  const queue = oneAfterTheOther();
  const read = () => fs.readFile(file).then(parseList, (): Noted[] => []);
  const change = (made: (all: Noted[]) => Noted[], before?: () => Promise<unknown>): Answer =>
    queue(file, async () => {
      try {
        await fs.mkdir(folder, { recursive: true, mode: 0o700 });
        await before?.();
        const all = await read();
        const kept = made(all).slice(0, MOST);
        const left = all.filter(({ path }) => !kept.some((each) => each.path === path));
        for (const { path } of left) await fs.rm(pictureOf(path), { force: true });
        const saved = await saveFile({ path: file, text: JSON.stringify(kept), revision: null }, fs);
        return saved.ok ? ok(null) : saved;
      } catch (error) {
        return err(ioFailure(error, 'The list of recent files', 'written'));
      }
    });
  return {
    list: async () => Promise.all((await read()).map((noted) => look(fs, noted, pictureOf(noted.path)))),
    note: (given, picture) => {
      const path = resolve(given);
      return change(
        (all) => [{ path, at: now().toISOString() }, ...all.filter((each) => each.path !== path)],
        () => saveFile({ path: pictureOf(path), text: picture, revision: null }, fs),
      );
    },
    forget: (given) => change((all) => all.filter(({ path }) => path !== resolve(given))),
  };
}

async function look(fs: FileSystem, noted: Noted, picture: string): Promise<RecentFile> {
  const there = await fs.stat(noted.path).then(
    () => true,
    () => false,
  );
  const text = await fs.readFile(picture).then(
    (bytes) => bytes.toString('utf8'),
    () => undefined,
  );
  return { ...noted, gone: !there, picture: text };
}

/** A list that somebody broke is an empty one: it holds nothing that cannot be opened again. */
function parseList(bytes: Uint8Array): Noted[] {
  try {
    return listSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? [];
  } catch {
    return [];
  }
}
