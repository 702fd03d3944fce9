/**
 * Everyday English words that are spelt nearly like words of questions. They are no slips of those: "a case" is not a cause, "trees"
 * are not three, and a question that says them asks about something else.
 */
import { fold } from './tokenise.js';

const WORDS = `
  abort access accesses account adult alert along altar approval arrest arrive arrives article bake baking ball band
  bank banks base bases basic basics batch bath beach beam bean beard beat beats bell belt bench bend beta bike bikes
  bill bills bird black blank block blocks blood board boat boats bond bonus book books boot boss bottle bounce bound
  bowl brain branch brand brave bread break breath brick bridge brief bring broad broken brother brown brush build
  bunch burn burst bus butter button buttons cabin cable cake cakes calm camp cancel candy car card cards cars case
  cases cash cast casts catch cats cause caused cell cells chain chair chairs chalk char charge charged charges charm
  chars chase chat cheap cheek cheese chess chest chicken chief child choice chris cinema circle cities claim claims
  clash class classes clause clauses clean cleaner clear clerk click cliff clock close closed cloth clothes cloud club
  clubs coach coal coat code coder coders codes coffee coin cold collar collection collections college colour column
  comb combine comfort comic command common competitor competitors completed contract contracts convention conventions
  cook cooking cool copies copper copy corner corners correcting corruption cotton couch counter counters couple
  courage course courses court courts cousin cow cows crack craft crash cream credit crew crime crimes crop cross crowd
  crown cruel crush cry culture cup cups curve cycle dad dairy damage damp dance dances danger dark dates dawn dead
  deal dealer dear debt deep deer defeat demon demons denial derive desert desk dial diamond diary dig digit digits
  dirt dish dive diver divers dock dog dogs dollar door doors dot double doubt draft drag drama drawer dream dreams
  dress drink drinks driven driver drivers drown drum dry duck dust duty ear earn earth eat egg eggs elbow elder elders
  engine enter error errors estate evil exam exams exit expert eye fabric face faces facet fact facts fade fail failing
  fair faith false fame family fan fans fare farm farmer farms fashion father fault fear feast feather feed feel
  feeling fence fever fight file files fill filling film films filter finding finger fire fires fish fist fit fix flag
  flags flame flash flat flats flight float flood floods floor flour flower flowers fly fog folder font food foods fool
  foot forest forge fork forth fortune fossil found fox frame free freed fresh fridge friend frog fruit fuel funny fur
  game games gap garage garden gas gate gates gear gender gene ghost giant gift girl girls glad glass globe glove glue
  goal goals goat god gold golf good google goose grain grained grains grand grant grants grape grass grave gravy greed
  green grief grill grin grip grocery ground guard guest guide guilt guitar gun guns habit hair hall halls hammer hand
  handle hands happen harbour hard harm hat hate heal heap hear heart heat heaven heavy heel hell helper helpers herb
  hero hide hill hills hint hire hive hobby hole holes holiday home homes honest honey hook horn horse horses host
  hotel hotels hour hours house houses human humour hunger hunt hurt ice idea ideas identity image images included
  index inform injury ink inn insect item items jacket jail jam jar jazz jewel job jobs joke journey joy judge juice
  jungle junior jury keys kick kid kids kill kind king kiss kitchen kite knee knife knock label labour lack ladder lady
  lake lamb lamp land lands lane laugh law lawn laws lawyer layer layers lazy leaf leak leaking leather leave lecture
  left leg legal legend lemon lesson letter lettuce lid lie life lift light lights limb linen linker lion lip liquid
  liver load loaded loader loading loan loans lobby lock locked locking log logging logic loop looping lord lorry loss
  love lovely lover luck lunch lung luxury machine mad magic mail maker manager march mark marked marker markers market
  markets mask masks mass master match matches material matter meal meals meat medal media medical melt member memory
  menu mercy mess message metal mice middle milk mill mills mind mine minor mint mirror mist mode model models modem
  monkey month mood moon mother motor mouse mouth movie mud muscle museum music nail naked nation nations nature navy
  neck need needle nerve nest net newer noise north nose notice notion novel ocean offer office oil older onion opera
  orange orbit organ owner pace paces pack page pager pages pain paint pair palace palm pan panel paper parcel parent
  park parks party pass paste patch patches patent patents path paths patrol pause peace peach pearl pen penalty pencil
  pension pepper perfume permit phone phones photo phrase piano pick piece pig pile pilot pin pink pipe pitch pizza
  plan plane planet plant plants plastic plate play player players plays pleasure plug pocket poem poet poetry poison
  pole police polite pond pool pools poor pop port ports pose post posts pot potato powder power pray present press
  prevent prevents price prices pride priest prime print prison prize production proof proposition prospect prospects
  protected proud pull pulse pump pupil pupils puppy pure purse push quiet quit quote quotes rabbit race races racing
  rack radio rail rails railway rain rally rat raw react real reason recipe red reef relaxed relocation remote removed
  rent rents reporter rescue resort rest rice rich ride rider ring rings riot river rivers road roads robot rock rocket
  rod role roles roll roof room rooms root rope rose rough round route row royal rubber rubbish rude rug rule ruler
  rules runner rural rush rust sad safely safer sail sailor salad sale sales salt sand sandwich sauce scar scene school
  schools science scope scopes scout screen sea seal search season seat seats seed seen sell send sending sends sense
  sent serve server servers service settle settling sew sex shade shadow shake shame shape shaped shapes share shared
  sharing shark sharp sheep sheet shelf shell shells shine ship shipped ships shirt shock shoe shoes shop shops shore
  shot shout shower sick silent silk silly silver simple simply sin sing singer sink sister site sites skate skill
  skills skin skip skipped skirt skull sky slave sleep slice slide slope slot smart smell smile smoke smooth snack
  snake snow soap soccer sock soft soil soldier solent solid son song songs sore soul soup source space spaces spade
  spare spark speed speeds spell spice spider spoon sport sports spot spring square stable stadium staff stage staged
  stages stair stamp star stars start started starting starts state stated states station steal steam steel steep stem
  step steps stick stone stones stop store stored stores storing storm story stove straw stream street stress strict
  string strip student study stuff stupid style sugar suit suite suites summer sun sure surge surname survey surveys
  sweet swim swing sword symbol tail tailor tale talent tank tape task tasks taste tax taxes taxi tea teach teacher
  team teams tear tears tech teen teeth tend tends tennis tent term territories territory test tests thank thief thigh
  thing thirst thought thread threat throat throw thrust thumb ticket tide tidy tie tiger tile tiny tip tire title
  toast toe toilet tomato ton tongue tool tools tooth torch touch tour tourist towel tower town towns toy toys track
  trade trades train trains tram trap travel tray treat treats tree trees trend trial tribe trick trip trips troop
  trouble truck true trunk trusted truth tube tune tunnel turkey turn turns tutor twin tyre uncle uniform unit units
  update user users using valley van vast vat vegetable vehicle verse vessel video village vision visit visits voice
  vote voters votes wage wages wagon waist wake walk wall walls want war wars wash watch water wave way weapon wear
  weather wedding weed week weeks weight west wet whale wheat wheel whip whisky white wife wind window wine wing winner
  winter wire wish witness wolf woman women won wood wool word words world worm worry wound wrist writer wrong yacht
  yard youth zone zoo
`;

/** Folded, as words are looked up. */
export const everydayWords: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(fold));
