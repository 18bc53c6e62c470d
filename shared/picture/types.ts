/**
 * What pictures are made of. Pixels from the upper left corner; a printer turns shapes into SVG or PDF and escapes every
 * text on the way. There is no way to put markup in.
 */
export type Shape = BoxShape | PathShape | TextShape | GroupShape;

/** How a shape is painted; colours as CSS writes them. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export interface BoxShape extends Paint {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** `d` in the words of SVG; Corral's own, never from a design. */
export interface PathShape extends Paint {
  readonly kind: 'path';
  readonly d: string;
  /** Where the path's own 0,0 is, and how much larger it is drawn. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly struck?: boolean;
}

/** An element of the stage: programs find it by its id, people who cannot see it hear its words. */
export interface GroupShape {
  readonly kind: 'group';
  readonly element: string;
  readonly words: string;
  /** Out of focus: still there, but pale. */
  readonly faint?: boolean;
  readonly shapes: readonly Shape[];
}

export interface Picture {
  /** Of the part of the shapes that is shown. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Nothing for a transparent one. */
  readonly background?: string;
  readonly shapes: readonly Shape[];
}
