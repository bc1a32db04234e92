import type { CalendarRules } from './calendar-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import { tableWithEndings } from './word-forms.js';

/** Number words and separators of Czech. */
export const czechNumbers: NumberRules = {
  decimal: ',',
  groups: ' .',
  cardinals: `
    0 nula nuly
    1 jeden jedna jedno jednoho jedné jednou jednu jednom jednomu jedním
    2 dva dvě dvou dvěma dvoje dvojí
    3 tři tří třem třemi třech troje
    4 čtyři čtyř čtyřem čtyřmi čtyřech čtvero
    5 pět pěti patero
    6 šest šesti
    7 sedm sedmi
    8 osm osmi
    9 devět devíti
    10 deset deseti
    11 jedenáct jedenácti
    12 dvanáct dvanácti
    13 třináct třinácti
    14 čtrnáct čtrnácti
    15 patnáct patnácti
    16 šestnáct šestnácti
    17 sedmnáct sedmnácti
    18 osmnáct osmnácti
    19 devatenáct devatenácti
    20 dvacet dvaceti
    30 třicet třiceti
    40 čtyřicet čtyřiceti
    50 padesát padesáti
    60 šedesát šedesáti
    70 sedmdesát sedmdesáti
    80 osmdesát osmdesáti
    90 devadesát devadesáti`,
  ordinals: tableWithEndings(
    `
    1 prvn
    3 třet
    4 čtvrt
    5 pát
    6 šest
    7 sedm
    8 osm
    9 devát
    10 desát
    11 jedenáct
    12 dvanáct
    20 dvacát
    100 st`,
    'í ího ímu ím ý ého ému ém ým á é ou ých ými',
  ),
  scales: `
    100 sto sta stovka stovky stovek set stě
    1000 tisíc tisíce tisíců tisících tisícům
    1000000 milion milionu miliony milionů milionech milionům milión miliónů milióny
    1000000000 miliarda miliardy miliard miliardu miliardách
    1000000000000 bilion bilionu biliony bilionů`,
  shortScales: `
    1000 tis
    1000000 mil mio
    1000000000 mld mrd`,
  loose: `
    0 žádný žádná žádné nikdo nic bez
    1 jediný jediná první jednou
    2 oba obě obou oběma druhý druhá druhé druhého druhou dvakrát dvojnásobek pár dvojice
    3 třikrát trojice třetina třetiny třetinu
    0.5,50,30 půl polovina poloviny polovinu polovině
    0.33333,33 třetina třetiny třetinu
    0.25,25,15 čtvrt čtvrtina čtvrtiny čtvrtinu čtvrtletí
    1.5 půldruhého
    10 desítka desítky desítek desetiletí
    12 tucet poledne
    100 století stovka
    24,0,12 půlnoc`,
  joiners: 'a',
  joinsTens: true,
  half: 'půl',
  percent: '% procento procenta procent procenty procentech',
};

/** Months and weekdays of Czech. */
export const czechCalendar: CalendarRules = {
  weekdays: [
    'pondělí',
    'úterý úterního',
    'středa středy středě středu středou',
    'čtvrtek čtvrtka čtvrtku čtvrtkem',
    'pátek pátku pátkem',
    'sobota soboty sobotě sobotu sobotou',
    'neděle neděli nedělí',
  ],
  months: [
    'leden ledna lednu lednem',
    'únor února únoru únorem',
    'březen března březnu březnem',
    'duben dubna dubnu dubnem',
    'květen května květnu květnem',
    'červen června červnu červnem',
    'červenec července červenci červencem',
    'srpen srpna srpnu srpnem',
    'září',
    'říjen října říjnu říjnem',
    'listopad listopadu listopadem',
    'prosinec prosince prosinci prosincem',
  ],
  ambiguous: 'září středa středy středou',
  cues: 'v ve od do na po během začátkem koncem',
  capital: 'never',
  weeks: 'týden týdne týdnu týdnem týdny týdnů',
};

/** What denies in Czech: not only words of their own but every verb that begins with ne-. */
export const czechNegation: NegationRules = {
  negators: `
    ne není nejsou nejsem nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají nemám neměl neměla neměli nemůže nemohou
    nemohl nemohla nemohli nechce nechtěl nikdy nikdo nikoho nikomu nic ničeho ničím nikde nijak žádný žádná žádné žádného
    žádnou žádných žádným ani bez nikoli nikoliv nelze`,
  weak: `
    ne* bez* odmít* popř* zakáz* zakaz* chyb* ztrat* ztrác* jen pouze kromě místo proti sotva málo stěží přest* zruš* vylouč* než`,
  neutral: `
    neděl* nebo nebe nebesk* nedávn* někdo někoho něco něčeho někde někdy některý některá některé některých některým některou několik několika nejen
    nej* něm* nezbytn* nemocn* nemoc nemoci německ* nedaleko`,
  affirming: 'nejen ne_jen nejenom nejde_jen zda_ne nebo_ne ne_více_než ne_méně_než není_divu než',
};

