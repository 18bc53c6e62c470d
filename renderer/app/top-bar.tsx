import { Button, Tooltip } from '@mui/material';
import { ActionMenu } from '../actions/action-menu.tsx';
import { usePerform } from '../actions/use-actions.ts';
import { useSaveWords } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { NotToday } from '../problems/judged-on.tsx';
import { useEditor } from '../state/hooks.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The name of the design, whether it is saved, and what concerns all of it. */
export function TopBar() {
  const perform = usePerform();
  const name = useEditor((editor) => editor.history.design.name ?? editor.file.name);
  const dirty = useEditor((editor) => editor.history.design !== editor.saved);
  const words = useSaveWords();
  const undoes = useEditor((editor) => editor.history.past.at(-1)?.label);
  const redoes = useEditor((editor) => editor.history.future[0]?.label);
  return (
    <header className="top-bar">
      <ActionMenu label={t('app.menu')} groups={['File', 'Edit', 'Build', 'Arrange', 'View', 'Story', 'Help']} />
      <h1 className="design-name" title={name}>
        {name}
      </h1>
      {dirty && <span className="dirty-dot" aria-hidden="true" />}
      <span className="save-words" role="status" data-testid="save-state">
        {words}
      </span>
      <span className="top-space" />
      <NotToday />
      <Step label={undoes} which="undo" run={() => perform('edit.undo')} />
      <Step label={redoes} which="redo" run={() => perform('edit.redo')} />
      <Button color="inherit" onClick={() => perform('view.fit')}>
        {t('app.fit')}
      </Button>
      <ThemeSwitch />
      <Button color="inherit" onClick={() => perform('story.present')}>
        {t('app.present')}
      </Button>
      <Button variant="outlined" onClick={() => perform('file.save')}>
        {t('app.save')}
      </Button>
      <Button variant="contained" onClick={() => perform('file.export')}>
        {t('app.export')}
      </Button>
    </header>
  );
}

function Step({
  label,
  which,
  run,
}: {
  readonly label: string | undefined;
  readonly which: 'undo' | 'redo';
  readonly run: () => void;
}) {
  return (
    <Tooltip
      title={label === undefined ? t(`app.${which}.nothing`) : t(`app.${which}.what`, { label: told(label) })}
      describeChild
    >
      <span>
        <Button color="inherit" disabled={label === undefined} onClick={run}>
          {t(`app.${which}`)}
        </Button>
      </span>
    </Tooltip>
  );
}
