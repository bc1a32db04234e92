import { refuse, type Refusal } from '../model/refusal.js';
import { installFreedict } from './install-freedict.js';
import { installHunspell } from './install-hunspell.js';
import type { Installed } from './lexicon-folder.js';

const KINDS: Readonly<Record<string, (pathOrName: string, folder: string) => Promise<Installed | Refusal>>> = {
  freedict: installFreedict,
  hunspell: installHunspell,
};

/** Converts what `KIND:NAME` or `KIND:PATH` names and puts it into the folder. */
export async function installDictionary(order: string, folder: string): Promise<Installed | Refusal> {
  const [, kind = '', pathOrName = ''] = /^([a-z]+):(.+)$/.exec(order) ?? [];
  const converted = KINDS[kind]?.(pathOrName, folder);
  return converted ?? refuse('lexicon.kind', { order, kinds: Object.keys(KINDS).join(', ') });
}
