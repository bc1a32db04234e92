import { wordSet, type WordRules } from './word-rules.js';

/** Words of English; the common ones start sentences with a capital and are no names. */
export const englishWords: WordRules = {
  functionWords: wordSet(`
    the a an and or but nor so yet if then than that this these those it its he him his she her hers they them their theirs we us our ours you your yours
    i me my mine who whom whose which what when where why how is are was were be been being am do does did done doing have has had having will would
    shall should can could may might must not no of in on at by for with about against between into through during before after above below to from up
    down out off over under again further once here there all any both each few more most other some such only own same too very just also
  `),
  commonWords: wordSet(`
    according accordingly across actually additionally afterwards ago ahead along alongside already although altogether always amid among anyone anything
    apart apparently around as ask asked aside authorities because became become behind believe besides best better beyond big brief bring build business
    call called calls cases certainly children citizens city clearly closed come coming committee companies company compared complete concern consequently
    considering contrary cost costs council councillors country currently customs daily data day days deep despite details director discover
    due early earlier eight eighteen eighty either eleven else emergency employees engineers enough especially even eventually ever every everyone
    everything exactly except expected experts explore eyewitnesses families far federal few fewer fifteen fifth fifty finally find fire firefighters first five follow
    following for former fortunately forty four fourteen fourth free friends full furthermore general generally get give given giving go good government great half
    hence high homes hospital hours however hundred hundreds ideally image images immediately important including indeed initially inside instead interior
    investigators it's items join judge judges just keep key know large last lastly late later latest lawyers least left less let like likewise little local
    long look lots made main major make many materials maybe mayor meanwhile meetings members men mid middle million minister ministers ministry month
    months moreover morning most mostly much municipal my name namely national near nearly need neither nevertheless new news next nine nineteen ninety nobody
    none nonetheless normally north northern note nothing notice now number of off offers officers officials often old on once one ones online only open opening opponents
    opposition ordinary organisers others otherwise our out outside overall owners pair parents part particularly parties party passengers people per perhaps
    photo photos please police politicians poor power presently president previous previously prices prime prior probably project prosecutors protesters provided
    public pupils put question questions quite rail railway rather read really reading recent recently register regarding regardless regional related relatives rents reporters representatives
    rescuers researchers residents respondents results road roads round rural sales say saying says schools science scientists sea second secondly security see
    seeing seven seventeen seventy several share similar similarly since six sixteen sixty small social some somebody someone something sometimes soon source sources south
    southern speaking special staff start starting state statistics still stop strange streets students subscribe such suddenly sure surely take
    taken taking tax teachers technically ten tens text thank thanks that's there's therefore things third thirdly thirteen thirty though thousand thousands three throughout
    thus tickets time times today together tomorrow tonight top total toward towards town tracks trade traffic train trains travel trees twelve twenty twice two
    ultimately unfortunately union university unless unlike until up upon updated use used using usually various via victims video view views village visitors voters
    wages watch water week weeks welcome well west western whatever whenever whereas wherever whether while whoever whole wholly why winter without
    witnesses women wonder work workers works world worldwide worse years yes yesterday yet young zero
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    miss mister uncle aunt sultan sheikh emir general colonel captain sergeant lieutenant lord father sister brother coach
    mr mrs ms dr prof sir lady king queen prince princess saint
    minister ministry government parliament assembly mayor chairman chairwoman spokesman spokeswoman secretary ambassador director professor bishop pope judge
    court party bank university institute academy museum theatre school hospital airport station street square bridge port railway company group fund office agency
    east eastern westwards central upper lower european african asian american
  `),
  letters: 'abcdefghijklmnopqrstuvwxyz',
  lookalikes: wordSet(`
    die war was am an so bald hat also fast not gut will man rat brief hell art wand hut kind rock stern tag tier brand gift rest arm bank boot rang ski
    on par plus sale pour but sin son has once era fin fine des most ember hall van de la le les el da do to one me bio sam li is a i pet more sure
    come pure car chat chose coin dans don font four grand large main mine net or pain pays pose rate route sang sort tout tour vase vent vie voie
    mare sole dove due fare fresco male mare more note pace pane quale rare sera solo via vine mi si no he fare ha ho al dare data date
    ali bar bog dim dob fan grad had list lice most nos para pas pod post put red rok sat sad slap slip smoking sport test top tri trio zona
    also denn dem den des under over her are ape plan plant stand stark strand tat tot trug ware wild wind wolf wolle rund
    hat most fog leg level rent part pest szent tart ok ad be le ki fel el meg
  `),
  doubles: wordSet('blah had that very really no yes so is bye ha hear there now well long far many much never'),
  loans: wordSet(`
    café cafés naïve naïvety résumé résumés cliché clichés façade façades fiancé fiancée fiancés déjà vu à la entrée entrées soirée protégé protégée protégés
    exposé élite élites décor début débuts régime régimes communiqué communiqués attaché attachés matinée née blasé touché risqué sauté purée crème brûlée
    papier-mâché jalapeño jalapeños piñata señor señora señorita über doppelgänger smörgåsbord angström pâté coup d'état détente émigré émigrés tête-à-tête
    vis-à-vis mañana el niño la niña garçon rösti müsli maître façon appliqué macramé lamé rosé passé consommé flambé soufflé crèche crêpe crêpes fête fêtes
    cortège naïvely voilà melée mêlée mélange ménage möbius ångström são hôtel raison d'être château châteaux cafè pietà papà bric-à-brac
    coöperate coördinate reëlect reëlected
  `),
};
