import { connectionKey } from '../design/connection-key.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { withContents } from './support/contents.ts';
import { elementsLabel } from './support/element-label.ts';
import { forgetReferences } from './support/forget-references.ts';
import { forgetPlaces, onStage } from './support/stage-edit.ts';
import { removeKey } from './support/remove-key.ts';
import { refuse, type Command } from './types.ts';

/**
 * Removes components, zones with all they hold, and connections by key. Whatever cannot exist without them goes too:
 * their connections, entry points at them, references to them. Waivers stay: they are somebody's recorded decision.
 */
export function removeElements(design: Design, stageId: string, ids: readonly string[]): Command {
  return {
    label: `Remove ${elementsLabel(design, stageId, ids)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const gone = withContents(stage, ids);
        const keys = connectionsGone(stage, new Set(ids), gone);
        if (gone.size + keys.size === 0) return refuse('There is nothing to remove: select something first.');
        if (keys.size > 0) stage.connections = stage.connections.filter((each) => !keys.has(connectionKey(each)));
        for (const id of gone) {
          removeKey(stage.components, id);
          removeKey(stage.zones, id);
        }
        forgetReferences(draft, stage, new Set([...gone, ...keys]));
        forgetPlaces(draft, stageId, gone);
        return undefined;
      }),
  };
}

function connectionsGone(stage: Stage, asked: ReadonlySet<string>, gone: ReadonlySet<string>): Set<string> {
  const touched = stage.connections.filter(
    (each) => asked.has(connectionKey(each)) || gone.has(each.from) || gone.has(each.to),
  );
  return new Set(touched.map(connectionKey));
}
