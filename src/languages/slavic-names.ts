import type { NameRules } from './name-rules.js';

/** Names in Russian. */
export const russianNames: NameRules = {
  transcribes: true,
  declensions: [
    { lemma: 'ский', forms: ['ского', 'скому', 'ским', 'ском'], sure: true },
    { lemma: 'ская', forms: ['ской', 'скую'], sure: true },
    { lemma: 'цкий', forms: ['цкого', 'цкому', 'цким', 'цком'], sure: true },
    { lemma: 'ый', forms: ['ого', 'ому', 'ым', 'ом'], sure: true },
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

/** Names in Ukrainian. */
export const ukrainianNames: NameRules = {
  transcribes: true,
  declensions: [
    { lemma: 'ський', forms: ['ського', 'ському', 'ським'], sure: true },
    { lemma: 'цький', forms: ['цького', 'цькому', 'цьким'], sure: true },
    { lemma: 'ська', forms: ['ської', 'ській', 'ську', 'ською'], sure: true },
    { lemma: 'ий', forms: ['ого', 'ому', 'им', 'ім'], sure: true },
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
  lexicon: { people: ['uk'], places: ['uk'] },
};
