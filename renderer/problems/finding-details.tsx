import { Box, Button, Typography } from '@mui/material';
import { Suspense } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import type { Finding } from '../../shared/rules/types.ts';
import { useStage } from '../state/hooks.ts';
import { DataWay } from './data-way.tsx';
import { Decision } from './decision.tsx';
import { Part } from './part.tsx';
import { Question } from './question.tsx';
import { elementName } from '../messages/titles.ts';
import { t } from '../messages/t.ts';
import { ToldText } from '../messages/told-text.tsx';
import { AboutRule } from './rule-page.tsx';
import { Source } from './source.tsx';

const FixList = lazyPart(async () => (await import('../fixes/fix-list.tsx')).FixList);

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly onFocus: (ids: readonly string[]) => void;
}

/** Why a finding is one, what helps, where it is written, and the question to answer when there is one. */
export function FindingDetails({ finding, onFocus }: FindingDetailsProps) {
  const { why, fix, caveat, references, rule, question, verdict } = finding;
  const stage = useStage();
  return (
    <Box sx={{ pl: 5, pr: 2, pb: 1.5, maxWidth: '90ch' }}>
      <Part title={t('problems.why')}>
        <ToldText text={why} />
      </Part>
      {(verdict === 'gap' || verdict === 'needs-answer') && (
        <Part title={t('problems.what-to-do')}>
          <ToldText text={fix} />
        </Part>
      )}
      {question !== undefined && <Question asked={[question, ...(finding.alike ?? [])]} />}
      {verdict === 'gap' && finding.waiver?.active !== true && (
        <Suspense fallback={null}>
          <FixList finding={finding} />
        </Suspense>
      )}
      <DataWay finding={finding} />
      {finding.elements.length > 1 && (
        <Part title={t('problems.elements')}>
          {finding.elements.map((id) => (
            <Button
              key={id}
              color="inherit"
              onClick={() => onFocus([id])}
              sx={{ py: 0, minWidth: 24, textDecoration: 'underline', fontWeight: 400 }}
            >
              {elementName(stage, id)}
            </Button>
          ))}
        </Part>
      )}
      {references.length > 0 && (
        <Part title={t('problems.source')}>
          {references.map((reference) => (
            <Source key={`${reference.title} ${reference.article ?? ''}`} reference={reference} />
          ))}
        </Part>
      )}
      {caveat !== undefined && (
        <Part title={t('problems.note')}>
          <ToldText text={caveat} />
        </Part>
      )}
      <Decision finding={finding} />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {t('problems.rule', { rule })}
      </Typography>
      <AboutRule id={rule} />
    </Box>
  );
}
