/** Words for happenings that a weekday dates: by them two sentences are seen to speak of one event. */
export interface EventRules {
  /** One line per kind of event: all forms, nouns and verbs, by which a text first tells of it. */
  readonly events: string;
  /** The nouns among them that can point back: "the visit", "the meeting". */
  readonly nouns: string;
  /** Words before such a noun that make it the event spoken of: the, this, his; empty where the noun alone does. */
  readonly definite: string;
  /** Words near an event that tell of another one, or of one that lasts: second, again, next, continued, until. */
  readonly apart: string;
}

/** English. */
export const englishEvents: EventRules = {
  events: `
    visit visits visited visiting visitor
    meeting meetings met meets meet
    ceremony ceremonies
    session sessions sat
    conference
    arrival arrived arrives
    departure departed
    signing signed signs
    hearing heard
    match game played beat defeated
    vote voted votes
    protest protested protests rally
    opening opened opens
    accident crash crashed collided
    explosion exploded
    fire
    attack attacked attacks
    concert performed
    speech spoke address addressed`,
  nouns: `visit meeting ceremony session conference arrival departure signing hearing match game vote protest rally opening
    accident crash explosion fire attack concert speech`,
  definite: 'the this that his her their its same',
  apart: `second third another next again return returned returning resume resumed resumes continue continued continues continuing
    postponed moved rescheduled until through from between daily two-day three-day previous earlier last former new annual repeat`,
};

/** Montenegrin, Serbian, Croatian and Bosnian. */
export const southSlavicEvents: EventRules = {
  events: `
    posjeta posjete posjeti posjetu posjetom posjetio posjetila posjetili poseta posete poseti posetu posetom posetio posetila posetili
    sastanak sastanka sastanku sastankom sastao sastala sastali susret susreta susretu susreo susrela
    svečanost svečanosti ceremonija ceremonije ceremoniji
    sjednica sjednice sjednici sjednicu sednica sednice sednici sednicu
    konferencija konferencije konferenciji
    utakmica utakmice utakmici utakmicu odigrali
    protest protesta protestu protestovali prosvjed prosvjeda prosvjedu
    otvaranje otvaranja otvaranju otvorio otvorila otvoren otvorena
    potpisivanje potpisivanja potpisivanju potpisao potpisala potpisali potpisan
    nesreća nesreće nesreći`,
  nouns: `posjete posjeti posjetu posjeta posete poseti posetu poseta sastanka sastanku sastanak susreta susretu svečanosti ceremonije
    ceremoniji sjednice sjednici sednice sednici konferencije konferenciji utakmice utakmici protesta protestu prosvjeda prosvjedu
    otvaranja otvaranju potpisivanja potpisivanju nesreće nesreći`,
  definite: '',
  apart: `drugi druga druge drugoj treći treća sljedeći sljedeća sledeći sledeća naredni naredna ponovo opet ponovno nastavak nastavljen
    nastavlja odložen odložena do od između prošli prošla ranije novi nova`,
};

/** German. */
export const germanEvents: EventRules = {
  events: `
    besuch besuchs besuche besuchte besucht
    treffen treffens traf trafen
    sitzung tagte
    konferenz
    ankunft traf
    unterzeichnung unterzeichnete unterzeichnet
    spiel spiels spielte
    abstimmung stimmte
    protest protestierte protestierten
    eröffnung eröffnete eröffnet
    unfall unfalls verunglückte`,
  nouns:
    'besuch besuchs treffen treffens sitzung konferenz ankunft unterzeichnung spiel spiels abstimmung protest eröffnung unfall unfalls',
  definite: 'der des dem den das die beim am diesem dieser dieses seinem seines ihrem ihres',
  apart: `zweite zweiten dritte weiteren weitere nächste nächsten erneut wieder fortgesetzt verschoben bis seit zwischen früheren
    letzten neue neuen`,
};
