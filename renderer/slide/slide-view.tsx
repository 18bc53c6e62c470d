import { PictureView } from './picture-view.tsx';
import { ScoreStrip } from './score-strip.tsx';
import type { Says, Slide } from './slide.ts';
import './slide.css';
import { t } from '../messages/t.ts';

interface SlideViewProps {
  readonly slide: Slide;
  readonly chosen?: string | undefined;
  /** The keyboard or the pointer is at an element. */
  readonly onChoose?: (element: string) => void;
  /** It was pressed; without it the drawing is only looked at. */
  readonly onPress?: (element: string) => void;
}

/** A step as the room sees it. It knows no store and no host: every window that shows a story draws it with this. */
export function SlideView({ slide, chosen, onChoose, onPress }: SlideViewProps) {
  const { title, index, count, picture, waves, score, says } = slide;
  return (
    <>
      <header className="slide-head">
        <h1>{title}</h1>
        <span className="slide-count">
          {index + 1} / {count}
        </span>
      </header>
      <div className="slide-stage">
        <PictureView
          picture={picture}
          waveOf={(id) => waves[id] ?? 0}
          chosen={chosen}
          onChoose={onChoose}
          onPress={onPress}
        />
        {!picture.shapes.some(({ kind }) => kind === 'group') && <p className="slide-empty">{t('slide.empty')}</p>}
        {says !== undefined && <Beside says={says} />}
      </div>
      <ScoreStrip cells={score} />
    </>
  );
}

function Beside({ says }: { readonly says: Says }) {
  if (says.kind === 'guess') return <p className="slide-box slide-guess">{says.words}</p>;
  return (
    <section className="slide-box" aria-label={t('slide.fails')}>
      <ul>
        {says.entries.map(({ id, name, state }) => (
          <li key={id} className={`entry-${state}`}>
            <span>{name}</span> <strong>{t(`slide.${state}`)}</strong>
          </li>
        ))}
      </ul>
      <p>{says.words}</p>
    </section>
  );
}
