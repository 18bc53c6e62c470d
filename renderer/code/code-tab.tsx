import { Alert, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { groupBy } from '../../shared/base/group-by.ts';
import type { CodePiece } from '../../shared/export/own-lines.ts';
import { TargetMeters } from '../export/target-meters.tsx';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { NoteText } from '../messages/told-text.tsx';
import { useEditor } from '../state/hooks.ts';
import { uiStore } from '../state/ui-store.ts';
import type { CodeAnswer } from './answer-code.ts';
import { FilePart, Piece } from './code-text.tsx';
import './code.css';
import { useCode } from './use-code.ts';

/** The text of what is selected: as the file has it, and what each target writes because of it; without a selection, how much each can say. */
export function CodeTab() {
  const nothing = useEditor((editor) => editor.selection.length === 0);
  return nothing ? <NothingSelected /> : <CodeOfSelection />;
}

function NothingSelected() {
  return (
    <div className="code-tab">
      <Line text={t('code.select')} />
      <TargetMeters />
    </div>
  );
}

function CodeOfSelection() {
  const { answer, current, failed } = useCode();
  if (failed !== undefined) return <Alert severity="warning">{t('code.failed', { why: failed })}</Alert>;
  if (answer === undefined) return <Line text={t('code.working')} />;
  return (
    <div className={`code-tab${current ? '' : ' is-stale'}`} aria-busy={!current}>
      <Typography variant="h3">{t('code.in-file')}</Typography>
      {answer.file.map((part) => (
        <FilePart key={part.line} part={part} />
      ))}
      <TargetPicker answer={answer} />
      <Output answer={answer} />
    </div>
  );
}

function TargetPicker({ answer }: { readonly answer: CodeAnswer }) {
  const id = useId();
  return (
    <>
      <Typography variant="h3" component="label" htmlFor={id}>
        {t('code.target')}
      </Typography>{' '}
      <select id={id} value={answer.target} onChange={(event) => uiStore.setState({ codeTarget: event.target.value })}>
        {answer.targets.map((target) => (
          <option key={target.id} value={target.id}>
            {told(target.title)}
          </option>
        ))}
      </select>
    </>
  );
}

function Output({ answer: { refused, coverage, pieces } }: { readonly answer: CodeAnswer }) {
  if (refused !== undefined) return <Line text={<NoteText text={refused} />} />;
  return (
    <>
      {coverage.map(({ element, note }) => (
        <Line
          key={element}
          text={
            <>
              {coverage.length === 1 ? '' : `${element}: `}
              <NoteText text={note} />
            </>
          }
        />
      ))}
      {pieces.length === 0 && <Line text={t('code.none')} />}
      {[...groupBy(pieces, ({ path }) => path)].map(([path, ofFile]) => (
        <FilePieces key={path} path={path} pieces={ofFile} />
      ))}
    </>
  );
}

function FilePieces({ path, pieces }: { readonly path: string; readonly pieces: readonly CodePiece[] }) {
  return (
    <>
      <h4 className="code-path">{path}</h4>
      {pieces.map((piece) => (
        <Piece key={piece.lines[0]?.number} piece={piece} />
      ))}
    </>
  );
}

function Line({ text }: { readonly text: ReactNode }) {
  return (
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary', my: 0.5 }}>
      {text}
    </Typography>
  );
}
