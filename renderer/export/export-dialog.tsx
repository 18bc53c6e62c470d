import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Tab,
  Tabs,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import type { Export } from '../../shared/export/types.ts';
import { useDesign } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { NoteText } from '../messages/told-text.tsx';
import { ChangeList } from './change-list.tsx';
import { countToWrite } from './changes.ts';
import { CoverageTable } from './coverage-table.tsx';
import { FileBrowser } from './file-browser.tsx';
import { PercentBar } from './percent-bar.tsx';
import { TargetList } from './target-list.tsx';
import { ToolPage } from './tool-page.tsx';
import { useExport } from './use-export.ts';
import { useTries } from './use-tries.ts';
import { useWriting, type Writing } from './use-writing.ts';

export interface ExportDialogProps {
  readonly onClose: () => void;
}

type View = 'files' | 'coverage' | 'changes';

/** Writes the code for a stage: what it would be, how much of the drawing it says, and what it changes in a folder. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby="export-title"
      maxWidth="lg"
      fullWidth
      slotProps={{ paper: { sx: { height: 'min(860px, 92vh)' } } }}
    >
      <DialogTitle id="export-title">{t('export.title')}</DialogTitle>
      <Body onClose={onClose} />
    </Dialog>
  );
}

function Body({ onClose }: { onClose: () => void }) {
  const view = useExport();
  const made = view.ran?.ok === true ? view.ran.made : undefined;
  const { tries } = useTries(view.stageId);
  const writing = useWriting(made);
  const [tab, setTab] = useState<View>('files');
  const [comparing, setComparing] = useState(false);
  const show = () => {
    setComparing(false);
    setTab('changes');
  };
  const choose = () => {
    show();
    void writing.choose();
  };
  const stage = useDesign().stages.find(({ id }) => id === view.stageId);
  const pick = (target: string) => {
    setComparing(false);
    view.pickTarget(target);
  };
  const why = view.failed ?? (view.ran?.ok === false ? <NoteText text={view.ran.why} /> : undefined);
  return (
    <>
      <DialogContent sx={{ display: 'flex', gap: 2, minHeight: 0, pb: 1 }}>
        <TargetList
          view={{ ...view, pickTarget: pick }}
          tries={tries}
          comparing={comparing}
          onCompare={() => setComparing(true)}
        />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          {comparing && stage !== undefined ? (
            <ToolPage tries={tries} stage={stage} onPick={pick} />
          ) : (
            <>
              {view.blueGreen !== undefined && (
                <FormControlLabel
                  control={
                    <Checkbox size="small" checked={view.blueGreen} onChange={(_, on) => view.setBlueGreen(on)} />
                  }
                  label={t('export.blue-green')}
                />
              )}
              {view.stop !== undefined && <Working share={view.share} onStop={view.stop} />}
              {why !== undefined && <Alert severity="warning">{why}</Alert>}
              {made !== undefined && <Views made={made} tab={tab} onTab={setTab} writing={writing} />}
            </>
          )}
        </Box>
      </DialogContent>
      <Actions made={made} writing={writing} onChoose={choose} onShow={show} onClose={onClose} />
    </>
  );
}

/** The export is being worked out; it takes a moment for a large stage only. */
function Working({ share, onStop }: { readonly share: number | undefined; readonly onStop: () => void }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1 }}>
      <PercentBar label={t('export.working')} percent={share === undefined ? undefined : share * 100} />
      <Button size="small" onClick={onStop}>
        {t('export.stop')}
      </Button>
    </Box>
  );
}

interface ViewsProps {
  readonly made: Export;
  readonly tab: View;
  readonly onTab: (tab: View) => void;
  readonly writing: Writing;
}

function Views({ made, tab, onTab, writing }: ViewsProps) {
  const { stages } = useDesign();
  const stage = stages.find(({ id }) => id === made.stage);
  return (
    <>
      <Tabs value={tab} onChange={(_, next: View) => onTab(next)} aria-label={t('export.views')}>
        <Tab
          value="files"
          label={t('export.view.files', { number: made.files.length })}
          id="export-tab-files"
          aria-controls="export-view"
        />
        <Tab value="coverage" label={t('export.coverage')} id="export-tab-coverage" aria-controls="export-view" />
        <Tab value="changes" label={t('export.view.changes')} id="export-tab-changes" aria-controls="export-view" />
      </Tabs>
      <Box
        id="export-view"
        role="tabpanel"
        aria-labelledby={`export-tab-${tab}`}
        // A table longer than its place is scrolled by keyboard.
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', borderTop: 1, borderColor: 'divider', pt: 0.5 }}
      >
        {tab === 'files' && <FileBrowser key={made.target} files={made.files} />}
        {tab === 'coverage' && stage !== undefined && <CoverageTable coverage={made.coverage} stage={stage} />}
        {tab === 'changes' && <ChangeList writing={writing} files={made.files} />}
      </Box>
    </>
  );
}

interface ActionsProps {
  readonly made: Export | undefined;
  readonly writing: Writing;
  readonly onChoose: () => void;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

function Actions({ made, writing, onChoose, onShow, onClose }: ActionsProps) {
  const { folder, changes, busy, done } = writing;
  const ready = made !== undefined && busy === undefined;
  const compare = () => {
    onShow();
    if (folder !== undefined) void writing.preview(folder);
  };
  const stale = folder !== undefined && changes === undefined;
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Typography variant="body2" role="status" sx={{ flex: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {done ?? (folder === undefined ? t('export.folder.none') : t('export.folder.into', { folder: folder.folder }))}
      </Typography>
      <Button color="inherit" onClick={onClose}>
        {t('close')}
      </Button>
      <Button variant={folder === undefined ? 'contained' : 'outlined'} disabled={!ready} onClick={onChoose}>
        {t('export.folder.choose')}
      </Button>
      {stale && (
        <Button variant="contained" disabled={!ready} onClick={compare}>
          {t('export.folder.compare')}
        </Button>
      )}
      {changes !== undefined && done === undefined && (
        <Button variant="contained" disabled={!ready} onClick={() => void writing.write()}>
          {writeWords(countToWrite(changes, writing.choices))}
        </Button>
      )}
    </DialogActions>
  );
}

/** Where nothing is to be written, files may yet be to be deleted. */
function writeWords(count: number): string {
  return count === 0 ? t('export.write.none') : t('export.write', { count });
}
