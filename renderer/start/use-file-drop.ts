import { useState, type DragEvent } from 'react';
import { MAX_DESIGN_BYTES } from '../../shared/ipc/contract.ts';

/** Why a dropped file is not read, or undefined when it may be. */
export function dropTrouble(name: string, bytes: number): string | undefined {
  if (!/\.(?:corral|ya?ml)$/i.test(name)) return `“${name}” is not a design. Drop a file that ends in .corral.`;
  if (bytes > MAX_DESIGN_BYTES)
    return `“${name}” is larger than ${MAX_DESIGN_BYTES / 1_000_000} MB, more than a design can be.`;
  return undefined;
}

/** Handlers for an area that files are dropped on, and whether one is held over it. */
export function useFileDrop(
  onText: (name: string, text: string) => void,
  onTrouble: (sentence: string | undefined) => void,
) {
  const [over, setOver] = useState(false);
  const read = async (file: File) => {
    const trouble = dropTrouble(file.name, file.size);
    onTrouble(trouble);
    if (trouble !== undefined) return;
    try {
      onText(file.name, await file.text());
    } catch {
      onTrouble(`“${file.name}” could not be read. Try to open it instead.`);
    }
  };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file !== undefined) void read(file);
    },
  };
  return { over, handlers };
}
