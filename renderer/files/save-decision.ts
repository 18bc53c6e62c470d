import type { Ending, KeepingPlace } from '../../shared/ipc/contract.ts';
import type { FileState, SavePhase } from '../state/editor-store.ts';
import { t } from '../messages/t.ts';

/** What saving has to do first. */
export type SaveStep =
  { readonly do: 'write'; readonly handle: string } | { readonly do: 'choose-place'; readonly suggestedName: string };

/** A file that has a place is written there; one that has none, or cannot be written, needs one. "Save as" always asks. */
export function decideSave(file: FileState, designName: string | undefined, as: boolean): SaveStep {
  if (file.handle !== undefined && file.readOnly !== true && !as) return { do: 'write', handle: file.handle };
  return { do: 'choose-place', suggestedName: file.handle === undefined ? suggestName(designName) : file.name };
}

/** A file name that every system takes: letters, digits and hyphens of the design's name. */
export function suggestName(designName: string | undefined, ending: Ending = 'corral'): string {
  const stem = (designName ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${stem === '' ? 'untitled' : stem}.${ending}`;
}

/** The name with the ending of what is saved: a design unless said. */
export function withEnding(name: string, ending: Ending = 'corral'): string {
  const trimmed = name.trim();
  return trimmed.toLowerCase().endsWith(`.${ending}`) ? trimmed : `${trimmed}.${ending}`;
}

export interface SaveFacts {
  readonly dirty: boolean;
  readonly hasPlace: boolean;
  /** The file cannot be written. */
  readonly readOnly?: boolean;
  /** Where work is that is not saved; absent: on a disk. */
  readonly keeping?: KeepingPlace;
  /** What is saved goes to the downloads of the browser. */
  readonly downloads?: boolean;
  readonly phase: SavePhase;
  /** The journal cannot be written. */
  readonly unkept?: boolean;
  /** `12:04`, when this session saved last. */
  readonly savedAt?: string;
}

/** The save state in words, for the status bar. */
export function saveWords(facts: SaveFacts): string {
  const { phase, dirty, keeping = 'disk' } = facts;
  if (phase === 'saving') return t('files.state.saving');
  if (dirty && keeping === 'lost') return t('files.state.lost');
  if (dirty && facts.unkept === true) return t('files.state.unkept');
  if (phase === 'changed-on-disk') return t('files.state.changed');
  if (phase === 'gone') return t('files.state.gone');
  if (phase === 'failed') return t('files.state.failed');
  return fineWords(facts);
}

/** When nothing went wrong. */
function fineWords(facts: SaveFacts): string {
  const { dirty, hasPlace, readOnly, savedAt } = facts;
  const alone = dirty ? unsavedAlone(facts) : undefined;
  if (alone !== undefined) return alone;
  if (facts.downloads === true && hasPlace) return downloadWords(savedAt);
  if (readOnly === true) return dirty ? t('files.state.read-only.as') : t('files.state.read-only');
  if (!hasPlace) return dirty ? t('files.state.not-yet') : t('files.state.new');
  if (dirty) return t('files.state.unsaved');
  return savedAt === undefined ? t('files.state.saved') : t('files.state.saved-at', { time: savedAt });
}

/** A page alone has work that is in no file it could write. */
function unsavedAlone({ hasPlace, readOnly, keeping }: SaveFacts): string | undefined {
  if (hasPlace && readOnly !== true) return undefined;
  return keeping === 'browser' || keeping === 'page' ? t(`files.state.${keeping}`) : undefined;
}

function downloadWords(savedAt: string | undefined): string {
  return savedAt === undefined ? t('files.state.copy') : t('files.state.downloaded', { time: savedAt });
}
