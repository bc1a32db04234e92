import type { CalendarRules, WeekOrSunday } from './calendar-rules.js';
import type { MoneyRules } from './money-rules.js';
import type { NegationRules } from './negation-rules.js';
import type { NumberRules } from './number-rules.js';
import type { QuoteRules } from './quote-rules.js';
import { inBothScripts, tableInBothScripts, tableWithEndings } from './word-forms.js';

const ORDINAL_ENDINGS = 'i a o og oga om ome omu oj im ih ima e u';

/** Number words and separators of Bosnian, Croatian, Montenegrin and Serbian, both scripts. */
export const southSlavicNumbers: NumberRules = {
  decimal: ',',
  groups: '. ',
  cardinals: tableInBothScripts(`
    0 nula nule nuli nulu nulom
    1 jedan jedna jedno jednog jednoga jednom jednome jednomu jednoj jednu jedne jedni jednim jednih
    2 dva dvije dve dvoje dvojica dvojice dvojici dvojicu dvojicom dvaju dviju dveju dvama dvjema dvema dvoja dvoji dvoma
    3 tri troje trojica trojice trojici trojicu trojicom triju trima troji troja troma
    4 četiri četvoro četvorica četvorice četvorici četvoricu četvoricom četvori četvora četiriju četirima
    5 pet petoro petorica petorice petorici petoricu petoricom petori petora
    6 šest šestoro šestorica šestorice šestorici šestoricu šestoricom šestori
    7 sedam sedmoro sedmorica sedmorice sedmorici sedmoricu sedmoricom
    8 osam osmoro osmorica osmorice osmorici osmoricu osmoricom
    9 devet devetoro devetorica devetorice devetorici devetoricu devetoricom
    10 deset desetoro desetorica desetorice desetorici desetoricu desetoricom
    11 jedanaest jedanaestoro jedanaestorica jedanaestorice jedanaestoricu
    12 dvanaest dvanaestoro dvanaestorica dvanaestorice dvanaestoricu
    13 trinaest trinaestoro trinaestorica trinaestorice trinaestoricu
    14 četrnaest četrnaestoro četrnaestorica četrnaestorice
    15 petnaest petnaestoro petnaestorica petnaestorice petnaestoricu
    16 šesnaest šesnaestoro šesnaestorica šesnaestorice
    17 sedamnaest sedamnaestoro sedamnaestorica
    18 osamnaest osamnaestoro osamnaestorica
    19 devetnaest devetnaestoro devetnaestorica
    20 dvadeset dvadesetoro dvadesetorica dvadesetorice dvadesetak
    30 trideset tridesetoro tridesetak
    40 četrdeset četrdesetoro četrdesetak
    50 pedeset pedesetoro pedesetak
    60 šezdeset šezdesetoro šezdesetak
    70 sedamdeset sedamdesetoro sedamdesetak
    80 osamdeset osamdesetoro osamdesetak
    90 devedeset devedesetoro devedesetak
    200 dvjesta dvjesto dvesta dvesto dvjestotine dvijestotine
    300 trista tristo tristotine
    400 četiristo četiristotine
    500 petsto petstotina
    600 šesto šeststo šeststotina
    700 sedamsto sedamstotina
    800 osamsto osamstotina
    900 devetsto devetstotina`),
  ordinals: tableInBothScripts(
    tableWithEndings(
      `
      1 prv
      2 drug
      3 treć
      4 četvrt
      5 pet
      6 šest
      7 sedm
      8 osm
      9 devet
      10 deset
      11 jedanaest
      12 dvanaest
      13 trinaest
      14 četrnaest
      15 petnaest
      16 šesnaest
      17 sedamnaest
      18 osamnaest
      19 devetnaest
      20 dvadeset
      30 trideset
      40 četrdeset
      50 pedeset
      60 šezdeset
      70 sedamdeset
      80 osamdeset
      90 devedeset
      100 stot
      1000 hiljadit tisućit`,
      ORDINAL_ENDINGS,
    ),
  ),
  scales: tableInBothScripts(`
    100 sto stotinu stotine stotina stotinama
    1000 hiljada hiljade hiljadu hiljadi hiljadom hiljadama tisuća tisuće tisuću tisući tisućom tisućama
    1000000 milion miliona milioni milionu milione milionom milionima milijun milijuna milijuni milijunu milijune milijunom milijunima
    1000000000 milijarda milijarde milijardi milijardu milijardom milijardama
    1000000000000 bilion biliona bilioni bilijun bilijuna bilijuni`),
  shortScales: tableInBothScripts(`
    1000 hilj tis
    1000000 mil mln mio
    1000000000 mlrd mlrd milj`),
  loose: tableInBothScripts(`
    0 nijedan nijedna nijedno nijednog nijednu nijedne niko nitko ništa nula bez ne
    1 jedini jedina jedino jednom jedanput prvi prva prvo prvog prvoga prvom prvu prve prvih prvim sam sama samo
    2 drugi druga drugo drugog drugoga drugom drugu druge drugih drugim oba obje obe oboje obojica obojice obojicu par dvaput dvostruko dvostruki dvostruka dvostruke duplo udvostručiti udvostručila udvostručio dvojna dvojni
    3 triput trostruko trostruki trojka trojke trojku
    4 četverostruko četvorostruko
    0.5,50,30 pola polovina polovine polovini polovinu polovinom polovica polovice polovicu polovici pol po polugodišnje polugodišnji polugođe polufinale poluvrijeme sredina sredinom
    0.33333,3,33 trećina trećine trećini trećinu trećinom
    0.66667,67,66,2,3 dvotrećinska dvotrećinskom dvotrećinsku
    0.25,25,15 četvrt četvrtina četvrtine četvrtini četvrtinu četvrtinom kvartal kvartala kvartalu
    0.2,5 petina petine petinu
    0.1,10 desetina desetine desetinu desetak decenija decenije deceniju deceniji decenijama desetljeće desetljeća desetljeću dekada dekade dekadu
    15 petnaestak
    12 tucet tuceta podne podneva
    100 stotinak vijek vijeka vijeku vek veka veku stoljeće stoljeća stoljeću
    24,0,12 ponoć ponoći
    1.5 poldrug`),
  joiners: inBothScripts('i'),
  joinsTens: true,
  half: inBothScripts('po pol pô'),
  percent: inBothScripts(
    '% odsto posto procenat procenta procenata procenti procentima postotak postotka postotaka posto',
  ),
  halfHour: inBothScripts('pola'),
  units: Object.fromEntries(
    Object.entries({
      kilometre: 'kilometar kilometra kilometru kilometri kilometara kilometre kilometrima kilometrom',
      metre: 'metar metra metri metara metre metrima metru metrom',
      centimetre: 'centimetar centimetra centimetri centimetara centimetre',
      mile: 'milja milje milju milja miljama',
      foot: 'stopa stope stopu',
      inch: 'inč inča inči',
      'kilometre-per-hour': 'kilometara_na_sat kilometara_na_čas kilometra_na_sat kilometra_na_čas kilometara_na_h',
      'mile-per-hour': 'milja_na_sat milja_na_čas',
      kilogram: 'kilogram kilograma kilogrami kilogramima kilo kila',
      gram: 'gram grama grami',
      tonne: 'tona tone tonu tonama',
      pound: 'funta funte funti funtu',
      hectare: 'hektar hektara hektari hektare',
      litre: 'litar litra litara litri litre litru',
      barrel: 'barel barela bareli',
      'square-metre': 'kvadrata kvadratnih_metara kvadratni_metar kvadratna_metra kvadratnog_metra četvornih_metara',
      'square-kilometre': 'kvadratnih_kilometara kvadratna_kilometra četvornih_kilometara',
      'cubic-metre': 'kubika kubnih_metara kubna_metra kubni_metar',
      celsius: 'stepeni_celzijusa stepeni_celzijusovih stupnjeva_celzijevih stupnjeva_celzija celzijusa',
      kilowatt: 'kilovat kilovata',
      megawatt: 'megavat megavata',
      gigawatt: 'gigavat gigavata',
      'kilowatt-hour': 'kilovat-sat kilovat-sati kilovat-sata kilovatsati kilovat_sati',
      'megawatt-hour': 'megavat-sat megavat-sati megavat-sata megavatsati megavat_sati',
      second: 'sekund sekundi sekunde sekunda sekundu',
      minute: 'minut minuta minute minuti minutu',
      hour: 'sat sata sati časova čas časa',
      day: 'dan dana dani dane danima',
      week: 'sedmica sedmice sedmicu nedjelja nedjelje nedelja nedelje tjedan tjedna tjedana',
      month: 'mjesec mjeseca mjeseci mjesec mesec meseca meseci mjesecima mesecima',
      year: 'godina godine godinu godini godinama',
    }).map(([unit, forms]) => [unit, inBothScripts(forms)]),
  ),
};

