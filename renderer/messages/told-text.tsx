import { Fragment } from 'react';
import { toldNote, toldParts, type ToldPart } from './told.ts';

/** What the core says, in the language of the window; what stays English is marked as that, so that a screen reader speaks it so. */
export function ToldText({ text }: { readonly text: string }) {
  return <Parts parts={toldParts(text)} />;
}

/** As `ToldText`, of what an export says of an element or refuses. */
export function NoteText({ text }: { readonly text: string }) {
  return <Parts parts={toldNote(text)} />;
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
