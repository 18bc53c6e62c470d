import type { Box } from '../../../shared/layout/places.ts';
import { paintLine } from '../far/paint-far.ts';
import type { Look } from '../far/painting.ts';
import { oneStep } from '../line-way.ts';
import type { Carried } from '../flow.ts';

/** Pixels on the screen: how wide the frame of a lit zone is. */
const LIT = 2;

/** Lines from what is carried to what stays, with one step, and frames around the zones that would take it or refuse. */
export function paintTies(canvas: HTMLCanvasElement, { flow, whole, tied, hand }: Carried, look: Look): void {
  const { x, y, zoom, width, height } = look;
  const [wide, high] = [Math.ceil(width * devicePixelRatio), Math.ceil(height * devicePixelRatio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  canvas.style.width = `${width}px`;
  const painter = canvas.getContext('2d');
  if (painter === null) return;
  const colours = getComputedStyle(canvas);
  const dots = zoom * devicePixelRatio;
  painter.setTransform(1, 0, 0, 1, 0, 0);
  painter.clearRect(0, 0, wide, high);
  painter.setTransform(dots, 0, 0, dots, x * devicePixelRatio, y * devicePixelRatio);
  const { by, lights } = hand.getState();
  const boxOf = (id: string) => (whole.has(id) ? moved(flow.boxes.get(id), by) : flow.boxes.get(id));
  painter.fillStyle = colours.getPropertyValue('--corral-palette-canvas-edge');
  for (const { source, target } of tied.values()) paintLine(painter, oneStep(boxOf(source), boxOf(target)), 1 / zoom);
  painter.lineWidth = LIT / zoom;
  for (const [id, light] of Object.entries(lights)) {
    const box = flow.boxes.get(id);
    if (box === undefined || light === 'none') continue;
    painter.strokeStyle = colours.getPropertyValue(`--corral-palette-${light === 'legal' ? 'success' : 'error'}-main`);
    painter.setLineDash(light === 'legal' ? [] : [4 / zoom, 4 / zoom]);
    painter.strokeRect(box.x, box.y, box.width, box.height);
  }
}

function moved(box: Box | undefined, { x, y }: { readonly x: number; readonly y: number }): Box | undefined {
  return box && { ...box, x: box.x + x, y: box.y + y };
}
