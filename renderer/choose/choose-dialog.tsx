import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useMemo, useState } from 'react';
import { BASIC_IDS, BASICS, PLACES, type Basic, type PlaceId } from '../../shared/choose/places.ts';
import { QUESTIONS, type Question } from '../../shared/choose/questions.ts';
import { isTied, rankPlaces, type Answers, type RankedPlace } from '../../shared/choose/rank-places.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';

export interface ChooseDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Places with a template that can be opened. */
  readonly places: readonly string[];
  /** Opens the stack as it looks in that place. */
  readonly onPick: (place: PlaceId) => void;
}

/** Questions about who runs the platform, and the places to run it in, best first, with the reasons. */
export function ChooseDialog({ open, onClose, places, onPick }: ChooseDialogProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const ranked = useMemo(() => rankPlaces(answers), [answers]);
  return (
    <Dialog open={open} onClose={onClose} maxWidth="lg" fullWidth aria-labelledby="choose-title">
      <DialogTitle id="choose-title">{t('choose.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, gap: 4 }}>
        <Box>
          {QUESTIONS.map((question) => (
            <Ask
              key={question.id}
              question={question}
              answer={answers[question.id] ?? ''}
              onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })}
            />
          ))}
        </Box>
        <Box component="section" aria-label={t('choose.places')} aria-live="polite">
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {advice(ranked, answers)}
          </Typography>
          {ranked.map((each) => (
            <PlaceCard
              key={each.place}
              ranked={each}
              there={places.includes(each.place)}
              onPick={() => onPick(each.place)}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => setAnswers({})}>{t('choose.again')}</Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function advice(ranked: readonly RankedPlace[], answers: Answers): string {
  const open = QUESTIONS.length - Object.keys(answers).length;
  if (open === QUESTIONS.length) return t('choose.answer');
  const [first] = ranked;
  const best = first === undefined ? '' : t('choose.first', { place: told(PLACES[first.place].title) });
  const said = isTied(ranked) ? t('choose.level') : best;
  return `${said} ${open === 0 ? t('choose.suggestion') : t('choose.open', { number: String(open) })}`.trim();
}

interface AskProps {
  readonly question: Question;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function Ask({ question, answer, onAnswer }: AskProps) {
  return (
    <FormControl sx={{ display: 'block', mb: 2 }}>
      <FormLabel id={`choose-${question.id}`}>{told(question.text)}</FormLabel>
      <RadioGroup
        aria-labelledby={`choose-${question.id}`}
        value={answer}
        onChange={(event) => onAnswer(event.target.value)}
      >
        {question.answers.map(({ id, text }) => (
          <FormControlLabel key={id} value={id} label={told(text)} control={<Radio size="small" />} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

interface PlaceCardProps {
  readonly ranked: RankedPlace;
  /** Whether its template can be opened. */
  readonly there: boolean;
  readonly onPick: () => void;
}

function PlaceCard({ ranked, there, onPick }: PlaceCardProps) {
  const { title, gives, asks, basics } = PLACES[ranked.place];
  const out = ranked.ruledOut.length > 0;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 1.5, opacity: out ? 0.75 : 1 }}>
      <Typography variant="h3">{told(title)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {told(gives)} {told(asks)}
      </Typography>
      <Reasons mark="✕" label={t('choose.out')} reasons={ranked.ruledOut} />
      <Reasons mark="+" label={t('choose.for')} reasons={ranked.speaksFor} />
      <Reasons mark="−" label={t('choose.against')} reasons={ranked.speaksAgainst} />
      <Box
        component="ul"
        aria-label={t('choose.has', { place: told(title) })}
        sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}
      >
        {BASIC_IDS.map((id) => (
          <BasicRow key={id} title={told(BASICS[id])} basic={basics[id]} />
        ))}
      </Box>
      <Button size="small" disabled={!there} onClick={onPick} sx={{ mt: 0.5 }}>
        {t('choose.see')}
      </Button>
    </Box>
  );
}

const THERE = {
  yes: { mark: '✓', word: 'choose.there.yes' },
  depends: { mark: '?', word: 'choose.there.depends' },
  no: { mark: '✕', word: 'choose.there.no' },
} as const;

/** One of the four basics: whether the place has it, and what to do where it does not. */
function BasicRow({ title, basic: { there, note } }: { title: string; basic: Basic }) {
  const { mark, word } = THERE[there];
  return (
    <Typography component="li" variant="caption" sx={{ display: 'block' }}>
      <span aria-hidden="true">{mark} </span>
      <strong>
        {title}: {t(word)}.
      </strong>{' '}
      {told(note)}
    </Typography>
  );
}

function Reasons({ mark, label, reasons }: { mark: string; label: string; reasons: readonly string[] }) {
  return reasons.map((reason) => (
    <Typography key={reason} variant="body2" component="p">
      <span aria-hidden="true">{mark} </span>
      <Box
        component="span"
        sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {label}:{' '}
      </Box>
      {told(reason)}
    </Typography>
  ));
}
