/** Where the regions of one cloud are, as published on a day. Countries and, where they matter to law, their parts. */
export interface RegionTable {
  readonly platform: string;
  /** Names by which vendors and zones of this cloud are known, in lower case. */
  readonly names: readonly string[];
  readonly source: { readonly title: string; readonly url: string };
  /** Day on which the list was put together. New regions are missing, which only means that they are not judged. */
  readonly asOf: string;
  /** `IE` or `US-VA` → the codes of the regions there. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}
