package text

// givenNames are common given names of many regions. They only help: a name
// beside an office or a title needs none of them.
const givenNames = `
novruz ilham shahin ali mikayil jeyhun elmar parviz sahil natig anar fuad emin samir rashad vugar farid kamran rovshan tural orkhan elchin nigar leyla gunel aygun sevinj ramil
vladimir sergey sergei alexey alexei aleksey aleksei aleksandr alexander mikhail dmitry dmitri dmitriy andrey andrei nikolai nikolay ivan igor oleg denis maxim maksim
viktor victor yuri yury anton pavel konstantin roman vasily grigory boris anna elena olga tatiana tatyana natalia natalya svetlana irina maria marina ekaterina yekaterina
valentina veronika galina lyudmila vyacheslav stanislav vitaly vitaliy yevgeny evgeny gennady valery ruslan timur rustam marat ildar airat kirill artem artyom gleb egor
volodymyr oleksandr andriy serhiy dmytro mykola yulia oksana taras bohdan denys petro vasyl
kassym-jomart nursultan daniyar alikhan serik askar bakytzhan yerlan erlan nurlan marat zhanar aigul gulnara kanat murat kairat roman arman talgat berik olzhas yermek
shavkat jasur jamshid abdulla bakhtiyor rustam aziz sardor ulugbek otabek dilshod farrukh sherzod bobur nodir akmal laziz ravshan anvar odil
emomali sirojiddin qohir sadyr ulukbek akylbek gurbanguly serdar rashid bayramgeldi darkhan sukhbaatar batyr maksat
recep mevlut mevlüt hakan ahmet mehmet mustafa hasan orhan levent kemal omer ömer fatih selin ayşe ayse fatma emine zeynep elif cevdet fuat alparslan bekir numan süleyman suleyman yilmaz yılmaz murat emre burak cem deniz
ibrahim hossein hussein hassan mohammad mohammed muhammad mahmoud mehdi reza javad ebrahim masoud abbas amir amirali farhad bahram dariush kamal saeed said saif majid hamid
abdullah abdulaziz abdulrahman khalid khaled faisal fahad sultan salman turki nasser nawaf tamim hamad mansour zayed rashid maktoum sultan yousef youssef yusuf omar othman tariq tareq karim jamal
fatima aisha khadija noura reem maryam mariam layla amina zainab salma hala rania nadia samira yasmin abdel abdelfattah abdelmadjid abdelkader bashar rafik sami walid ziad fouad anwar badr
narendra subrahmanyam piyush nirmala rajnath amit arun anil sunil sanjay vijay ravi rahul priya anita suresh ramesh rajesh ashok manish deepak sushma kumar shri arjun vikram
imran shehbaz nawaz bilawal ishaq asif shahid khurram muhammed hina sheikh hasina mahinda ranil gotabaya anura pushpa kp
xi li wang yi zhang liu chen zhao qin han wen jinping keqiang qiang ding sun yang huang ma hu jiang lin guo he
kim park lee choi jung moon yoon han chung kang cho jong-un jae-in seok-yeol
shinzo fumio yoshimasa taro yoko shigeru toshimitsu hiroshi kenji takeshi akira naoki haruto yuki hayashi
nguyen tran le pham hoang phan vu vo dang bui do ngo duong
joko prabowo retno susilo budi sri anwar ismail mahathir mohamad zulkifli ferdinand rodrigo gloria prayut thaksin srettha hun sok thongloun aung min ko
john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward
ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank patrick jack dennis jerry tyler aaron jose henry adam douglas
nathan peter zachary kyle walter ethan jeremy keith boris rishi keir liz theresa gordon tony antony joe barack hillary kamala janet gina katherine
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
amy kathleen angela shirley emma helen catherine christine rachel carolyn jane grace santiago victoria milan wellington rose alice ruth julie diana sophie sofia chad jordan georgia israel florence austin sydney houston
emmanuel françois francois nicolas jean jean-yves jean-pierre pierre jacques michel louis philippe bruno gérald marie sylvie catherine élisabeth edouard édouard laurent olivier thierry antoine claude
olaf angela frank-walter annalena christian robert friedrich wolfgang klaus hans jürgen jurgen karl heiko sigmar johannes stefan matthias andreas ursula alexander sebastian markus uwe dirk jörg
giorgia giuseppe mario sergio matteo luigi antonio paolo silvio francesco marco giovanni andrea alessandro roberto carlo enrico laura giulia chiara lorenzo stefano
pedro josé jose manuel luis carlos juan miguel francisco felipe mariano fernando javier alberto jorge ricardo eduardo rafael pablo diego gustavo nicolás nicolas gabriel andrés andres daniel enrique
luiz lula jair dilma michel mauro ernesto paulo joão joao antónio marcelo aníbal augusto tiago rui nuno ana cristina mercedes isabel lucía lucia elena maría evo hugo sebastián alejandro
viktor péter peter szijjártó orbán lászló laszlo jános janos zoltán zoltan gábor gabor tamás istván istvan katalin judit ferenc
andrzej mateusz donald radosław radoslaw jarosław zbigniew krzysztof tomasz piotr marek jan agnieszka beata ewa katarzyna paweł
václav vaclav miloš milos andrej petr pavel tomáš jiří karel jan zuzana robert igor
klaus nicolae traian bogdan marcel florin ion iulian mihai maia ana teodor gabriela cristian
boyko rumen kiril ekaterina nikolay dimitar aleksandar aleksandar ana ivica zoran milorad dragan goran nikola nemanja jelena milica branko andrej kolinda tomislav janez borut marjan edi ilir albin vjosa hashim dritan milo jakov
kyriakos alexis nikos giorgos george konstantinos dimitris yiannis ioannis katerina eleni nikolaos christos
giorgi irakli mikheil salome ilia davit david levan lasha zurab maia tamar nino tea kakha shalva nika ketevan archil vakhtang
nikol armen ararat serzh robert hayk ashot tigran vahan gagik arayik suren anahit mher zohrab
andrejs krišjānis edgars gitanas ingrida dalia kaja alar jüri toomas kersti kestutis arturas valdis egils
sauli sanna petteri antti alexander pekka timo jussi magnus stefan ulf carl anders erik lars mette lars-løkke jens jonas erna ine espen björn bjorn katrín katrin gudni
cyril jacob thabo nelson naledi uhuru william raila wanjiru wangari mwai kipchumba kiprop odhiambo otieno achieng njeri kamau musalia alfred monica moses amina
samia julius yoweri museveni paul kagame louise vincent abiy sahle-work demeke workneh hailemariam tedros haile gedu berhanu isaias osman
muhammadu bola yemi goodluck olusegun geoffrey ngozi akinwumi chukwuemeka chinedu nnamdi adebayo oluwaseun babatunde yusuf aliyu abubakar sani aminu zainab
nana akufo-addo john mahama kwame kofi kwesi ama akosua yaw ken shirley alassane amadou kandia robert bamba laurent macky sall aminata ousmane bassirou aissata mamadou moussa boubacar ibrahima abdoulaye cheikh
félix felix joseph denis christophe vital teodoro ali paul faustin hage saara nangolo emmerson constantino frederick hakainde edgar lazarus peter filipe jacinto joão mokgweetsi lemogang
edgars jacinda christopher scott malcolm julia penny winston anthony bill james marape rabuka sitiveni frank
khürelsükh khurelsukh ukhnaa battulga tsakhia oyun-erdene battsetseg davaa sukhbaatar enkhbold enkhbayar gombojav bat-erdene
justin chrystia mélanie melanie stephen harper francois-philippe mary ng anita bill
wilson lucky sibusiso thandi nomvula zanele themba blessing precious tendai farai rutendo mercy faith hope patience
`
