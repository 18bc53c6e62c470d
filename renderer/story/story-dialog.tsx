import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { changeStep } from '../../shared/commands/change-step.ts';
import { moveStep } from '../../shared/commands/move-step.ts';
import { removeStep } from '../../shared/commands/remove-step.ts';
import type { Command } from '../../shared/commands/types.ts';
import { playStory, type PlayedStep } from '../../shared/story/play.ts';
import { useDesign, useEditor } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import './story.css';

/** The steps of the story in order: what they are called, what the presenter says, and what of them is gone. */
export function StoryDialog({ onClose }: { readonly onClose: () => void }) {
  const design = useDesign();
  const steps = playStory(design);
  const own = design.story.length > 0;
  return (
    <Dialog open onClose={onClose} aria-labelledby="story-title" maxWidth="md" fullWidth>
      <DialogTitle id="story-title">{t('story.title')}</DialogTitle>
      <DialogContent>
        {own ? (
          <ol className="story-steps">
            {steps.map((step) => (
              <StoryStep key={design.story[step.index]?.id ?? step.index} step={step} count={steps.length} />
            ))}
          </ol>
        ) : (
          <Typography color="text.secondary">{t('story.nothing')}</Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} variant="contained">
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function StoryStep({ step, count }: { readonly step: PlayedStep; readonly count: number }) {
  const { index, title, notes, stage, missing } = step;
  const design = useDesign();
  const dispatch = useEditor((editor) => editor.dispatch);
  const run = (command: Command) => void dispatch(command);
  const own = design.story[index];
  return (
    <li className="story-step">
      <div className="story-fields">
        <TextField
          size="small"
          label={t('story.step', { number: index + 1 })}
          placeholder={title}
          value={own?.name ?? ''}
          onChange={(event) => run(changeStep(design, index, { name: event.target.value }))}
        />
        <Typography variant="body2" color="text.secondary">
          {stage === undefined ? '' : `${t('story.shows', { stage: stage.name ?? stage.id })} `}
          {missing.join(' ')}
        </Typography>
        <TextField
          size="small"
          multiline
          label={t('story.notes')}
          value={notes}
          onChange={(event) => run(changeStep(design, index, { notes: event.target.value }))}
        />
      </div>
      <div className="story-buttons">
        <Button disabled={index === 0} onClick={() => run(moveStep(design, index, index - 1))}>
          {t('story.earlier')}
        </Button>
        <Button disabled={index === count - 1} onClick={() => run(moveStep(design, index, index + 1))}>
          {t('story.later')}
        </Button>
        <Button color="error" onClick={() => run(removeStep(design, index))}>
          {t('story.remove')}
        </Button>
      </div>
    </li>
  );
}
