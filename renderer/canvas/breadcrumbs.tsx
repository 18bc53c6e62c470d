import { elementTitle } from '../messages/titles.ts';
import { connectionByKey } from '../../shared/design/connection-key.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { zonesAround } from '../../shared/design/zones-around.ts';
import { t } from '../messages/t.ts';
import { useEditor, useEditorStore, useStage } from '../state/hooks.ts';
import './breadcrumbs.css';
import { useFocusElements } from './focus-elements.ts';

/** Where the selection is: the stage, the zones around it, and itself. Each step selects what it names. */
export function Breadcrumbs() {
  const store = useEditorStore();
  const stage = useStage();
  const selection = useEditor((editor) => editor.selection);
  const focus = useFocusElements();
  const path = pathOf(stage, selection);
  return (
    <nav className="breadcrumbs" aria-label={t('canvas.path')}>
      <ol>
        <li>
          <button type="button" onClick={() => store.getState().select([])}>
            {stage.name ?? stage.id}
          </button>
        </li>
        {path.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === path.length - 1 ? 'location' : undefined}
              onClick={() => focus([id])}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The steps below the stage, outermost first. Of several, the zones that are around all of them; of a connection, around both ends. */
export function pathOf(stage: Stage, selection: readonly string[]): { readonly id: string; readonly title: string }[] {
  const ways = selection.flatMap((id) => endsOf(stage, id)).map((id) => [...zonesAround(stage, id)].reverse());
  const [first = [], ...others] = ways;
  const shared = first.filter(({ id }) => others.every((way) => way.some((zone) => zone.id === id)));
  const [only] = selection;
  const path = shared.map(({ id }) => ({ id, title: elementTitle(stage, id) }));
  return selection.length === 1 && only !== undefined ? [...path, { id: only, title: titleOf(stage, only) }] : path;
}

function endsOf(stage: Stage, id: string): readonly string[] {
  const connection = connectionByKey(stage, id);
  return connection === undefined ? [id] : [connection.from, connection.to];
}

function titleOf(stage: Stage, id: string): string {
  return endsOf(stage, id)
    .map((end) => elementTitle(stage, end))
    .join(' → ');
}