/** What money is called. */
export const southSlavicMoney: MoneyRules = {
  currencies: Object.fromEntries(
    Object.entries({
      EUR: 'euro eura euru eurom euri eurima evro evra evru evrom evri evrima',
      'USD AUD CAD NZD HKD SGD TWD': 'dolar dolara dolaru dolarom dolari dolare dolarima',
      'GBP EGP LBP SYP': 'funta funte funti funtu funtama',
      CHF: 'franak franka franaka franci franke francima',
      'RSD IQD KWD DZD JOD MKD TND LYD BHD': 'dinar dinara dinaru dinari dinare dinarima denar denara denari',
      'SEK NOK DKK ISK CZK HRK': 'kruna krune kruni krunu krunama',
      HUF: 'forint forinta forinti forinte',
      PLN: 'zlot zlota zloti zlota',
      'RUB BYN': 'rublja rublje rublji rublju rubalja rubljama',
      UAH: 'grivna grivne grivni grivnja grivnji',
      'RON MDL': 'lej leja lei',
      BGN: 'lev leva levi leva',
      ALL: 'lek leka leki',
      BAM: 'konvertibilna_marka konvertibilnih_maraka maraka marka marke',
      HRK: 'kuna kune kuni kunu kunama',
      TRY: 'lira lire lira lirama',
      CNY: 'juan juana juani juane jen',
      JPY: 'jen jena jeni jenima',
      'KRW KPW': 'von vona',
      'INR PKR LKR NPR IDR': 'rupija rupije rupiju',
      'MXN ARS CLP COP UYU CUP PHP DOP': 'pezos pezosa pezosi pesosa',
      ILS: 'šekel šekela šekeli',
      AED: 'dirham dirhama',
    }).map(([codes, forms]) => [codes, inBothScripts(forms)]),
  ),
};

