package text

// countryTable has one line for each country and territory of ISO 3166-1:
//
//	code | names | adjectives | nationals | capital | other cities
//
// Within a field the entries stand between semicolons. The nationals are those
// that are not the adjective with an s. Formal prefixes ("Republic of",
// "Kingdom of") are not listed: the matcher takes them in by itself. An entry
// in capitals throughout matches capitals only.
const countryTable = `
AD|Andorra|Andorran||Andorra la Vella|
AE|United Arab Emirates;Emirates;UAE;U.A.E.|Emirati;UAE||Abu Dhabi|Dubai;Sharjah;Ajman;Fujairah;Ras Al Khaimah;Al Ain
AF|Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani||Kabul|Kandahar;Herat;Mazar-i-Sharif;Jalalabad
AG|Antigua and Barbuda;Antigua & Barbuda|Antiguan;Barbudan||St. John's|
AI|Anguilla|Anguillan|||
AL|Albania|Albanian||Tirana|Durrës;Durres;Vlorë;Shkodër
AM|Armenia|Armenian||Yerevan|Gyumri;Vanadzor
AO|Angola|Angolan||Luanda|Lobito;Benguela
AQ|Antarctica|Antarctic|||
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires|Rosario;Mendoza
AS|American Samoa||||
AT|Austria|Austrian||Vienna|Salzburg;Graz;Linz;Innsbruck
AU|Australia|Australian;Aussie||Canberra|Sydney;Melbourne;Brisbane;Perth;Adelaide
AW|Aruba|Aruban|||
AX|Åland Islands;Aland Islands||||
AZ|Azerbaijan;Azerbaijan Republic|Azerbaijani;Azeri||Baku|Ganja;Sumgayit;Sumqayit;Shusha;Lankaran;Nakhchivan;Gabala;Khankendi;Zangilan;Fuzuli;Lachin
BA|Bosnia and Herzegovina;Bosnia & Herzegovina;Bosnia-Herzegovina;Bosnia;BiH|Bosnian;Bosnian-Herzegovinian||Sarajevo|Banja Luka;Mostar;Tuzla
BB|Barbados|Barbadian;Bajan||Bridgetown|
BD|Bangladesh|Bangladeshi;Bangladesh||Dhaka;Dacca|Chattogram;Chittagong;Khulna;Sylhet
BE|Belgium|Belgian||Brussels|Antwerp;Ghent;Bruges;Liège;Liege
BF|Burkina Faso|Burkinabe;Burkinabè;Burkinabé;Burkinan||Ouagadougou|Bobo-Dioulasso
BG|Bulgaria|Bulgarian||Sofia|Varna;Burgas;Plovdiv
BH|Bahrain|Bahraini||Manama|
BI|Burundi|Burundian||Gitega|Bujumbura
BJ|Benin|Beninese;Beninois||Porto-Novo|Cotonou
BL|Saint Barthélemy||||
BM|Bermuda|Bermudian|||
BN|Brunei;Brunei Darussalam;Negara Brunei Darussalam|Bruneian||Bandar Seri Begawan|
BO|Bolivia|Bolivian||La Paz|Cochabamba;Santa Cruz de la Sierra
BQ|Caribbean Netherlands||||
BR|Brazil;Federative Republic of Brazil|Brazilian||Brasília;Brasilia|São Paulo;Sao Paulo;Rio de Janeiro;Belo Horizonte;Manaus;Recife
BS|Bahamas|Bahamian||Nassau|
BT|Bhutan|Bhutanese||Thimphu|Phuentsholing
BV|Bouvet Island||||
BW|Botswana|Botswanan;Motswana|Batswana|Gaborone|Francistown
BY|Belarus;Byelorussia|Belarusian;Belarussian;Byelorussian||Minsk|Brest;Gomel;Grodno;Vitebsk;Mogilev
BZ|Belize|Belizean||Belmopan|
CA|Canada|Canadian||Ottawa|Toronto;Montreal;Montréal;Vancouver;Calgary;Edmonton;Halifax
CC|Cocos Islands||||
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;Congo-Kinshasa;Congo (Kinshasa)|Congolese;DRC||Kinshasa|Lubumbashi;Goma;Bukavu;Matadi;Kisangani
CF|Central African Republic|Central African||Bangui|
CG|Republic of the Congo;Congo-Brazzaville;Congo Brazzaville;Congo (Brazzaville);Congo|||Brazzaville|Pointe-Noire
CH|Switzerland;Swiss Confederation|Swiss||Bern;Berne|Geneva;Zurich;Zürich;Basel;Lausanne;Davos;Lugano;Montreux
CI|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast|Ivorian;Ivoirian||Yamoussoukro|Abidjan
CK|Cook Islands|||Avarua|
CL|Chile|Chilean||Santiago;Santiago de Chile|Valparaíso;Valparaiso;Antofagasta
CM|Cameroon|Cameroonian||Yaoundé;Yaounde|Douala
CN|China;Mainland China;PRC;P.R.C.|Chinese;Sino||Beijing;Peking|Shanghai;Guangzhou;Shenzhen;Xi'an;Xian;Urumqi;Chengdu;Chongqing;Tianjin;Wuhan;Hangzhou;Nanjing;Qingdao;Dalian;Harbin;Boao;Yiwu;Lianyungang;Sanya
CO|Colombia|Colombian||Bogotá;Bogota|Cartagena;Medellín;Medellin;Cali;Barranquilla
CR|Costa Rica|Costa Rican||San José;San Jose|
CU|Cuba|Cuban||Havana|Varadero;Mariel
CV|Cabo Verde;Cape Verde|Cabo Verdean;Cape Verdean||Praia|Mindelo
CW|Curaçao;Curacao|Curaçaoan||Willemstad|
CX|Christmas Island||||
CY|Cyprus|Cypriot;Greek Cypriot||Nicosia;Lefkosia|Limassol;Larnaca;Paphos
CZ|Czechia;Czech Republic|Czech||Prague|Brno;Ostrava;Plzeň
DE|Germany;Federal Republic of Germany|German||Berlin|Hamburg;Munich;Frankfurt;Cologne;Düsseldorf;Dusseldorf;Leipzig;Dresden;Bonn;Hanover;Stuttgart
DJ|Djibouti|Djiboutian||Djibouti City|
DK|Denmark|Danish|Danes;Dane|Copenhagen|Aarhus;Odense
DM|Dominica|||Roseau|
DO|Dominican Republic|Dominican||Santo Domingo|Punta Cana
DZ|Algeria;People's Democratic Republic of Algeria|Algerian||Algiers|Oran;Annaba
EC|Ecuador|Ecuadorian;Ecuadorean||Quito|Guayaquil
EE|Estonia|Estonian||Tallinn|Tartu;Narva
EG|Egypt;Arab Republic of Egypt|Egyptian||Cairo|Alexandria;Sharm El-Sheikh;Sharm el Sheikh;Port Said;Suez;New Alamein;El Alamein;Luxor;Aswan;Hurghada
EH|Western Sahara|Sahrawi||El Aaiún|
ER|Eritrea|Eritrean||Asmara|Massawa
ES|Spain|Spanish|Spaniards;Spaniard|Madrid|Barcelona;Valencia;Seville;Málaga;Bilbao
ET|Ethiopia|Ethiopian||Addis Ababa|Dire Dawa
FI|Finland|Finnish|Finns;Finn|Helsinki|Turku;Tampere;Oulu;Lappeenranta
FJ|Fiji|Fijian||Suva|Nadi
FK|Falkland Islands||||
FM|Micronesia;Federated States of Micronesia|Micronesian||Palikir|
FO|Faroe Islands|Faroese|||
FR|France;French Republic|French;Franco|Frenchmen;Frenchman|Paris|Marseille;Lyon;Strasbourg;Toulouse;Bordeaux;Lille;Cannes
GA|Gabon;Gabonese Republic|Gabonese||Libreville|Port-Gentil
GB|United Kingdom;United Kingdom of Great Britain and Northern Ireland;UK;U.K.;Great Britain;Britain;England;Scotland;Wales;Northern Ireland|British;UK;U.K.;Scottish;Welsh;Northern Irish|Britons;Briton;Scots|London|Manchester;Edinburgh;Glasgow;Birmingham;Liverpool;Cardiff;Belfast;Leeds;Bristol;Aberdeen
GD|Grenada|Grenadian||St. George's|
GE|Georgia|Georgian||Tbilisi|Batumi;Kutaisi;Poti;Rustavi;Anaklia
GF|French Guiana||||
GG|Guernsey||||
GH|Ghana|Ghanaian||Accra|Kumasi;Tema;Takoradi
GI|Gibraltar|Gibraltarian|||
GL|Greenland|Greenlandic||Nuuk|
GM|Gambia|Gambian||Banjul|
GN|Guinea;Guinea-Conakry|Guinean||Conakry|
GP|Guadeloupe||||
GQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean;Equato-Guinean||Malabo|Bata
GR|Greece;Hellenic Republic|Greek;Hellenic||Athens|Thessaloniki;Piraeus;Alexandroupolis
GS|South Georgia||||
GT|Guatemala|Guatemalan||Guatemala City|
GU|Guam||||
GW|Guinea-Bissau|Bissau-Guinean||Bissau|
GY|Guyana|Guyanese||Georgetown|
HK|Hong Kong;Hong Kong SAR|Hong Kong|Hongkongers||
HM|Heard Island||||
HN|Honduras|Honduran||Tegucigalpa|San Pedro Sula
HR|Croatia|Croatian;Croat||Zagreb|Rijeka;Dubrovnik
HT|Haiti|Haitian||Port-au-Prince|
HU|Hungary|Hungarian;Magyar||Budapest|Debrecen;Szeged;Győr
ID|Indonesia|Indonesian||Jakarta;Nusantara|Bali;Surabaya;Bandung;Medan;Denpasar;Batam
IE|Ireland;Republic of Ireland|Irish|Irishmen|Dublin|Galway;Limerick
IL|Israel|Israeli||Jerusalem|Tel Aviv;Haifa;Ashdod;Eilat
IM|Isle of Man|Manx|||
IN|India;Bharat|Indian||New Delhi;Delhi|Mumbai;Kolkata;Chennai;Bengaluru;Bangalore;Hyderabad;Ahmedabad;Gandhinagar;Goa;Jaipur;Varanasi;Agra
IO|British Indian Ocean Territory||||
IQ|Iraq|Iraqi||Baghdad|Basra;Erbil;Najaf;Mosul;Sulaymaniyah;Kirkuk
IR|Iran;Islamic Republic of Iran|Iranian||Tehran;Teheran|Isfahan;Tabriz;Mashhad;Shiraz;Bandar Abbas;Chabahar;Rasht;Astara;Anzali;Bandar-e Anzali
IS|Iceland|Icelandic|Icelanders|Reykjavik;Reykjavík|
IT|Italy;Italian Republic|Italian||Rome|Milan;Venice;Naples;Turin;Trieste;Genoa;Florence;Palermo;Bologna
JE|Jersey||||
JM|Jamaica|Jamaican||Kingston|Montego Bay
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian||Amman|Aqaba;Zarqa;Irbid
JP|Japan|Japanese||Tokyo|Osaka;Kyoto;Yokohama;Nagoya;Fukuoka;Hiroshima;Sapporo;Kobe
KE|Kenya|Kenyan||Nairobi|Mombasa;Kisumu;Naivasha;Nakuru
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz||Bishkek|Osh;Cholpon-Ata;Jalal-Abad;Batken
KH|Cambodia;Kampuchea|Cambodian;Khmer||Phnom Penh|Siem Reap;Sihanoukville
KI|Kiribati|I-Kiribati||Tarawa;South Tarawa|
KM|Comoros;Union of the Comoros|Comorian;Comoran||Moroni|
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian||Basseterre|
KP|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean;DPRK||Pyongyang|Rason;Wonsan
KR|South Korea;Republic of Korea;Korea;Korea Republic;ROK;R.O.K.|South Korean;Korean;ROK||Seoul|Busan;Incheon;Sejong;Jeju;Daegu;Ulsan;Gyeongju
KW|Kuwait|Kuwaiti||Kuwait City|
KY|Cayman Islands||||
KZ|Kazakhstan|Kazakh;Kazakhstani;Qazaq|Kazakhstanis|Astana;Nur-Sultan|Almaty;Aktau;Shymkent;Atyrau;Aktobe;Karaganda;Turkestan;Turkistan;Khorgos;Kostanay;Pavlodar;Uralsk;Kuryk
LA|Laos;Lao People's Democratic Republic;Lao PDR|Lao;Laotian||Vientiane|Luang Prabang
LB|Lebanon;Lebanese Republic|Lebanese||Beirut|
LC|Saint Lucia;St. Lucia;St Lucia|Saint Lucian||Castries|
LI|Liechtenstein|||Vaduz|
LK|Sri Lanka|Sri Lankan||Colombo;Sri Jayawardenepura Kotte|Hambantota;Kandy;Trincomalee
LR|Liberia|Liberian||Monrovia|
LS|Lesotho|Basotho;Mosotho||Maseru|
LT|Lithuania|Lithuanian||Vilnius|Klaipeda;Klaipėda;Kaunas
LU|Luxembourg|Luxembourgish;Luxembourger||Luxembourg City|
LV|Latvia|Latvian||Riga|Liepaja;Ventspils;Jurmala
LY|Libya|Libyan||Tripoli|Benghazi;Misrata;Tobruk
MA|Morocco|Moroccan||Rabat|Casablanca;Marrakech;Marrakesh;Tangier;Agadir;Fez;Laayoune;Dakhla
MC|Monaco|Monégasque;Monegasque|||
MD|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldavian||Chisinau;Chișinău;Chişinău;Kishinev|Balti;Comrat
ME|Montenegro|Montenegrin||Podgorica|Budva
MF|Saint Martin||||
MG|Madagascar|Malagasy;Madagascan||Antananarivo|Toamasina
MH|Marshall Islands|Marshallese||Majuro|
MK|North Macedonia;Macedonia|Macedonian;North Macedonian||Skopje|Ohrid;Bitola
ML|Mali|Malian||Bamako|Timbuktu
MM|Myanmar;Republic of the Union of Myanmar;Burma|Burmese;Myanmar||Naypyidaw;Nay Pyi Taw;Naypyitaw|Yangon;Mandalay
MN|Mongolia|Mongolian;Mongol||Ulaanbaatar;Ulan Bator|Erdenet;Darkhan;Zamyn-Uud
MO|Macao;Macau|Macanese|||
MP|Northern Mariana Islands||||
MQ|Martinique||||
MR|Mauritania|Mauritanian||Nouakchott|Nouadhibou
MS|Montserrat||||
MT|Malta|Maltese||Valletta|
MU|Mauritius|Mauritian||Port Louis|
MV|Maldives|Maldivian||Malé;Male'|
MW|Malawi|Malawian||Lilongwe|Blantyre
MX|Mexico;México;United Mexican States|Mexican||Mexico City|Guadalajara;Monterrey;Cancún;Cancun;Tijuana;Veracruz
MY|Malaysia|Malaysian;Malay||Kuala Lumpur;Putrajaya|Penang;Johor Bahru;Langkawi;Kuching;Kota Kinabalu
MZ|Mozambique|Mozambican||Maputo|Beira;Nacala;Pemba
NA|Namibia|Namibian||Windhoek|Walvis Bay
NC|New Caledonia||||
NE|Niger|Nigerien||Niamey|Agadez
NF|Norfolk Island||||
NG|Nigeria;Federal Republic of Nigeria|Nigerian||Abuja|Lagos;Kano;Port Harcourt;Kaduna;Ibadan
NI|Nicaragua|Nicaraguan||Managua|
NL|Netherlands;The Netherlands;Holland|Dutch;Netherlands|Dutchmen|Amsterdam|The Hague;Rotterdam;Utrecht;Eindhoven
NO|Norway|Norwegian||Oslo|Bergen;Stavanger;Trondheim;Kirkenes
NP|Nepal;Federal Democratic Republic of Nepal|Nepali;Nepalese||Kathmandu|Pokhara;Birgunj
NR|Nauru|Nauruan||Yaren|
NU|Niue|Niuean|||
NZ|New Zealand;Aotearoa|New Zealand;Kiwi|New Zealanders|Wellington|Auckland;Christchurch
OM|Oman;Sultanate of Oman|Omani||Muscat|Salalah;Sohar;Duqm
PA|Panama;Panamá|Panamanian||Panama City|
PE|Peru|Peruvian||Lima|Cusco;Arequipa;Chancay;Callao
PF|French Polynesia||||
PG|Papua New Guinea;PNG|Papua New Guinean;PNG||Port Moresby|Lae
PH|Philippines;Republic of the Philippines|Philippine;Filipino|Filipinos|Manila|Cebu;Davao;Makati
PK|Pakistan;Islamic Republic of Pakistan|Pakistani||Islamabad|Karachi;Lahore;Peshawar;Quetta;Gwadar;Rawalpindi;Faisalabad
PL|Poland|Polish|Poles;Pole|Warsaw|Krakow;Kraków;Gdansk;Gdańsk;Poznan;Poznań;Wroclaw;Wrocław;Rzeszow;Rzeszów;Katowice;Łódź
PM|Saint Pierre and Miquelon||||
PN|Pitcairn||||
PR|Puerto Rico|Puerto Rican||San Juan|
PS|Palestine;State of Palestine|Palestinian||Ramallah|Gaza City;Bethlehem;Jericho
PT|Portugal;Portuguese Republic|Portuguese;Luso||Lisbon|Sines
PW|Palau|Palauan||Ngerulmud|
PY|Paraguay|Paraguayan||Asunción;Asuncion|Ciudad del Este
QA|Qatar|Qatari||Doha|Lusail
RE|Réunion||||
RO|Romania|Romanian||Bucharest|Constanta;Constanța;Cluj-Napoca;Iasi;Iași;Timisoara;Galati
RS|Serbia|Serbian;Serb||Belgrade|Novi Sad;Niš;Nis;Kragujevac
RU|Russia;Russian Federation|Russian;Russo||Moscow|St. Petersburg;St Petersburg;Saint Petersburg;Kazan;Sochi;Vladivostok;Astrakhan;Makhachkala;Derbent;Ufa;Yekaterinburg;Ekaterinburg;Orenburg;Novosibirsk;Samara;Omsk;Irkutsk;Khabarovsk;Grozny;Volgograd;Nizhny Novgorod;Kaliningrad;Murmansk;Rostov-on-Don;Saratov;Chelyabinsk;Blagoveshchensk
RW|Rwanda|Rwandan||Kigali|
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian||Riyadh|Jeddah;Mecca;Makkah;Medina;Madinah;Dammam;AlUla;NEOM;Diriyah;Dhahran
SB|Solomon Islands|Solomon Islander||Honiara|
SC|Seychelles|Seychellois|||
SD|Sudan|Sudanese||Khartoum|Port Sudan;Omdurman
SE|Sweden|Swedish|Swedes;Swede|Stockholm|Gothenburg;Malmö;Malmo
SG|Singapore|Singaporean;Singapore|||
SH|Saint Helena||||
SI|Slovenia|Slovenian;Slovene||Ljubljana|Koper;Maribor;Bled
SJ|Svalbard||||
SK|Slovakia;Slovak Republic|Slovak;Slovakian||Bratislava|Košice;Kosice;Žilina
SL|Sierra Leone|Sierra Leonean||Freetown|
SM|San Marino|Sammarinese|||
SN|Senegal|Senegalese||Dakar|Diamniadio;Thiès;Saint-Louis
SO|Somalia;Federal Republic of Somalia|Somali||Mogadishu|Hargeisa;Berbera;Kismayo
SR|Suriname|Surinamese||Paramaribo|
SS|South Sudan|South Sudanese||Juba|
ST|São Tomé and Príncipe;Sao Tome and Principe;Sao Tome & Principe|Santomean;São Toméan||São Tomé;Sao Tome|
SV|El Salvador|Salvadoran;Salvadorean||San Salvador|
SX|Sint Maarten||||
SY|Syria;Syrian Arab Republic|Syrian||Damascus|Aleppo;Latakia;Tartus;Homs
SZ|Eswatini;Swaziland|Swazi;Liswati||Mbabane;Lobamba|Manzini
TC|Turks and Caicos Islands;Turks and Caicos||||
TD|Chad|Chadian||N'Djamena;Ndjamena|
TF|French Southern Territories||||
TG|Togo;Togolese Republic|Togolese||Lomé;Lome|
TH|Thailand|Thai||Bangkok|Phuket;Chiang Mai;Pattaya;Laem Chabang
TJ|Tajikistan|Tajik;Tajikistani||Dushanbe|Khujand;Bokhtar;Kulob;Panj
TK|Tokelau||||
TL|Timor-Leste;East Timor|Timorese;East Timorese||Dili|
TM|Turkmenistan|Turkmen;Turkmenistani||Ashgabat;Ashkhabad|Awaza;Avaza;Turkmenbashi;Arkadag;Turkmenabat
TN|Tunisia|Tunisian||Tunis|Sfax;Sousse;Bizerte
TO|Tonga|Tongan||Nuku'alofa|
TR|Türkiye;Turkey;Turkiye;Republic of Türkiye|Turkish|Turks;Turk|Ankara|Istanbul;İstanbul;Izmir;İzmir;Antalya;Trabzon;Kars;Mersin;Konya;Bursa;Gaziantep;Kayseri;Samsun;Erzurum;Ceyhan;Iğdır;Igdir;Edirne
TT|Trinidad and Tobago;Trinidad & Tobago|Trinidadian;Tobagonian||Port of Spain;Port-of-Spain|
TV|Tuvalu|Tuvaluan||Funafuti|
TW|Taiwan|Taiwanese||Taipei|Kaohsiung
TZ|Tanzania;United Republic of Tanzania|Tanzanian||Dodoma|Dar es Salaam;Arusha;Zanzibar;Mwanza;Tanga;Mtwara
UA|Ukraine|Ukrainian||Kyiv;Kiev|Odesa;Odessa;Kharkiv;Lviv;Dnipro;Zaporizhzhia;Kherson;Mykolaiv;Uzhhorod
UG|Uganda|Ugandan||Kampala|Entebbe;Jinja;Gulu
UM|United States Minor Outlying Islands||||
US|United States;United States of America;USA;U.S.A.;US;U.S.;America|American;US;U.S.||Washington;Washington, D.C.;Washington, DC;Washington DC;Washington D.C.|New York;Los Angeles;Chicago;Houston;San Francisco;Miami;Boston;Seattle;Dallas;Anchorage;Philadelphia;Detroit;Denver;Atlanta;Honolulu;Palo Alto
UY|Uruguay;Eastern Republic of Uruguay|Uruguayan||Montevideo|Punta del Este
UZ|Uzbekistan|Uzbek;Uzbekistani||Tashkent|Samarkand;Bukhara;Khiva;Andijan;Fergana;Ferghana;Namangan;Termez;Navoi;Navoiy;Nukus;Syrdarya;Urgench;Karshi;Jizzakh
VA|Vatican;Holy See;Vatican City|Vatican||Vatican City State|
VC|Saint Vincent and the Grenadines;Saint Vincent and Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian||Kingstown|
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan||Caracas|Maracaibo
VG|British Virgin Islands||||
VI|US Virgin Islands;U.S. Virgin Islands||||
VN|Vietnam;Viet Nam;Việt Nam;Viet-Nam;Socialist Republic of Vietnam;SRV|Vietnamese||Hanoi;Ha Noi;Hà Nội|Ho Chi Minh City;Hồ Chí Minh City;HCM City;Saigon;Da Nang;Đà Nẵng;Hai Phong;Hải Phòng;Haiphong;Can Tho
VU|Vanuatu|Ni-Vanuatu;Vanuatuan||Port Vila|
WF|Wallis and Futuna||||
WS|Samoa|Samoan||Apia|
XK|Kosovo|Kosovar;Kosovan||Pristina;Prishtina|Prizren
YE|Yemen|Yemeni||Sanaa;Sana'a|Aden;Hodeidah;Mukalla
YT|Mayotte||||
ZA|South Africa;RSA|South African||Pretoria;Tshwane|Cape Town;Johannesburg;Durban;Sandton;Richards Bay
ZM|Zambia|Zambian||Lusaka|Livingstone;Ndola;Kitwe
ZW|Zimbabwe|Zimbabwean||Harare|Bulawayo;Victoria Falls
`

