import { addAll } from '../../base/add-all.ts';
import { counted } from '../../base/counted.ts';
import { LONGEST_NAME } from '../../design/schema/primitives.ts';
import { LONGEST_CODE } from '../../design/schema/zone.ts';
import type { Drawn, Unrecognised } from '../types.ts';

/** Signs that a design takes. */
const MOST = { name: LONGEST_NAME, code: LONGEST_CODE } as const;
type Key = keyof typeof MOST;
/** Enough of a long text to find it in the file. */
const SHOWN = 60;

interface Fitted<T> {
  readonly fitted: T;
  /** What was too long, a sentence each. */
  readonly cut: readonly Unrecognised[];
}

/** A drawing whose names and codes are as long as a design takes them. */
export function fitTexts({ zones, components, connections }: Drawn): Fitted<Drawn> {
  const [places, parts] = [fitAll(zones), fitAll(components)];
  return {
    fitted: { zones: places.fitted, components: parts.fitted, connections },
    cut: [...places.cut, ...parts.cut],
  };
}

function fitAll<T extends Partial<Record<Key, string>>>(
  elements: Readonly<Record<string, T>>,
): Fitted<Record<string, T>> {
  const cut: Unrecognised[] = [];
  const each = Object.entries(elements).map(([id, element]) => {
    const texts = (Object.keys(MOST) as Key[]).flatMap((key) => {
      const fit = fitText(key, element[key]);
      addAll(cut, fit.cut);
      return fit.cut.length === 0 ? [] : [[key, fit.fitted] as const];
    });
    return [id, texts.length === 0 ? element : { ...element, ...Object.fromEntries(texts) }] as const;
  });
  return { fitted: Object.fromEntries(each), cut };
}

/** Never half of a sign. */
export function fitText(key: Key, text = ''): Fitted<string> {
  const most = MOST[key];
  if (text.length <= most) return { fitted: text, cut: [] };
  const fitted = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const why = `It has ${counted(text.length, 'sign', 'signs')}; a design takes ${String(most)}, so the rest was left out.`;
  return { fitted, cut: [{ name: `${text.slice(0, SHOWN).toWellFormed()}…`, what: key, why }] };
}
