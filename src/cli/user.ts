import { Command, Option } from 'commander';
import { addUser, disableUser, listUsers, setPassword } from '../desk/users.js';
import { USER_ROLES, type UserRole } from '../model/user.js';
import type { Io } from './io.js';
import { askPassword } from './ask-password.js';
import { withOffice } from './with-office.js';

/** `recto user`: who may sign in. */
export function userCommand(io: Io): Command {
  const user = new Command('user').description('Add, list and disable the people who may sign in.');
  user
    .addCommand(addCommand(io))
    .addCommand(listCommand(io))
    .addCommand(passwordCommand(io))
    .addCommand(disableCommand(io));
  return user;
}

const fromStdin = (): Option => new Option('--password-stdin', 'read the password from standard input').default(false);

function addCommand(io: Io): Command {
  return new Command('add')
    .description('Add a person; the password is asked twice.')
    .argument('<name>', 'sign-in name')
    .addOption(new Option('--role <role>', 'what they may do').choices([...USER_ROLES]).default('reviewer'))
    .option('--display-name <name>', 'name in the record; the sign-in name when left out')
    .addOption(fromStdin())
    .action(async (name: string, options: { role: UserRole; displayName?: string; passwordStdin: boolean }) => {
      const password = await askPassword(io, options.passwordStdin);
      await withOffice(io, (office, actor) =>
        addUser(office, actor, { name, displayName: options.displayName ?? name, role: options.role, password }),
      );
      io.err(`Added ${name} as ${options.role}.\n`);
    });
}

function listCommand(io: Io): Command {
  return new Command('list').description('List who may sign in.').action(async () => {
    const members = await withOffice(io, (office, actor) => listUsers(office, actor));
    const rows = members.map(({ user, role }) =>
      [user.name, role, user.disabled ? 'disabled' : 'active', user.displayName].join('\t'),
    );
    await io.out(rows.map((row) => `${row}\n`).join(''));
  });
}

function passwordCommand(io: Io): Command {
  return new Command('passwd')
    .description("Set a person's password; it is asked twice.")
    .argument('<name>')
    .addOption(fromStdin())
    .action(async (name: string, options: { passwordStdin: boolean }) => {
      const password = await askPassword(io, options.passwordStdin);
      await withOffice(io, (office, actor) => setPassword(office, actor, { name, password }));
      io.err(`The password of ${name} is set.\n`);
    });
}

function disableCommand(io: Io): Command {
  return new Command('disable')
    .description('Disable a person: every session ends; --enable takes it back.')
    .argument('<name>')
    .option('--enable', 'let the person sign in again', false)
    .action(async (name: string, options: { enable: boolean }) => {
      await withOffice(io, (office, actor) => disableUser(office, actor, { name, disabled: !options.enable }));
      io.err(`${name} is ${options.enable ? 'enabled' : 'disabled'}.\n`);
    });
}
