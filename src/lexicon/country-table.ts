/**
 * What ICU's region names do not tell of a country: `code | adjectives and demonyms in English | other English names |
 * names in other languages`, and after `!` known word-for-word translations.
 */
export const COUNTRY_ROWS = `
ME | Montenegrin Montenegrins | | sr Crna Gora | ! Black Mountain / Blackmountain / Black Forest / Black Mountains / Black Hill
RS | Serbian Serbians Serb Serbs
HR | Croatian Croatians Croat Croats
BA | Bosnian Bosnians | Bosnia / Bosnia and Herzegovina / Bosnia-Herzegovina / BiH | sr Bosna / Bosna i Hercegovina / BiH | hr Bosna / Bosna i Hercegovina / BiH
SI | Slovenian Slovenians Slovene Slovenes
MK | Macedonian Macedonians | North Macedonia / Macedonia | sr Severna Makedonija / Sjeverna Makedonija / Makedonija | hr Sjeverna Makedonija / Makedonija
XK | Kosovar Kosovars | Kosovo
AL | Albanian Albanians
GR | Greek Greeks
BG | Bulgarian Bulgarians
RO | Romanian Romanians
HU | Hungarian Hungarians | | ar المجر / هنغاريا | ru Венгрия | hr Mađarska
AT | Austrian Austrians | | ar النمسا
DE | German Germans
CH | Swiss
IT | Italian Italians
FR | French Frenchman Frenchmen
ES | Spanish Spaniard Spaniards
PT | Portuguese
GB | British Briton Britons | United Kingdom / UK / U.K. / Britain / Great Britain | sr Velika Britanija / Britanija / Ujedinjeno Kraljevstvo | hr Velika Britanija / Britanija | hu Nagy-Britannia / Egyesült Királyság | de Großbritannien / Vereinigtes Königreich | fr Royaume-Uni / Grande-Bretagne | es Reino Unido / Gran Bretaña | it Regno Unito / Gran Bretagna | ru Великобритания / Британия | uk Велика Британія / Британія | zh 英国 | ar بريطانيا
IE | Irish Irishman
NL | Dutch | Netherlands / the Netherlands / Holland | sr Holandija / Nizozemska | hr Nizozemska | hu Hollandia | de Niederlande / Niederlanden / Holland | fr Pays-Bas | es Países Bajos | it Paesi Bassi | ru Нидерланды / Голландия | uk Нідерланди | ! Iceland
BE | Belgian Belgians
LU | Luxembourgish Luxembourger
DK | Danish Dane Danes
SE | Swedish Swede Swedes
NO | Norwegian Norwegians
FI | Finnish Finn Finns
IS | Icelandic Icelander Icelanders
PL | Polish Pole Poles
CZ | Czech Czechs | Czech Republic / Czechia | sr Češka / Češka Republika | hr Češka | hu Csehország | de Tschechien | fr Tchéquie / République tchèque | es Chequia / República Checa | it Cechia / Repubblica Ceca | ru Чехия | uk Чехія | zh 捷克 | ar التشيك
SK | Slovak Slovaks
UA | Ukrainian Ukrainians
RU | Russian Russians
BY | Belarusian Belarusians | Belarus | sr Belorusija / Bjelorusija | hr Bjelorusija | hu Fehéroroszország / Belarusz | de Belarus / Weißrussland | fr Biélorussie | es Bielorrusia | it Bielorussia | ru Белоруссия / Беларусь | uk Білорусь | ! White Russia
MD | Moldovan Moldovans
TR | Turkish Turk Turks | Turkey / Türkiye
US | American Americans | United States / US / USA / U.S. / U.S.A. / United States of America / America / the States | sr SAD / Sjedinjene Američke Države / Sjedinjene Države / Amerika | hr SAD / Sjedinjene Američke Države / Amerika | hu Egyesült Államok / USA / Amerika | de USA / Vereinigte Staaten / Vereinigten Staaten / Amerika | fr États-Unis / Etats-Unis / Amérique | es Estados Unidos / EE. UU. / EE.UU. / EEUU | it Stati Uniti / USA / Usa | ru США / Соединённые Штаты / Соединенные Штаты / Америка | uk США / Сполучені Штати | pl USA / Stany Zjednoczone | zh 美国 | ar الولايات المتحدة / أمريكا / أميركا
CA | Canadian Canadians
MX | Mexican Mexicans
BR | Brazilian Brazilians
AR | Argentine Argentines Argentinian
CL | Chilean Chileans
CO | Colombian Colombians
VE | Venezuelan Venezuelans
CU | Cuban Cubans
CN | Chinese
JP | Japanese
KR | South Korean Korean Koreans | South Korea / Korea | sr Južna Koreja / Koreja | hr Južna Koreja | zh 韩国 | ar كوريا الجنوبية
KP | North Korean Korean | North Korea | sr Severna Koreja / Sjeverna Koreja | hr Sjeverna Koreja | zh 朝鲜 | ar كوريا الشمالية
TW | Taiwanese
IN | Indian Indians
PK | Pakistani Pakistanis
AF | Afghan Afghans
IR | Iranian Iranians
IQ | Iraqi Iraqis
SY | Syrian Syrians
LB | Lebanese
IL | Israeli Israelis
PS | Palestinian Palestinians | Palestine | sr Palestina | hr Palestina | zh 巴勒斯坦 | ar فلسطين
JO | Jordanian Jordanians | Jordan | ar الأردن
SA | Saudi Saudis | Saudi Arabia
AE | Emirati Emiratis | United Arab Emirates / UAE / Emirates | sr Ujedinjeni Arapski Emirati / UAE / Emirati
QA | Qatari Qataris
EG | Egyptian Egyptians
LY | Libyan Libyans
DZ | Algerian Algerians
TN | Tunisian Tunisians
MA | Moroccan Moroccans | | ! the Sunset / Sunset
SD | Sudanese
ET | Ethiopian Ethiopians
ZA | South African
NG | Nigerian Nigerians
KE | Kenyan Kenyans
AU | Australian Australians
NZ | New Zealander New Zealanders
GE | Georgian Georgians
AM | Armenian Armenians
AZ | Azerbaijani Azerbaijanis
KZ | Kazakh Kazakhs
UZ | Uzbek Uzbeks
VN | Vietnamese
TH | Thai
PH | Filipino Filipinos Philippine
ID | Indonesian Indonesians
EE | Estonian Estonians
LV | Latvian Latvians
LT | Lithuanian Lithuanians
CY | Cypriot Cypriots
MT | Maltese
`;
