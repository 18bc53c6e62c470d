import { dataPathTo } from '../../shared/analysis/data/data-path.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Finding } from '../../shared/rules/types.ts';

/** What lights up on the canvas for a finding: its elements; for one about privacy, the whole way of the data to them. */
export function litElements(design: Design, stageId: string, { area, elements }: Finding): readonly string[] {
  if (area !== 'privacy' || elements.length === 0) return elements;
  const { starts, connections, holdings } = dataPathTo(design, stageId, elements);
  return [...new Set([...elements, ...starts, ...connections, ...holdings.map(({ element }) => element)])];
}
