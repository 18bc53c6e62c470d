import type { RawData, WebSocket } from 'ws';

/** Those who follow. What they see is packed once for all of them. */
export interface Audience {
  readonly enter: (socket: WebSocket) => void;
  readonly show: (slide: Buffer) => void;
  readonly count: () => number;
  /** The story is over: everybody is told, and let go. */
  readonly leave: () => void;
}

/** How long somebody may stand in the door without saying hello, in milliseconds. */
const PATIENCE = 5000;
const FULL = 500;
/** The codes of the protocol for "over", "too many" and "not allowed". */
const CLOSED = { over: 1001, full: 1013, refused: 1008 } as const;

/** Lets in who says hello with the right code, and drops who says anything else, then or later. */
export function createAudience(isCode: (given: string) => boolean): Audience {
  const followers = new Map<WebSocket, Feed>();
  const waiting = new Set<WebSocket>();
  let now: Buffer | undefined;
  const letIn = (socket: WebSocket) => {
    const feed = feedOf(socket, () => now);
    followers.set(socket, feed);
    feed();
  };
  const enter = (socket: WebSocket) => {
    if (followers.size + waiting.size >= FULL) return socket.close(CLOSED.full);
    waiting.add(socket);
    const impatience = setTimeout(() => socket.terminate(), PATIENCE);
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(impatience);
      waiting.delete(socket);
      followers.delete(socket);
    });
    socket.on('message', (data, binary) => {
      clearTimeout(impatience);
      const first = waiting.delete(socket);
      if (first && !binary && isCode(codeOf(data))) letIn(socket);
      else socket.close(CLOSED.refused);
    });
  };
  return {
    enter,
    count: () => followers.size,
    show: (slide) => {
      now = slide;
      for (const feed of followers.values()) feed();
    },
    leave: () => {
      for (const socket of [...waiting, ...followers.keys()]) letGo(socket);
    },
  };
}

/** Says goodbye; who does not answer soon is cut off. */
function letGo(socket: WebSocket): void {
  socket.close(CLOSED.over);
  setTimeout(() => socket.terminate(), 1000).unref();
}

type Feed = () => void;

/** Sends what is newest when the one before is out: who is slow misses slides and never lags behind. */
function feedOf(socket: WebSocket, newest: () => Buffer | undefined): Feed {
  let sent: Buffer | undefined;
  let busy = false;
  const feed = () => {
    const slide = newest();
    if (busy || slide === undefined || slide === sent) return;
    [busy, sent] = [true, slide];
    socket.send(slide, { binary: true }, () => {
      busy = false;
      feed();
    });
  };
  return feed;
}

/** The code of a hello; of anything else, nothing that is a code. */
function codeOf(data: RawData): string {
  const [, code = ''] = /^hello ([A-Z0-9]{8})$/.exec(Buffer.isBuffer(data) ? data.toString('utf8') : '') ?? [];
  return code;
}
