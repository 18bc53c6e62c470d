import type { ReactNode } from 'react';
import { t } from '../messages/t.ts';
import { useDesign } from '../state/hooks.ts';
import { FieldInput } from './field-input.tsx';
import { FoldSection } from './fold-section.tsx';
import { valueAt, valuesOf, type Owner } from '../../shared/design/fields/owner.ts';
import { catalogDefault, isUnanswered } from './owner.ts';
import { isRelevant, sectionsOf, type Section, type SectionTitle } from './sections.ts';
import { useOneByOne } from './use-one-by-one.ts';

interface SectionListProps {
  readonly owners: readonly Owner[];
  readonly closed?: readonly SectionTitle[];
  /** What comes after the last section. */
  readonly children?: ReactNode;
}

/**
 * The form of one owner, or of several of a kind: its sections, each saying how many questions are open. They come one
 * in a frame: what is selected shows before a form of forty fields is made.
 */
export function SectionList({ owners, closed = [], children }: SectionListProps) {
  const kind = owners[0]?.kind;
  const sections = kind === undefined ? [] : sectionsOf(kind);
  const there = useOneByOne(sections.length);
  return (
    <>
      {sections.slice(0, there).map((section) => (
        <SectionForm key={section.title} section={section} owners={owners} open={!closed.includes(section.title)} />
      ))}
      {there >= sections.length && children}
    </>
  );
}

function SectionForm({ section, owners, open }: { section: Section; owners: readonly Owner[]; open: boolean }) {
  const design = useDesign();
  const all = owners.map((owner) => ({ owner, values: valuesOf(design, owner) ?? {} }));
  const fields = section.fields.filter((field) =>
    all.some(({ owner, values }) => isRelevant(owner.kind, field, values)),
  );
  const openQuestions = fields.filter((field) =>
    all.some(({ owner, values }) =>
      isUnanswered(field, valueAt(values, field.path), catalogDefault(owner, values, field)),
    ),
  ).length;
  if (fields.length === 0) return null;
  return (
    <FoldSection
      title={t(`inspector.section.${section.title}`)}
      note={openQuestions > 0 ? t('inspector.open-questions', { count: openQuestions }) : undefined}
      open={open}
    >
      {fields.map((field) => (
        <FieldInput key={field.path.join('.')} owners={owners} field={field} />
      ))}
    </FoldSection>
  );
}
