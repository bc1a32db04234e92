import { Command } from 'commander';
import { readConfig } from '../config.js';
import type { Io } from './io.js';
import { Problem } from './problem.js';

/** `recto serve`: the web application until SIGTERM or SIGINT. */
export function serveCommand(io: Io): Command {
  return new Command('serve')
    .description('Serve the desk as a web application.')
    .option('--port <number>', 'port to listen on (also PORT)')
    .option('--host <address>', 'address to listen on (also HOST)')
    .option('--data <folder>', 'folder of the embedded database (also RECTO_DATA)')
    .action(async (options: { port?: string; host?: string; data?: string }) => {
      const config = readConfig({
        ...io.environment,
        ...(options.port !== undefined && { PORT: options.port }),
        ...(options.host !== undefined && { HOST: options.host }),
        ...(options.data !== undefined && { RECTO_DATA: options.data }),
      });
      const { BusyPort, serve } = await import('../main.js');
      try {
        await serve(config, (text) => void io.out(text));
      } catch (cause) {
        if (cause instanceof BusyPort) throw new Problem(cause.message);
        throw cause;
      }
    });
}
