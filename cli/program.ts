import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { packageVersion } from '../host/package-root.ts';

type Run = () => Promise<number>;

const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'];
const format = (choices: string[]) =>
  new Option('--format <format>', 'how to print it').choices(choices).default('text');
const prices = () =>
  new Option('--prices <file>', 'a price book of your own (YAML); repeat it for more').argParser(
    (file: string, before: readonly string[] = []) => [...before, file],
  );

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('write a number between 0 and 1, such as 0.1');
  return value;
}

const FILE = 'a path, - for standard input, or the id of a template';

/** Parses the arguments and runs the command: 0 fine, 1 findings or differences, 2 the input cannot be used. */
export async function run(argv: readonly string[]): Promise<number> {
  let chosen: Run | undefined;
  const program = makeProgram((next) => (chosen = next));
  try {
    program.parse([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return chosen === undefined ? 0 : chosen();
}

/** Each command loads its own code only when it runs, so that the short ones start fast. */
function makeProgram(choose: (run: Run) => void): Command {
  const program = new Command('corral')
    .description('Sketch an Open edX stack, see what fails, export the code.')
    .version(packageVersion())
    .exitOverride()
    .configureHelp({ showGlobalOptions: false });
  const command = (name: string, description: string) => program.command(name).description(description);
  addJudging(command, choose);
  addWriting(command, choose);
  addShowing(command, choose);
  addTools(command, choose);
  return program;
}

type Add = (name: string, description: string) => Command;

function addJudging(command: Add, choose: (run: Run) => void): void {
  command('check', 'judge the design: what fails, which questions are open')
    .argument('<file>', FILE)
    .option('--stage <id>', 'only this stage')
    .addOption(format(['text', 'json', 'sarif', 'junit', 'markdown']))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 at or above it').choices(FAIL_ON).default('high'))
    .option('--as-of <date>', 'judge as on this day, YYYY-MM-DD')
    .addOption(prices())
    .action((file, options) => choose(async () => (await import('./commands/check.ts')).check(file, options)));
  command('score', 'the scorecard of every stage, side by side')
    .argument('<file>', FILE)
    .addOption(format(['text', 'json']))
    .addOption(prices())
    .action((file, options) => choose(async () => (await import('./commands/score.ts')).score(file, options)));
  command('fail', 'what stops, what degrades and what stays when elements fail together')
    .argument('<file>', FILE)
    .argument('<elements...>', 'ids of components and zones, or one unit or machine such as mysql#2')
    .option('--stage <id>', 'another stage than the last')
    .addOption(format(['text', 'json']))
    .action((file, elements, options) =>
      choose(async () => (await import('./commands/fail.ts')).fail(file, elements, options)),
    );
  command('estimate', 'how often each entry point serves, how soon it is back, and what each single point costs')
    .argument('<file>', FILE)
    .option('--stage <id>', 'only this stage')
    .addOption(
      new Option('--common-cause <share>', 'what if this share of failures hit all like units').argParser(share),
    )
    .addOption(format(['text', 'json']))
    .action((file, options) => choose(async () => (await import('./commands/estimate.ts')).estimate(file, options)));
  command('cuts', 'what takes people down, alone, in pairs or in threes')
    .argument('<file>', FILE)
    .option('--stage <id>', 'another stage than the last')
    .addOption(new Option('--order <n>', 'how many fail together').choices(['1', '2', '3']).default('2'))
    .addOption(format(['text', 'json']))
    .action((file, options) => choose(async () => (await import('./commands/cuts.ts')).cuts(file, options)));
  command('diff', 'what differs between two designs: model, findings, scorecard; 1 when anything does')
    .argument('<old>', FILE)
    .argument('<new>', FILE)
    .addOption(format(['text', 'json']))
    .option('--as-of <date>', 'judge both as on this day, YYYY-MM-DD')
    .addOption(prices())
    .action((old, next, options) => choose(async () => (await import('./commands/diff.ts')).diff(old, next, options)));
  command('coverage', 'what each target can express of the last stage')
    .argument('<file>', FILE)
    .option('--stage <id>', 'another stage')
    .addOption(format(['text', 'json']))
    .action((file, options) => choose(async () => (await import('./commands/coverage.ts')).coverage(file, options)));
  command(
    'choose',
    'which tool for what: what changes slowly, what often, and what each tool can do for the last stage',
  )
    .argument('<file>', FILE)
    .option('--stage <id>', 'another stage')
    .addOption(format(['text', 'json']))
    .action((file, options) => choose(async () => (await import('./commands/choose.ts')).choose(file, options)));
}

function addWriting(command: Add, choose: (run: Run) => void): void {
  command('new', 'start a design from a template')
    .argument('<template>', 'an id of corral templates')
    .option('-o, --output <file>', 'write here; never replaces a file')
    .action((id, options) => choose(async () => (await import('./commands/new.ts')).newDesign(id, options)));
  command(
    'import',
    'a design from a Terraform state, a CloudFormation template or an Ansible inventory, and what it does not say',
  )
    .argument('<file>', 'a Terraform state, a template or an inventory')
    .requiredOption('-o, --output <file>', 'write the design here; never replaces a file')
    .action((file, options) => choose(async () => (await import('./commands/import.ts')).importFile(file, options)));
  command('export', 'write the code for a target into a folder')
    .argument('<file>', FILE)
    .requiredOption('--target <name>', 'such as terraform/aws')
    .requiredOption('--out <folder>', 'the folder; it belongs to the export')
    .option('--stage <id>', 'another stage than the last')
    .option('--rollout <how>', 'rolling, or blue-green: two groups of machines that take turns')
    .option('--dry-run', 'say what would change, write nothing')
    .option('--force', 'also replace files that a person edited')
    .option('--take-new <path...>', 'replace these files although a person edited them')
    .option('--merge [path...]', 'in these edited files, or in all: keep the edits and take what the export changed')
    .action((file, options) => choose(async () => (await import('./commands/export.ts')).exportDesign(file, options)));
  command('report', 'the printed report: scorecard, findings, where data is, record of processing; or one table of it')
    .argument('<file>', FILE)
    .requiredOption('-o, --output <file>', 'write here, such as report.html; replaces an older report')
    .addOption(
      new Option('--format <format>', 'all of it, the open questions, where data is, or the record of processing')
        .choices(['html', 'questions-csv', 'residency-csv', 'record-csv'])
        .default('html'),
    )
    .option('--stage <id>', 'only this stage; where data is and the record are about the last unless given')
    .option('--as-of <date>', 'judge as on this day, YYYY-MM-DD')
    .addOption(prices())
    .action((file, options) => choose(async () => (await import('./commands/report.ts')).report(file, options)));
}

/** What is looked at or handed out, and the form that files have. */
function addShowing(command: Add, choose: (run: Run) => void): void {
  command(
    'render',
    'a picture of a stage: SVG or PNG; or the story: PDF with a page a step, HTML that presents and answers',
  )
    .argument('<file>', FILE)
    .requiredOption(
      '-o, --output <file>',
      'write here; the name says how: .svg, .png, .pdf or .html; replaces an older one',
    )
    .addOption(new Option('--format <format>', 'how, whatever the name').choices(['svg', 'png', 'pdf', 'html']))
    .option('--stage <id>', 'another stage than the last; for a PDF: only this one')
    .option('--against <stage>', 'SVG and PNG: over another stage, or the same one of another file, with what differs')
    .option('--fail <names>', 'what has failed, such as mysql or mysql#2,worker')
    .option('--scale <n>', 'PNG only: how much larger, from 1 to 4', '2')
    .addOption(new Option('--scheme <scheme>', 'colours').choices(['light', 'dark']).default('light'))
    .option('--transparent', 'without a background')
    .option('--no-findings', 'without the marks of findings')
    .option('--no-legend', 'without the legend')
    .option('--notes', 'PDF and HTML: with what the presenter reads')
    .addOption(prices())
    .option('--as-of <date>', 'judge as on this day, YYYY-MM-DD')
    .action((file, options) => choose(async () => (await import('./commands/render.ts')).render(file, options)));
  command('fmt', 'put designs into canonical form')
    .argument('<files...>', FILE)
    .option('--check', 'change nothing; exit with 1 when one differs')
    .action((files, options) => choose(async () => (await import('./commands/fmt.ts')).fmt(files, options)));
}

function addTools(command: Add, choose: (run: Run) => void): void {
  command('templates', 'list the templates').action(() =>
    choose(async () => (await import('./commands/templates.ts')).templates()),
  );
  command('schema', 'the JSON Schema of a design file').action(() =>
    choose(async () => (await import('./commands/schema.ts')).schema()),
  );
  command('doctor', 'versions, tools found, and where things are kept').action(() =>
    choose(async () => (await import('./commands/doctor.ts')).doctor()),
  );
  command('serve', 'the designer in a browser of this computer')
    .argument('[file]', 'a design to open first')
    .option('--port <n>', 'a fixed port')
    .option('--open', 'also open the browser')
    .action((file, options) => choose(async () => (await import('./commands/serve.ts')).serve(file, options)));
  command('fork', 'how far a fork of the platform has gone from its upstream; 1 when something is bad')
    .argument('[folder]', 'a git checkout of the fork', '.')
    .requiredOption(
      '--upstream <ref>',
      'the branch or tag that it follows, such as upstream/open-release/quince.master',
    )
    .option('--as-of <date>', 'judge as on this day, YYYY-MM-DD')
    .addOption(format(['text', 'json']))
    .action((folder, options) => choose(async () => (await import('./commands/fork.ts')).fork(folder, options)));
  command('fault-model', 'compute a file of fault models, print the values as JSON')
    .argument('<file>', 'a JSON file')
    .action((file) => choose(async () => (await import('./commands/fault-model.ts')).faultModel(file)));
}
