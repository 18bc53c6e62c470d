import { Box, Tab, Tabs, Typography } from '@mui/material';
import { Suspense } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { PanelBoundary } from '../app/panel-boundary.tsx';
import { findType } from '../../shared/catalog/index.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { elementName, valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import { t } from '../messages/t.ts';
import { useDesign, useEditor, useStage } from '../state/hooks.ts';
import { uiStore, useUi, type Ui } from '../state/ui-store.ts';
import { useAtRest } from '../state/use-at-rest.ts';
import { DataFacts } from './data-facts.tsx';
import { DesignForm } from './design-form.tsx';
import { findOwner, valuesOf, type Owner } from '../../shared/design/fields/owner.ts';
import { IdField } from './id-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import { SectionList } from './section-list.tsx';
import { TypeFacts } from './type-facts.tsx';
import './inspector.css';

const CodeTab = lazyPart(async () => (await import('../code/code-tab.tsx')).CodeTab);

/** What is selected, as properties or as code. */
export function Inspector() {
  const shown = useUi((ui) => ui.inspected);
  return (
    <section className="inspector" aria-label={t('inspector.name')}>
      <Tabs
        value={shown}
        variant="fullWidth"
        aria-label={t('inspector.tabs')}
        onChange={(_event, inspected: Ui['inspected']) => uiStore.setState({ inspected })}
      >
        <Tab value="properties" label={t('inspector.name')} id="inspect-properties" aria-controls="inspected" />
        <Tab value="code" label={t('code.name')} id="inspect-code" aria-controls="inspected" />
      </Tabs>
      <div
        id="inspected"
        role="tabpanel"
        aria-labelledby={`inspect-${shown}`}
        // Code is scrolled by keyboard too: there may be nothing in it to go to.
        tabIndex={shown === 'code' ? 0 : undefined}
        className="inspector-body"
      >
        {shown === 'properties' ? <Properties /> : <LazyCode />}
      </div>
    </section>
  );
}

function LazyCode() {
  return (
    <PanelBoundary name={t('app.panel.code')}>
      <Suspense fallback={null}>
        <CodeTab />
      </Suspense>
    </PanelBoundary>
  );
}

/** Properties of what is selected; of the design and the stage when nothing is. */
function Properties() {
  const design = useDesign();
  const stage = useStage();
  const selection = useAtRest(useEditor((editor) => editor.selection));
  const owners = selection.flatMap((id) => findOwner(design, stage.id, id) ?? []);
  return (
    <div key={`${stage.id} ${selection.join(' ')}`}>
      {owners.length === 0 ? <DesignForm /> : <ElementForms owners={owners} />}
    </div>
  );
}

function ElementForms({ owners }: { owners: readonly Owner[] }) {
  const kinds = new Set(owners.map(({ kind }) => kind));
  const key = owners.map(({ stageId, kind, id }) => `${stageId}/${kind}/${id}`).join(' ');
  return (
    <>
      <Heading owners={owners} />
      {kinds.size === 1 ? (
        <SectionList key={key} owners={owners}>
          {owners.length === 1 && owners[0] !== undefined && <PlaceFields owner={owners[0]} />}
        </SectionList>
      ) : (
        <Typography variant="body2" sx={{ px: 1.5, pb: 2, color: 'text.secondary' }}>
          {t('inspector.different-kinds')}
        </Typography>
      )}
    </>
  );
}

function Heading({ owners }: { owners: readonly Owner[] }) {
  const stage = useStage();
  const design = useDesign();
  const [first] = owners;
  if (first === undefined) return null;
  const one = owners.length === 1;
  const kind = new Set(owners.map((owner) => owner.kind)).size === 1 ? first.kind : undefined;
  const several = t(`inspector.several.${manyOf(kind)}`, { number: owners.length });
  const summary = one ? summaryOf(stage, first, valuesOf(design, first)?.type) : kind && t('inspector.all');
  return (
    <Box sx={{ px: 1.5, py: 1.25 }}>
      <Typography variant="h2">{one ? elementName(stage, first.id) : several}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {summary}
      </Typography>
      {one && <IdField owner={first} />}
      {one && <TypeFacts typeId={typeOf(design, first)} />}
      {one && <DataFacts id={first.id} />}
    </Box>
  );
}

function manyOf(kind: Owner['kind'] | undefined): 'component' | 'zone' | 'connection' | 'any' {
  return kind === 'component' || kind === 'zone' || kind === 'connection' ? kind : 'any';
}

/** The id of a component's type; undefined for anything else. */
function typeOf(design: Design, owner: Owner): string | undefined {
  return owner.kind === 'component' ? String(valuesOf(design, owner)?.type) : undefined;
}

function summaryOf(stage: Stage, owner: Owner, type: unknown): string {
  if (owner.kind === 'component') {
    const found = findType(String(type));
    if (found === undefined) return t('inspector.no-type', { type: String(type) });
    return `${told(found.title)} · ${owner.id} · ${told(found.summary)}`;
  }
  if (owner.kind === 'zone') {
    return t('inspector.zone', { kind: valueWords(stage.zones[owner.id]?.kind ?? ''), id: owner.id });
  }
  return owner.kind === 'connection' ? t('inspector.connection') : owner.id;
}
