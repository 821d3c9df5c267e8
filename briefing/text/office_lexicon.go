package text

// wordClass is the set of parts a word may play in offices and names.
type wordClass uint16

const (
	classHead      wordClass = 1 << iota // the noun of an office: minister, president
	classHeads                           // its plural
	classModifier                        // deputy, first, acting
	classPortfolio                       // what an office is for: trade, foreign affairs
	classBody                            // what an office belongs to: government, council
	classTitle                           // Mr, Dr, H.E.
	classParticle                        // bin, al, van
	classNoName                          // a capital that never belongs to a person's name
	classVenue                           // airport, street: a name before it is a place's
	classSpeech                          // verbs that only people do
	classGiven                           // a common given name
	classSource                          // press secretary, spokesperson: speaks for others
)

// classLists are the words of each class.
var classLists = [...]struct {
	class wordClass
	words string
}{
	{classHead, headWords}, {classHeads, headPlurals}, {classModifier, modifierWords}, {classPortfolio, portfolioWords},
	{classBody, bodyWords}, {classTitle, titleWords}, {classParticle, particleWords}, {classNoName, noNameWords},
	{classVenue, venueWords}, {classSpeech, speechVerbs}, {classGiven, givenNames}, {classSource, sourceWords},
}

const headWords = `assistant president minister premier chancellor king queen emir amir sultan chairman chairwoman chairperson chair cochair speaker secretary
	governor mayor ambassador envoy director head chief commissioner representative leader counterpart colleague peer undersecretary adviser advisor aide
	coordinator administrator taoiseach consul rector diplomat official ceo akim hokim negotiator commander pm fm dpm mp senator member co-chair
	colleague attaché attache president-elect chief-of-staff monarch ruler statesman dignitary guest deputy comptroller treasurer auditor manager
	spokesman spokeswoman spokesperson vicepresident supremo prince princess host number analyst expert economist journalist correspondent researcher historian columnist commentator academic scholar strategist d'affaires vice-president`

const headPlurals = `presidents ministers premiers chancellors kings emirs chairmen chairs cochairs speakers secretaries governors mayors ambassadors
	envoys directors heads chiefs commissioners representatives leaders counterparts colleagues undersecretaries advisers advisors coordinators consuls
	diplomats officials negotiators statesmen deputies fms pms dignitaries co-chairs vice-presidents members`

const sourceWords = `publicity analyst expert economist journalist correspondent researcher historian columnist commentator academic scholar strategist spokesman spokeswoman spokesperson press`

const modifierWords = `delegate diplomatic political deputy first second third vice prime acting interim caretaker permanent special chief senior executive assistant under general
	plenipotentiary extraordinary managing presidential crown co lord visiting former outgoing incoming then current new state top press personal
	parliamentary cabinet trade national minister-counsellor chargé supreme associate principal joint cabinet`

const portfolioWords = `diplomacy manpower publicity police prisons fire peoples foreign affairs external relations international cooperation co-operation trade commerce commercial industry industries industrial
	economy economic economics finance finances financial treasury development investment investments transport transportation communications
	communication digital digitalization digitalisation technology technologies technological innovation innovations innovative energy power electricity petroleum
	oil gas hydrocarbons mineral minerals mines mining resources natural water irrigation agriculture agricultural agrarian food livestock fisheries fishery
	forestry forests environment environmental ecology climate change green education higher science sciences scientific research culture cultural tourism
	sports sport youth health healthcare labour labor employment social protection welfare family women gender children interior internal home security
	defence defense justice legal constitutional law public works infrastructure construction housing urban planning regional local rural communities
	community emergency emergencies situations disaster management customs tax taxes taxation revenue revenues statistics information media
	telecommunications telecom telecoms space aviation civil maritime marine ports port shipping railways railway roads highways logistics supply supplies
	marketing entrepreneurship enterprise enterprises small medium business businesses privatization privatisation property competition consumer diaspora
	expatriates migration immigration citizenship religious religion endowments awqaf heritage antiquities artificial intelligence advanced knowledge budget
	budgets population human capital european euro-atlantic integration asian african arab americas accession strategic strategy policy policies
	coordination quality standards exports export promotion imports handicrafts equal rights demographic demography veterans physical nuclear atomic
	renewable blue decentralization decentralisation veterinary plant sanitary assets petrochemicals aid solidarity sustainability cybersecurity ecology crafts sustainable nationalities wildlife sea fleet military production equipment machinery cadastre archives cinema arts creative drought steel metallurgy textile textiles cotton aquaculture hydropower electrification reform reforms facilitation corridors expenditure procurement commonwealth
	guidance islamic waterways road rail consular protocol bilateral multilateral asia africa europe americas pacific exchequer charge economical cities municipal settlements lands land forest`

const bodyWords = `services agencies ministries committees departments chambers parliaments government cabinet council parliament committee commission assembly senate duma house majlis mejlis meclis milli mejlisi oliy verkhovna rada
	ministry agency bank office administration administrations department service secretariat bureau board chamber court army armed forces staff union
	federation confederation consortium league organization organisation association centre center institute fund corporation company authority delegation group party republic
	kingdom state states congress bundestag bundesrat knesset seimas saeima riksdag folketing storting eduskunta sejm people's people supreme central
	national executive presidential general federal federal grand high upper lower chambers intergovernmental interstate joint inter directorate division
	republican academy industrialists entrepreneurs employers region province oblast prefecture county voivodeship governorate district city municipality mission representatives deputies
	permanent special embassy consulate reserve sovereign wealth apparatus security shura ruling friendship working headquarters command navy air force police section
	lok rajya sabha mazhilis kurultai khural hural jogorku kenesh council's intergovernment subcommittee ministers foundation exchange forum nations united`

