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

/** What a painting is of: the same object as long as nothing stands elsewhere. */
export interface Subject {
  /** Around all of it. */
  readonly around: Area;
}

interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly area: Area;
  readonly zoom: number;
  /** Undefined: of something that is not shown again. */
  readonly of: Subject | undefined;
  /** Another one than now: its colours may be old. */
  readonly by: Paint;
}

/**
 * A painting that follows the look at once, by moving and scaling what is painted already, and is painted anew behind
 * that, a little in every frame, when it has become bare or blurred. The last one with all of its subject is kept, and
 * looked at where the one on screen is bare.
 */
export class Painting {
  private readonly canvases: readonly HTMLCanvasElement[];
  private shown: Painted | undefined;
  private kept: Painted | undefined;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private look: Look;
  private paint: Paint | undefined;
  private of: Subject | undefined;

  /** On three canvases: one is looked at, one kept, one painted on. Without a subject two will do. */
  constructor(canvases: readonly HTMLCanvasElement[], look: Look) {
    [this.canvases, this.look] = [canvases, look];
  }

  /**
   * Paints something else; at once when nothing is there to be looked at until then. Undefined: nothing; what is painted
   * is kept, and looked at when the same is shown again, until the frames that bring it are over: what it is `of`,
   * undefined when that will change.
   */
  show(paint: Paint | undefined, of: Subject | undefined): void {
    this.stop();
    const back = this.paint === undefined;
    this.paint = paint;
    if (paint === undefined) return this.bring(undefined);
    this.of = of;
    if (back) this.shown = [this.shown, this.kept].find((each) => this.has(each));
    this.bring(this.shown);
    if (this.shown === undefined) this.anew(true);
    else if (back) this.settle();
    else this.anew(false);
  }

  /** What is painted is of nothing any more: all of its colours are others now. */
  forget(): void {
    this.kept = undefined;
    if (this.shown !== undefined) this.shown = { ...this.shown, of: undefined };
  }

  follow(look: Look): void {
    const zoomed = look.zoom !== this.look.zoom;
    this.look = look;
    if (this.paint === undefined) return;
    if (this.shown === undefined) return this.anew(true);
    const bare = !this.fills(this.shown);
    if (bare && this.has(this.kept)) this.shown = this.kept;
    this.bring(this.shown);
    if (this.frame !== 0) return;
    if (!this.fills(this.shown) || (bare && !zoomed)) this.anew(false);
    else if (this.shown.zoom !== look.zoom || this.shown.by !== this.paint) this.settle();
  }

  /** Whether a painting fills the window with what is shown now. */
  private has(painted: Painted | undefined): painted is Painted {
    return painted?.of !== undefined && painted.of === this.of && this.fills(painted);
  }

  private fills({ area }: Painted): boolean {
    return within(areaOf(this.look, 0), area);
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.anew(false), SETTLED);
  }

  /** Has what another one shows on this, `by` further, until this is painted anew. */
  putDown({ shown }: Painting, by: { readonly x: number; readonly y: number }): void {
    if (shown === undefined || this.shown === undefined) return;
    const { left, top, right, bottom } = shown.area;
    const painter = this.shown.canvas.getContext('2d');
    painter?.drawImage(shown.canvas, left + by.x, top + by.y, right - left, bottom - top);
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
    const canvas = this.canvases.find((each) => each !== this.shown?.canvas && each !== this.kept?.canvas);
    if (this.paint === undefined || canvas === undefined || this.look.width === 0) return;
    const { paint, of, look } = this;
    const painted = { canvas, area: areaOf(look, MARGIN), zoom: look.zoom, of, by: paint };
    const painter = prepare(painted);
    if (painter === null) return;
    const work = paint(painter, painted.area, painted.zoom);
    const step = () => {
      if (goOn(work, budget)) return this.turn(painted);
      // Reading one pixel has the rest made now, and not all at once when they are shown.
      painter.getImageData(0, 0, 1, 1);
      this.frame = requestAnimationFrame(step);
    };
    step();
  }

  /** What was painted behind comes to the front. */
  private turn(painted: Painted): void {
    this.frame = 0;
    this.shown = painted;
    if (painted.of !== undefined && within(painted.of.around, painted.area)) this.kept = painted;
    this.follow(this.look);
  }

  /** To where it is looked at, and the others away. */
  private bring(painted: Painted | undefined): void {
    for (const canvas of this.canvases) canvas.hidden = canvas !== painted?.canvas;
    if (painted === undefined) return;
    const { x, y, zoom: now } = this.look;
    const { canvas, area, zoom } = painted;
    const scale = now / zoom / devicePixelRatio;
    canvas.style.transform = `translate(${area.left * now + x}px, ${area.top * now + y}px) scale(${scale})`;
  }
}

/** Empty, with what will be painted in its place. */
function prepare({ canvas, area, zoom }: Painted): CanvasRenderingContext2D | null {
  const dots = zoom * devicePixelRatio;
  const [wide, high] = [Math.ceil((area.right - area.left) * dots), Math.ceil((area.bottom - area.top) * dots)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  const painter = canvas.getContext('2d', { willReadFrequently: true });
  painter?.setTransform(1, 0, 0, 1, 0, 0);
  painter?.clearRect(0, 0, wide, high);
  painter?.setTransform(dots, 0, 0, dots, -area.left * dots, -area.top * dots);
  return painter;
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
