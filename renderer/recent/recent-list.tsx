import { momentWords } from '../keeping/recover.ts';
import { t } from '../messages/t.ts';
import './recent.css';
import type { Recent, RecentFile } from './use-recent.ts';

interface RecentListProps extends Pick<Recent, 'forget'> {
  readonly files: readonly RecentFile[];
  readonly onPick: (file: RecentFile) => void;
}

/** Recent files as cards with a small picture. One that is gone cannot be opened, but taken off the list. */
export function RecentList({ files, onPick, forget }: RecentListProps) {
  return (
    <ul className="recent-list" aria-label={t('recent.title')}>
      {files.map((file) => (
        <li key={file.handle} className="recent-file">
          <button type="button" className="recent-open" disabled={file.gone} onClick={() => onPick(file)}>
            <Picture svg={file.picture} />
            <span className="recent-name">{file.name}</span>
            <span className="recent-place">
              {file.gone === true ? t('recent.gone') : momentWords(new Date(file.at), new Date())}
            </span>
            <span className="recent-place" title={file.folder}>
              {file.folder}
            </span>
          </button>
          <button
            type="button"
            className="recent-forget"
            aria-label={t('recent.forget', { name: file.name })}
            onClick={() => void forget(file)}
          >
            {t('recent.forget.short')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** As an image, in which nothing runs. It says nothing: the name stands below it. */
function Picture({ svg }: { readonly svg: string | undefined }) {
  return (
    <span className="recent-picture">
      {svg !== undefined && <img alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />}
    </span>
  );
}
