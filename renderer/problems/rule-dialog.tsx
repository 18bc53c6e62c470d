import { Box, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { checkedWords } from '../../shared/rules/pages/checked.ts';
import type { RuleMeta } from '../../shared/rules/types.ts';
import { toldOfRule } from '../messages/rule-pages.ts';
import { CloseActions } from '../app/close-actions.tsx';
import { t } from '../messages/t.ts';
import { told, toldList } from '../messages/told.ts';
import { InEnglish, ToldText } from '../messages/told-text.tsx';
import { Source } from './source.tsx';

/** The page of a rule: what it says in the docs, in the language of the window. */
export function RuleDialog({ meta, onClose }: { readonly meta: RuleMeta; readonly onClose: () => void }) {
  const {
    id,
    code,
    title,
    severity,
    severityTable = [],
    why,
    says,
    detection,
    fix,
    falsePositives,
    references,
    caveat,
  } = meta;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="rule-title">
      <DialogTitle id="rule-title">{told(title)}</DialogTitle>
      <DialogContent>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {t('problems.rule.severity', {
            id,
            code: code === undefined ? '' : ` (${code})`,
            severity: t(`problems.severity.${severity}`),
          })}
        </Typography>
        {severityTable.map(({ when, severity: other }) => (
          <Typography key={when} variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {t('problems.rule.when', { severity: t(`problems.severity.${other}`), when: toldOfRule(when) ?? when })}
          </Typography>
        ))}
        <Section title={t('problems.why')} text={<ToldText text={why} />} />
        {says !== undefined && <Section title={t('problems.law-says')} text={<InEnglish text={says} />} />}
        <Section title={t('problems.looks-at')} text={<RuleText text={detection} />} />
        <Section title={t('problems.what-to-do')} text={<ToldText text={fix} />} />
        <Section title={t('problems.may-be-wrong')} text={<RuleText text={falsePositives} />} />
        <Heading>{t('problems.references')}</Heading>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {toldList(checkedWords(references))}
        </Typography>
        {references.map((reference) => (
          <Typography key={`${reference.title} ${reference.article ?? ''}`} variant="body2" component="div">
            <Source reference={reference} />
          </Typography>
        ))}
        {references.length === 0 && <Typography variant="body2">{t('problems.references.none')}</Typography>}
        {caveat !== undefined && <Section title={t('problems.note')} text={<ToldText text={caveat} />} />}
      </DialogContent>
      <CloseActions onClose={onClose} />
    </Dialog>
  );
}

/** Words of the rule; what is not in their table is what a law says, or does not say. */
function RuleText({ text }: { readonly text: string }) {
  return toldOfRule(text) ?? <ToldText text={text} />;
}

function Section({ title, text }: { readonly title: string; readonly text: ReactNode }) {
  return (
    <>
      <Heading>{title}</Heading>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <Box component="h3" sx={{ fontSize: 13, fontWeight: 650, mt: 1.75, mb: 0.25 }}>
      {children}
    </Box>
  );
}