const WEEKDAYS = [
  'ponedjeljak ponedjeljka ponedjeljku ponedjeljkom ponedjeljci ponedeljak ponedeljka ponedeljku ponedeljkom',
  'utorak utorka utorku utorkom utorci',
  'srijeda srijede srijedi srijedom srijedu sreda srede sredi sredom sredu',
  'četvrtak četvrtka četvrtku četvrtkom četvrci',
  'petak petka petku petkom petci',
  'subota subote suboti subotom subotu',
  'nedjelja nedjelje nedjelji nedjeljom nedjelju nedelja nedelje nedelji nedeljom nedelju',
].map(inBothScripts);

const AMBIGUOUS_DAYS =
  'nedjelja nedjelje nedjelji nedjeljom nedelja nedelje nedelji nedeljom petkom sredi sredom petak petka petku subota sreda';

const AMBIGUOUS_MONTHS =
  'marta martu martom mart maja maju majem majom maj juni jun jula julu juna junu augusta srpnja lipa lipnja listopad';

/** Weekdays and the months as Montenegro, Serbia and Bosnia name them; nedjelja is both Sunday and week. */
export const serbianCalendar: CalendarRules = {
  weekdays: WEEKDAYS,
  months: [
    'januar januara januaru januarom',
    'februar februara februaru februarom',
    'mart marta martu martom',
    'april aprila aprilu aprilom',
    'maj maja maju majem',
    'jun juna junu junom juni',
    'jul jula julu julom juli',
    'avgust avgusta avgustu avgustom august augusta augustu augustom',
    'septembar septembra septembru septembrom',
    'oktobar oktobra oktobru oktobrom',
    'novembar novembra novembru novembrom',
    'decembar decembra decembru decembrom',
  ].map(inBothScripts),
  ambiguous: inBothScripts(`${AMBIGUOUS_DAYS} ${AMBIGUOUS_MONTHS}`),
  cues: inBothScripts(
    'u od do tokom početkom krajem sredinom prošlog idućeg narednog sljedećeg sledećeg ovog za mjeseca meseca',
  ),
  capital: 'never',
  weeks: inBothScripts(
    'sedmica sedmice sedmicu sedmici sedmicom nedjelja nedjelje nedjelju nedjelji nedjeljom nedelja nedelje nedelju nedelji',
  ),
  weekOrSunday: [
    {
      which: 'last',
      forms: inBothScripts(
        'prošle_nedjelje prošle_nedelje minule_nedjelje minule_nedelje protekle_nedjelje protekle_nedelje',
      ),
    },
    {
      which: 'next',
      forms: inBothScripts(
        'sljedeće_nedjelje sledeće_nedelje naredne_nedjelje naredne_nedelje iduće_nedjelje iduće_nedelje slijedeće_nedjelje',
      ),
    },
    { which: 'this', forms: inBothScripts('ove_nedjelje ove_nedelje') },
  ] satisfies WeekOrSunday[],
  relativeWeeks: {
    last: { week: 'prošle sedmice', sunday: inBothScripts('u_prošlu_nedjelju u_prošlu_nedelju prošlu_nedjelju') },
    next: { week: 'sljedeće sedmice', sunday: inBothScripts('u_sljedeću_nedjelju u_iduću_nedelju') },
    this: { week: 'ove sedmice', sunday: inBothScripts('ovu_nedjelju ovu_nedelju') },
  },
};

