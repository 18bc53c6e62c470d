import { Fragment } from 'react';
import { problemParts, toldNote, toldParts, type ToldPart } from './told.ts';

/** What the core says, in the language of the window; what stays English is marked as that, so that a screen reader speaks it so. */
export function ToldText({ text }: { readonly text: string }) {
  return <Parts parts={toldParts(text)} />;
}

/** As `ToldText`, of what an export says of an element or refuses. */
export function NoteText({ text }: { readonly text: string }) {
  return <Parts parts={toldNote(text)} />;
}

/** What is wrong with a file, as a sentence: the core writes it without capital and full stop, so that it fits into lines of other programs. */
export function ProblemText({ text }: { readonly text: string }) {
  const [first = { text: '', english: false }, ...rest] = problemParts(text);
  const begun = { ...first, text: first.text.replace(/^¿?\p{L}/u, (letters) => letters.toUpperCase()) };
  return (
    <>
      <Parts parts={[begun, ...rest]} />
      {/[.?!]$/.test(text) ? '' : '.'}
    </>
  );
}

function Parts({ parts }: { readonly parts: readonly ToldPart[] }) {
  return parts.map((part, at) =>
    // The parts of a sentence have no ids, and never change places.
    part.english ? <InEnglish key={at} text={part.text} /> : <Fragment key={at}>{part.text}</Fragment>,
  );
}

/** A text that is English whatever the window speaks. */
export function InEnglish({ text }: { readonly text: string }) {
  return <span lang="en">{text}</span>;
}
