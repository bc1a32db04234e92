import type { SegmentationRules } from './segmentation-rules.js';

/** Full stops of Polish, Czech, Slovak, Slovene and Romanian. */
export const centralSegmentation: Readonly<Record<string, SegmentationRules>> = {
  pl: {
    titles: `
      dr prof mgr inż hab ks św gen płk mjr kpt por ppłk red im ul al pl np tzn tzw m.in ok godz wg płd płn woj
      os abp bp o br s ppor chor sierż plut kpr st dyr prez zam zast doc lic lek med adw pt ang niem franc ros
      łac bałt gr czes daw dot hist ital jęz koł kol lit łot nar obyw płn-wsch pol por pot przym przysł rozdz
      rys rzecz sp społ tab tel tj tow ukr ur zob zwł zm aleja lm m.st j.w d.w bł o.o śp ś.p jw ew ewent ros
      wł por np powyż`,
    inner:
      'sp z.o.o s.a r w tys mln mld bln zł gr st jr n.e p.n.e pkt poz ust rb br wiek wieku kw godz min sek szt egz proc',
    closing: 'itd itp etc i.t.d i.t.p cdn m.in.',
    beforeNumber: 'nr s str art ust pkt poz t godz ok r tel fax tab rys rozdz par lok m ul',
    counting: 'nr str tel tab rys',
    starters: `
      w we na do z ze od po o u i a ale lecz jednak oraz to ten ta te ci jest są był była było on ona ono oni my ja
      nie tak że gdy kiedy jak jeśli jeżeli ponieważ więc dlatego przez przed pod nad dla bez przy za także
      również teraz dziś wczoraj tam tu jego jej ich wszystkie wielu natomiast ponadto dodał zdaniem według
      chociaż choć aby żeby potem później wcześniej jutro tysiące miliony każdy wszyscy nikt nic co kto gdzie`,
    ordinals: true,
    openers: `
      jednak jeśli jeżeli gdy kiedy ponieważ więc dlatego także również teraz dziś wczoraj natomiast ponadto chociaż
      choć aby żeby potem później wcześniej jest są był była było mimo podczas według zdaniem`,
  },
  cs: {
    titles: `
      dr prof doc ing mgr bc mudr judr phdr sv gen plk tzv např resp tj mj ul nám č rndr thdr paeddr phmr mvdr
      csc drsc bca dis plk pplk mjr kpt por npor ppor kap apod. čl obr tab str tel sl zvl př příp popř event cca
      angl něm franc lat rus řec slov hl vl zn red srov viz ev nar zemř býv odd odb okr op pozn roč řím kat jz
      p pí sl`,
    inner: 'a.s s.r.o v.o.s k.s spol st jr tis mil mld kč r n.l př.n.l hod min sek ks h.c o.p.s z.s stol',
    closing: 'atd apod aj etc a.j a_j a_pod',
    beforeNumber: 'č čp str s čl odst písm tel fax obr tab sb kap',
    counting: 'č čp str tel obr tab',
    starters: `
      v ve na do z ze od po o u a ale i však to ten ta je jsou byl byla bylo on ona oni my já ne že když jak
      jestli protože proto přes před pod nad pro bez při za také dnes včera tam tady jeho její jejich pokud
      ačkoli přestože zatímco podle mezi během kvůli díky navíc potom poté později dříve nyní teď zítra tisíce
      miliony každý všichni nikdo nic co kdo kde kdy proč k ke se s tento tato toto tyto mnoho některé jinak`,
    ordinals: true,
    openers: `
      když pokud protože proto ačkoli přestože zatímco však také dnes včera navíc potom poté později dříve nyní
      podle během kvůli díky jsou byl byla bylo`,
  },
  sk: {
    titles: `
      dr prof doc ing mgr bc mudr judr phdr rndr mvdr paeddr sv gen plk pplk mjr kpt por npor tzv napr resp t.j
      tj ul nám č čl obr tab str tel zvl príp popr event cca angl nem franc lat rus slov hl vl zn red porov ev
      nar zomr odd okr op pozn roč csc drsc arch akad mons p pí sl t.č t.r m.r min.r atď. kat v.r z.z`,
    inner:
      'a.s s.r.o v.o.s k.s spol st ml tis mil mld eur r n.l pred.n.l hod min sek ks h.c n.o o.z stor sro spol.s.r.o',
    closing: 'atď apod a.i i.i etc a.pod a_i a_pod',
    beforeNumber: 'č str s čl ods písm tel fax obr tab kap z.z',
    counting: 'č str tel obr tab',
    starters: `
      v vo na do z zo od po o u a ale i však to ten tá je sú bol bola bolo on ona oni my ja nie že keď ako ak
      pretože preto cez pred pod nad pre bez pri za aj tiež dnes včera tam tu jeho jej ich hoci zatiaľ podľa
      medzi počas kvôli vďaka navyše potom neskôr predtým teraz zajtra tisíce milióny každý všetci nikto nič čo
      kto kde kedy prečo k ku so s sa tento táto toto tieto mnohí niektorí inak spoločnosť ide`,
    ordinals: true,
    calendar: `
      január február marec apríl máj jún júl august september október november december januára februára marca
      apríla mája júna júla augusta septembra októbra novembra decembra`,
    openers: `
      keď pretože preto však hoci zatiaľ tiež dnes včera navyše potom neskôr predtým teraz podľa počas kvôli vďaka sú
      bol bola bolo`,
  },
  sl: {
    titles: `
      dr mag prof doc g ga gdč sv ul inž dipl akad gen polk maj stot npr t.i ti tj t.j oz roj gl prim št čl str
      tel obč let red zasl univ spec gosp ang nem it fr lat hrv srb avstr o p pok ml st kn vel msgr tkim
      t.im t.i.m predv pribl cca ca op odd sl tab`,
    inner:
      'd.o.o d.d s.p d.n.o k.d p.o jr ml st tis mio mrd jan feb mar apr jun jul avg sept okt nov dec n.št pr.n.št n.e pr.kr po.kr stol ur min',
    closing: 'itd ipd idr itn etc in_dr in_sl',
    beforeNumber: 'št čl str sl tab tel faks gl t tč odst pogl cca ca',
    counting: 'št str sl tab tel',
    starters: `
      v na s z iz od do za po o ob pri pred med zaradi brez nad pod proti skozi in a ali pa vendar toda ampak
      ko če ker da kot kako kaj kdo kje kam zakaj to ta ti te tisti on ona ono oni one mi jaz vi njegov njen
      njihov vsi vse vsak ne ni niso je so bil bila bilo bo bodo tudi poleg prej pozneje kasneje nato potem zdaj
      danes včeraj jutri tu tam tako zato sicer čeprav medtem kljub glede po-leg tisoče milijoni več eden ena
      drugi nekateri mnogi dodal`,
    ordinals: true,
    openers: `
      ko če ker vendar toda ampak čeprav medtem kljub zato nato potem zdaj danes včeraj jutri tudi poleg prej pozneje
      kasneje zaradi je so bil bila bilo`,
  },
  ro: {
    titles: `
      dl dlui d-l d-na d-ra dna dra dr prof ing av arh acad gen col lt mr cpt plt sf st str bd bld nr art al alin
      lit pct cap pag vol ed fig tab tel jud com sat mun oraș sect bl sc et ap ex de.ex d.ex p.ex cca aprox resp
      conf lect asist univ dvs dv pr ep mons pt adj șt i.e m.s.t adm min.af dir preș pres secr lat fr engl germ`,
    inner: `
      s.a s.r.l srl jr sr ian feb febr mart apr iun iul aug sept oct nov dec mil mld lei ron min sec ore n.r a.c
      d.c d.hr î.hr e.n î.e.n co inc ltd s.n`,
    closing: 'etc ș.a ş.a ș.a.m.d ş.a.m.d ș.cl a.m p.m',
    beforeNumber: 'nr art al alin lit pct cap pag p vol fig tab tel fax bl sc et ap int sect',
    starters: `
      în la de din pe cu fără pentru prin până după sub peste între spre contra conform potrivit și şi dar iar ori
      sau însă deci că dacă când cum unde cine ce care a al ai ale un o unii unele acest această aceasta aceştia
      aceștia acesta aceste acel acea el ea ei ele eu noi tu voi nu da este e sunt era au va vor s-a s-au mai
      astfel apoi acum astăzi azi ieri mâine aici acolo totuși totuşi deși deşi deoarece astfel toate toți toţi
      mulți multe fiecare alt altă alte niciun nicio nimeni nimic mii milioane`,
    ordinals: false,
    openers: `
      însă dar dacă când deși deşi deoarece astfel apoi acum astăzi ieri totuși totuşi potrivit conform este sunt
      s-a s-au`,
  },
};