// notCountries are phrases that begin or go on like a country and are none;
// the longest match takes them in and drops them.
const notCountries = `Latin America;Latin American;South America;South American;North America;North American;Central America;Central American;
Indian Ocean;Persian Gulf;Gulf of Oman;Gulf of Guinea;Gulf of Mexico;Gulf of Thailand;Sea of Japan;South China Sea;East China Sea;New Mexico;
Inter-American;Pan-American;State of Georgia;Atlanta, Georgia;Georgia Tech;French Quarter;New England;Native American;African American;African-American;
Trans-Iranian;German shepherd;English language;English-language;Russian-language;Turkish bath;Korean Peninsula;Korean peninsula;Iberian Peninsula;
Indo-European;Air France;Air India;Air China;Bank of America;Radio Free Europe;Voice of America;Organization of American States;
Organization of Turkic States;Turkish Stream;TurkStream;Jersey City;New Jersey;South Wales;New South Wales;Paris Club;Vienna Convention;
George Washington;Denzel Washington;Jack London;Mary Robinson;Guinea pig;Panama Canal;Suez Canal;
China Daily;Jordan Times;Georgia Today;Times of India;Kenya Airways;The Hague Convention;Treaty of Rome;Treaty of Lisbon;
Bretton Woods;Bay of Bengal;Strait of Malacca;Mekong-Lancang;Chad Basin;Lake Chad;Niger Delta;Niger River;River Niger;Oman Sea;
Congo River;Congo Basin;Silk Road`
