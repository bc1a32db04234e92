/** Every partial (`views/partials/<name>.ejs`) and the locals that it names beside `t`, `lang` and `frame`. */
export const PARTIALS: Readonly<Record<string, readonly string[]>> = {
  // The frame of every page.
  head: ['title', 'styles', 'scripts', 'body'],
  bar: ['heading'],
  said: [],
  settings: [],
  notice: ['kind', 'text', 'signIn'],
  'import-side': ['each', 'languages', 'choose'],
  'import-language': ['each', 'languages'],
  'import-preview': ['preview', 'roles', 'sides', 'languages'],
  foot: [],
  // The workbench and the approval page.
  row: ['row', 'page', 'label', 'runs'],
  'row-gutter': ['row', 'label'],
  'row-editor': ['row', 'open', 'page', 'label', 'runs'],
  'row-revision': ['row', 'open'],
  'row-behind': ['row', 'open', 'runs'],
  'row-problem': ['row', 'open', 'page', 'label'],
  'row-changes': ['row', 'open', 'page', 'label', 'runs'],
  'row-notes': ['row', 'open', 'page', 'label'],
  'flag-card': ['card', 'row', 'acts', 'page', 'label'],
  runs: ['runs'],
  spread: ['rows'],
  'workbench-bar': ['bar', 'page'],
  'workbench-head': ['page'],
  'keys-help': ['acts', 'inText', 'note'],
};
