import { untranslated } from '../../src/checks/untranslated.js';
import { examples } from './examples.js';

examples(untranslated, {
  from: 'hu',
  to: 'en',
  flags: [
    ['A villamos vágányzár miatt áll.', 'The tram stands because of a vágányzár.', 'vágányzár'],
    [
      'A miniszter azt mondta, hogy nem lehet tovább várni.',
      'A miniszter azt mondta, hogy nem lehet tovább várni.',
      'A miniszter azt mondta, hogy nem lehet tovább várni.',
      { variant: 'sentence' },
    ],
  ],
  quiet: [
    ['A Kossuth tér lezárva.', 'Kossuth tér is closed.'],
    ['Az „Édes otthon” című film.', 'The film "édes otthon" was shown.'],
    ['A kávézó neve Café Gerbeaud.', 'The café is called Café Gerbeaud.'],
    ['Orbán Viktor Győrben járt.', 'Viktor Orbán visited Győr.'],
  ],
});

examples(untranslated, {
  from: 'de',
  to: 'en',
  flags: [
    ['Die Verwaltung prüft die Umleitung.', 'The administration examines the Umleitung now.', 'Umleitung'],
    ['Er ist nicht gekommen.', 'He nicht came yesterday.', 'nicht'],
  ],
  quiet: [
    ['Der Bundestag tagt am Neumarkt.', 'The Bundestag meets on Neumarkt.'],
    ['Die Süddeutsche Zeitung berichtet.', 'The Süddeutsche Zeitung reports.'],
    ['Das Bundesverfassungsgericht entschied.', 'The Bundesverfassungsgericht decided.'],
    ['Ludwig van Beethoven war in Wien.', 'Ludwig van Beethoven was in Vienna.'],
    ['Der Rat war am Hafen so still.', 'The rat was so still at the harbour.'],
  ],
});

examples(untranslated, {
  from: 'cnr',
  to: 'en',
  flags: [
    ['Skupština nije donijela odluku.', 'Parliament nije made a decision.', 'nije'],
    ['Traži se poboljšanje usluga.', 'They want poboljšanje of services.', 'poboljšanje'],
  ],
  quiet: [
    ['Video i radio su u planu.', 'Video and radio are in the plan.'],
    ['Sud u Baru je objavio plan.', 'The court in Bar has published a plan.'],
  ],
});

examples(untranslated, {
  from: 'cnr',
  to: 'en',
  flags: [
    [
      null,
      'Ministar je rekao da se o tome još nije odlučivalo na sjednici.',
      'Ministar je rekao da se o tome još nije odlučivalo na sjednici.',
    ],
  ],
  quiet: [[null, 'The minister said that nothing had yet been decided about it.']],
});

examples(untranslated, { from: 'en', to: 'de', flags: [], quiet: [['The team won.', 'Das Team hat gewonnen.']] });
