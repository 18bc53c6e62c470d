import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { Issue } from '../../shared/design/issue.ts';
import { MONOSPACE } from '../theme/corral-theme.ts';
import { ProblemText } from '../messages/told-text.tsx';
import { t } from '../messages/t.ts';

export interface UnreadableProps {
  readonly name: string;
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
}

const SHOWN = 50;

/** A file that cannot be opened: each problem with its line, what is wrong and what to do. The open design stays. */
export function UnreadableDialog({ name, text, issues, onClose }: UnreadableProps) {
  const lines = text.split('\n');
  return (
    <Dialog open onClose={onClose} aria-labelledby="unreadable-title" maxWidth="md" fullWidth>
      <DialogTitle id="unreadable-title">{t('files.unreadable', { name })}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {t('files.unreadable.text', { count: issues.length })}
        </Typography>
        <Table aria-label={t('files.unreadable.problems')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('files.unreadable.where')}</TableCell>
              <TableCell>{t('files.unreadable.what')}</TableCell>
              <TableCell>{t('files.unreadable.fix')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {issues.slice(0, SHOWN).map((issue, index) => (
              <IssueRow key={index} issue={issue} source={lines[issue.line - 1] ?? ''} />
            ))}
          </TableBody>
        </Table>
        {issues.length > SHOWN && (
          <Typography variant="caption">{t('files.unreadable.more', { number: issues.length - SHOWN })}</Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function IssueRow({ issue, source }: { issue: Issue; source: string }) {
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {issue.line}, {issue.column}
      </TableCell>
      <TableCell>
        <ProblemText text={issue.message} />
        <Typography
          component="pre"
          sx={{
            fontFamily: MONOSPACE,
            fontSize: '0.78rem',
            m: 0,
            mt: 0.5,
            color: 'text.secondary',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          {source.trim().slice(0, 200)}
        </Typography>
      </TableCell>
      <TableCell>
        <ProblemText text={issue.fix} />
      </TableCell>
    </TableRow>
  );
}
