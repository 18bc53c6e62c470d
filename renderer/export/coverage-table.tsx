import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { CoverageEntry } from '../../shared/export/types.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { elementName } from '../messages/titles.ts';
import { t } from '../messages/t.ts';
import { NoteText } from '../messages/told-text.tsx';
import { CLASS_COLOURS, CLASS_MARKS } from './coverage-meter.tsx';

const ORDER = ['cannot', 'todo', 'exported'] as const;

/** Every element of the stage and what became of it; what did not make it comes first. */
export function CoverageTable({ coverage, stage }: { coverage: readonly CoverageEntry[]; stage: Stage }) {
  const rows = [...coverage].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
  return (
    <Table stickyHeader aria-label={t('export.coverage')} sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{t('export.coverage.element')}</TableCell>
          <TableCell>{t('export.coverage.result')}</TableCell>
          <TableCell>{t('export.coverage.became')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ element, kind, class: each, note }) => (
          <TableRow key={`${kind} ${element}`}>
            <TableCell>{elementName(stage, element)}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <Box component="span" aria-hidden sx={{ color: CLASS_COLOURS[each], fontWeight: 700, mr: 0.75 }}>
                {CLASS_MARKS[each]}
              </Box>
              {t(`export.class.${each}`)}
            </TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>
              <NoteText text={note} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
