import { Command } from 'commander';
import { verifyAudit } from '../desk/verify-audit.js';
import type { Io } from './io.js';
import { withOffice } from './with-office.js';

/** `recto audit verify`: reads the desk's chain from its first entry; exit code 1 when a link is broken. */
export function auditCommand(io: Io, finish: (code: number) => void): Command {
  const verify = new Command('verify').description('Verify the tamper-evident audit chain.').action(async () => {
    const { entries, brokenAt } = await withOffice(io, (office, actor) => verifyAudit(office, actor));
    await io.out(
      brokenAt === null
        ? `The chain of ${String(entries)} entries is whole.\n`
        : `The chain is broken at entry ${String(brokenAt)}: it was changed after it was written.\n`,
    );
    finish(brokenAt === null ? 0 : 1);
  });
  return new Command('audit').description('The record of decisions.').addCommand(verify);
}
