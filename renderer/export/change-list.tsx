import { Alert, Box, Table, TableBody, Typography } from '@mui/material';
import type { ExportFile } from '../../shared/export/types.ts';
import { t } from '../messages/t.ts';
import { ChangeRow } from './change-row.tsx';
import { sortChanges } from './changes.ts';
import { PercentBar } from './percent-bar.tsx';
import type { Writing } from './use-writing.ts';

interface ChangeListProps {
  readonly writing: Writing;
  /** What would be written, to show how kept files differ from it. */
  readonly files: readonly ExportFile[];
}

/** What writing would change in the chosen folder, or what it changed. */
export function ChangeList({ writing, files }: ChangeListProps) {
  const { folder, changes, busy, failed, done } = writing;
  return (
    <Box sx={{ pt: 1 }}>
      {busy !== undefined && <Progress busy={busy} done={writing.progress} />}
      {failed !== undefined && <Alert severity="error">{failed}</Alert>}
      {done !== undefined && <Alert severity="success">{done}</Alert>}
      {folder === undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '60ch' }}>
          {t('export.changes.choose')}
        </Typography>
      )}
      {changes !== undefined && <Changes changes={changes} writing={writing} files={files} />}
    </Box>
  );
}

/** How far writing has come, once the host can say; `done` in percent. */
function Progress({ busy, done }: { readonly busy: 'preview' | 'write'; readonly done: number | undefined }) {
  return (
    <PercentBar label={t(busy === 'write' ? 'export.changes.writing' : 'export.changes.comparing')} percent={done} />
  );
}

function Changes({ changes, writing, files }: ChangeListProps & { readonly changes: NonNullable<Writing['changes']> }) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const written = writing.done !== undefined;
  return (
    <Table
      aria-label={written ? t('export.changes.written') : t('export.changes.would')}
      sx={{ '& td': { verticalAlign: 'top' } }}
    >
      <TableBody>
        {sortChanges(changes).map((change) => (
          <ChangeRow
            key={change.path}
            change={change}
            text={texts.get(change.path)}
            written={written}
            choice={writing.choices.get(change.path) ?? 'mine'}
            onChoose={(next) => writing.decide(change.path, next)}
          />
        ))}
      </TableBody>
    </Table>
  );
}
