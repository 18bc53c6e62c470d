import { useState } from 'react';
import { QUESTIONS } from '../../shared/choose/questions.ts';
import { ChooseDialog } from '../choose/choose-dialog.tsx';
import { t } from '../messages/t.ts';
import { StartCard } from './start-card.tsx';
import type { Template } from './templates.ts';

interface ChooseCardProps {
  readonly templates: readonly Template[];
  readonly onPick: (template: Template) => void;
}

/** The card that leads to the questions about where to host, and from there to the stack in one of the places. */
export function ChooseCard({ templates, onPick }: ChooseCardProps) {
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <StartCard
        title={t('start.choose')}
        text={t('start.choose.text', { number: QUESTIONS.length })}
        action={t('start.choose.action')}
        onPick={() => setChoosing(true)}
      />
      <ChooseDialog
        open={choosing}
        onClose={() => setChoosing(false)}
        places={templates.map(({ id }) => id)}
        onPick={(place) => {
          const template = templates.find(({ id }) => id === place);
          if (template !== undefined) onPick(template);
        }}
      />
    </>
  );
}
