import { List, ListItem, ListItemButton, ListItemText, SvgIcon, Typography } from '@mui/material';
import type { Response } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';

type Listing = Response<'files:list'>;
export type Listed = Exclude<Listing, { failed: string }>;
type Entry = Listed['entries'][number];

export interface FolderListProps {
  readonly listed: Listed;
  /** Whether designs can be picked, or only folders. */
  readonly designs: boolean;
  readonly onFolder: (handle: string) => void;
  readonly onDesign: (entry: Entry) => void;
}

/** It has this height with and without entries, and its place before it is read: what stands below must not move under a hand. */
export const LIST_HEIGHT = 280;

/** Folders first, then designs; the folder above on top. */
export function FolderList({ listed, designs, onFolder, onDesign }: FolderListProps) {
  const shown = listed.entries.filter(({ kind }) => designs || kind === 'folder');
  const sorted = [...shown].sort((a, b) => Number(a.kind === 'design') - Number(b.kind === 'design'));
  const { parent } = listed;
  return (
    <List
      dense
      disablePadding
      aria-label={t('files.folder')}
      sx={{ height: LIST_HEIGHT, overflowY: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      {parent !== undefined && <Row label={t('files.folder.above')} kind="folder" onPick={() => onFolder(parent)} />}
      {sorted.map((entry) => (
        <Row
          key={entry.handle}
          label={entry.name}
          kind={entry.kind}
          onPick={() => (entry.kind === 'folder' ? onFolder(entry.handle) : onDesign(entry))}
        />
      ))}
      {sorted.length === 0 && (
        <Typography component="li" variant="body2" sx={{ p: 2, color: 'text.secondary', listStyle: 'none' }}>
          {designs ? t('files.folder.no-designs') : t('files.folder.no-folders')}
        </Typography>
      )}
    </List>
  );
}

function Row({ label, kind, onPick }: { label: string; kind: Entry['kind']; onPick: () => void }) {
  return (
    <ListItem disablePadding>
      <ListItemButton onClick={onPick} sx={{ gap: 1 }}>
        <SvgIcon
          fontSize="small"
          titleAccess={kind === 'folder' ? t('files.folder') : t('files.folder.design')}
          sx={{ color: 'text.secondary' }}
        >
          <path
            d={kind === 'folder' ? 'M4 5h6l2 2h8v12H4z' : 'M6 3h8l4 4v14H6zM14 3v4h4'}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        </SvgIcon>
        <ListItemText primary={label} />
      </ListItemButton>
    </ListItem>
  );
}
