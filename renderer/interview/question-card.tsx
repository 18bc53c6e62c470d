import { Box, Button, Chip, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { elementName } from '../messages/titles.ts';
import type { Owner } from '../../shared/design/fields/owner.ts';
import type { OpenQuestion } from '../../shared/rules/interview/open-questions.ts';
import { FieldInput } from '../inspector/field-input.tsx';
import { FindingIcon } from '../problems/severity-icon.tsx';
import { useStage } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { ToldText } from '../messages/told-text.tsx';
import { alikeWords, settlesWords } from './question-words.ts';

interface QuestionCardProps {
  readonly question: OpenQuestion;
  readonly isAnswered: boolean;
  readonly next: () => void;
  readonly dontKnow: (owners: readonly Owner[]) => void;
}

/** One question: what it settles, the field that takes the answer, and why it is asked. */
export function QuestionCard({ question, isAnswered, next, dontKnow }: QuestionCardProps) {
  const { asked, settles, severity, saidUnknown, owners } = question;
  const [left, setLeft] = useState<Left>([]);
  const chosen = chosenOf(owners, left);
  const heading = useRef<HTMLHeadingElement>(null);
  // Each question is read out as it comes, and the next key reaches its answer.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="question-text">
      <Typography id="question-text" variant="h2" component="h3" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
        <ToldText text={asked.text} />
        {alikeWords(question.alike)}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, my: 1 }}>
        <FindingIcon group="needs-answer" severity={severity} />
        <Typography variant="body2">
          {settlesWords(settles)}
          {saidUnknown && ` ${t('interview.unknown')}`}
        </Typography>
      </Box>
      <Answer question={question} chosen={chosen} onLeave={setLeft} />
      <Box sx={{ display: 'flex', gap: 1, my: 1.5 }}>
        <Button variant={isAnswered ? 'contained' : 'outlined'} onClick={next}>
          {isAnswered ? t('interview.next') : t('interview.later')}
        </Button>
        {!isAnswered && (
          <Button color="inherit" onClick={() => dontKnow(chosen)}>
            {t('interview.dont-know')}
          </Button>
        )}
        <Typography role="status" variant="body2" sx={{ alignSelf: 'center', color: 'success.main', fontWeight: 600 }}>
          {isAnswered ? t('interview.answered') : ''}
        </Typography>
      </Box>
      <Why settles={settles} />
    </section>
  );
}

/** Ids that the answer is not for; or it is for one at a time, the first that is open. */
type Left = readonly string[] | 'all-but-one';

/** At least one: who is left out of every answer would never be asked again. */
function chosenOf(owners: readonly Owner[], left: Left): readonly Owner[] {
  const chosen = left === 'all-but-one' ? [] : owners.filter(({ id }) => !left.includes(id));
  return chosen.length > 0 ? chosen : owners.slice(0, 1);
}

interface AnswerProps extends Pick<QuestionCardProps, 'question'> {
  readonly chosen: readonly Owner[];
  readonly onLeave: (left: Left) => void;
}

/** The field, for everything that the same answer may be given for; single ones can be left out, or asked alone. */
function Answer({ question: { answer, asked, owners }, chosen, onLeave }: AnswerProps) {
  if (answer !== undefined) {
    return (
      <Box sx={{ p: 1.25, border: '1px dashed', borderColor: 'warning.main', borderRadius: 1 }}>
        {owners.length > 1 && <ForWhom owners={owners} chosen={chosen} onLeave={onLeave} />}
        <FieldInput key={chosen.map(({ id }) => id).join(' ')} owners={chosen} field={answer.field} />
      </Box>
    );
  }
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t('interview.in-file', { field: asked.field })}
    </Typography>
  );
}

interface ForWhomProps {
  readonly owners: readonly Owner[];
  readonly chosen: readonly Owner[];
  readonly onLeave: (left: Left) => void;
}

/** One answer for several elements is one step; at least one stays chosen. */
function ForWhom({ owners, chosen, onLeave }: ForWhomProps) {
  const stage = useStage();
  const toggle = (owner: Owner) => {
    const out = owners.filter((each) => (each === owner) === chosen.includes(each));
    if (out.length < owners.length) onLeave(out.map(({ id }) => id));
  };
  const all = chosen.length === owners.length;
  return (
    <Box role="group" aria-label={t('interview.for')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 1 }}>
      {owners.map((owner) => (
        <Chip
          key={owner.id}
          size="small"
          label={`${chosen.includes(owner) ? '✓ ' : ''}${elementName(stage, owner.id)}`}
          variant={chosen.includes(owner) ? 'filled' : 'outlined'}
          aria-pressed={chosen.includes(owner)}
          onClick={() => toggle(owner)}
        />
      ))}
      <Button color="inherit" onClick={() => onLeave(all ? 'all-but-one' : [])} sx={{ py: 0 }}>
        {all ? t('interview.one') : t('interview.all')}
      </Button>
    </Box>
  );
}

/** Each reason once, however many findings give it. */
function Why({ settles }: Pick<OpenQuestion, 'settles'>) {
  const reasons = new Map(settles.map(({ title, why }) => [`${title} ${why}`, { title, why }]));
  return (
    <Box component="section" aria-label={t('interview.why')}>
      <Typography variant="h3" component="h4" sx={{ mb: 0.5 }}>
        {t('interview.why')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {[...reasons].map(([key, { title, why }]) => (
          <Typography key={key} component="li" variant="body2" sx={{ mb: 0.5 }}>
            <Box component="span" sx={{ fontWeight: 650 }}>
              {told(title)}.
            </Box>{' '}
            <ToldText text={why} />
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
