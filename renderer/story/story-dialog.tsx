import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { changeStep } from '../../shared/commands/change-step.ts';
import { moveStep } from '../../shared/commands/move-step.ts';
import { removeStep } from '../../shared/commands/remove-step.ts';
import type { Command } from '../../shared/commands/types.ts';
import { playStory, type PlayedStep } from '../../shared/story/play.ts';
import { useDesign, useEditor } from '../state/hooks.ts';
import './story.css';

/** The steps of the story in order: what they are called, what the presenter says, and what of them is gone. */
export function StoryDialog({ onClose }: { readonly onClose: () => void }) {
  const design = useDesign();
  const steps = playStory(design);
  const own = design.story.length > 0;
  return (
    <Dialog open onClose={onClose} aria-labelledby="story-title" maxWidth="md" fullWidth>
      <DialogTitle id="story-title">Steps of the story</DialogTitle>
      <DialogContent>
        {own ? (
          <ol className="story-steps">
            {steps.map((step) => (
              <StoryStep key={design.story[step.index]?.id ?? step.index} step={step} count={steps.length} />
            ))}
          </ol>
        ) : (
          <Typography color="text.secondary">
            There is no story yet, so presenting shows stage after stage. “Add a step from here” in the menu adds what
            is on screen: the stage, what is selected, what has failed.
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} variant="contained">
          Close
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
          label={`Step ${index + 1}`}
          placeholder={title}
          value={own?.name ?? ''}
          onChange={(event) => run(changeStep(design, index, { name: event.target.value }))}
        />
        <Typography variant="body2" color="text.secondary">
          {stage === undefined ? '' : `Shows ${stage.name ?? stage.id}. `}
          {missing.join(' ')}
        </Typography>
        <TextField
          size="small"
          multiline
          label="Notes for the presenter"
          value={notes}
          onChange={(event) => run(changeStep(design, index, { notes: event.target.value }))}
        />
      </div>
      <div className="story-buttons">
        <Button disabled={index === 0} onClick={() => run(moveStep(design, index, index - 1))}>
          Earlier
        </Button>
        <Button disabled={index === count - 1} onClick={() => run(moveStep(design, index, index + 1))}>
          Later
        </Button>
        <Button color="error" onClick={() => run(removeStep(design, index))}>
          Remove
        </Button>
      </div>
    </li>
  );
}
