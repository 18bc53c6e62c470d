/** The palette has so many colours for laws; a stage under more of them tells them apart by their names alone. */
const COLOURS = 6;

/** The class that gives the colour of a law, counted from 0 in its stage; dashed where the country is not known. */
export function lawClass(law: number | undefined): string {
  return law === undefined ? 'law-unknown' : `law-${law % COLOURS}`;
}
