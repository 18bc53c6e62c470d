import { Box, Typography } from '@mui/material';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { foldAlike } from '../../shared/rules/fold-alike.ts';
import { forReading } from '../../shared/rules/for-reading.ts';
import { useFindings, useLooking } from '../state/use-findings.ts';
import { useStage } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { FilterBar } from './filter-bar.tsx';
import { countsText, groupFindings, matches, NO_FILTER, type Filter } from './group-findings.ts';
import { GroupList } from './group-list.tsx';
import { moveFocus } from './roving.ts';

/** Pixels that the title of a group covers of the rows under it: what has the keyboard is scrolled out below it. */
const GROUP_HEADER = 32;
const OPEN_AT_FIRST = new Set(['gap', 'needs-answer']);

/** The findings of the stage on screen: what is wrong, what is unanswered, and what holds. */
export function ProblemsPanel() {
  const stage = useStage();
  const latest = useFindings();
  const looking = useLooking();
  const all = useDeferredValue(latest);
  const findings = useMemo(() => foldAlike(forReading(all)), [all]);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const onFocus = useStableFocus();
  const groups = useMemo(
    () => groupFindings(findings.filter((finding) => matches(finding, filter, stage))),
    [findings, filter, stage],
  );
  const first = groups.find(({ group, findings: some }) => OPEN_AT_FIRST.has(group) && some.length > 0)?.group;
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <Box
      component="section"
      aria-label={t('problems.title')}
      aria-busy={looking || all !== latest}
      data-findings
      tabIndex={-1}
      sx={{ height: '100%', display: 'flex', flexDirection: 'column', bgcolor: 'background.paper' }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          px: 1.5,
          py: 0.75,
          flexWrap: 'wrap',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="body2" role="status">
          {countsText(findings)}
        </Typography>
        <FilterBar filter={filter} onChange={setFilter} />
      </Box>
      <Box onKeyDown={moveFocus} sx={{ flex: 1, overflowY: 'auto', minHeight: 0, scrollPaddingTop: GROUP_HEADER }}>
        {Object.keys(stage.components).length === 0 && <Words>{t('problems.nothing-yet')}</Words>}
        {groups.map((group) => (
          <GroupList
            key={`${stage.id} ${group.group}`}
            group={group}
            stage={stage}
            startOpen={OPEN_AT_FIRST.has(group.group)}
            tabStop={group.group === first}
            onFocus={onFocus}
          />
        ))}
        {shown === 0 && findings.length > 0 && <Words>{t('problems.none-match')}</Words>}
      </Box>
    </Box>
  );
}

/** The same function every time, so that rows need not render again. */
function useStableFocus(): (ids: readonly string[]) => void {
  const focus = useFocusElements();
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  return useCallback((ids: readonly string[]) => latest.current(ids), []);
}

function Words({ children }: { readonly children: string }) {
  return (
    <Typography variant="body2" sx={{ p: 2, color: 'text.secondary', maxWidth: '70ch' }}>
      {children}
    </Typography>
  );
}
