/** What the page alone keeps in this browser, by what it is kept under. */
const STORES = {
  /** The starts of journals of unsaved work. */
  journals: 'journal',
  entries: ['journal', 'entry.seq'],
  /** Files that were open before. */
  recent: 'id',
} as const;

type StoreName = keyof typeof STORES;

/** A database of this browser, for the address the page was loaded from. Every call rejects when the browser keeps none. */
export interface Kept {
  /** Makes changes, all or none, and resolves when the disk has them. */
  readonly change: (names: readonly StoreName[], work: (store: (name: StoreName) => IDBObjectStore) => void) => Done;
  readonly one: (name: StoreName, key: string) => Promise<unknown>;
  readonly all: (name: StoreName, range?: IDBKeyRange) => Promise<readonly unknown[]>;
}

type Done = Promise<void>;

export function createKept(name: string): Kept {
  let opened: Promise<IDBDatabase> | undefined;
  const database = () => (opened ??= open(name));
  return {
    change: async (names, work) => {
      const transaction = (await database()).transaction(names, 'readwrite', { durability: 'strict' });
      const done = finished(transaction);
      work((each) => transaction.objectStore(each));
      return done;
    },
    one: async (from, key) => answer((await database()).transaction(from).objectStore(from).get(key)),
    all: async (from, range) => answer((await database()).transaction(from).objectStore(from).getAll(range)),
  };
}

async function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const [store, key] of Object.entries(STORES)) {
      request.result.createObjectStore(store, { keyPath: typeof key === 'string' ? key : [...key] });
    }
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database failed'));
  });
}

function finished(transaction: IDBTransaction): Done {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the database failed'));
  });
}