/** Weekdays and the months as Croatia names them, the international ones beside; nedjelja is Sunday only. */
export const croatianCalendar: CalendarRules = {
  weekdays: WEEKDAYS,
  months: [
    'siječanj siječnja siječnju siječnjem januar januara januaru',
    'veljača veljače veljači veljačom veljaču februar februara februaru',
    'ožujak ožujka ožujku ožujkom mart marta martu',
    'travanj travnja travnju travnjem april aprila aprilu',
    'svibanj svibnja svibnju svibnjem maj maja maju',
    'lipanj lipnja lipnju lipnjem juni juna junu',
    'srpanj srpnja srpnju srpnjem juli jula julu',
    'kolovoz kolovoza kolovozu kolovozom august augusta augustu avgust avgusta',
    'rujan rujna rujnu rujnom septembar septembra septembru',
    'listopad listopada listopadu listopadom oktobar oktobra oktobru',
    'studeni studenoga studenog studenom studenome novembar novembra novembru',
    'prosinac prosinca prosincu prosincem decembar decembra decembru',
  ].map(inBothScripts),
  ambiguous: inBothScripts(`${AMBIGUOUS_DAYS} ${AMBIGUOUS_MONTHS} studeni studenom studenog`),
  cues: inBothScripts('u od do tijekom početkom krajem sredinom prošlog idućeg narednog sljedećeg ovog za mjeseca'),
  capital: 'never',
  weeks: inBothScripts('tjedan tjedna tjednu tjednom tjedni tjedana sedmica sedmice sedmicu sedmici'),
};

/** What denies. Several ni-words in a clause deny once. */
export const southSlavicNegation: NegationRules = {
  negators: inBothScripts(`
    ne nije nisu nisam nisi nismo niste nema nemaju nemam nemamo nemate nemaš neće nećemo nećete nećeš neću nemoj nemojte
    nemojmo nemao nemala nemali nikad nikada niko nitko nikog nikoga nikom nikome ništa ničega ničim nijedan nijedna nijedno
    nijednog nijednoga nijednu nijedne nijednom nijedni ni niti bez nigdje nigde nikako nikakav nikakva nikakvo nikakve
    nikakvih nikakvu nikakvog nipošto`),
  weak: inBothScripts(`
    ne* ni* bez* odb* spriječ* spreč* sprečava* izbjeg* izbeg* prest* zabran* odust* porič* porek* demant* opovrg* jedva
    osim samo tek umjesto umesto protiv izostan* izostal* manjk* nedosta* odsust* odsut* malo rijetko retko dok
    teško suprotno sumnj* propust* izgub* otkaz* prekid* zamalo umalo bilo_kakav bilo_ko`),
  neutral: inBothScripts(`
    nedjelj* nedelj* neki neka neke neko nekog nekoga nekom nekome nekim nekih neku nekoliko nešto nečega nečim nekad nekada nekadašnj* nedavno nedavn* nego
    nebo neba nemačk* nemac njemačk* nijemac nijemci neto nivo nivoa nivou nizak niz niza nizu niske niska nisko niži niža nikš* nikola nikole nikolić* nikol* nil nis niš niša nišu
    bezbjed* bezbed* negdje negde netko nevladin* neposredn* nekretnin* nesreć* neprekidn* neophodn* nevrijeme nevremen* nezavisn* neutral* neću_li nekolik* nepal* nese* nest* net* nerv* nemir* nes nedelju_dana
    presto* prestonic* sami samom samoj samog samih`),
  affirming: inBothScripts(`
    ne_samo nije_samo nisu_samo nema_sumnje nema_dvojbe nesumnjivo ni_manje_ni_više ništa_manje ne_manje ne_više_od
    zar_ne zar_nije da_ne_bi nije_li nisu_li ne_samo_što ne_baš dok_ne dok_se_ne sve_dok_ne samo_što_nije umalo_nije umalo_ne zamalo_nije zamalo_ne
    bilo_da_ili_ne ili_ne ili_nije ko_god_ne najkasnije ne_kasnije ništa_drugo_do ništa_drugo_nego niko_drugi_do ništa_osim nego_što_nije ne_računajući ni_manje`),
  double: inBothScripts('nije_bez nisu_bez ne_bez'),
};

/** „…“ as a rule, “…” and »…« in some houses. */
export const southSlavicQuotes: QuoteRules = { pairs: ['„“', '„”', '“”', '»«', '‚‘', '‘’'] };
