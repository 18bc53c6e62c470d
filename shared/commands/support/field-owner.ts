/** What a field belongs to. A vendor that is not there yet comes into being with its first field. */
export type FieldOwner =
  | { readonly of: 'component' | 'zone' | 'entry-point'; readonly stageId: string; readonly id: string }
  | { readonly of: 'connection'; readonly stageId: string; readonly key: string }
  | { readonly of: 'stage'; readonly stageId: string }
  | { readonly of: 'vendor'; readonly id: string }
  | { readonly of: 'context' };
