import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { filesIn } from './files-in.ts';

const HERE = resolve('designs');
const PATH = join(HERE, 'my stack – ä%20.corral');

it.each([
  ['a path', [PATH], [PATH]],
  ['a name in the folder of the start', ['a.corral'], [join(HERE, 'a.corral')]],
  ['an address, as file managers write it', [pathToFileURL(PATH).href], [PATH]],
  ['several, among options', ['--flag=x', 'a.corral', '', PATH], [join(HERE, 'a.corral'), PATH]],
  ['addresses of elsewhere', ['file://x y/\0', 'file:///%2f%00'], []],
])('finds %s', (_what, argv, files) => {
  expect(filesIn(argv, HERE)).toEqual(files);
});
