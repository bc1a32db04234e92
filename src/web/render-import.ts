import type { Response } from 'express';
import { articleLanguages } from '../desk/article-languages.js';
import type { Inspected } from '../desk/inspect.js';
import { ROLES } from '../model/document.js';
import type { Refusal } from '../model/refusal.js';
import type { Words } from '../locales/index.js';
import { fingerprint, packed, type ImportForm, type SentSide } from './import-form.js';
import { previewView, type PreviewView } from './view-models/import-preview.js';
import { defineView } from './view.js';
import type { Web } from './web.js';

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** One side of the form as its template names it. */
export interface SideFields {
  readonly side: 'source' | 'target';
  readonly text: string;
  /** Null when nothing was sent; else it stays until another is chosen or a text is pasted. */
  readonly file: { readonly name: string; readonly type: string; readonly kept: string } | null;
  readonly language: string;
  /** What "detect" found; empty before. */
  readonly detected: string;
}

/** The import page: the form, what is wrong with it, and what it would bring. */
export interface ArticleImportModel {
  readonly sides: readonly SideFields[];
  readonly form: Pick<ImportForm, 'date' | 'engine' | 'externalId' | 'url' | 'previewed'>;
  readonly languages: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly problem: string;
  /** Id of the article that already has these texts. */
  readonly duplicate: string;
  readonly preview: PreviewView | null;
}

/** `views/article-import.ejs`. */
export const articleImportView = defineView<ArticleImportModel>('article-import', [
  'sides',
  'form',
  'languages',
  'roles',
  'problem',
  'duplicate',
  'preview',
]);

/** Shows the import page with everything that was typed still in it. */
export function renderImport(
  web: Web,
  res: Response,
  form: ImportForm,
  inspected: Inspected | null,
  refusal: Refusal | null = null,
): void {
  const { words } = res.req.visit;
  const model: ArticleImportModel = {
    sides: [
      sideFields('source', form.source, form.from, inspected?.detected.from ? inspected.from : null, words),
      sideFields('target', form.target, form.to, inspected?.detected.to ? inspected.to : null, words),
    ],
    form: { ...form, previewed: inspected ? fingerprint(form) : '' },
    languages: languageChoices(form, words),
    roles: ROLES.map((role) => ({ value: role, name: words.t(`roles:${role}`) })),
    problem: refusal ? words.t(`refusals:${refusal.key}`, refusal.values) : '',
    duplicate: refusal?.key === 'import.duplicate' ? String(refusal.values['article'] ?? '') : '',
    preview: inspected && previewView(inspected, words),
  };
  web.render(res, articleImportView, model, refusal?.code ?? 200);
}

function sideFields(
  side: SideFields['side'],
  { text, file }: SentSide,
  language: string,
  found: string | null,
  words: Words,
): SideFields {
  return {
    side,
    text,
    file: file && { name: file.name, type: file.type, kept: packed(file) },
    language,
    detected: found === null ? '' : words.language(found),
  };
}

/** The languages offered, and those that the form names already. */
function languageChoices({ from, to }: ImportForm, words: Words): Choice[] {
  const tags = new Set([...articleLanguages(), ...[from, to].filter((tag) => tag !== '')]);
  const choices = [...tags].map((value) => ({ value, name: words.language(value) }));
  return choices.sort((a, b) => a.name.localeCompare(b.name, words.tag));
}
