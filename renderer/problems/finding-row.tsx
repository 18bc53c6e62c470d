import { Box, ButtonBase, IconButton, Typography } from '@mui/material';
import { memo, useState, type KeyboardEvent } from 'react';
import { PanelBoundary } from '../app/panel-boundary.tsx';
import type { Finding } from '../../shared/rules/types.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { Chevron } from '../theme/chevron.tsx';
import { FindingDetails } from './finding-details.tsx';
import { elementName } from '../messages/titles.ts';
import { groupOf } from './group-findings.ts';
import { useEditorStore } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { ToldText } from '../messages/told-text.tsx';
import { litElements } from './lit-elements.ts';
import { FindingIcon } from './severity-icon.tsx';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly stage: Stage;
  /** The one tab stop of the list. */
  readonly tabStop: boolean;
  readonly onFocus: (ids: readonly string[]) => void;
}

/** One finding: pressing it selects and centres its elements; right and left arrow open and close the details. */
export const FindingRow = memo(function FindingRow({ finding, stage, tabStop, onFocus }: FindingRowProps) {
  const store = useEditorStore();
  const [open, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowRight');
  };
  const title = told(finding.title);
  const toggle = open ? t('problems.hide', { title }) : t('problems.show', { title });
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        borderBottom: 1,
        borderColor: 'divider',
        contentVisibility: 'auto',
        containIntrinsicSize: 'auto 38px',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        <IconButton
          tabIndex={-1}
          aria-label={toggle}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          sx={{ mt: 0.25 }}
        >
          <Chevron sx={{ transform: open ? 'none' : 'rotate(-90deg)' }} />
        </IconButton>
        <ButtonBase
          data-roving
          tabIndex={tabStop ? 0 : -1}
          aria-expanded={open}
          onClick={() => onFocus(litElements(store.getState().history.design, stage.id, finding))}
          onDoubleClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
          sx={{
            flex: 1,
            display: 'flex',
            alignItems: 'flex-start',
            gap: 1,
            textAlign: 'left',
            py: 0.75,
            pr: 2,
            justifyContent: 'flex-start',
          }}
        >
          <RowText finding={finding} stage={stage} />
        </ButtonBase>
      </Box>
      {open && (
        <PanelBoundary name={t('app.panel.details')}>
          <FindingDetails finding={finding} onFocus={onFocus} />
        </PanelBoundary>
      )}
    </Box>
  );
});

function RowText({ finding, stage }: Pick<FindingRowProps, 'finding' | 'stage'>) {
  return (
    <>
      <Sign finding={finding} />
      <Typography variant="body2" component="span" sx={{ flex: 1 }}>
        <ToldText text={finding.message} />
      </Typography>
      <Typography
        variant="caption"
        component="span"
        sx={{ color: 'text.secondary', maxWidth: '30%', textAlign: 'right' }}
      >
        {elementsText(stage, finding.elements)}
      </Typography>
    </>
  );
}

function Sign({ finding }: { finding: Finding }) {
  const group = groupOf(finding);
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, width: 104, flexShrink: 0 }}>
      <FindingIcon group={group} severity={finding.severity} />
      <Typography variant="caption" component="span" sx={{ fontWeight: 600 }}>
        {group === 'gap' ? t(`problems.severity.${finding.severity}`) : t(`problems.sign.${group}`)}
      </Typography>
    </Box>
  );
}

function elementsText(stage: Stage, elements: readonly string[]): string {
  const shown = elements.slice(0, 2).map((id) => elementName(stage, id));
  return elements.length > 2
    ? t('problems.elements.more', { names: shown.join(', '), number: elements.length - 2 })
    : shown.join(', ');
}
