import { Command, CommanderError } from 'commander';
import { SettingError } from '../config.js';
import { version } from '../version.js';
import { alignCommand } from './align.js';
import { auditCommand } from './audit.js';
import { checkCommand } from './check.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import type { Io } from './io.js';
import { lexiconCommand } from './lexicon.js';
import { Problem } from './problem.js';
import { segmentCommand } from './segment.js';
import { serveCommand } from './serve.js';
import { srxCommand } from './srx.js';
import { userCommand } from './user.js';

const INTRODUCTION = `Facing-page review of machine-translated news.

Checks need no server and no database:   recto check --source a.txt --target b.txt
The desk is a web application:           recto serve`;

/** Runs one command line; resolves with the exit code of contracts §1. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = programOf(io, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (cause) {
    return failed(cause, io);
  }
}

function programOf(io: Io, finish: (code: number) => void): Command {
  const program = new Command('recto')
    .description(INTRODUCTION)
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print help');
  const commands = [
    checkCommand(io, finish),
    alignCommand(io),
    segmentCommand(io),
    lexiconCommand(io),
    serveCommand(io),
    importCommand(io),
    exportCommand(io),
    userCommand(io),
    srxCommand(io),
    auditCommand(io, finish),
  ];
  for (const command of commands) program.addCommand(command);
  quiet(program, io);
  return program;
}

/** Throws instead of ending the process, and says one line instead of a page. */
function quiet(command: Command, io: Io): void {
  command.exitOverride().helpOption('--help', 'print help').showSuggestionAfterError(true);
  command.configureOutput({
    writeOut: (text) => void io.out(text),
    writeErr: () => undefined,
    outputError: () => undefined,
  });
  for (const child of command.commands) quiet(child, io);
}

function failed(cause: unknown, io: Io): number {
  if (cause instanceof CommanderError) return usage(cause, io);
  if (cause instanceof Problem || cause instanceof SettingError) {
    io.err(`recto: ${cause.message}\n`);
    return 2;
  }
  io.err(
    `recto: internal fault, please report it: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  );
  return 3;
}

function usage(cause: CommanderError, io: Io): number {
  if (cause.exitCode === 0) return 0;
  const message = cause.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  io.err(
    cause.code === 'commander.help'
      ? 'recto: name a command; recto --help lists them.\n'
      : `recto: ${message} See recto --help.\n`,
  );
  return 2;
}
