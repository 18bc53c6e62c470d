import {
  Alert,
  Box,
  Checkbox,
  FormControlLabel,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material';
import { CHANGE_WORDS, countChanges, sortChanges } from './changes.ts';
import type { Writing } from './use-writing.ts';

/** What writing would change in the chosen folder, or what it changed. */
export function ChangeList({ writing }: { writing: Writing }) {
  const { folder, changes, busy, failed, done, overwriteEdited, setOverwrite } = writing;
  const edited = changes !== undefined && countChanges(changes)['kept-edited'] > 0;
  return (
    <Box sx={{ pt: 1 }}>
      {busy !== undefined && <LinearProgress aria-label={busy === 'write' ? 'Writing' : 'Comparing with the folder'} />}
      {failed !== undefined && <Alert severity="error">{failed}</Alert>}
      {done !== undefined && <Alert severity="success">{done}</Alert>}
      {folder === undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '60ch' }}>
          Choose a folder to see what writing there would change. Corral remembers what it wrote: a file that you edited
          afterwards is never overwritten unless you say so.
        </Typography>
      )}
      {edited && done === undefined && (
        <FormControlLabel
          control={<Checkbox checked={overwriteEdited} onChange={(_, next) => setOverwrite(next)} />}
          label="Also overwrite files that were edited by hand"
        />
      )}
      {changes !== undefined && <Changes changes={changes} overwrite={overwriteEdited} written={done !== undefined} />}
    </Box>
  );
}

interface ChangesProps {
  readonly changes: NonNullable<Writing['changes']>;
  readonly overwrite: boolean;
  readonly written: boolean;
}

function Changes({ changes, overwrite, written }: ChangesProps) {
  return (
    <Table aria-label={written ? 'What was written' : 'What would change'}>
      <TableBody>
        {sortChanges(changes).map(({ path, change }) => (
          <TableRow key={path}>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{path}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{CHANGE_WORDS[change].word}</TableCell>
            {!written && (
              <TableCell>
                {change === 'kept-edited' && overwrite ? 'will be overwritten' : CHANGE_WORDS[change].meaning}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
