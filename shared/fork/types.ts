/** What a fork differs in from the branch it follows, as git tells it. Paths are of the fork's own tree. */
export interface ForkFacts {
  /** The commit where the fork left its upstream, and the day it was made, YYYY-MM-DD. */
  readonly base: { readonly commit: string; readonly date: string };
  /** Commits of the fork since then, merges left out. */
  readonly commits: number;
  /** Commits of upstream since then. */
  readonly behind: number;
  /** Files that differ from the base and from upstream as it is now. */
  readonly files: readonly ForkFile[];
  /** Commits whose change is not upstream, and the day each was made, YYYY-MM-DD. */
  readonly own: readonly { readonly commit: string; readonly date: string; readonly message: string }[];
  /** Paths of the files in upstream, and those that changed there since the base. */
  readonly upstream: ReadonlySet<string>;
  readonly upstreamChanged: ReadonlySet<string>;
  /** Every file under `themes`. */
  readonly themeFiles: readonly string[];
  /** Files that would not merge with upstream by themselves; undefined when git is too old to say. */
  readonly conflicts: readonly string[] | undefined;
}

export interface ForkFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
  /** Lines added and removed; 0 for what is no text. */
  readonly lines: number;
}

export type Health = 'fine' | 'warning' | 'bad' | 'unknown';

/** One check: how the fork stands, in a sentence, with what it is about and what to do instead. */
export interface ForkFinding {
  readonly id: string;
  /** The advice of the talk that it checks. */
  readonly advice: string;
  readonly health: Health;
  readonly says: string;
  readonly items: readonly string[];
  readonly instead: string;
}
