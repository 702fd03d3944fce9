/** The command line: which commands and flags there are. What a command does is in its own file. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { reportError } from './report-error.js';
import type { Shell } from './shell.js';

/** A command's handler. Gives the exit status: 0 answered, clarified or refused, 1 a fault of ours, 2 wrong usage or data. */
type Handler<Options> = (shell: Shell, options: Options) => Promise<number>;

/** Runs `wiggle` with `argv` (without node and script) and gives the exit status. Never throws. */
export async function runProgram(argv: readonly string[], shell: Shell): Promise<number> {
  const program = new Command('wiggle');
  let status = 0;
  const run = <Options>(load: () => Promise<Handler<Options>>, options: Options) =>
    load()
      .then((handler) => handler(shell, options))
      .then((code) => {
        status = code;
      });

  program
    .description('Ask about digital maturity in the NHS in England, in plain words.')
    .version(version(), '-V, --version', 'say the version')
    .helpOption('-h, --help', 'say what there is')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(wiggle --help says what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      getOutHelpWidth: () => shell.stdout.columns ?? 100,
      getErrHelpWidth: () => shell.stderr.columns ?? 100,
    });

  answering(program.command('ask <question...>'))
    .description('one answer in the terminal: headline, table, notes and source')
    .option('--json', 'the answer object alone on stdout')
    .option('--chart <file>', 'write the picture to FILE.png or FILE.svg')
    .option('--explain', 'say how the question was understood, and the SQL')
    .action((words: string[], flags) =>
      run(async () => (await import('./commands/ask.js')).ask, { ...flags, question: words.join(' ') }),
    );

  answering(program.command('batch'))
    .description('JSON lines in on stdin ({"id","question","thread"?}), answer objects out on stdout, in order')
    .action((flags) => run(async () => (await import('./commands/batch.js')).batch, flags));

  answering(program.command('start'))
    .description('run the service; without Slack settings, an interactive prompt in this terminal')
    .action((flags) => run(async () => (await import('./commands/start.js')).start, flags));

  answering(program.command('evaluate [file]'), ['rules', 'model', 'both'])
    .description('score a file of questions with known answers, or the own ones: right, wrong, refused, milliseconds')
    .option('--verbose', 'say what was wrong, question by question')
    .option('--json', 'the scores as JSON')
    .action((file: string | undefined, flags) =>
      run(async () => (await import('./commands/evaluate.js')).evaluate, { ...flags, file }),
    );

  const data = program.command('data').description('look after the datasets');
  data
    .command('check [dataset]')
    .description('say every fault of a dataset (name or folder) with file, line and column')
    .action((name?: string) => run(async () => (await import('./commands/data/check.js')).dataCheck, { name }));
  data
    .command('build [dataset]')
    .description('build the SQLite file of a dataset, or with --to its schema in PostgreSQL')
    .option('--to <address>', 'postgres://name:password@machine/database')
    .action((name: string | undefined, flags) =>
      run(async () => (await import('./commands/data/build.js')).dataBuild, { ...flags, name }),
    );
  data
    .command('list')
    .description('list the datasets there are')
    .action(() => run(async () => (await import('./commands/data/list.js')).dataList, {}));
  data
    .command('import <file>')
    .description(
      'make a dataset of a CSV, TSV, JSON, XLSX or SQLite file of records (FILE.sqlite#table for one of its tables)',
    )
    .option('--name <name>', "its name (default: the file's)")
    .action((file: string, flags) =>
      run(async () => (await import('./commands/data/import.js')).dataImport, { ...flags, file }),
    );
  data
    .command('update <file>')
    .description("add or replace a period's figures from a CSV file; shows the differences first")
    .option('--apply', 'write the new figures into the dataset')
    .option('--dataset <name-or-folder>', 'the dataset to update')
    .action((file: string, flags) =>
      run(async () => (await import('./commands/data/update.js')).dataUpdate, { ...flags, file }),
    );

  const digest = program.command('digest').description('look after the digests that are posted in Slack');
  digest
    .command('list')
    .description('list the digests, with their next slots and how their last runs ended')
    .action(() => run(async () => (await import('./commands/digest/list.js')).digestList, {}));
  digest
    .command('preview <id>')
    .description('show what the next run would post; posts nothing')
    .action((id: string) => run(async () => (await import('./commands/digest/preview.js')).digestPreview, { id }));
  digest
    .command('run <id>')
    .description('have the service post it once more, now')
    .action((id: string) => run(async () => (await import('./commands/digest/run.js')).digestRun, { id }));
  const store = program.command('store').description('look after what the service remembers');
  store
    .command('move')
    .description('move it from its file into PostgreSQL; where that was interrupted, go on')
    .option('--to <address>', 'postgres://name:password@machine/database (default: DATABASE_URL)')
    .action((flags) => run(async () => (await import('./commands/store-move.js')).storeMove, flags));

  program
    .command('doctor')
    .description('check settings, data, fonts, databases, digests and model, and say what to do about each fault')
    .option('--dataset <name-or-folder>', 'the dataset to check')
    .action((flags) => run(async () => (await import('./commands/doctor/doctor.js')).doctor, flags));
  program
    .command('version')
    .description('say the version')
    .action(() => void shell.stdout.write(`${version()}\n`));

  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed its own words by now; it throws for --help and --version too, with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportError(error, shell);
  }
}

const EXAMPLES = `
Examples:
  $ wiggle ask "lowest DMA ICSs in London"
  $ wiggle ask "how has Devon changed since 2024?" --chart devon.png
  $ wiggle batch < questions.jsonl > answers.jsonl
  $ wiggle data check ics

Exit status: 0 answered (also a question back or a refusal), 2 wrong usage, settings or data, 1 a fault of Wiggle.`;

/** The flags of every command that answers questions. */
function answering(command: Command, interpreters = ['rules', 'model']): Command {
  return command
    .option('--dataset <name-or-folder>', 'the dataset to ask (default: WIGGLE_DATASET, else ics)')
    .addOption(
      new Option(
        '--interpreter <which>',
        'who reads the question (default: the rules, then the model if one is set)',
      ).choices(interpreters),
    );
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
