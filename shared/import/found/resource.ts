import type { Platform } from '../../design/schema/vocabulary.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What a resource is to a drawing. */
export type Role =
  | 'machines'
  /** One component that a provider runs. */
  | 'service'
  /** Stands between machines, balancers and what permits their calls: launch templates, target groups, listeners. */
  | 'between'
  /** Only ties two of the others together: attachments, associations. */
  | 'link'
  /** Permits calls, by itself or by rules that mention it. */
  | 'guard'
  | 'subnet'
  | 'network';

/** Calls between what has one guard and what has another; both as the file writes them. */
export interface Permit {
  readonly from: unknown;
  /** Left out: the resource that says it. */
  readonly to?: unknown;
  readonly port?: unknown;
}

/** What the fields of one type of resource say. */
export interface Reading {
  readonly role: Role;
  /** How people call several of them, for the summary; left out where they are too many to be of interest. */
  readonly word?: string;
  /** Of a service: its type in the catalogue. */
  readonly is?: string;
  /** Of machines: how many, as the file writes it. */
  readonly count?: unknown;
  /** Codes of the places that it stands in. */
  readonly places?: readonly string[];
  readonly region?: string | undefined;
  readonly permits?: readonly Permit[];
  /** Permits between guards that it names by texts of their own. */
  readonly allows?: readonly Allowed[];
  /** Guards that it names by a text of its own, such as a network tag. */
  readonly wears?: readonly string[];
}

export type Reader = (fields: Fields) => Reading;

/** A resource as a file writes it down. */
export interface WrittenResource {
  /** How the file names it. */
  readonly address: string;
  readonly type: string;
  /** What several of one kind have in common: the address without an index. */
  readonly family: string;
  /** What people would call it. */
  readonly label: string;
  /** What it may be named after, the most telling first. */
  readonly names: readonly string[];
  readonly fields: Fields;
}

/** A resource with what it means. */
export interface FoundResource extends WrittenResource, Reading {
  readonly platform: Platform;
  /** Addresses of what it mentions, and the guards that it wears. */
  readonly mentions: ReadonlySet<string>;
  readonly allows: readonly Allowed[];
}

/** A permit by the addresses of its guards. */
export interface Allowed {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly port?: number;
}
