import type { NameRules } from './name-rules.js';

/** Names in Russian. */
export const russianNames: NameRules = {
  transcribes: true,
  declensions: [
    { lemma: 'ский', forms: ['ского', 'скому', 'ским', 'ском'], sure: true },
    { lemma: 'ская', forms: ['ской', 'скую'] },
    { lemma: 'цкий', forms: ['цкого', 'цкому', 'цким', 'цком'], sure: true },
    { lemma: 'ый', forms: ['ого', 'ому'], sure: true },
    { lemma: 'ый', forms: ['ым', 'ом'] },
    { lemma: 'ий', forms: ['его', 'ему', 'им', 'ем', 'ия', 'ию', 'ием', 'ии'] },
    { lemma: 'ой', forms: ['ого', 'ому', 'ым', 'ом'] },
    { lemma: 'ова', forms: ['овой', 'ову', 'овою'] },
    { lemma: 'ева', forms: ['евой', 'еву'] },
    { lemma: 'ов', forms: ['ова', 'ову', 'овым', 'ове'] },
    { lemma: 'ев', forms: ['ева', 'еву', 'евым', 'еве'] },
    { lemma: 'ин', forms: ['ина', 'ину', 'иным', 'ине'] },
    { lemma: 'ия', forms: ['ии', 'ию', 'ией'] },
    { lemma: 'я', forms: ['и', 'е', 'ю', 'ей', 'ёй'] },
    { lemma: 'а', forms: ['ы', 'и', 'е', 'у', 'ой', 'ою', 'ей'] },
    { lemma: 'й', forms: ['я', 'ю', 'ем', 'е', 'и'] },
    { lemma: 'ь', forms: ['я', 'ю', 'ем', 'е', 'и', 'ью'] },
    { lemma: 'о', forms: ['а', 'у', 'ом', 'е'] },
    { lemma: 'е', forms: ['я', 'ю', 'ем'] },
    { lemma: 'ы', forms: ['', 'ам', 'ами', 'ах', 'ов'] },
    { lemma: 'и', forms: ['', 'ам', 'ами', 'ах', 'ям', 'ями', 'ях', 'ов'] },
    { lemma: 'ец', forms: ['ца', 'цу', 'цем', 'цом', 'це'] },
    { lemma: '', forms: ['а', 'у', 'ом', 'ем', 'ым', 'е', 'ы', 'и', 'ов'] },
  ],
  lexicon: { people: ['ru'], places: ['ru'] },
};

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 2010. */
const UKRAINIAN_STANDARD: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:h ґ:g д:d е:e ^є:ye є:ie ж:zh з:z и:y і:i ^ї:yi ї:i ^й:y й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ' +
    'х:kh ц:ts ч:ch ш:sh щ:shch ь: ^ю:yu ю:iu ^я:ya я:ia'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Names in Ukrainian. */
export const ukrainianNames: NameRules = {
  transcribes: true,
  declensions: [
    { lemma: 'ський', forms: ['ського', 'ському', 'ським'], sure: true },
    { lemma: 'цький', forms: ['цького', 'цькому', 'цьким'], sure: true },
    { lemma: 'ська', forms: ['ської', 'ській', 'ську', 'ською'], sure: true },
    { lemma: 'ий', forms: ['ого', 'ому'], sure: true },
    { lemma: 'ий', forms: ['им', 'ім'] },
    { lemma: 'ій', forms: ['ія', 'ію', 'ієм', 'ії'] },
    { lemma: 'ів', forms: ['ова', 'ову', 'овом', 'ові', 'ева', 'еву', 'евом', 'еві', 'єва', 'єву', 'єві', 'євом'] },
    { lemma: 'їв', forms: ['єва', 'єву', 'єві', 'євом'] },
    { lemma: 'ія', forms: ['ії', 'ію', 'ією'] },
    { lemma: 'я', forms: ['і', 'ю', 'ею', 'ї', 'єю'] },
    { lemma: 'ка', forms: ['ці'] },
    { lemma: 'га', forms: ['зі'] },
    { lemma: 'а', forms: ['и', 'і', 'у', 'ою'] },
    { lemma: 'й', forms: ['я', 'ю', 'єм', 'ї', 'ї'] },
    { lemma: 'ь', forms: ['я', 'ю', 'ем', 'і'] },
    { lemma: 'о', forms: ['а', 'у', 'ом', 'ові', 'і'] },
    { lemma: 'е', forms: ['я', 'ю', 'ем', 'ого', 'ому'] },
    { lemma: 'и', forms: ['', 'ам', 'ами', 'ах'] },
    { lemma: 'ець', forms: ['ця', 'цю', 'цем', 'ці'] },
    { lemma: '', forms: ['а', 'у', 'ом', 'ем', 'им', 'ові', 'еві', 'і', 'и'] },
  ],
  standard: {
    ownNames: /(?:енко|чук|щук|ський|цький|ишин|ійчук|інець|ець|ак|ук|юк)$/u,
    telling: { г: ['h', 'g'] },
    letters: UKRAINIAN_STANDARD,
  },
  lexicon: { people: ['uk'], places: ['uk'] },
};
