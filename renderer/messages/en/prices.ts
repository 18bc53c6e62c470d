export const prices = {
  'prices.books': 'Price books',
  'prices.about': 'Whoever has no book here has unknown prices. What the design itself says a thing costs wins.',
  'prices.yours': 'Yours: {names}.',
  'prices.forget': 'Use Corral’s again',
  'prices.source': 'source',
  'prices.book': 'Price book',
  'prices.bring': 'Use a price book of mine…',
} as const;
