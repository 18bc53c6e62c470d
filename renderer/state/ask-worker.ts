/** What a question needs of a worker. */
export type Asked = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

export type WorkerAnswer<T> = { readonly answer: T } | { readonly failed: string };

/**
 * Asks one question of a worker of its own and tells the answer; `failed` is empty where the browser does not say why.
 * What it gives back ends the work at once, however far it is: no answer is told after that.
 */
export function askWorker<T>(question: unknown, tell: (told: WorkerAnswer<T>) => void, worker: Asked): () => void {
  worker.onmessage = ({ data }: MessageEvent<T>) => tell({ answer: data });
  worker.onerror = ({ message }) => tell({ failed: message });
  worker.postMessage(question);
  return () => {
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
  };
}
