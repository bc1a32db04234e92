#!/usr/bin/env node
import { run } from './command-line.js';
import { processIo } from './io.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `recto check … | head` closes the pipe: that is not a fault.
  process.exit(error.code === 'EPIPE' ? 0 : 3);
});
process.on('SIGINT', () => {
  if (process.listenerCount('SIGINT') === 1) process.exit(130);
});

process.exitCode = await run(process.argv.slice(2), processIo());
