import { t } from '../messages/t.ts';
import { useStage } from '../state/hooks.ts';

/** What to do on a stage on which nothing stands yet; the pointer goes through it. */
export function EmptyStage() {
  const { components, zones } = useStage();
  if (Object.keys(components).length + Object.keys(zones).length > 0) return null;
  return (
    <div className="empty-stage">
      <h2>{t('empty.title')}</h2>
      <ul>
        {(['drag', 'key', 'paste', 'tour'] as const).map((way) => (
          <li key={way}>{t(`empty.${way}`)}</li>
        ))}
      </ul>
    </div>
  );
}
