import { parse as parseHcl } from '@cdktf/hcl2json';
import { parse as parseIni } from 'ini';
import MarkdownIt from 'markdown-it';
import { parseAllDocuments, type CollectionTag, type ScalarTag } from 'yaml';
import type { ExportFile } from './types.ts';

type Read = (text: string) => unknown;

/** Short forms of CloudFormation's functions, as `{ Ref: … }`, and what Ansible calls text that is no template. */
const FUNCTIONS = ['Ref', 'Condition', 'GetAtt', 'Sub', 'GetAZs', 'Select', 'Cidr', 'FindInMap', 'If', 'Equals', 'Not'];
const MORE_FUNCTIONS = ['And', 'Or', 'Join', 'Base64', 'Split', 'ImportValue'];
const tags = [...FUNCTIONS, ...MORE_FUNCTIONS].flatMap((name): (ScalarTag | CollectionTag)[] => {
  const named = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return [
    { tag: `!${name}`, resolve: (value: string) => ({ [named]: value }) },
    {
      tag: `!${name}`,
      collection: 'seq',
      resolve: (list) => ({ [named]: JSON.parse(JSON.stringify(list)) as unknown }),
    },
  ];
});
const unsafe: ScalarTag = { tag: '!unsafe', resolve: (value) => value };

function readYaml(text: string): unknown {
  return parseAllDocuments(text, { customTags: [...tags, unsafe], strict: true }).map((document) => {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) throw problem;
    return document.toJS() as unknown;
  });
}

/** A Markdown page shows text only: HTML in it would be text that got out of its place. */
function readMarkdown(text: string): unknown {
  const tokens = new MarkdownIt({ html: true }).parse(text, {});
  if (tokens.some(({ type, children }) => [type, ...(children ?? []).map((one) => one.type)].includes('html_inline'))) {
    throw new Error('HTML in a page');
  }
  if (tokens[0]?.type !== 'heading_open') throw new Error('A page starts with its title');
  return tokens.length;
}

function readIni(text: string): unknown {
  const found = parseIni(text) as Record<string, unknown>;
  if (Object.values(found).some((section) => typeof section !== 'object')) throw new Error('A setting in no section');
  return found;
}

function readShell(text: string): unknown {
  if (!/^#!\/(?:usr\/)?bin\//.test(text) || !text.endsWith('\n')) throw new Error('A script says what runs it');
  return text;
}

const hcl: Read = (text) => parseHcl('read.tf', text);
/** A file that Terraform renders has its language of templates, which a heredoc has too. */
const hclTemplate: Read = async (text) => {
  await parseHcl('read.tf', `text = <<-END_OF_TEMPLATE\n${text}\nEND_OF_TEMPLATE\n`);
  return readShell(text);
};

/** By the end of a file's name; the longest end that fits reads it. */
const readers: Readonly<Record<string, Read>> = {
  '.tf': hcl,
  '.tf.example': hcl,
  '.tfvars.example': hcl,
  '.sh.tftpl': hclTemplate,
  '.yaml': readYaml,
  '.yml': readYaml,
  '.yml.example': readYaml,
  '.ansible-lint': readYaml,
  '.yamllint': readYaml,
  '.json': (text) => JSON.parse(text) as unknown,
  '.cfg': readIni,
  '.md': readMarkdown,
  '.sh': readShell,
  '.gitignore': (text) => text.split('\n'),
};

/** What a parser of its language reads in a file. Throws when it does not read it, or when no parser is known for it. */
export async function readBack({ path, text }: ExportFile): Promise<unknown> {
  const [end] = Object.keys(readers)
    .filter((each) => path.endsWith(each))
    .sort((a, b) => b.length - a.length);
  if (end === undefined) throw new Error(`No parser for ${path}`);
  return readers[end]?.(text);
}
