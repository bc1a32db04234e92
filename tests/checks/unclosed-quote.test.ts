import { expect, test } from 'vitest';
import { unclosedQuote } from '../../src/checks/unclosed-quote.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { exampleArticle, examples } from './examples.js';

examples(unclosedQuote, {
  from: null,
  to: 'en',
  flags: [
    [null, 'He said: "It is done.', '"'],
    [null, 'He spoke of a "painful but correct step.\nShe said "no" to it.', '"'],
  ],
  quiet: [
    [null, 'He said: "It is done." And "that" was it.'],
    [null, '“It is done,” he said. “For good.”'],
    // several paragraphs, each of which opens anew
    [null, '“It is done.\n“It is over.\n“It is good,” he said.'],
    // closed in the next paragraph
    [null, '“It is done.\nIt is over,” he said.'],
    // nested
    [null, '“He said "never" to me,” she said.'],
    [null, '"She called it \'a joke\' and left."'],
    // apostrophes and inches
    [null, "The workers' union didn't sign in the '90s."],
    [null, 'He is 5\'10" tall and has a 27" screen.'],
    [null, 'He said "we have 27" of them.'],
  ],
});

examples(unclosedQuote, {
  from: 'hr',
  to: 'en',
  // the next paragraph opens a quotation of its own: the source tells
  flags: [
    [
      '„Ne žurimo“, rekao je.\n„Luka je naša“, rekla je.',
      '“We do not rush, he said.\n“The port is ours,” she said.',
      '“',
    ],
  ],
  quiet: [['„Ne žurimo.\n„Luka je naša“, rekla je.', '“We do not rush.\n“The port is ours,” she said.']],
});

examples(unclosedQuote, {
  from: null,
  to: 'de',
  flags: [[null, '„Ohne Kühlung wäre es warm, sagte er.', '„']],
  quiet: [
    [null, '„Ohne Kühlung“, sagte er, „wäre es warm.“'],
    [null, '»Ohne Kühlung«, sagte er.'],
    [null, '„Ohne Kühlung", sagte er.'],
  ],
});

examples(unclosedQuote, {
  from: null,
  to: 'sr-Latn',
  flags: [[null, '„Gotovo je, rekao je.', '„']],
  quiet: [
    [null, '„Gotovo je“, rekao je. „Gotovo je”, rekla je.'],
    [null, '"Gotovo je", rekao je.'],
  ],
});

examples(unclosedQuote, {
  from: null,
  to: 'fr',
  flags: [[null, '« C’est fini, dit-il.', '«']],
  quiet: [[null, '« C’est fini », dit-il. L’usine « Albatros » ferme.']],
});

test('a loose sentence is doubted only when the source closes its quotations', () => {
  const loose = (source: string | null, target: string) =>
    runChecks(
      { ...exampleArticle({ from: 'de', to: 'en', source, target }), loose: true },
      [],
      [[unclosedQuote, 'flag']],
    );
  expect(loose('Er sagte: „Ja.“', 'He said: "Yes.')).toHaveLength(1);
  expect(loose('Er sagte: „Ja.', 'He said: "Yes.')).toEqual([]);
  expect(loose(null, 'He said: "Yes.')).toEqual([]);
});
