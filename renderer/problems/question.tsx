import { Box, Typography } from '@mui/material';
import { answerField } from '../../shared/design/fields/answer-field.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { FieldInput } from '../inspector/field-input.tsx';
import { useDesign, useStage } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { ToldText } from '../messages/told-text.tsx';

type Asked = NonNullable<Finding['question']>;

/** One question with its field; asked of several elements, one answer is written to all of them in one step. */
export function Question({ asked }: { readonly asked: readonly [Asked, ...Asked[]] }) {
  const design = useDesign();
  const stage = useStage();
  const [first] = asked;
  const answers = asked.flatMap((question) => answerField(design, stage.id, question) ?? []);
  const [answer] = answers;
  return (
    <Box sx={{ my: 1, p: 1.25, border: '1px dashed', borderColor: 'warning.main', borderRadius: 1, maxWidth: 460 }}>
      <Typography variant="body2" sx={{ fontWeight: 650, mb: 0.75 }}>
        <ToldText text={first.text} />
      </Typography>
      {answer === undefined ? (
        <Typography variant="caption">{t('problems.in-file', { field: first.field })}</Typography>
      ) : (
        <FieldInput owners={answers.map(({ owner }) => owner)} field={answer.field} />
      )}
      {answers.length > 1 && (
        <Typography variant="caption" component="p" sx={{ mt: 0.75, color: 'text.secondary' }}>
          {t('problems.to-all', { number: answers.length })}
        </Typography>
      )}
    </Box>
  );
}