const titleWords = `mr mrs ms miss dr prof professor sir dame lord lady madam madame h.e he excellency honourable honorable hon rt sheikh shaikh sheikha prince
	princess gen lt col maj sen amb eng ing datuk dato dato' tan sri tun h.e. comrade highness majesty rev st shri smt datuk seri haji hajjah general marshal
	colonel admiral rear major lieutenant ayatollah hojjatoleslam chief deacon reverend h.h h.h. h.r.h h.r.h. hrh h.m. engr arch advocate barrister monsieur señor herr samdech sayyid techo akka moha sena padei oknha datin`

const particleWords = `bin bint ibn binti al el ul ur de da do dos das del della di van von der den ter te la le du abu abd ben ould af e y zu bte as ad az aş oglu oğlu ogly qizi qızı kizi uulu kyzy ugli o'g'li gizi`

const venueWords = `airport university foundation palace street avenue square port stadium institute prize order mosque hotel hall bridge centre center park
	museum library theatre theater hospital school college station terminal highway road field plant refinery complex award medal house boulevard tower
	initiative doctrine plan act fund bay island islands mountain mountains lake river sea peninsula bazaar market club arena cup trophy pipeline corridor
	railway airlines holding group company corporation bank agency post times news tribune llc ltd inc plc ojsc jsc gmbh forum village valley canal cathedral
	church residence villa castle garden gardens gate district region province county city economic zone`

const speechVerbs = `said says told noted stressed underlined emphasized emphasised added stated thanked met invited praised congratulated expressed
	recalled highlighted pointed signed arrived visited discussed welcomed held spoke announced declared replied answered remarked believes hailed
	concluded assured informed urged called proposed offered explained reiterated received hosted opened led headed chaired co-chaired agreed pledged
	voiced conveyed described argued admitted warned forecast predicted promised joked quipped paid departed flew landed greeted who shook briefed
	attended co-signed touched suggested insisted commented confirmed was is has had wished confided tweeted wrote opined mentioned`

const noNameWords = `the a an in on at by from to after before during following meanwhile he she it they we i you his her its their our your my this that these
	those there both two three four five six seven eight nine ten while when where as but and or if for with of according speaking earlier later also moreover furthermore
	however thus today yesterday tomorrow not no yes so then once since until under over between among about against into upon within without
	january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
	north south east west northern southern eastern western middle central upper lower new old great greater inner outer
	sea ocean river gulf caspian black mediterranean baltic europe european asia asian africa african eurasian arab islamic caucasus balkan balkans atlantic pacific arctic
	memorandum memoranda agreement agreements protocol declaration road map roadmap plan action treaty convention statement corridor partnership initiative summit
	conference meeting meetings session strategic comprehensive joint intergovernmental preferential free program programme framework letter
	meet meets discuss discusses sign signs agree agrees vow vows pledge pledges explore explores reaffirm reaffirms attached accredited seconded
	covid covid-19 coronavirus pandemic news agency press photo photos read source sources image video share subscribe telegram whatsapp facebook twitter
	parties party side sides delegation delegations negotiations talks trade turnover exports imports investment tourism cargo freight transit
	turkic soviet un eu nato osce cis eaeu sco brics opec asean apec wto imf adb ebrd aiib gcc oecd g7 g20 who unesco undp unicef usaid itc btk tanap
	independence victory day week month year special economic zone annex article clause section chapter table figure hall flags gcc's tea
	cooperation commission council committee ministry department bank company companies group world global international national united nations
	regarding concerning thanks based given despite although because though every each all some many most several such other another one any
	yet still again here now just even only particularly especially additionally besides including overall finally lastly firstly secondly first second third
	what which who whom whose why how will would can could should may might must shall let mutual bilateral commerce much nearly almost around some roughly
	hauliers energy once separately kenyan done within note editor text updated upd reuters interfax tass trend azertac azernews xinhua afp ap anadolu
	kazinform uza montsame bernama antara kuna qna irna sputnik bloomberg dpa yonhap kyodo pti belta ukrinform agerpres
	middle-east hormuz jebel red suez panama ganges danube volga nile mekong thanks-giving christmas easter eid ramadan nowruz novruz
	twitter x instagram youtube ltd llc commonwealth mercosur ecowas comesa sadc eac afcfta igad alba caricom celac au oic d-8 eco asem quad
	silk belt prosperity opportunity contract contracts note notes communique communiqué final opening closing welcome official working state visit
	presidents ministers customs minutes appendix attachment restructuring manufacturing engineering marketing commodity commodities exchange exchanges confederation housing planning monitoring
	wisma itamaraty farnesina quai malacañang malacanang gaimusho istana zhongnanhai whitehall kremlin
	discuss discusses meets hold holds signs agree agrees vow vows urges seek seeks means talk
	receives welcomes hosts visits attends arrives departs leaves returns travels concludes begins opens ends addresses congratulates greets invites
	calls joins leads chairs launches praises lauds expresses stresses affirms confirms announces proposes says tells wants speaks confers highlights underscores`
