import { Box, Button, TextField, Typography } from '@mui/material';
import { useEditor } from '../state/hooks.ts';
import { t } from '../messages/t.ts';

/** The day of the judgement: waivers end and laws begin on a day, so another one can be tried. */
export function JudgedOn() {
  const asOf = useEditor((editor) => editor.asOf);
  const today = useEditor((editor) => editor.today);
  const judgeOn = useEditor((editor) => editor.judgeOn);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Typography variant="caption" component="label" htmlFor="judged-on" sx={{ color: 'text.secondary' }}>
        {t('problems.judged-on')}
      </Typography>
      <TextField
        id="judged-on"
        type="date"
        value={asOf}
        // A half-typed date is empty; the day stays as it was until it is whole.
        onChange={(event) => event.target.value !== '' && judgeOn(event.target.value)}
        color={asOf === today ? 'primary' : 'warning'}
        focused={asOf === today ? undefined : true}
        sx={{ width: 150 }}
      />
    </Box>
  );
}

/** Says in the top bar that the findings are not today's, and leads back. Nothing while they are. */
export function NotToday() {
  const asOf = useEditor((editor) => editor.asOf);
  const today = useEditor((editor) => editor.today);
  const judgeOn = useEditor((editor) => editor.judgeOn);
  if (asOf === today) return null;
  return (
    <Button variant="outlined" color="warning" onClick={() => judgeOn(today)} title={t('problems.today', { today })}>
      {t('problems.back-to-today', { day: asOf })}
    </Button>
  );
}
