import { Box, ButtonBase, Typography } from '@mui/material';
import type { OpenQuestion } from '../../shared/rules/interview/open-questions.ts';
import { moveFocus } from '../problems/roving.ts';
import { t } from '../messages/t.ts';
import { ToldText } from '../messages/told-text.tsx';
import { alikeWords } from './question-words.ts';

interface QuestionListProps {
  readonly questions: readonly OpenQuestion[];
  readonly current: string | undefined;
  readonly later: readonly string[];
  readonly onShow: (question: OpenQuestion) => void;
}

/** Every open question in the order of asking, with how many findings each settles. One tab stop; arrow keys inside. */
export function QuestionList({ questions, current, later, onShow }: QuestionListProps) {
  const stop = questions.some(({ id }) => id === current) ? current : questions[0]?.id;
  return (
    <Box
      component="ol"
      aria-label={t('interview.list')}
      onKeyDown={moveFocus}
      sx={{ m: 0, p: 0, width: 290, overflowY: 'auto', borderRight: 1, borderColor: 'divider', pr: 1 }}
    >
      {questions.map((question) => (
        <Box component="li" key={question.id} sx={{ listStyle: 'none' }}>
          <Item question={question} current={current} later={later} tabStop={question.id === stop} onShow={onShow} />
        </Box>
      ))}
    </Box>
  );
}

interface ItemProps extends Omit<QuestionListProps, 'questions'> {
  readonly question: OpenQuestion;
  readonly tabStop: boolean;
}

function Item({ question, current, later, tabStop, onShow }: ItemProps) {
  const { id, alike, asked, settles, saidUnknown } = question;
  const here = id === current;
  return (
    <ButtonBase
      data-roving
      tabIndex={tabStop ? 0 : -1}
      aria-current={here ? 'true' : undefined}
      onClick={() => onShow(question)}
      sx={{
        width: '100%',
        gap: 1,
        alignItems: 'baseline',
        justifyContent: 'flex-start',
        textAlign: 'left',
        px: 1,
        py: 0.6,
        borderRadius: 1,
        borderLeft: 3,
        borderColor: here ? 'primary.main' : 'transparent',
        bgcolor: here ? 'action.selected' : undefined,
      }}
    >
      <Typography variant="body2" component="span" sx={{ flex: 1, fontWeight: here ? 600 : 400 }}>
        <ToldText text={asked.text} />
        {alikeWords(alike)}
        {(saidUnknown || later.includes(id)) && (
          <Typography variant="caption" component="span" sx={{ color: 'text.secondary', display: 'block' }}>
            {saidUnknown ? t('interview.nobody-knows') : t('interview.put-off')}
          </Typography>
        )}
      </Typography>
      <Typography variant="caption" component="span" title={t('interview.settles')}>
        {settles.length}
      </Typography>
    </ButtonBase>
  );
}
