import { extname, isAbsolute, normalize, relative, resolve, sep } from 'node:path';

/** Sent with every page, by the local server and by `app://`: nothing from elsewhere, no inline script, no eval. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface StaticFile {
  /** Absolute path inside the root. */
  readonly file: string;
  readonly contentType: string;
}

/** The file that a URL's path names inside `root`, or undefined when it is malformed or leads outside. May not exist. */
export function resolveStatic(root: string, urlPath: string): StaticFile | undefined {
  const decoded = decode(urlPath);
  if (decoded === undefined || !decoded.startsWith('/') || /[\0\\:]/.test(decoded)) return undefined;
  const base = resolve(root);
  const file = resolve(base, `.${sep}${normalize(decoded === '/' ? '/index.html' : decoded)}`);
  const inside = relative(base, file);
  if (inside === '' || inside.split(sep)[0] === '..' || isAbsolute(inside)) return undefined;
  if (decoded.split('/').includes('..')) return undefined;
  return { file, contentType: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
