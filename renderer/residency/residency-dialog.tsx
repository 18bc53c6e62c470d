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
import { useMemo } from 'react';
import { residency, type ResidencyRow } from '../../shared/analysis/data/residency.ts';
import { areaWords } from '../../shared/report/area-words.ts';
import { recordCsv } from '../../shared/report/record-csv.ts';
import { residencyCsv } from '../../shared/report/residency-csv.ts';
import { saveText } from '../files/save-text.ts';
import { useFileDeps } from '../files/use-file-actions.ts';
import { useDesign, useStage } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { ToldText } from '../messages/told-text.tsx';
import { valueWords } from '../messages/titles.ts';

/** Where each class of data of the stage is, and why it is there. */
export function ResidencyDialog({ onClose }: { readonly onClose: () => void }) {
  const deps = useFileDeps();
  const design = useDesign();
  const stage = useStage();
  const rows = useMemo(() => residency(design, stage.id), [design, stage]);
  const save = () => void saveText(deps, 'where data is', 'csv', residencyCsv(design, stage.id));
  const saveRecord = () => void saveText(deps, 'record of processing', 'csv', recordCsv(design, stage));
  return (
    <Dialog open onClose={onClose} aria-labelledby="residency-title" maxWidth="md" fullWidth>
      <DialogTitle id="residency-title">{t('residency.title', { stage: stage.name ?? stage.id })}</DialogTitle>
      <DialogContent tabIndex={0}>
        {rows.length === 0 ? <Typography variant="body2">{t('residency.nothing')}</Typography> : <Rows rows={rows} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={save} disabled={rows.length === 0}>
          {t('residency.save')}
        </Button>
        <Button color="inherit" onClick={saveRecord} sx={{ mr: 'auto' }}>
          {t('residency.record')}
        </Button>
        <Button onClick={onClose} autoFocus>
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Rows({ rows }: { readonly rows: readonly ResidencyRow[] }) {
  return (
    <Table aria-label={t('residency.table')} size="small">
      <TableHead>
        <TableRow>
          {(['data', 'country', 'why'] as const).map((head) => (
            <TableCell key={head}>{t(`residency.${head}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow
            key={[row.data, row.element, row.kind, row.zone, row.vendor, row.country, row.subdivision].join(' ')}
          >
            <TableCell component="th" scope="row">
              {valueWords(row.data)}
            </TableCell>
            <TableCell>{areaWords(row)}</TableCell>
            <TableCell>
              <ToldText text={row.why} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
