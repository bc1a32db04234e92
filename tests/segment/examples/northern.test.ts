import { cutsAsWritten } from './cut.js';

cutsAsWritten({
  da: [
    ['Hr. P. Madsen bor i Skt. Annæ Gade nr. 5.', 'Der er stille.'],
    ['Den 3. maj kom dronning Margrethe 2. til byen.', 'Det regnede.'],
    ['Det koster ca. 20 mio. kr., f.eks. i Aarhus.', 'Det er meget.'],
    ['Brød, mælk, ost osv.', 'Alt var væk.'],
    ['»Kommer du?« spurgte hun.', '»Ja!«', 'De gik.'],
    ['Se s. 14 og fig. 3.', 'Der står alt.'],
    ['Vi har 600.', 'Hvor mange har I?'],
  ],
  sv: [
    ['Dr. P. Ek bor på S:t Eriksgatan nr. 5.', 'Där är det tyst.'],
    ['Den 3 maj kom kungen.', 'Det regnade.'],
    ['Det kostar ca. 20 milj. kr, t.ex. i Lund.', 'Det är mycket.'],
    ['Bröd, mjölk, ost m.m.', 'Allt var slut.'],
    ['”Kommer du?” frågade hon.', '”Ja!”', 'De gick.'],
    ['Se s. 14 och fig. 3.', 'Där står allt.'],
    ['Bl.a. Malmö och Umeå växer.', 'Kiruna flyttar.'],
  ],
  nb: [
    ['Dr. P. Lie bor i St. Olavs gate nr. 5.', 'Der er det stille.'],
    ['Den 3. mai kom kong Harald 5. til byen.', 'Det regnet.'],
    ['Det koster ca. 20 mill. kr, f.eks. i Bergen.', 'Det er mye.'],
    ['Brød, melk, ost osv.', 'Alt var borte.'],
    ['«Kommer du?» spurte hun.', '«Ja!»', 'De gikk.'],
    ['Se s. 14 og fig. 3.', 'Der står alt.'],
  ],
});
