import type { ZoneKind } from '../../shared/design/schema/vocabulary.ts';

/** What can be added to a drawing: a component of a type, or a zone of a kind. */
export type PaletteItem =
  | { readonly kind: 'component'; readonly type: string; readonly title: string }
  | { readonly kind: 'zone'; readonly zone: ZoneKind; readonly title: string };
