import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPriceBooks, type PriceBooks } from '../shared/analysis/cost/read-price-books.ts';
import { packageRoot } from './package-root.ts';

/** The price books that come with Corral. They are files to edit: what is wrong in one is said with its place. */
export function shippedPriceBooks(root = packageRoot()): PriceBooks {
  const folder = join(root, 'assets', 'prices');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return readPriceBooks(
    Object.fromEntries(names.map((name) => [`assets/prices/${name}`, readFileSync(join(folder, name), 'utf8')])),
  );
}
