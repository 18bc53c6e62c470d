import type { Ending } from '../../shared/ipc/contract.ts';
import { downloadText } from '../files/download.ts';
import type { Place } from './places.ts';

interface FileType {
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

/** The part of File System Access that not every browser has. */
interface FilePickers {
  readonly showOpenFilePicker: (options: { types: readonly FileType[] }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker: (options: {
    suggestedName: string;
    types: readonly FileType[];
  }) => Promise<FileSystemFileHandle>;
}

/** How a person says which file: undefined when they cancelled. */
export interface Pickers {
  /** Files are handed over as downloads, because this browser lets no page write one. */
  readonly downloads: boolean;
  readonly open: () => Promise<Place | undefined>;
  readonly save: (name: string, ending: Ending) => Promise<Place | undefined>;
  /** Hands a text over as a download. */
  readonly handOver: (name: string, text: string) => void;
}

export function findPickers(page: Partial<FilePickers> = window as Partial<FilePickers>): Pickers {
  const { showOpenFilePicker, showSaveFilePicker } = page;
  const handOver = downloadText;
  if (showOpenFilePicker === undefined || showSaveFilePicker === undefined) {
    return { downloads: true, open: askForCopy, save: async (name) => ({ kind: 'copy', name, text: '' }), handOver };
  }
  return {
    downloads: false,
    open: () => picked(async () => (await showOpenFilePicker.call(page, { types: [DESIGNS] }))[0]),
    save: (name, ending) =>
      picked(() => showSaveFilePicker.call(page, { suggestedName: name, types: [typeOf(ending)] })),
    handOver,
  };
}

const DESIGNS: FileType = { accept: { 'application/yaml': ['.corral', '.yaml', '.yml'] } };

function typeOf(ending: Ending): FileType {
  return ending === 'corral' ? DESIGNS : { accept: { 'application/octet-stream': [`.${ending}`] } };
}

async function picked(pick: () => Promise<FileSystemFileHandle | undefined>): Promise<Place | undefined> {
  try {
    const file = await pick();
    return file && { kind: 'file', file };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** The file input that every browser has: what it gives is a copy. */
function askForCopy(): Promise<Place | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.corral,.yaml,.yml' });
  return new Promise((resolve, reject) => {
    input.oncancel = () => resolve(undefined);
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file === undefined) return resolve(undefined);
      file.text().then((text) => resolve({ kind: 'copy', name: file.name, text }), reject);
    };
    input.click();
  });
}
