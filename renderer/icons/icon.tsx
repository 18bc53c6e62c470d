const files = import.meta.glob<string>('../../assets/icons/*.svg', { query: '?raw', import: 'default', eager: true });
const SVG = 'http://www.w3.org/2000/svg';
const names = new Set<string>();

/** Puts the app's own icons into the page once, as symbols; every use is then a reference. Call before the first render. */
export function installIcons(page: Document): void {
  const paths = Object.keys(files);
  // In one go: each document that is parsed takes longer than all that is in it.
  const all = `<svg xmlns="${SVG}">${Object.values(files).join('')}</svg>`;
  const sources = new DOMParser().parseFromString(all, 'image/svg+xml').documentElement.children;
  const sprite = page.createElementNS(SVG, 'svg');
  sprite.setAttribute('aria-hidden', 'true');
  sprite.style.display = 'none';
  paths.forEach((path, index) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.svg'.length);
    const source = sources[index];
    if (source === undefined) return;
    names.add(name);
    sprite.append(symbol(page, name, source));
  });
  page.body.prepend(sprite);
}

function symbol(page: Document, name: string, source: Element): Element {
  const made = page.createElementNS(SVG, 'symbol');
  made.id = `icon-${name}`;
  for (const { name: key, value } of source.attributes) if (key !== 'xmlns') made.setAttribute(key, value);
  made.append(...source.childNodes);
  return made;
}

interface IconProps {
  /** File name in `assets/icons` without `.svg`; an unknown one shows the plain component. */
  readonly name: string;
  readonly size?: number;
  readonly className?: string;
}

/** An icon in the colour of the text around it. It says nothing to a screen reader: a word always stands beside it. */
export function Icon({ name, size = 24, className }: IconProps) {
  return (
    <svg width={size} height={size} className={className} aria-hidden="true" focusable="false">
      <use href={`#icon-${names.has(name) ? name : 'component'}`} />
    </svg>
  );
}
