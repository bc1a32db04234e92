import { describe } from 'vitest';
import { cutsAsWritten } from './cut.js';

describe('English', () => {
  cutsAsWritten({
    en: [
      ['Gov. Ann Lee met Sen. J. B. Hart on Jan. 5 in Washington, D.C.', 'They agreed.'],
      ['The bill (H.R. 25) passed.', 'It costs $3.5 bn.', 'Nobody objected.'],
      ['At 7 p.m. Mr. Cole locked the shop.', 'He reached home at 8 p.m.', 'The dog was asleep.'],
      ['Shares of Yahoo! rose 2.5 percent.', 'Why?', 'Nobody knows!'],
      ['She lives in the U.K.', 'Thousands moved there.', 'The U.K. Treasury is pleased.'],
      ['"Is it over?" she asked.', '"It is."', 'They left.'],
      ["He thought, 'How far it is! How dark!' and sighed.", 'It was late.'],
      ['The text "ends [...] here" (Low 12).', 'Next page.'],
      ['Write to desk@example.org or see https://example.org/a.b.html.', 'We answer.'],
      ['The figure was in the report (2019).4', 'It was wrong.'],
      ['They waited.', '. . . Nobody came . . . or so they say.'],
      ['See No. 5, p. 12, and Fig. 3.', 'All is there.'],
      ['I have 600.', 'How many have you?'],
      ['The well is 30 ft. deep.', 'It is dry.'],
    ],
  });
});

describe('German, Dutch', () => {
  cutsAsWritten({
    de: [
      ['Am 3. Oktober sprach Bundeskanzler a. D. Kurt Falk.', 'Danach gab es Suppe.'],
      ['Die Ware kostet ca. 20 Mio. Euro, z. B. in Köln.', 'Mehr wissen wir nicht.'],
      ['Der 2. Weltkrieg endete 1945.', 'Danach kam der Hunger.'],
      ['Funde aus dem 1. -3. Jahrhundert liegen im Museum.', 'Es ist offen.'],
      ['„Kommst du?“, fragte sie.', '„Ja!“', 'Er kam.'],
      ['Siehe S. 14, Abs. 2 und Nr. 5.', 'Dort steht alles.'],
      ['Papst Johannes XXIII. starb in Rom.', 'Er war alt.'],
      ['Er wohnt in der Bahnhofstr. 4.', 'Das Haus ist rot.'],
      ['Der Preis stieg um 3,5 %.', 'Das ist viel.'],
    ],
    nl: [
      ['Dhr. P. de Boer en mevr. Jansen wonen in Den Haag.', 'Zij zijn buren.'],
      ['Dat kost ca. 20 mln. euro, bijv. in Breda.', 'Meer weten we niet.'],
      ['Zie blz. 14 en art. 5.', 'Daar staat alles.'],
      ['Bouwbedrijf Timmer B.V. uit Zwolle bouwt scholen.', 'Het gaat goed.'],
      ['Brood, melk, kaas enz.', 'Alles was op.'],
      ["'s Avonds is het stil.", "'Kom je?' vroeg zij.", 'Hij kwam.'],
      ['Om 20.30 uur begon het.', 'Iedereen was er.'],
    ],
  });
});

describe('Romance languages', () => {
  cutsAsWritten({
    fr: [
      ['M. Dupont et Mme Leroy ont vu le Dr. Blanc.', 'Il était pressé.'],
      ['« Vous venez ? » demanda-t-elle.', '« Oui ! »', 'Ils partirent.'],
      ['Voir p. 14, chap. 2 et fig. 3.', 'Tout y est.'],
      ['Du pain, du lait, etc.', 'Tout manquait.'],
      ['J.-P. Martin habite av. Foch, n° 5.', 'La rue est calme.'],
      ['Cela coûte 2,5 millions d’euros.', 'C’est trop.'],
      ['Né au IVe siècle av. J.-C., il reste inconnu.', 'Mais on le cherche.'],
    ],
    es: [
      ['El Sr. Gómez y la Dra. Ruiz viven en la Avda. Colón.', 'Son vecinos.'],
      ['¿Vienes?', '¡Claro!', 'Salieron a las 5 p.m.', 'Llovía.'],
      ['EE. UU. y la UE firmaron.', 'El texto (art. 5, pág. 14) es público.'],
      ['Tel. (91) 555 01 02, Ext. 14.', 'Llame usted.'],
      ['Pan, leche, etc.', 'No quedaba nada.'],
      ['«No lo sé», dijo J. M. Aznar.', 'Nadie preguntó más.'],
      ['Cuesta 1.500.000 euros.', 'Es mucho.'],
    ],
    it: [
      ['Il dott. Rossi e la sig.ra Bianchi abitano in via Po n. 5.', 'Sono vicini.'],
      ['«Vieni?» chiese.', '«Sì!»', 'Partirono.'],
      ['La ditta Fratelli Neri S.p.A. di Torino vende auto.', 'Va bene.'],
      ['Pane, latte, ecc.', 'Mancava tutto.'],
      ['Vedi pag. 14, art. 5 e fig. 3.', 'È tutto lì.'],
      ['Costa 2,5 milioni.', 'Non è poco.'],
      ["L'ing. G. Verdi è dell'A.S. Roma.", 'Gioca bene.'],
    ],
    pt: [
      ['O Sr. Silva e a Dra. Costa moram na Av. Paulista, n.º 5.', 'São vizinhos.'],
      ['«Você vem?» perguntou.', '«Sim!»', 'Partiram.'],
      ['A firma Irmãos Dias Ltda. de Lisboa vende carros.', 'Vai bem.'],
      ['Pão, leite, etc.', 'Faltava tudo.'],
      ['Ver pág. 14, art. 5 e fig. 3.', 'Está tudo lá.'],
      ['Custa 2,5 milhões.', 'Não é pouco.'],
      ['O prof. J. M. Alves chegou às 20h30.', 'Depois saiu.'],
    ],
    ro: [
      ['Dl. Popescu și dna. Ionescu locuiesc pe str. Lungă nr. 5.', 'Sunt vecini.'],
      ['„Vii?” întrebă ea.', '„Da!”', 'Au plecat.'],
      ['Firma Frații Dinu S.R.L. din Cluj vinde mașini.', 'Merge bine.'],
      ['Pâine, lapte etc.', 'Nu era nimic.'],
      ['Vezi pag. 14, art. 5 alin. 2 și fig. 3.', 'Totul e acolo.'],
      ['Costă 20 mil. lei.', 'Este mult.'],
      ['Prof. univ. dr. I. Marin a venit la ora 20.30.', 'Apoi a plecat.'],
    ],
  });
});
