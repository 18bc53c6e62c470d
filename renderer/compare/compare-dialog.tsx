import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItemButton,
  ListItemText,
} from '@mui/material';
import { useState } from 'react';
import type { Issue } from '../../shared/design/issue.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { useDocumentList } from '../documents/use-documents.ts';
import { pickFile } from '../files/pick.ts';
import { useFileDeps } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { readDesign } from '../reading/read-design.ts';
import type { OtherDesign } from '../state/compared-with.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { matchingStage, otherSide } from './other-side.ts';
import { compareWith } from './compare-with.ts';

/** What the stage on screen is compared with: another stage, a design in another tab, or a file that is only read. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const design = useDesign();
  const stage = useStage();
  const tabs = useDocumentList(({ all }) => all).filter((each) => each.name !== undefined && each.store !== store);
  const [before] = design.stages.filter(({ id }) => id !== stage.id).slice(-1);
  const compare = (other: Design, of: OtherDesign | undefined, id: string) => {
    compareWith(store, otherSide(other, { stage: id, ...(of !== undefined && { of }) }));
    onClose();
  };
  const file = useOtherFile((name, other) => compare(other, { name, design: other }, matchingStage(other, stage.id)));
  return (
    <Dialog open onClose={onClose} aria-labelledby="compare-title" maxWidth="xs" fullWidth>
      <DialogTitle id="compare-title">{t('compare.title')}</DialogTitle>
      <DialogContent>
        <List disablePadding>
          {tabs.map(({ id, name = '', store: other }) => {
            const { design: theirs } = other.getState().history;
            return (
              <Row
                key={id}
                text={t('compare.tab', { name })}
                onPick={() => compare(theirs, { tab: id }, matchingStage(theirs, stage.id))}
              />
            );
          })}
          {before !== undefined && (
            <Row text={t('compare.stages')} onPick={() => compare(design, undefined, before.id)} />
          )}
          <Row text={t('compare.file')} onPick={() => void file.choose()} />
        </List>
        {file.trouble !== undefined && (
          <Alert severity="error" sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
            {file.trouble}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {t('cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Row({ text, onPick }: { readonly text: string; readonly onPick: () => void }) {
  return (
    <li>
      <ListItemButton onClick={onPick}>
        <ListItemText primary={text} slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } } }} />
      </ListItemButton>
    </li>
  );
}

/** Asks for a file and reads it; one that is no design is told in one sentence, and nothing changes. */
function useOtherFile(onRead: (name: string, design: Design) => void) {
  const deps = useFileDeps();
  const [trouble, setTrouble] = useState<string>();
  const choose = async () => {
    setTrouble(undefined);
    const file = await pickFile(deps);
    if (file === undefined) return;
    const parsed = await readDesign(file.text);
    if (parsed.ok) onRead(file.name, parsed.value.design);
    else setTrouble(troubleOf(file.name, parsed.error));
  };
  return { choose, trouble };
}

function troubleOf(name: string, [issue]: readonly Issue[]): string {
  const { line = 1, message = '', fix = '' } = issue ?? {};
  return t('compare.unreadable', { name, line, message, fix });
}
