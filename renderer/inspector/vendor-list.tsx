import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { removeVendor } from '../../shared/commands/remove-vendor.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import { t } from '../messages/t.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { SectionList } from './section-list.tsx';
import { addVendor } from './set-field.ts';

/** Companies that host or receive data; one opens at a time. */
export function VendorList() {
  const design = useDesign();
  const stage = useStage();
  const { dispatch } = useEditorStore().getState();
  const [open, setOpen] = useState<string>();
  return (
    <Box component="section" aria-label={t('inspector.vendors')} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ px: 1.5 }}>
        <Typography variant="h3">{t('inspector.vendors')}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {t('inspector.vendors.about')}
        </Typography>
      </Box>
      {sortedEntries(design.vendors).map(([id, { name }]) => (
        <Box key={id}>
          <Button
            color="inherit"
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? undefined : id)}
            sx={{ mx: 0.5, px: 1, fontWeight: 400 }}
          >
            {name ?? id}
          </Button>
          {open === id && (
            <>
              <SectionList owners={[{ kind: 'vendor', stageId: stage.id, id }]} />
              <Button color="inherit" sx={{ mx: 0.5, px: 1 }} onClick={() => dispatch(removeVendor(design, id))}>
                {t('inspector.vendors.remove', { name: name ?? id })}
              </Button>
            </>
          )}
        </Box>
      ))}
      <Button sx={{ mx: 0.5, px: 1 }} onClick={() => dispatch(addVendor(design, t('inspector.vendors.new')))}>
        {t('inspector.vendors.add')}
      </Button>
    </Box>
  );
}
