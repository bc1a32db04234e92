import type { KeyScope } from '../keymap.js';
import { hasText, keysHelp, type KeyHelp } from '../view-models/keys-view.js';
import { defineView } from '../view.js';
import type { Page } from '../web.js';

/** The keys of one kind of page. */
export interface KeysModel {
  readonly scopes: readonly { readonly name: KeyScope; readonly acts: readonly KeyHelp[]; readonly inText: boolean }[];
}

/** `views/keys-show.ejs`. */
export const keysShowView = defineView<KeysModel>('keys-show', ['scopes']);

const SCOPES: readonly KeyScope[] = ['queue', 'workbench', 'approval'];

/** Every key, drawn from the map that the scripts are given. */
export const keysShow: Page = (web) => (req, res) => {
  const scopes = SCOPES.map((name) => {
    const acts = keysHelp(name, req.visit.words);
    return { name, acts, inText: hasText(acts) };
  });
  web.render(res, keysShowView, { scopes });
};
