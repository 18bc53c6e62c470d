/** A file that the page may write, or one that it read or handed over once: a page is not told where that is. */
export type Place =
  | { readonly kind: 'file'; readonly file: FileSystemFileHandle }
  | { readonly kind: 'copy'; readonly name: string; readonly text: string };

/** Every handle of the page alone begins like this; a host that knows paths gives out others. */
export const OWN = 'page-';

/** The table of places that a person chose: handles go to the rest of the page, files stay here. */
export interface Places {
  /** The same file has the same handle. */
  readonly give: (place: Place) => Promise<string>;
  readonly at: (handle: string) => Place | undefined;
  readonly replace: (handle: string, place: Place) => void;
}

export function createPlaces(): Places {
  const places = new Map<string, Place>();
  return {
    give: async (place) => {
      for (const [handle, known] of places) if (await isSame(known, place)) return handle;
      const handle = `${OWN}${crypto.randomUUID()}`;
      places.set(handle, place);
      return handle;
    },
    at: (handle) => places.get(handle),
    replace: (handle, place) => void places.set(handle, place),
  };
}

async function isSame(a: Place, b: Place): Promise<boolean> {
  return a.kind === 'file' && b.kind === 'file' && (await a.file.isSameEntry(b.file));
}
