import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { useRef, type ChangeEvent } from 'react';
import type { PriceBook } from '../../shared/analysis/cost/price-book.ts';
import { t } from '../messages/t.ts';
import { bringBook, forgetOwnBooks, usePrices } from './price-store.ts';

/** Which price books are counted with, of when and how sure, and how to bring others. */
export function PriceSources() {
  const { books, own, broken } = usePrices((state) => state);
  return (
    <Box sx={{ px: 1.5, pb: 1.5 }}>
      {broken.map((line) => (
        <Alert key={line} severity="error" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          {line}
        </Alert>
      ))}
      <Box component="ul" aria-label={t('prices.books')} sx={{ m: 0, p: 0 }}>
        {books.map((book) => (
          <Book key={book.id} book={book} />
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {own.length > 0 && `${t('prices.yours', { names: own.join(', ') })} `}
        {t('prices.about')}
      </Typography>
      <BookChooser />
      {own.length > 0 && <Button onClick={forgetOwnBooks}>{t('prices.forget')}</Button>}
    </Box>
  );
}

function Book({ book: { name, asOf, basis, source } }: { readonly book: PriceBook }) {
  return (
    <Typography component="li" variant="body2" sx={{ listStyle: 'none', mb: 0.75 }}>
      <strong>{name}</strong>, {asOf}: {basis}{' '}
      <Link href={source} target="_blank" rel="noreferrer">
        {t('prices.source')}
      </Link>
    </Typography>
  );
}

/** Reads a file of the person's own, in the form of those in `assets/prices`. */
function BookChooser() {
  const input = useRef<HTMLInputElement>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file !== undefined) bringBook(file.name, await file.text());
    // The same file can be chosen again after it was mended.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        aria-label={t('prices.book')}
        hidden
        onChange={(event) => void read(event)}
      />
      <Button onClick={() => input.current?.click()}>{t('prices.bring')}</Button>
    </>
  );
}
