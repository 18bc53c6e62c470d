import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import { lazyPart } from '../app/lazy-part.tsx';
import { PanelBoundary } from '../app/panel-boundary.tsx';
import { t } from '../messages/t.ts';
import { useEditor } from '../state/hooks.ts';
import { FileChooser } from './file-chooser.tsx';
import { prompts, type Prompt } from './prompts.ts';
import { UnreadableDialog } from './unreadable-dialog.tsx';
import { useFileWatch } from './use-file-watch.ts';
import { useHostRequests } from './use-host-requests.ts';
import { useLeaveGuard } from './use-leave-guard.ts';

/** Loaded when two versions are compared, with what compares them. */
const MergeDialog = lazyPart(async () => (await import('../merge/merge-dialog.tsx')).MergeDialog);

/** Shows the questions that file actions ask, one at a time, and guards against leaving. Rendered once, by the shell. */
export function FileDialogs() {
  useLeaveGuard();
  useHostRequests();
  useFileWatch();
  const prompt = useStore(prompts, ({ waiting }) => waiting[0]);
  const notify = useEditor((editor) => editor.notify);
  if (prompt === undefined) return null;
  // Whoever asked waits for an answer, and saving waits for them.
  const giveUp = () => {
    prompt.answer(undefined);
    notify(t('files.question-failed'));
  };
  return (
    <PanelBoundary name={t('files.elsewhere')} onFailed={giveUp}>
      <Question prompt={prompt} />
    </PanelBoundary>
  );
}

function Question({ prompt }: { readonly prompt: Prompt }) {
  switch (prompt.kind) {
    case 'choose':
      return (
        <FileChooser
          mode={prompt.mode}
          suggestedName={prompt.suggestedName}
          ending={prompt.ending}
          onClose={prompt.answer}
        />
      );
    case 'ask':
      return <AskDialog key={prompt.title} prompt={prompt} />;
    case 'merge':
      return (
        <Suspense fallback={null}>
          <MergeDialog versions={prompt.versions} onClose={prompt.answer} />
        </Suspense>
      );
    case 'unreadable':
      return (
        <UnreadableDialog
          name={prompt.name}
          text={prompt.text}
          issues={prompt.issues}
          onClose={() => prompt.answer(undefined)}
        />
      );
  }
}

function AskDialog({ prompt }: { prompt: Extract<Prompt, { kind: 'ask' }> }) {
  const { title, text, choices, answer } = prompt;
  return (
    <Dialog
      open
      onClose={() => answer(undefined)}
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id="ask-title">{title}</DialogTitle>
      <DialogContent>
        <DialogContentText id="ask-text">{text}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
        <Button color="inherit" onClick={() => answer(undefined)}>
          {t('cancel')}
        </Button>
        {[...choices].reverse().map(({ id, label }) => {
          const first = id === choices[0]?.id;
          return (
            <Button key={id} variant={first ? 'contained' : 'outlined'} autoFocus={first} onClick={() => answer(id)}>
              {label}
            </Button>
          );
        })}
      </DialogActions>
    </Dialog>
  );
}
