import { Box, ButtonBase, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { ExportFile } from '../../shared/export/types.ts';
import { moveFocus } from '../problems/roving.ts';
import { MONOSPACE } from '../theme/corral-theme.ts';
import { t } from '../messages/t.ts';
import { fileTree, firstFile, type TreeRow } from './file-tree.ts';

/** Characters shown of one file; the whole file is written all the same. */
const SHOWN = 200_000;

/** The files of an export: a tree, and the text of the chosen one. */
export function FileBrowser({ files }: { files: readonly ExportFile[] }) {
  const paths = useMemo(() => files.map(({ path }) => path), [files]);
  const [picked, pick] = useState<string>();
  const chosen = files.find(({ path }) => path === picked) ?? files.find(({ path }) => path === firstFile(paths));
  return (
    <Box sx={{ display: 'flex', gap: 1, height: '100%', minHeight: 0 }}>
      <Box
        role="group"
        aria-label={t('export.files')}
        onKeyDown={moveFocus}
        sx={{ width: 230, flexShrink: 0, overflow: 'auto', borderRight: 1, borderColor: 'divider', py: 0.5 }}
      >
        {fileTree(paths).map((row) => (
          <Row key={`${row.kind} ${row.path}`} row={row} chosen={row.path === chosen?.path} onPick={pick} />
        ))}
      </Box>
      <Box
        component="pre"
        tabIndex={0}
        aria-label={chosen === undefined ? t('export.no-file') : t('export.text', { path: chosen.path })}
        sx={{
          flex: 1,
          m: 0,
          p: 1.5,
          overflow: 'auto',
          fontFamily: MONOSPACE,
          fontSize: '0.78rem',
          lineHeight: 1.5,
          bgcolor: 'background.default',
          borderRadius: 1,
          tabSize: 2,
          whiteSpace: chosen?.path.endsWith('.md') === true ? 'pre-wrap' : 'pre',
        }}
      >
        {chosen?.text.slice(0, SHOWN)}
        {(chosen?.text.length ?? 0) > SHOWN && `\n${t('export.rest')}`}
      </Box>
    </Box>
  );
}

function Row({ row, chosen, onPick }: { row: TreeRow; chosen: boolean; onPick: (path: string) => void }) {
  const sx = {
    pl: 1 + row.depth * 1.5,
    pr: 1,
    py: 0.25,
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
  } as const;
  if (row.kind === 'folder') {
    return (
      <Typography variant="body2" sx={{ ...sx, color: 'text.secondary', fontWeight: 600 }}>
        {row.name}/
      </Typography>
    );
  }
  return (
    <ButtonBase
      data-roving
      tabIndex={chosen ? 0 : -1}
      aria-pressed={chosen}
      aria-label={row.path}
      onClick={() => onPick(row.path)}
      sx={{ ...sx, typography: 'body2', bgcolor: chosen ? 'action.selected' : undefined, borderRadius: 0.5 }}
    >
      {row.name}
    </ButtonBase>
  );
}
