import { basename, join, resolve } from 'node:path';
import { err, ok, type Result } from '../shared/base/result.ts';
import type { ExportFile } from '../shared/export/types.ts';
import type { ChangedFile, Failure } from '../shared/ipc/contract.ts';
import { applyChanges, type DiskChange, type Progress } from './apply-changes.ts';
import { exportAround, foundAt, kindAt, kindsBelow, unsafePaths } from './export-folder.ts';
import { BASE_NAME, packBase, unpackBase } from './export-base.ts';
import { MANIFEST_NAME, parseManifest, printManifest } from './export-manifest.ts';
import { planExport, type Choice, type Known, type PlannedFile } from './export-plan.ts';
import { errorCode, nodeFileSystem, readIfThere, type FileSystem } from './file-system.ts';
import { exportFailure } from './export-failure.ts';

export interface ExportRequest {
  readonly folder: string;
  readonly target: string;
  readonly files: readonly ExportFile[];
  /** What to do with this file, which a person edited since the last export. */
  readonly choose: (path: string) => Choice;
  readonly progress?: Progress;
}

interface Prepared {
  /** Without links, or as given when it does not exist yet. */
  readonly folder: string;
  readonly planned: readonly PlannedFile[];
  readonly found: FoundManifest;
}

type Outcome<T> = Result<T, Failure>;

/** What `writeExport` would change, sorted by path; nothing is written. */
export async function previewExport(request: ExportRequest, fs = nodeFileSystem): Promise<Outcome<ChangedFile[]>> {
  try {
    const prepared = await prepare(request, fs);
    return prepared.ok ? ok(changesOf(prepared.value)) : prepared;
  } catch (error) {
    return err(exportFailure(error, request.folder, 'read'));
  }
}

/**
 * Writes an export: all of its files or none. Files that Corral did not write stay, files that a person edited stay
 * unless chosen otherwise, files that the export no longer has go when nobody edited them.
 */
export async function writeExport(request: ExportRequest, fs = nodeFileSystem): Promise<Outcome<ChangedFile[]>> {
  try {
    const prepared = await prepare(request, fs);
    if (!prepared.ok) return prepared;
    const changes = diskChanges(request.target, prepared.value);
    if (changes.length > 0) await applyChanges(prepared.value.folder, changes, fs, request.progress);
    return ok(changesOf(prepared.value));
  } catch (error) {
    return err(exportFailure(error, request.folder, 'written'));
  }
}

function changesOf({ planned }: Prepared): ChangedFile[] {
  return planned.map(({ bytes: _bytes, owned: _owned, ...change }) => change);
}

/** The manifest is last: until it is there, what stands in the folder is the old export. */
function diskChanges(target: string, { planned, found }: Prepared): DiskChange[] {
  const files = planned.flatMap(({ path, change, bytes }): DiskChange[] =>
    change === 'remove' ? [{ path }] : bytes === undefined ? [] : [{ path, text: bytes }],
  );
  const owned = planned.flatMap((file) => (file.owned === undefined ? [] : [[file.path, file.owned] as const]));
  const manifest = printManifest(target, new Map(owned.map(([path, { hash }]) => [path, hash])));
  const base = new Map(owned.flatMap(([path, { bytes }]) => (bytes === undefined ? [] : [[path, bytes] as const])));
  // Packed bytes differ between versions of the packer, so what is in them is compared.
  const sameBase =
    base.size === found.base.size && [...base].every(([path, bytes]) => same(bytes, found.base.get(path)));
  return [
    // It takes longest, so it is first: the others are written meanwhile.
    ...(sameBase ? [] : [{ path: BASE_NAME, text: () => packBase(base) }]),
    ...files,
    ...(manifest === found.text ? [] : [{ path: MANIFEST_NAME, text: manifest }]),
  ];
}

function same(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(bytes, other) === 0;
}

async function prepare(request: ExportRequest, fs: FileSystem): Promise<Outcome<Prepared>> {
  const unsafe = unsafePaths(request.files.map(({ path }) => path));
  if (unsafe !== undefined) return refused(unsafe);
  const folder = await realFolder(fs, resolve(request.folder));
  const manifest = await readManifest(fs, folder, request.target);
  if (!manifest.ok) return manifest;
  // A folder that already is an export stays one, whatever was made around it since.
  const around = manifest.value.manifest === undefined ? await exportAround(fs, folder) : undefined;
  if (around !== undefined) {
    return refused(`This folder is inside ${around}, which is an export itself; choose another folder.`);
  }
  const found = manifest.value;
  const owned = Object.keys(found.manifest?.files ?? {});
  const kinds = kindsBelow(fs, folder);
  const standing = new Set<string>();
  for (const path of [...request.files.map((file) => file.path), ...owned, BASE_NAME]) {
    const there = await foundAt(kinds, path);
    if (typeof there === 'object') return refused(there.blocked);
    if (there === 'file') standing.add(path);
  }
  const onDisk = (path: string) => (standing.has(path) ? readIfThere(fs, join(folder, path)) : undefined);
  const planned = await planExport(onDisk, request.files, found, request.choose);
  return ok({ folder, planned, found });
}

interface FoundManifest extends Known {
  /** Of the manifest. */
  readonly text?: string;
}

async function readManifest(fs: FileSystem, folder: string, target: string): Promise<Outcome<FoundManifest>> {
  const path = join(folder, MANIFEST_NAME);
  const kind = await kindAt(fs, path);
  if (kind === undefined) return ok({ base: new Map() });
  if (kind !== 'file') return refused(`${MANIFEST_NAME} in this folder is not a plain file; choose another folder.`);
  const text = (await readIfThere(fs, path))?.toString('utf8') ?? '';
  const parsed = parseManifest(text);
  if (!parsed.ok) return refused(parsed.error);
  if (parsed.value.target !== target) {
    return refused(`This folder holds an export for ${parsed.value.target}; choose another folder for ${target}.`);
  }
  const base = unpackBase(await readIfThere(fs, join(folder, BASE_NAME)), parsed.value.files);
  return ok({ manifest: parsed.value, base, text });
}

/** The folder a person chose may itself be a link; what is inside may not. */
async function realFolder(fs: FileSystem, folder: string): Promise<string> {
  try {
    return await fs.realpath(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    const parent = resolve(folder, '..');
    return parent === folder ? folder : join(await realFolder(fs, parent), basename(folder));
  }
}

function refused(failed: string): Outcome<never> {
  return err({ failed, code: 'refused' });
}
