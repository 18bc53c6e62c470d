import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFailure, type Handlers, type Response } from '../shared/ipc/contract.ts';
import type { FileSystem } from './file-system.ts';
import { createHandlers } from './handlers.ts';
import { createKeeping } from './keeping/create-keeping.ts';
import { faultyFileSystem, type Fault } from './testing/faulty-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const OLD = 'corral: 1\nname: old\n';
const NEW = 'corral: 1\nname: new\n';
const ENTRY = { seq: 1, step: 1, label: 'Rename', patches: [{ op: 'replace' as const, path: ['name'], value: 'x' }] };
const EXPORT = { target: 'ansible', files: [{ path: 'group_vars/all.yml', text: 'a: 1\n' }] };

/** A folder with a design and an export; a host over it whose disk may fail. */
function host(fs: FileSystem, root: string) {
  const deps = { version: '0', platform: 'linux', today: () => '2026-11-26', startFolder: join(root, 'designs'), fs };
  return createHandlers({ ...deps, keeping: createKeeping(join(root, 'data'), fs) });
}

function makeRoot(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'designs', 'export'), { recursive: true });
  writeFileSync(join(root, 'designs', 'a.corral'), OLD);
  return root;
}

interface Place {
  readonly design: string;
  readonly folder: string;
}

async function placesOf(handlers: Handlers): Promise<Place> {
  const listed = await handlers['files:list']({});
  if (isFailure(listed)) throw new Error(listed.failed);
  const handleOf = (name: string) => listed.entries.find((each) => each.name === name)!.handle;
  return { design: handleOf('a.corral'), folder: handleOf('export') };
}

type Ask = (handlers: Handlers, place: Place) => Promise<unknown>;
const begin = { name: 'a', text: OLD, revision: 'r' };

/** What a person does, each with what it needs done before on a sound disk. */
const WORK: Readonly<Record<string, { readonly before?: Ask; readonly work: Ask }>> = {
  'list a folder': { work: (h) => h['files:list']({}) },
  'name a file': { work: (h, { folder }) => h['files:name']({ folder, name: 'b' }) },
  open: { work: (h, { design }) => h['file:open']({ handle: design }) },
  look: { work: (h, { design }) => h['file:look']({ handle: design, revision: 'r' }) },
  save: { work: (h, { design }) => h['file:save']({ handle: design, text: NEW, revision: null }) },
  'save by itself': {
    work: (h, { design }) => h['file:save']({ handle: design, text: NEW, revision: null, auto: true }),
  },
  'begin a journal': { work: (h) => h['journal:begin'](begin) },
  'write a journal': {
    before: (h) => h['journal:begin'](begin),
    work: (h, _place) => h['journal:append']({ journal: journalOf(h), entries: [ENTRY] }),
  },
  'take a journal': {
    before: (h) => h['journal:begin'](begin),
    work: (h) => h['journal:take']({ journal: journalOf(h) }),
  },
  'list journals': { before: (h) => h['journal:begin'](begin), work: (h) => h['journal:list']({}) },
  'end a journal': {
    before: (h) => h['journal:begin'](begin),
    work: (h) => h['journal:end']({ journal: journalOf(h) }),
  },
  'list versions': { before: saveOnce, work: (h, { design }) => h['snapshots:list']({ handle: design }) },
  'preview an export': { work: (h, { folder }) => h['export:preview']({ ...EXPORT, folder }) },
  'write an export': { work: (h, { folder }) => h['export:write']({ ...EXPORT, folder, choices: {} }) },
};

const begun = new WeakMap<Handlers, string>();
const journalOf = (handlers: Handlers) => begun.get(handlers) ?? '';

function noteJournal(handlers: Handlers, made: unknown): void {
  if (typeof made === 'object' && made !== null && 'journal' in made) begun.set(handlers, String(made.journal));
}

function saveOnce(handlers: Handlers, { design }: Place): Promise<Response<'file:save'>> {
  return handlers['file:save']({ handle: design, text: OLD, revision: null });
}

/** Does the work once with a fault at one call; without one, only tells which calls it makes. */
async function attempt(name: string, fault?: Fault, at?: number) {
  const { before, work } = WORK[name]!;
  const root = makeRoot();
  let faulty = faultyFileSystem();
  const fs = new Proxy({} as FileSystem, { get: (_none, key) => Reflect.get(faulty.fs, key) as unknown });
  const handlers = host(fs, root);
  const place = await placesOf(handlers);
  noteJournal(handlers, await before?.(handlers, place));
  faulty = faultyFileSystem(fault, at);
  const answer = await work(handlers, place);
  noteJournal(handlers, answer);
  const { calls } = faulty;
  faulty = faultyFileSystem();
  return { root, calls, answer, again: () => work(handlers, place) };
}

const FAULTS: readonly Fault[] = ['ENOSPC', 'EACCES', 'EIO', 'EXDEV', 'slow'];

/** The work with a fault at one of its calls: a sentence or success, nothing lost, and well when tried again. */
async function strike(name: string, fault: Fault, at: number, call: string): Promise<void> {
  const { root, answer, again } = await attempt(name, fault, at);
  const where = `${fault} at ${call} (${at})`;
  if (isFailure(answer)) expect(answer.failed, where).toMatch(/^[^\n]+: .*[.]$/);
  if (fault === 'slow') expect(isFailure(answer), where).toBe(false);
  const text = readFileSync(join(root, 'designs', 'a.corral'), 'utf8');
  expect([OLD, NEW], where).toContain(text);
  if (isFailure(answer) && name.startsWith('save') && !call.startsWith('readFile')) expect(text, where).toBe(OLD);
  const once = await again();
  expect(isFailure(once) ? once.failed : '', where).toBe('');
  if (name.startsWith('save')) expect(readFileSync(join(root, 'designs', 'a.corral'), 'utf8')).toBe(NEW);
  expect(
    readdirSync(join(root, 'designs')).filter((file) => file.endsWith('.tmp')),
    where,
  ).toEqual([]);
}

describe.each(Object.keys(WORK))('%s, with a fault in any of its calls', (name) => {
  it('says a sentence or does it all the same, loses nothing, and works when tried again', async () => {
    const { calls } = await attempt(name);
    expect(calls).not.toEqual([]);
    // All faults of a call at once: most of the time is spent waiting for the disk.
    for (const at of calls.keys()) await Promise.all(FAULTS.map((fault) => strike(name, fault, at, calls[at] ?? '')));
  });
});
