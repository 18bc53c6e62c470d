import { parseDesign } from '../../shared/design/parse.ts';
import { isReadBeside, readBeside, type Reading } from './read-beside.ts';

/** As `parseDesign`; a large text does not keep the page from answering meanwhile. */
export async function readDesign(text: string): Promise<Reading> {
  if (!isReadBeside(text)) return parseDesign(text);
  try {
    return await readBeside(text);
  } catch {
    // A worker that does not start must not keep anybody from opening.
    return parseDesign(text);
  }
}
