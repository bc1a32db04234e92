import { numberValue } from '../../src/checks/number-value.js';
import { examples } from './examples.js';

examples(numberValue, {
  from: 'cnr',
  to: 'en',
  flags: [
    ['Za prijedlog je glasalo 46 poslanika.', '64 members voted for the motion.', '64', { suggestion: '46' }],
    ['Stiglo je dvanaest autobusa.', 'Twenty buses arrived.', 'Twenty', { suggestion: 'Twelve' }],
    ['Više od 37.400 građana', 'More than 34,700 citizens', '34,700', { suggestion: '37,400' }],
    ['Rast od 4,1 odsto', 'Growth of 4.7 percent', '4.7', { suggestion: '4.1' }],
    ['Počeo je u 18:30.', 'It began at 6:20 p.m.', '6:20'],
    ['Trideset pet ljudi i 11 kuća.', 'Thirty-six people and 11 houses.', 'Thirty-six'],
    ['Izgrađen je 1989. godine.', 'It was built in 1998.', '1998', { suggestion: '1989' }],
  ],
  quiet: [
    // separators, signs and words
    ['Više od 37.400 građana, 4,1 odsto', 'More than 37,400 citizens, 4.1 per cent'],
    ['Dvadeset pet godina', '25 years'],
    ['25 godina', 'twenty-five years'],
    ['pet stotina dvadeset ljudi', '520 people'],
    ['dva i po miliona', '2.5 million'],
    ['2,5 miliona', 'two and a half million'],
    ['pola miliona eura', '500,000 euros'],
    ['1,2 do 1,5 miliona', 'between 1.2 million and 1.5 million'],
    // small words that are more than numbers
    ['Jedan čovjek i druga žena', 'A man and another woman'],
    ['Oba kandidata, obje strane', 'The two candidates, both sides'],
    ['Prvi put u sekundi', 'For the first time, in a second'],
    ['Nijedan od njih', 'No one of them'],
    ['Pola grada', 'Half the city'],
    // clock times, dates, scores
    ['u 22:41', 'at 10:41 p.m.'],
    ['u 18 časova', 'at 6 p.m.'],
    ['u pola osam', 'at 7:30'],
    ['Pobijedili su 29:27.', 'They won 29-27.'],
    ['05. 10. 2026.', 'October 5, 2026'],
    ['5.10.2026.', '5 October 2026'],
    ['devedesetih godina, 1980-ih', 'in the 1990s, in the eighties'],
    ['u XX vijeku', 'in the 20th century'],
    // names that hold digits
    ['avion F-16 i virus COVID-19', 'an F-16 jet and the coronavirus'],
    // No. 5, one of the
    ['broj 5', 'No. 5'],
    ['jedan od najboljih', 'one of the best'],
    // one number too few or too many alone is not enough
    ['Bilo je 12 ljudi.', 'There were people.'],
    // what moved to the neighbouring sentence is not missed
    ['Bilo ih je 12.\nOstalo je 30.', 'There were.\nTwelve came, 30 remained.'],
  ],
});

examples(numberValue, {
  from: 'hu',
  to: 'en',
  flags: [['Tizenkét busz indul.', 'Twenty buses depart.', 'Twenty', { suggestion: 'Twelve' }]],
  quiet: [
    ['Tizenöt éves, a tízből kilencen mentek.', 'He is 15; nine out of ten went.'],
    ['Kétszázötven fő', '250 people'],
    ['egy hét múlva', 'in a week'],
  ],
});

examples(numberValue, {
  from: 'de',
  to: 'en',
  flags: [['Fünfundzwanzig Züge fielen aus.', 'Fifty-two trains were cancelled.', 'Fifty-two']],
  quiet: [
    ['Fünfundzwanzig Züge', '25 trains'],
    ['um halb sieben', 'at 6:30'],
    ['18.30 Uhr', '6:30 p.m.'],
    ['anderthalb Stunden', 'one and a half hours'],
    ['zwei Drittel der Mitglieder', 'two thirds of the members'],
  ],
});

examples(numberValue, {
  from: 'fr',
  to: 'en',
  flags: [['quatre-vingt-dix-sept pays', 'Eighty-seven countries', 'Eighty-seven']],
  quiet: [
    ['quatre-vingt-dix-sept pays', '97 countries'],
    ['dans quinze jours', 'in two weeks'],
    ['à 18h30', 'at 6.30 p.m.'],
    ['soixante-dix-huit et dix-huit', '78 and 18'],
  ],
});

examples(numberValue, {
  from: 'ru',
  to: 'en',
  flags: [['Погибли двадцать три человека.', 'Thirty-two people died.', 'Thirty-two']],
  quiet: [
    ['двадцать три человека, полтора года', '23 people, a year and a half'],
    ['2,5 тыс. человек', '2,500 people'],
    ['в 2027 году, в 1990-х', 'in 2027, in the 1990s'],
  ],
});

examples(numberValue, {
  from: 'zh',
  to: 'en',
  flags: [['三百五十人参加。', '530 people took part.', '530']],
  quiet: [
    ['三百五十人', '350 people'],
    ['22时41分', '10:41 p.m.'],
    ['10月5日', 'October 5'],
    ['一些十分千万', 'some very much'],
  ],
});

examples(numberValue, {
  from: 'cs',
  to: 'en',
  flags: [['Trvalo to tři týdny.', 'It lasted for two weeks.', 'two', { suggestion: 'three' }]],
  quiet: [['Dvanáct lidí a 5 aut', '12 people and five cars']],
});

examples(numberValue, {
  from: 'nl',
  to: 'en',
  flags: [['Er stierven 46 mensen.', '64 people died.', '64']],
  // a language whose number words are not known: only digits against digits
  quiet: [['Twaalf mensen en 5 auto’s', 'Twelve people and five cars']],
});
