const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a over UTF-16 code units, 64 bits as 16 hex digits: stable across runs, machines and versions. Not for security. */
export function fingerprint(parts: readonly string[]): string {
  let hash = OFFSET;
  for (const unit of parts.join('\u0000')) {
    hash = ((hash ^ BigInt(unit.codePointAt(0) ?? 0)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}
