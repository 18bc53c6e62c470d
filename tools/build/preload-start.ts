import { resolve } from 'node:path';
import { normalizePath, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { PROGRAMS } from './in-programs.ts';

type Bundle = Rolldown.OutputBundle;

const [{ entry: START }] = PROGRAMS;

/**
 * The page names what its script will load, so that it is fetched at once and not when the script has run. The programs
 * after the first are left out: the start page has no use for them.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const wanted = filesOf(START, bundle);
        const scripts = new Set(wanted.filter((name) => !html.includes(name)));
        const styles = new Set([...scripts].flatMap((name) => stylesOf(name, bundle)));
        return [...[...scripts].map(scriptTag), ...[...styles].map(styleTag)];
      },
    },
  };
}

/** The script that is the entry, and all that it imports. */
function filesOf(entry: string, bundle: Bundle): string[] {
  const id = normalizePath(resolve(entry));
  const first = Object.values(bundle).find((each) => each.type === 'chunk' && each.facadeModuleId === id);
  if (first === undefined) throw new Error(`${entry} is no file of its own`);
  const found = new Set([first.fileName]);
  for (const name of found) {
    const file = bundle[name];
    if (file?.type === 'chunk') for (const each of file.imports) found.add(each);
  }
  return [...found];
}

function stylesOf(name: string, bundle: Bundle): string[] {
  const file = bundle[name];
  return file?.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [];
}

function scriptTag(name: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` }, injectTo: 'head' };
}

function styleTag(name: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'style', crossorigin: true, href: `./${name}` },
    injectTo: 'head',
  };
}
