import { useState } from 'react';
import { ChooseDialog } from '../choose/choose-dialog.tsx';
import { useEditor } from '../state/hooks.ts';
import { StartCard } from './start-card.tsx';
import type { Template } from './templates.ts';

/** The template with one stage for each place. */
export const PLACES_TEMPLATE = 'four-places';

interface ChooseCardProps {
  readonly template: Template | undefined;
  /** Opens a template; resolves to whether it was opened. */
  readonly onPick: (template: Template) => Promise<boolean>;
}

/** The card that leads to the questions about where to host, and from there to the stack in one of the places. */
export function ChooseCard({ template, onPick }: ChooseCardProps) {
  const [choosing, setChoosing] = useState(false);
  const showStage = useEditor((editor) => editor.showStage);
  return (
    <>
      <StartCard
        title="Choose where to host"
        text="Own machines, AWS, OpenStack or another cloud: six questions, and what speaks for and against each."
        action="Answer…"
        onPick={() => setChoosing(true)}
      />
      <ChooseDialog
        open={choosing}
        onClose={() => setChoosing(false)}
        onPick={(place) => {
          if (template !== undefined) void onPick(template).then((opened) => opened && showStage(place));
        }}
      />
    </>
  );
}
