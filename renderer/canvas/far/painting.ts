import type { Area } from '../near/use-window.ts';

/** Where the canvas is looked at: the corner of the window, and its size in pixels. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Paints what is in an area, at a zoom, stopping now and then. */
export type Paint = (painter: CanvasRenderingContext2D, area: Area, zoom: number) => Iterator<undefined, void>;

/** The window and this part of its size on every side are painted, so that a pan shows nothing bare at once. */
const MARGIN = 0.25;
/** Milliseconds of a frame that painting may take. */
const BUDGET = 6;
/** Milliseconds without a change of zoom after which what was only scaled, or kept, is painted anew. */
const SETTLED = 120;

interface Painted {
  readonly area: Area;
  readonly zoom: number;
}

/**
 * A painting that follows the look at once, by moving and scaling what is painted already, and is painted anew behind
 * that, a little in every frame, when it has become bare or blurred.
 */
export class Painting {
  private front: HTMLCanvasElement;
  private back: HTMLCanvasElement;
  private painted: Painted | undefined;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private look: Look;
  private paint: Paint | undefined;
  private of: object | undefined;

  constructor(front: HTMLCanvasElement, back: HTMLCanvasElement, look: Look) {
    [this.front, this.back, this.look] = [front, back, look];
  }

  /**
   * Paints something else; at once when nothing is there to be looked at until then. Undefined: nothing; what is painted
   * is kept, and looked at when the same is shown again, until the frames that bring it are over: what it is `of`,
   * undefined when that will change.
   */
  show(paint: Paint | undefined, of: object | undefined): void {
    this.stop();
    const back = paint !== undefined && this.paint === undefined;
    this.paint = paint;
    if (back && !this.has(of)) this.painted = undefined;
    this.front.hidden = paint === undefined || this.painted === undefined;
    if (paint === undefined) return;
    this.of = of;
    if (this.painted === undefined) return this.anew(true);
    this.place(this.painted);
    if (back) this.settle();
    else this.anew(false);
  }

  /** What is painted is of nothing any more: its colours are old. */
  forget(): void {
    this.of = undefined;
  }

  /** Whether what is painted is of this, and fills the window. */
  private has(of: object | undefined): boolean {
    if (of === undefined || this.of !== of || this.painted === undefined) return false;
    return within(areaOf(this.look, 0), this.painted.area);
  }

  follow(look: Look): void {
    this.look = look;
    if (this.paint === undefined) return;
    if (this.painted === undefined) return this.anew(true);
    this.place(this.painted);
    const { zoom, area } = this.painted;
    if (this.frame !== 0) return;
    if (!within(areaOf(look, 0), area)) this.anew(false);
    else if (zoom !== look.zoom) this.settle();
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.anew(false), SETTLED);
  }

  /** Has what another one shows on this, `by` further, until this is painted anew. */
  putDown({ front, painted }: Painting, by: { readonly x: number; readonly y: number }): void {
    if (painted === undefined || this.painted === undefined) return;
    const { left, top, right, bottom } = painted.area;
    this.front.getContext('2d')?.drawImage(front, left + by.x, top + by.y, right - left, bottom - top);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.frame = 0;
  }

  /** At once is in the next frame, whole: what is shown before that may yet be moved to its place. */
  private anew(atOnce: boolean): void {
    this.stop();
    if (atOnce) this.frame = requestAnimationFrame(() => this.begin(Infinity));
    else this.begin(BUDGET);
  }

  private begin(budget: number): void {
    this.frame = 0;
    if (this.paint === undefined || this.look.width === 0) return;
    const painted = { area: areaOf(this.look, MARGIN), zoom: this.look.zoom };
    const painter = this.prepare(painted);
    if (painter === null) return;
    const work = this.paint(painter, painted.area, painted.zoom);
    const step = () => {
      if (goOn(work, budget)) return this.turn(painted);
      // Reading one pixel has the rest made now, and not all at once when they are shown.
      painter.getImageData(0, 0, 1, 1);
      this.frame = requestAnimationFrame(step);
    };
    step();
  }

  private prepare({ area, zoom }: Painted): CanvasRenderingContext2D | null {
    const { back } = this;
    const dots = zoom * devicePixelRatio;
    const [wide, high] = [Math.ceil((area.right - area.left) * dots), Math.ceil((area.bottom - area.top) * dots)];
    if (back.width !== wide || back.height !== high) [back.width, back.height] = [wide, high];
    const painter = back.getContext('2d', { willReadFrequently: true });
    painter?.setTransform(1, 0, 0, 1, 0, 0);
    painter?.clearRect(0, 0, wide, high);
    painter?.setTransform(dots, 0, 0, dots, -area.left * dots, -area.top * dots);
    return painter;
  }

  /** What was painted behind comes to the front. */
  private turn(painted: Painted): void {
    this.frame = 0;
    [this.front, this.back] = [this.back, this.front];
    this.painted = painted;
    this.place(painted);
    this.front.hidden = false;
    this.back.hidden = true;
    this.follow(this.look);
  }

  private place({ area, zoom }: Painted): void {
    const { x, y, zoom: now } = this.look;
    const scale = now / zoom / devicePixelRatio;
    this.front.style.transform = `translate(${area.left * now + x}px, ${area.top * now + y}px) scale(${scale})`;
  }
}

/** Whether it is done. */
function goOn(work: Iterator<undefined, void>, budget: number): boolean {
  const end = performance.now() + budget;
  do if (work.next().done === true) return true;
  while (performance.now() < end);
  return false;
}

/** The part of the canvas in the window, grown by a part of its size on every side. */
function areaOf({ x, y, zoom, width, height }: Look, by: number): Area {
  const [wide, high] = [(width / zoom) * by, (height / zoom) * by];
  return {
    left: -x / zoom - wide,
    top: -y / zoom - high,
    right: (width - x) / zoom + wide,
    bottom: (height - y) / zoom + high,
  };
}

/** A thousandth of a pixel is no edge. */
function within(inner: Area, outer: Area): boolean {
  const near = 0.001;
  return (
    inner.left >= outer.left - near &&
    inner.top >= outer.top - near &&
    inner.right <= outer.right + near &&
    inner.bottom <= outer.bottom + near
  );
}
