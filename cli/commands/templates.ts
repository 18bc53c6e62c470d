import { templateIds } from '../../host/templates.ts';
import { print } from '../output.ts';

/** One id a line. */
export async function templates(): Promise<number> {
  print(templateIds().join('\n'));
  return 0;
}
