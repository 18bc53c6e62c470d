import { Button, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useSaveWords } from '../files/use-file-actions.ts';
import { keyWords, SHORTCUTS, type ActionId } from '../input/shortcuts.ts';
import type { Actions } from '../input/use-shortcuts.ts';
import { NotToday } from '../problems/judged-on.tsx';
import { useEditor } from '../state/hooks.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The name of the design, whether it is saved, and what concerns all of it. */
export function TopBar({ actions }: { readonly actions: Actions }) {
  const name = useEditor((editor) => editor.history.design.name ?? editor.file.name);
  const dirty = useEditor((editor) => editor.history.design !== editor.saved);
  const words = useSaveWords();
  const undoes = useEditor((editor) => editor.history.past.at(-1)?.label);
  const redoes = useEditor((editor) => editor.history.future[0]?.label);
  return (
    <header className="top-bar">
      <MainMenu actions={actions} />
      <h1 className="design-name" title={name}>
        {name}
      </h1>
      {dirty && <span className="dirty-dot" aria-hidden="true" />}
      <span className="save-words" role="status" data-testid="save-state">
        {words}
      </span>
      <span className="top-space" />
      <NotToday />
      <Step label={undoes} verb="Undo" run={actions['edit.undo']} />
      <Step label={redoes} verb="Redo" run={actions['edit.redo']} />
      <Button color="inherit" onClick={() => actions['view.fit']()}>
        Fit
      </Button>
      <ThemeSwitch />
      <Button variant="outlined" onClick={() => actions['file.save']()}>
        Save
      </Button>
      <Button variant="contained" onClick={() => actions['file.export']()}>
        Export
      </Button>
    </header>
  );
}

function Step({
  label,
  verb,
  run,
}: {
  readonly label: string | undefined;
  readonly verb: string;
  readonly run: () => void;
}) {
  return (
    <Tooltip title={label === undefined ? `Nothing to ${verb.toLowerCase()}` : `${verb}: ${label}`} describeChild>
      <span>
        <Button color="inherit" disabled={label === undefined} onClick={() => run()}>
          {verb}
        </Button>
      </span>
    </Tooltip>
  );
}

const MENU: readonly ActionId[] = [
  'file.new',
  'file.open',
  'file.save',
  'file.save-as',
  'file.export',
  'file.report',
  'edit.undo',
  'edit.redo',
  'edit.select-all',
  'edit.rename',
  'edit.duplicate',
  'edit.delete',
  'edit.fail',
  'view.fit',
  'view.questions',
  'view.residency',
  'view.data',
  'help.keys',
];

function MainMenu({ actions }: { readonly actions: Actions }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const items = MENU.flatMap((id) => SHORTCUTS.find((shortcut) => shortcut.id === id) ?? []);
  const pick = (id: ActionId) => {
    setAnchor(null);
    actions[id]();
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Menu
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {items.map(({ id, label, keys }) => (
          <MenuItem key={id} onClick={() => pick(id)}>
            <span className="menu-label">{label}</span>
            <kbd className="menu-key">{keys[0] === undefined ? '' : keyWords(keys[0])}</kbd>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
