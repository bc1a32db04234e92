import { wordSet, type WordRules } from './word-rules.js';

/** Words of German. */
export const germanWords: WordRules = {
  doubles: wordSet('die der das den dem sie wir ihr was sehr nein ja dass nach und so'),
  functionWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber doch sondern nicht kein keine keinen keiner ist sind war waren wird
    werden wurde wurden worden sein seine seinen seiner ihr ihre ihren ihrer hat haben hatte hatten habe kann können könnte soll sollen sollte
    muss müssen will wollen wollte darf dürfen in so mit von vom zu zum zur auf aus bei beim für gegen nach über unter vor zwischen durch ohne um
    im ins am an als wie wenn weil dass daß ob auch noch nur schon sehr mehr er sie es wir ich uns ihm ihn ihnen sich man was wer wo
    diese dieser dieses diesem diesen jede jeder jedes alle allen aller bereits zuletzt heute gestern morgen jahr jahre jahren sagte erklärte
    ersten zweiten dritten letzten neuen großen
  `),
  letters: 'abcdefghijklmnopqrstuvwxyzäöüß',
  wordEnds: [
    'ung',
    'ungen',
    'heit',
    'heiten',
    'keit',
    'keiten',
    'schaft',
    'schaften',
    'stelle',
    'stellen',
    'lich',
    'liche',
    'lichen',
    'licher',
    'isch',
    'ische',
    'ischen',
    'igkeit',
    'amt',
    'gehalten',
    'iert',
    'ieren',
    'straße',
    'gericht',
    'gesetz',
    'wagen',
    'haus',
    'zug',
    'werk',
    'bau',
    'führer',
    'meister',
    'verkehr',
    'versicherung',
  ],
};

/** Words of French. */
export const frenchWords: WordRules = {
  doubles: wordSet('nous vous très non oui bien'),
  functionWords: wordSet(`
    le la les un une des du de au aux et ou mais donc car ni ne pas plus que qui quoi dont où ce cet cette ces son sa ses leur leurs notre nos votre vos
    mon ma mes il elle ils elles nous vous je tu on se lui eux y en est sont était étaient sera seront être été a ont avait avaient avoir fait faire peut
    peuvent doit doivent dans sur sous avec sans pour par chez entre vers contre pendant depuis après avant selon comme si aussi très même tout toute
    tous toutes autre autres bien encore déjà aujourd'hui hier demain lors ainsi
  `),
  letters: 'abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ',
  wordEnds: ['eux', 'euse', 'euses', 'aient', 'eront', 'erait', 'issement', 'clure', 'ées', 'trice'],
};

/** Words of Spanish. */
export const spanishWords: WordRules = {
  doubles: wordSet('no sí muy poco casi'),
  functionWords: wordSet(`
    el la los las un una unos unas de del al y e o u pero sino que quien quienes cual cuales cuyo cuya este esta estos estas ese esa esos esas aquel
    a su sus mi mis tu tus nuestro nuestra lo le les se me te nos es son era eran fue fueron ser sido está están estaba estar ha han había haber hay
    tiene tienen puede pueden en con sin por para sobre entre hasta desde hacia contra según durante tras como si no ni muy más menos también ya
    cuando donde porque todo toda todos todas otro otra otros otras hoy ayer mañana año años
  `),
  letters: 'abcdefghijklmnopqrstuvwxyzáéíóúüñ',
  wordEnds: [
    'ción',
    'ciones',
    'miento',
    'mientos',
    'dad',
    'dades',
    'aje',
    'ajes',
    'ando',
    'iendo',
    'aron',
    'ieron',
    'aba',
    'aban',
    'ería',
    'ado',
    'ados',
    'ada',
    'adas',
    'ido',
    'idos',
    'eza',
  ],
};

/** Words of Italian. */
export const italianWords: WordRules = {
  doubles: wordSet('via via sì no piano molto così quasi poco'),
  functionWords: wordSet(`
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dalle in nel nello nella nei nelle
    su sul sulla con per tra fra e ed o ma se che chi cui quale quali questo questa questi queste quello quella suo sua suoi sue loro mio nostro
    non è sono era erano sarà essere stato stata stati ha hanno aveva avere può possono deve devono come quando dove perché anche ancora già più meno
    molto tutto tutti ogni altro altri oggi ieri domani anni anno
  `),
  letters: 'abcdefghijklmnopqrstuvwxyzàèéìòù',
  wordEnds: [
    'zione',
    'zioni',
    'mente',
    'menti',
    'aggio',
    'aggi',
    'tore',
    'tori',
    'trice',
    'ità',
    'ezza',
    'arono',
    'evano',
    'avano',
    'ando',
    'endo',
    'ato',
    'ati',
    'uto',
    'uti',
    'ire',
  ],
};

/** Words of Portuguese. */
export const portugueseWords: WordRules = {
  functionWords: wordSet(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às e ou mas que quem qual quais este esta estes estas esse essa isso seu sua seus
    suas não é são era eram foi foram ser sido está estão estava ter tem têm tinha há pode podem com sem por pelo pela para sobre entre até desde contra
    como se já muito mais menos também quando onde porque todo toda todos todas outro outra hoje ontem amanhã ano anos
  `),
  letters: 'abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü',
  wordEnds: [
    'ção',
    'ções',
    'mento',
    'mentos',
    'dade',
    'dades',
    'ando',
    'endo',
    'aram',
    'eram',
    'avam',
    'ado',
    'ados',
    'agem',
    'eiro',
    'eira',
  ],
};

/** Words of Hungarian. */
export const hungarianWords: WordRules = {
  doubles: wordSet('az a nem igen már egy sok'),
  functionWords: wordSet(`
    a az egy és is nem ne hogy van vannak volt voltak lesz lesznek lenne kell lehet már még csak de vagy mert ha mint ez azt ezt ezek azok ezért azért
    aki akik ami amik amely amelyek amelyet ahol amikor amit akit ő ők ön mi ti én te neki nekik velük vele róla saját között alatt után előtt
    miatt szerint felett mellett ellen nélkül óta keresztül által számára pedig illetve valamint azonban ugyanis minden sok több nagyon
    mondta közölte elmondta hozzátette tegnap ma holnap évben
  `),
  letters: 'aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz',
  wordEnds: [
    'ság',
    'ség',
    'ságot',
    'séget',
    'ásban',
    'ésben',
    'ható',
    'hető',
    'ották',
    'ették',
    'nak',
    'nek',
    'ban',
    'ben',
    'ból',
    'ből',
    'hoz',
    'hez',
    'tól',
    'től',
  ],
};

/** Words of Russian. */
export const russianWords: WordRules = {
  functionWords: wordSet(`
    и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот от меня еще ещё нет о из ему
    теперь когда даже ну вдруг ли если уже или ни быть был была были него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где
    есть надо ней для мы тебя их чем сам чтоб без будто чего раз тоже себе под будет этот того потому этого какой который которая которые которых
    при над об после перед через между это эта эти
  `),
  letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
};

/** Words of Ukrainian. */
export const ukrainianWords: WordRules = {
  functionWords: wordSet(`
    і й та в у не що він на я з із зі як а то все всі вона так його але до по за від при про під над між після перед через для без або чи
    ще вже також тільки лише коли де якщо бо би б був була було були є буде будуть має мають може можуть який яка яке які якого цей ця це ці
    їх їм ми ви вони мене тебе себе своє свій своя свої
  `),
  letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
};
