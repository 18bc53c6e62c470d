import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { parse, stringify } from 'yaml';

/**
 * Writes the stages of the talk's own template from the templates that it goes through, so that a stage is drawn the
 * same in both. What stands above the stages and the story below them is kept as it was written.
 */
const FOLDER = 'assets/templates';
const TALK = `${FOLDER}/the-talk.corral`;
const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
const { formatDesign } = await load('./shared/design/serialize.ts');
const { TALK_STAGES } = await load('./tools/test/talk-stages.ts');

const read = (id) => parse(readFileSync(`${FOLDER}/${id}.corral`, 'utf8'));
const sources = new Map(Object.keys(TALK_STAGES).map((id) => [id, read(id)]));
const pairs = Object.entries(TALK_STAGES).flatMap(([id, stages]) => stages.map((stage) => [sources.get(id), stage]));
const talk = {
  ...read('the-talk'),
  vendors: Object.assign({}, ...[...sources.values()].map(({ vendors }) => vendors)),
  stages: pairs.map(([{ stages }, stage]) => stages.find(({ id }) => id === stage)),
  layout: Object.fromEntries(pairs.map(([{ layout }, stage]) => [stage, layout[stage]])),
};
const formatted = formatDesign(stringify(talk));
if (!formatted.ok) throw new Error(JSON.stringify(formatted.error));
writeFileSync(TALK, formatted.value);
