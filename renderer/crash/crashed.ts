/** What ended: the page of the designer, or the part of the program that holds its windows. */
export type Crashed = 'page' | 'main';

/** What the address of this page says has crashed; undefined: nothing has. */
export function crashedPart(): Crashed | undefined {
  const part = new URLSearchParams(location.search).get('crashed');
  return part === 'page' || part === 'main' ? part : undefined;
}