/** Number words and separators of Polish. */
export const polishNumbers: NumberRules = {
  decimal: ',',
  groups: ' .',
  cardinals: `
    0 zero zera
    1 jeden jedna jedno jednego jednej jednemu jednym jedną
    2 dwa dwie dwóch dwu dwaj dwoje dwojga dwóm dwoma dwiema
    3 trzy trzech trzej troje trojga trzem trzema
    4 cztery czterech czterej czworo czterem czterema
    5 pięć pięciu pięcioro pięcioma
    6 sześć sześciu sześcioro
    7 siedem siedmiu siedmioro
    8 osiem ośmiu ośmioro
    9 dziewięć dziewięciu
    10 dziesięć dziesięciu
    11 jedenaście jedenastu
    12 dwanaście dwunastu
    13 trzynaście trzynastu
    14 czternaście czternastu
    15 piętnaście piętnastu
    16 szesnaście szesnastu
    17 siedemnaście siedemnastu
    18 osiemnaście osiemnastu
    19 dziewiętnaście dziewiętnastu
    20 dwadzieścia dwudziestu
    30 trzydzieści trzydziestu
    40 czterdzieści czterdziestu
    50 pięćdziesiąt pięćdziesięciu
    60 sześćdziesiąt sześćdziesięciu
    70 siedemdziesiąt siedemdziesięciu
    80 osiemdziesiąt osiemdziesięciu
    90 dziewięćdziesiąt dziewięćdziesięciu
    200 dwieście dwustu
    300 trzysta trzystu
    400 czterysta czterystu
    500 pięćset pięciuset
    600 sześćset sześciuset
    700 siedemset siedmiuset
    800 osiemset ośmiuset
    900 dziewięćset dziewięciuset`,
  ordinals: tableWithEndings(
    `
    1 pierwsz
    3 trzec
    4 czwart
    5 piąt
    6 szóst
    7 siódm
    8 ósm
    9 dziewiąt
    10 dziesiąt
    11 jedenast
    12 dwunast
    20 dwudziest
    30 trzydziest
    50 pięćdziesiąt
    100 setn`,
    'y i a e ego emu ym im ą ej ych ich ymi imi iego iemu iej ia ią ie',
  ),
  scales: `
    100 sto stu setki setek
    1000 tysiąc tysiące tysięcy tysiąca tysiącom tysiącach
    1000000 milion miliona miliony milionów milionom milionach
    1000000000 miliard miliarda miliardy miliardów miliardom miliardach
    1000000000000 bilion biliona biliony bilionów`,
  shortScales: `
    1000 tys
    1000000 mln
    1000000000 mld
    1000000000000 bln`,
  loose: `
    0 żaden żadna żadne żadnego nikt nic bez brak
    1 jedyny jedyna pierwszy pierwsza pierwsze raz
    2 oba obie obaj obu oboje drugi druga drugie drugiego drugiej drugą dwukrotnie podwójny podwoić para pary parę
    3 trzykrotnie trójka trójki
    0.5,50,30 pół połowa połowy połowę połowie
    0.33333,33 trzecia trzecią tercja
    0.25,25,15 ćwierć kwartał kwartału kwartale kwadrans
    1.5 półtora półtorej
    10 dekada dekady dziesiątki dziesiątek
    12 tuzin południe
    100 wiek wieku
    24,0,12 północ północy`,
  joiners: 'i',
  half: 'pół',
  percent: '% procent procenta procentach proc',
};

/** Months and weekdays of Polish. */
export const polishCalendar: CalendarRules = {
  weekdays: [
    'poniedziałek poniedziałku poniedziałkiem poniedziałki',
    'wtorek wtorku wtorkiem wtorki',
    'środa środy środzie środę środą',
    'czwartek czwartku czwartkiem czwartki',
    'piątek piątku piątkiem piątki',
    'sobota soboty sobocie sobotę sobotą',
    'niedziela niedzieli niedzielę niedzielą',
  ],
  months: [
    'styczeń stycznia styczniu styczniem',
    'luty lutego lutemu lutym',
    'marzec marca marcu marcem',
    'kwiecień kwietnia kwietniu kwietniem',
    'maj maja maju majem',
    'czerwiec czerwca czerwcu czerwcem',
    'lipiec lipca lipcu lipcem',
    'sierpień sierpnia sierpniu sierpniem',
    'wrzesień września wrześniu wrześniem',
    'październik października październiku październikiem',
    'listopad listopada listopadzie listopadem',
    'grudzień grudnia grudniu grudniem',
  ],
  ambiguous: 'maja maj luty środa środy piątki',
  cues: 'w we od do na po początku końcu koniec połowie',
  capital: 'never',
  weeks: 'tydzień tygodnia tygodniu tygodniem tygodnie tygodni',
};

/** What denies in Polish. Several ni-words in a clause deny once. */
export const polishNegation: NegationRules = {
  negators: `
    nie nigdy nikt nikogo nikomu nic niczego niczym nigdzie żaden żadna żadne żadnego żadnej żadnych żadną żadnym ani bez
    niczyj bynajmniej`,
  weak: `
    nie* bez* odm* odrz* zaprzecz* zakaz* brak* braku* utrat* straci* tylko jedynie oprócz poza zamiast przeciw* ledwo mało rzadko
    przest* wyklucz* uniewaz* zanim niż wbrew zerw*`,
  neutral: `
    niedziel* niemal niemiec* niemcy niemczech niemców niebo nieba niebie niedawn* nieco niech niektór* niespodziewan* bezpiecz* bezpośredni* bezrob* niezależn* niedaleko niej niego nieść
    odmian* braki*`,
  affirming: 'nie_tylko nie_mniej nie_więcej nie_później niż_nie czy_nie nie_lada nie_ma_wątpliwości',
};
