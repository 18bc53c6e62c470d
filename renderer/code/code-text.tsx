import type { TextPart } from '../../shared/design/text/element-text.ts';
import { t } from '../messages/t.ts';
import { MONOSPACE } from '../theme/corral-theme.ts';
import type { CodeLine, CodePiece } from '../../shared/export/own-lines.ts';

/** A part of the design's own file. */
export function FilePart({ part: { line, text } }: { readonly part: TextPart }) {
  const lines = text.split('\n').map((each, at) => ({ number: line + at, text: each, own: true }));
  return <Lines label={t('code.in-file.line', { line })} lines={lines} />;
}

/** Lines of a file of an export; those that are there because of the selection have a bar at their side. */
export function Piece({ piece: { path, lines } }: { readonly piece: CodePiece }) {
  const own = lines.filter((line) => line.own);
  const [first, last] = [own[0]?.number ?? 1, own.at(-1)?.number ?? 1];
  const where = { path, line: first, first, last };
  return <Lines label={t(first === last ? 'code.line' : 'code.lines', where)} lines={lines} />;
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly CodeLine[] }) {
  return (
    <pre className="code-piece" style={{ fontFamily: MONOSPACE }} role="region" aria-label={label} tabIndex={0}>
      {lines.map(({ number, text, own }) => (
        <span key={number} className={`code-line${own ? ' is-own' : ''}`}>
          <span className="code-number" aria-hidden="true">
            {number}
          </span>
          {text}
        </span>
      ))}
    </pre>
  );
}
