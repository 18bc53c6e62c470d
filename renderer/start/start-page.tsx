import { Box, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { DropHint } from '../files/drop-hint.tsx';
import { useFileDrop } from '../files/use-file-drop.ts';
import { useFileActions } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { InEnglish, ToldText } from '../messages/told-text.tsx';
import { openDialog } from '../state/ui-store.ts';
import { UnsavedWorkList } from '../keeping/unsaved-work.tsx';
import { RecentList } from '../recent/recent-list.tsx';
import { useRecent, type RecentFile } from '../recent/use-recent.ts';
import { startTour } from '../tour/start-tour.ts';
import { ChooseCard } from './choose-card.tsx';
import { StartCard } from './start-card.tsx';
import type { BrokenTemplate, TemplateFacts } from './describe-template.ts';
import { BLANK, galleryOf, type Gallery, type Template } from './templates.ts';

const told = import.meta.glob<TemplateFacts | BrokenTemplate>('../../assets/templates/*.corral', {
  query: '?about',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('../../assets/templates/*.corral', { query: '?raw', import: 'default' });
const gallery = galleryOf(told, texts);

/** Recent files on this page; the dialog has all of them. */
const SHOWN = 8;

export interface StartPageProps {
  /** Called when a design is open. */
  readonly onOpened?: () => void;
}

/** Where a session starts: a blank design, a template, a file. */
export function StartPage({ onOpened }: StartPageProps) {
  const files = useFileActions();
  const [trouble, setTrouble] = useState<string>();
  const after = (opened: Promise<boolean>) => void opened.then((done) => done && onOpened?.());
  const open = ({ id, text }: Template) => after(text().then((read) => files.newFromTemplate(`${id}.corral`, read)));
  const { over, handlers } = useFileDrop(setTrouble, onOpened);
  return (
    <Box
      component="main"
      aria-label={t('start.name')}
      {...handlers}
      sx={{ height: '100%', overflowY: 'auto', bgcolor: 'background.default', p: { xs: 2, md: 5 } }}
    >
      <Box sx={{ maxWidth: 1080, mx: 'auto' }}>
        <Typography variant="overline" component="p" sx={{ color: 'secondary.main' }}>
          {t('app.panel.all')}
        </Typography>
        <Typography variant="h1">{t('start.title')}</Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 3, maxWidth: '64ch' }}>{t('start.about')}</Typography>
        <UnsavedWorkList onOpened={() => onOpened?.()} />
        <Cards>
          <StartCard
            title={t('start.blank')}
            text={t('start.blank.text')}
            action={t('start.blank.action')}
            onPick={() => after(files.newFromTemplate('untitled.corral', BLANK))}
          />
          <ChooseCard templates={gallery.templates} onPick={open} />
          <StartCard
            title={t('start.open')}
            text={t('start.open.text')}
            action={t('start.open.action')}
            onPick={() => after(files.openFile())}
          />
          <OtherWays onTour={() => void startTour(files)} />
        </Cards>
        <Box role="status" sx={{ color: 'error.main', minHeight: 24, my: 1 }}>
          {trouble}
        </Box>
        <RecentSection onPick={({ handle }) => after(files.openKnown(handle))} />
        <Templates gallery={gallery} onPick={open} />
      </Box>
      {over && <DropHint />}
    </Box>
  );
}

/** What was open before; nothing where nothing was. */
function RecentSection({ onPick }: { readonly onPick: (file: RecentFile) => void }) {
  const { files = [], forget } = useRecent();
  if (files.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {t('recent.title')}
      </Typography>
      <RecentList files={files.slice(0, SHOWN)} forget={forget} onPick={onPick} />
    </Box>
  );
}

/** What needs neither a template nor a design of one's own. */
function OtherWays({ onTour }: { readonly onTour: () => void }) {
  return (
    <>
      <StartCard title={t('tour.offer')} text={t('tour.offer.text')} action={t('tour.offer.action')} onPick={onTour} />
      <StartCard
        title={t('start.import')}
        text={t('start.import.text')}
        action={t('start.import.action')}
        onPick={() => openDialog('import')}
      />
      <StartCard
        title={t('start.fork')}
        text={t('start.fork.text')}
        action={t('start.fork.action')}
        onPick={() => openDialog('fork')}
      />
    </>
  );
}

interface TemplatesProps {
  readonly gallery: Gallery;
  readonly onPick: (template: Template) => void;
}

function Templates({ gallery: { templates, broken }, onPick }: TemplatesProps) {
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {t('start.templates')}
      </Typography>
      <Cards>
        {templates.map((template) => (
          <StartCard
            key={template.id}
            title={<ToldText text={template.title} />}
            detail={<Stages of={template} />}
            text={<ToldText text={template.about} />}
            action={t('start.use')}
            onPick={() => onPick(template)}
          />
        ))}
      </Cards>
      <Broken files={broken} />
    </>
  );
}

function Cards({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(290px, 1fr))', gap: 2 }}>{children}</Box>
  );
}

/** Templates that came with the app and cannot be read: where, what, and what to do. */
function Broken({ files }: { files: readonly string[] }) {
  if (files.length === 0) return null;
  return (
    <Box component="section" aria-label={t('start.broken')} sx={{ mt: 3, color: 'error.main' }}>
      <Typography variant="body2">{t('start.broken.text')}</Typography>
      {files.map((file) => (
        <Typography key={file} variant="body2" component="p" sx={{ fontFamily: 'monospace' }}>
          {file}
        </Typography>
      ))}
    </Box>
  );
}

/** How many stages a template has, and what they are called in its drawings, which are content: English in every window. */
function Stages({ of: { stages } }: { readonly of: Template }) {
  return (
    <>
      {t('start.stages', { count: stages.length, names: '' })}
      {stages.length > 1 && <InEnglish text={stages.join(' › ')} />}
    </>
  );
}
