import type { Design } from '../../design/schema/design.ts';

/** Makes a draft what another design is, key by key. */
export function become(draft: Design, design: Design): void {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(design, key)) Reflect.deleteProperty(draft, key);
  Object.assign(draft, design);
}
