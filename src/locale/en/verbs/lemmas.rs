//! Verbs by how often a form that could be a noun or adjective is a verb, sorted within each row. Rows only.
//!
//! Derived from the sense counts of WordNet 3.1 (see `LICENSE-WORDNET` in `locale/en`).

use crate::lexicon::Lean;

pub(in crate::locale::en) static VERBS: &[(Lean, &str)] = &[
    // Hardly anything but a verb.
    (
        Lean::Verb,
        "abandon abet abhor abide abolish abound abridge abrogate absorb abstain accede accelerate accentuate \
     accept acclaim acclimatize accommodate accompany accomplish accord accost accredit accrue acculturate \
     accumulate accuse accustom achieve acknowledge acquaint acquiesce acquire acquit activate actuate adapt \
     add adhere adjoin adjourn adjust administer admire admit admix admonish adopt adore adorn adsorb \
     advertise advise advocate aerosolize affect affirm affix afford aggravate agitate agree alienate alight \
     align allege alleviate allocate allot allow alphabetize alter amass amaze amble amend amplify amputate \
     amuse analyse analyze animize annihilate announce annoy antagonise antagonize anticipate apologize appear \
     appease append applaud apply appoint apportion appraise appreciate apprehend approve arbitrate archaize \
     argue arise arouse arraign arrange arrest arrive arrogate ascend ascertain ascribe ask aspire assail \
     assemble assert assess assign assimilate assist assume assure astonish astound atone attach attain attend \
     attest attract attribute attune audition augment augur authenticate authorize automate avenge avert avoid \
     await awaken babble backstitch badger baffle bake balk balkanize bandy banish baptize barbecue bask baste \
     bathe bawl bear beat beautify beckon become bedamn befall befit befog befriend befuddle beg beget begin \
     beguile behave behead behold behoove belabor belie believe bellow belong bemoan bend berate beseech beset \
     besiege besmirch bespeak bestow bet bethink betray bevel bewail beware bewilder bewitch bicker bid bide \
     bilk billow bind birdie bite blab blacken blame blanch blaspheme bleed bless blink blister blubber blurt \
     blush boast bob bode boggle boil boo boomerang bore borrow bother bounce boycott brandish break breathe \
     brighten bring broaden broil browbeat bruit budge build bullshit bump burgeon burn bury bushwhack buy \
     buzz cackle calcify calculate calibrate call calumniate cancel canonize canvass capitalize capitulate \
     captivate capture care careen caricature carry carve castigate catapult catch catechize categorize cater \
     caucus cavort caw cease celebrate centralize cerebrate certify chafe chaff chandelle chant characterize \
     chat cheat cherish chew chide chirp chivy choke choose chop choreograph chortle chronicle chuckle chuff \
     chug churn circulate circumscribe cite citrate clamber clamp clank clarify clasp classify cleanse cleave \
     clench climb cling clink clobber clog clomp clothe clutch coagulate coalesce coax cock coddle codify \
     coerce coexist cohere coincide collaborate collate collect colonize combine come commandeer commemorate \
     commence commend commiserate commit communicate communize commute compare compel compensate compete \
     compile complain complicate comply compose comprehend comprise compute conceal concede conceive \
     conciliate conclude concoct concur condemn condense condone conduct confer confess confide confine \
     confirm confiscate conform confound confront confuse congeal congratulate congregate conjoin connect \
     connote conquer conscript consider consign consist consolidate consort conspire constitute constrict \
     construct construe consult consume consummate contain contaminate contemplate contend continue contradict \
     contribute contrive convene conventionalize converge converse convert convey convict convince convulse \
     cooperate coordinate cope correlate correspond corroborate corrode cosponsor cough count counteract \
     counterchallenge cover covet cower cram crane crave crawl creak create creep cremate cringe criticise \
     criticize croak crochet croon cross crouch crucify cruise crumble crumple crush crystallize cuddle \
     culminate cultivate curl curtail cut dabble dampen dangle dare darken darn dart dash daunt daydream \
     dazzle deaden deal debilitate deceive decelerate decentralize decertify decide declaim declare decompose \
     decorate decry dedicate deduce deduct deem deepen defecate defend defer define defraud defray defrost \
     defy degas deglycerolize degrade deign delay delegate delimit deliver delude delve demarcate demean \
     democratize demolish demonstrate demote demur demythologize denote denounce deny depart depend \
     depersonalize depict deplore deploy depose deprave depress deprive deride derive descend describe \
     desecrate deserve designate despatch despise despoil destine destroy detach detain detect deter \
     deteriorate determine detest detonate detract detribalize devastate develop deviate devise devote devour \
     diagnose dialyze dictate die differ differentiate dig digest dignify digress dilate dilute diminish dine \
     dip disable disabuse disagree disallow disappear disappoint disapprove disarm disassemble disband \
     disbelieve disburse discard discern disclose disconnect discontinue discourage discover discriminate \
     discuss disenfranchise disengage disentangle dishearten dishonour disintegrate disinter dislodge \
     dismember dismiss dismount disobey disown dispel dispense disperse displace display dispose disprove \
     disqualify disrobe disrupt dissect dissemble disseminate dissipate dissolve dissuade distill distinguish \
     distort distract distribute disturb diverge divert divest divide divulge docket dominate domineer donate \
     dovetail downgrade doze drag dramatize draw dribble drill drip drive droop drop drown drowse dub dump \
     dunk dupe duplicate dwell dwindle dye earn ease eat ebb economize eddy edify edit educate efface \
     effectuate effloresce ejaculate eject elapse elate elect elevate elicit eliminate elongate elucidate \
     elude elute emanate emancipate emasculate embark embarrass embed embellish embezzle embitter embody \
     embolden emboss embroider embroil emerge emigrate emit emphasize employ empower emulate enable enact \
     encamp encase enchant encipher enclose encompass encourage encroach encrust endanger endear endorse endow \
     endure energize enervate enforce engage engender engrave engross engulf enhance enjoin enjoy enlarge \
     enlist enliven enmesh enquire enrage enrich enrol enroll ensconce enshrine ensue ensure entail enter \
     entertain enthrall enthrone entice entitle entomb entrench entrust enumerate enunciate envelop envisage \
     envision envy epitomize equate equilibrate equip eradicate erase erode err erupt eschew espouse establish \
     etch eulogize europeanize evacuate evade evaluate evaporate eventuate evoke evolve exacerbate exaggerate \
     exalt examine exasperate exceed excel except excise excite exclaim exclude excommunicate excoriate \
     execute exemplify exert exhale exhaust exhibit exist exonerate exorcise expand expect expedite expel \
     expend expiate expire explain explode exploit explore expose expound express expunge extend extenuate \
     exterminate extinguish extirpate extrapolate extricate extrude exude facilitate fade fail fall falsify \
     falter fascinate fasten fathom fatten faze federalize feel feign feint felicitate fell ferry fertilize \
     fetch fete fidget fill finance find finish fix fizzle flatten flatter flaunt flee flex flicker flinch \
     fling flirt flit float flocculate flog flop flounce flounder flourish flout flub fluoresce fluster fly \
     follow forbid forecast foreclose forego foreknow foresee foreshorten forestall forge forget forgive forgo \
     formulate forsake forswear fortify foster found fractionate fracture fraternize freeze fret frighten \
     frizzle frogmarch frown frustrate fry fulfil fulfill fulminate fumble fume furl furnish gabble gain \
     gallop gamble gape garner gather gawk generalize generate germinate gesticulate get geyser gild gird give \
     glaze glean glide glint glisten gloat glom glorify glower glue glut glycerolize gnash gnaw go gobble goof \
     gouge govern grab grapple grasp gratify graze greet grieve grimace grind grope grovel grow grumble grunt \
     guess guide gull gush guzzle gyrate haggle halt handle hang hanker happen harden harrow harry harshen \
     hasten hatch hate haul heal hear heave heed heft heighten heist help hesitate hibachi hibernate hide \
     highlight hijack hinder hire hiss hit hobble hock hoist hold holler homogenize hop hover huddle hug hum \
     humanize humiliate hunt hurl hurry hurtle hustle hypnotize hypothesize identify idolize ignite ignore \
     illuminate illumine illustrate imagine imbed imbibe imitate immerse impair impale impart impede impel \
     imperil impersonate impinge implant implore imply impose imprecate impress imprison improve improvise \
     impute inaugurate incapacitate incise incite inclose include incorporate incubate inculcate incur \
     indicate indict indoctrinate indorse induce induct indulge infect infer infest infiltrate inflame inflate \
     inflect inflict inform infuriate ingest inhabit inherit inhibit initiate inject injure inlay innovate \
     inquire inscribe insert insist inspect inspire instal install instigate institute institutionalize \
     instruct insulate insure integrate intend intensify inter interact intercede intercept interconnect \
     interfere interject interlace interlock internalize interpenetrate interpose interpret interrupt \
     intersect intertwine intervene interweave intimidate intone introduce intrude intrust inure invade \
     invalidate inveigh invent invert invest investigate invite invoke involve iodinate irrigate irritate \
     isolate italicize itch itemize jabber jangle jeer jeopardize jerk jilt jimmy jingle jive jog joggle join \
     jostle jump justify juxtapose keep kick kidnap kill knead kneel knock know lace lacerate lag lam laminate \
     lampoon languish lash latch launch lay laze lead lean learn leave leer legislate legitimize lend lengthen \
     lessen let levy liberalize liberate lick lie lift lighten like linger lionize liquidate listen live \
     loathe lob locate lodge loiter look loom loosen lope lose lounge lower lug lunge lurch lure lurk \
     lyophilize madrigal magnetize magnify maintain make malinger maltreat manage manifest manipulate mar \
     marinate marry marvel mash masquerade massacre mastermind match materialize matriculate maximize mean \
     meander measure meddle mediate meditate meet melt memorize mend mention merge mesmerize metabolize \
     metamorphose mew migrate militate mince mingle minimize miscalculate miscarry misconstrue misfire \
     misgauge misinterpret misjudge mislay mislead mismanage misname misperceive misplace misquote misread \
     misrepresent miss mistrust misunderstand mitigate mix mobilize modernize modify moisten molest mollify \
     monitor monopolize moo mop motivate mottle mount mourn move mow muck muffle mull multiply mumble murmur \
     muse muster mutilate mutter mystify nab nag narcotize narrate nasale nationalize naturalize navigate \
     necessitate negotiate nestle neutralize nip nod nominate notarize notify nourish nucleate nudge nurture \
     nuzzle obey oblige obliterate observe obsess obstruct obtain occlude occupy occur offend offer officiate \
     offsaddle offset ogle omit operate oppose oppress ordain organise organize orient originate ossify \
     ostracize oust outclass outdistance outdo outdraw outface outfight outgeneral outgrow outlive outmaneuver \
     outmode outnumber outplay outrun outsmart outstrip outweigh overburden overcome overdrive overeat \
     overemphasize overestimate overexpose overfeed overfill overhaul overhear overheat overindulge overlap \
     overlay overlook overpower overproduce overreach override overrun overshadow overshoot overstep \
     overstrain overtake overturn overwhelm overwork owe oxidise pacify pack paint pall pamper pant paralyze \
     parch pare parlay parry partake participate pass pat patronize pay peck peddle peel peep peer pelt \
     penalize penetrate pepper perceive perch perform perish permeate permit perpetrate perpetuate persecute \
     persevere persist personalize personify persuade pertain perturb peruse pervade pester petrify \
     philosophize pick pierce pilfer pillory pinch ping piss plague plat play plead please pledge plod plow \
     plummet plunge ply poach poke polarize ponder pooch pop populate portend portray pose possess postpone \
     pounce pour practise prance prattle pray preach prearrange precede precipitate preclude precondition \
     predict predominate preempt prefer preisolate preoccupy prepare presage prescribe preserve preside press \
     presume presuppose pretend prevail prevent prise probe proceed proclaim procrastinate procure prod \
     produce profess proffer prohibit prolong promote prompt promulgate pronounce propel prophesy propose \
     proscribe prosecute prosper protect protrude prove provide provoke prowl pry publicize publish puff pull \
     pulsate pulverize pummel punctuate puncture punish pupate purge purify purl purloin purport pursue push \
     put putt puzzle pyramid quail qualify quarrel quash quell quench quicken quickstep quip quit quiver quote \
     radiate raise rake ramble ransack rape ratify rationalize reach react reactivate read readapt readjust \
     reaffirm realign realize reap reappear rearrange reassail reassemble reassert reassign reassure reawaken \
     rebuild rebuke rebut recalculate recall recapitulate recapture recede receive recess recite reckon \
     reclaim reclassify recognize recoil recollect recommend reconcile recondition reconnoiter reconsider \
     reconstruct reconvene reconvert recopy recount recoup recover recreate recur redden redecorate rededicate \
     redeem redefine redirect rediscover redistribute redouble reduce reecho reek reelect reenact reenforce \
     reestablish reevaluate reexamine refashion refer refill refinance refine reflect refuel refurbish refuse \
     refute regain regale regard register regroup regulate rehabilitate rehash rehearse reimburse reinforce \
     reinstall reinstate reinterpret reiterate reject rejoice rejoin relace relate relax relearn relegate \
     relent relieve relinquish relive reload rely relyric remain remake remand remarry remember remind \
     reminisce remit remodel remonstrate remount remove rename rend render renew reopen reorder reorganize \
     repay repeat repel repent rephrase replace replant replenish represent repress reprimand reproduce \
     repudiate repulse require reread rerun reschedule rescind reseal resemble resent reset resettle reshape \
     reside resift resign resist resmudge resolve resort resound respond restate restock restore restrain \
     restrict resume resurrect resuspend retain retaliate retard retch rethink retie retire retrace retract \
     retranslate retrieve reunite reuse rev revamp reveal reverberate revere reverse revert revile revise \
     revitalize revive revolutionize revolve rewrite ricochet rid ride riffle rinse rip ripen rise ritualize \
     rive rivet roam roast rob roleplay roll romanticize roost rotate roughen rouse rout rove rub ruffle \
     rummage run rustle sadden sag sail salivate salute salvage satiate satisfy saturate save savor savvy say \
     scab scamper scan scandalize scare scarify scatter scoff scold scoot scorch scour scramble scratch scrawl \
     scribble scribe scrounge scrub scrutinize scud scuff scurry scuttle sear secede seclude secrete \
     secularize secure see seek seem seep segregate seize select sell send sensitize sentimentalize serve \
     settle sever sew shake shamble sharpen shatter shave shed shelve shimmy shine shirk shiver shoot shorten \
     shout shove show shrink shudder shuffle shun shuttle sicken sidestep sidle sift sigh signify simmer \
     simplify simulate sing singe sink sire sit situate sizzle skedaddle skid skip skulk skylark slacken slam \
     slap slash slaver slide slime sling slink slip slurp smack smash smirk smite smolder smother smuggle snag \
     snap snatch sneak snicker sniff snigger snoop snore snort snub snuggle soak soar sob socialize soften \
     solder solicit solve soothe sorb souse sow spang speak specialize specify speculate spend spill spin spit \
     splice spoil sponsor spout sprain sprawl sprinkle sprint sprout spurn sputter squall squawk squeeze \
     squelch squint squirm squirt stabilize stagger stalk stammer stand standardize stare start startle starve \
     stay steal steam steer sterilize stiffen stifle stimulate stink stipulate stir stoke stomp stoop stop \
     stow straddle strafe straggle straighten strangle stratify strengthen strew strike strive strop strum \
     stud stumble stun stutter sub subcontract subdue subjugate submerge submit subpoena subscribe subside \
     subsidize subsist substantiate subtend subtitle subtract subvert succeed succumb suck sue suffer suffice \
     suffocate suffuse suggest sulphur summarize summate summon sunder superimpose superintend supersede \
     supervise supplant supplicate suppose suppress surmount surpass surround survive suspend sustain swab \
     swallow swap swathe sway swear sweep swim swindle swing swipe swivel swoon swoop symbolize sympathize \
     synchronize synthesise synthesize systematize tabulate tack tailor take talk tamper tantalize tap tarnish \
     tarry tat teach teem teeter telescope televise tell tempt tend terminate terrify terrorize testify tether \
     thank theorize thicken think thrash threaten thresh thrive throb throw thrust thump thwart tighten tilt \
     tingle titter toil tolerate topple toss totter tramp trample transact transcend transcribe transfix \
     transform transgress translate transmit transmute transpirate transplant transpose travel traverse treat \
     tremble trespass trickle trot trudge trundle try tuck tug tumble turn tweeze twiddle twine twinkle twirl \
     twitch typify unclasp uncork uncover uncurl underestimate underlie underline undermine underpin underrate \
     underscore understand understate undertake underwrite undo undress undulate unearth unfasten unfold \
     unhitch unify unite universalize unlace unlash unleash unload unlock unmask unpack unravel unscramble \
     unscrew unsheathe unsolder unteach unthaw untie unveil unwind unwire update upgrade uphold upholster \
     uplift upraise uproot urbanize urge use usher usurp utilize vacate validate vanish vanquish vary veer \
     venerate ventilate verify vex vibrate victimize vie vindicate violate visualize vivify vocalize vouch \
     vouchsafe vow wade waft waggle wail wait waive walk wallop wallow wander wane wangle want warble warn \
     warp warrant watch waver waylay weaken wean wear weatherstrip wed weep weigh weld wend whack wheedle whet \
     whimper whine whinny whip whirl whisk whistle whiten whoop widen wield wiggle wilt win wince wink winnow \
     wipe wisecrack wish withdraw wither withhold withstand wobble wonder woo woolgather worsen wrap wreak \
     wreathe wreck wrench wrestle wriggle wring write writhe yap yearn zoom",
    ),
    // Oftener a verb than a noun or adjective.
    (
        Lean::Rather,
        "absent abstract abuse ache advance agglomerate alert alternate animate appropriate approximate articulate \
     associate avail awake ban bankrupt bare base bat better blend blunt bolster boom bound brace brag brave \
     buck buffet burst bust busy butcher butt bypass camouflage caper caress cascade cause centrifuge \
     challenge clang clap clean clear click clinch close collapse complete compress concentrate console cook \
     cool correct corrupt crack crease crisscross curse dab damn decline decrease dent deposit desert design \
     dial diffuse direct discount dislike disregard distrust dodge don doom down drain drape dread drift dry \
     duck dull dwarf elaborate embrace empty encounter equal erect escape escort exact exempt exile export \
     extract faint feed fight file filter fit flake flap flip flush forfeit forward foul free frequent further \
     fuse fuss garland gash gasp gaze gear gentle giggle gore gorge grant grin groan growl guarantee gulp hail \
     hamper harangue haunt hint hitch hog hook hoot hope humble hurt hush idle implement incarnate incline \
     intimate jig judge kiss knit label lament last laugh lavish leap limp lock long loose mail mark maroon \
     mature miter moan mock mold mould narrow near need neglect notch note notice obscure open overthrow own \
     paddle pardon pause perfect pin pivot pluck plumb plunk poise polish pommel postulate praise present \
     prick print promise prostrate pucker punch punt purchase quadruple query rally ram rap rattle rebound \
     rebuff recruit regret reign repeal reply rescue reserve retort retreat return revel reverence review \
     riddle ring rival rough rupture rush rust sanction sap sashay saute saw scowl scrape scream screech \
     separate set sheer shrill shroud shrug shut shy sip skim sleep slop slow slump smart smell smile smooth \
     snarl sour spare spear spearhead splash split spread squash squat squeak stab stain stamp steady steep \
     stray stretch sublime supply surfeit surmise surrender suspect swagger swarm swell swerve swirl swish \
     switch tackle tame taper tear tease tender thaw thin tinker tiptoe torture touch tread trim trust twist \
     up upset utter veil visit vomit vote wad wag wake warm wash weary weave welcome wet whisper worry yawn \
     yell yelp yield zigzag zip",
    ),
    // As often one as the other.
    (
        Lean::Even,
        "act address affront aid aim ambush anchor answer approach arch assault assay assent attack attempt audit \
     average bait bang banter bar batter belch benefit blare blast blaze bleach bleat blight blind bloom \
     blossom blow blunder blur bluster bog bogey bolt boost border bow braid breach breed bribe brief bristle \
     broadcast brood brown bruise brush bubble buckle bud buff buffer bug bulge bulletin bunker burrow bustle \
     calm campaign canter cast catalogue caution change charge chart charter chase chatter check chill chip \
     chuck cipher claim clamor clatter claw clip clot cluck cluster coil comb command comment compliment \
     compound compromise con concern conjecture consent contract control corral cost counsel counter \
     counterattack counterbalance counterpoint crackle cradle crash cripple crow crown crunch cry cure cushion \
     cuss dam damage dance debut decay decree default defeat delight demand desire discharge discipline \
     discredit disdain disgrace disguise disgust dishonor dispatch dispute dissent dive divorce dock document \
     double doubt draft drawl dream dress drink dynamite echo eclipse enamel end endeavor esteem estimate \
     exchange excuse exercise fair fake fan fancy fare favor fear feast fire fistfight flail flank flare flash \
     flick flood flow flutter focus fold force frame frolic frost fullback funnel furlough furrow garrison \
     gauge glance glare gleam glimpse glitter glow goad graduate grill grip groom guard hack hammer handicap \
     harbor harness harp harvest hawk hedge herald hike honeymoon honor honour huckster hulk hurdle import \
     imprint increase index influence insult interview intrigue issue jab jam jar jest jockey jolt junk \
     keynote lack lapse leak lease lecture limit link list load loop love lull major mandate maneuver \
     manufacture map march marshal mask massage mate merit mesh mill misuse moderate mortar nail name nickname \
     nurse order ornament outlaw outline outrage overflow overload pace pad padlock pale panel pantomime \
     parade parallel paraphrase parcel park parody parrot paste paw pet phone photograph picket pile pinpoint \
     pioneer pitch place plan plunder poison post practice preface prime profit project prop protest pulse \
     pump quake quiet quirk race rack raid range ready rebel record redress reel reissue relay release relish \
     remark remedy rent repair report reprint reprobate repute request requisition respect rest result retail \
     rhyme ridicule rig rim ripple risk roar romp rot ruin rumble sack sacrifice safeguard schedule score \
     scout scrap scrimmage seal search seat serenade share shepherd shield shift shock shop shovel shower \
     shriek sign single singsong skirt slant slate slaughter slice slug sluice slumber snare sneer snowball \
     sock solace sound span spark sparkle spatter spell spice splinter sponge spot spotlight spray spring spur \
     spy squeal stack stake stampede stem step stick still sting stitch store strain strand strap streak strip \
     stroke stroll struggle strut study stuff stunt substitute suit supplement support surge surprise survey \
     swamp swan tag taste taunt telegraph telephone test thread throttle thud tick tie tinkle tint tire toast \
     toll total tour trace trail train transfer transport trap trigger triple trumpet tunnel tutor twig vent \
     venture vest veto volunteer waste wave wedge wheel wheeze whir whiz witness work worship wrack wrangle \
     wrinkle yank",
    ),
    // Seldom a verb.
    (
        Lean::Hardly,
        "alarm appeal array award awe back balance bargain barge bark barricade beam belt bench block bomb bridge \
     brook budget bulk bull bum bunch bundle cable cane cap cart cash cement channel charcoal charm chorus \
     circle clash climax coin collar combat comfort commune contact contest contrast copy couch couple credit \
     crowd cube curb cycle debate diagram dose dot drum experience experiment face fashion feather feature \
     fish flock flurry foam foil form fuel gag ghost grease harm hazard head headline heap heat herd howl \
     hunch jail jaw jet joke jumble knot land lap layer license light litter loaf lobby log loot lumber lump \
     master matter menace merchandise milk minister mirror mistake motor needle nest net object package palm \
     pan panic patch patent patrol pen petition phrase picnic pilot pit pity plank plaster plot plug point \
     poll pool pore pound prey progress purse question rage rail rain rear reform refrain rein repose reproach \
     reward robe rock round rule saddle sand scorn screen sense shade shape shred shunt signal silhouette sin \
     sketch skirmish slit slot snow spade speed spiral square stable staff stage stall star state storm stream \
     stress string stump subject subordinate sugar sweat tax taxi term thrill throng thumb thunder tip torment \
     tower track trade treasure trick trouble view wax well wind wing wire wound wrong yellow",
    ),
    // A noun that can be a verb.
    (
        Lean::Noun,
        "adventure age air amount anger angle apprentice arm bag ball band bank battle bay beard best bill blanket \
     bloat board bond book box brand breakfast camp career case center chamber champion chance cheer chin \
     class clock cloud coach coast coat code color commission complement condition conflict conjugate content \
     core corner costume court crop cup curve date dawn despair detail din disk doctor dog drug dust edge \
     effect elbow essay evidence eye factor farm father fault fence field figure film finger flag flower fool \
     foot front function garage garden gas general gesture gift glory grace grade graph grass ground group \
     hand hat house humor inch interest iron jacket journey key kid labor league letter level line loan lunch \
     man market mass meter mind mine mist model mother motion mouth murder nose number occasion officer oil \
     orbit output page pain pair part partner pattern peak people picture piece pipe plane plant pocket pole \
     police position pot potter power pressure price pride prize process program proposition provision quack \
     radio rank rate reason refund regiment research revenge rifle roof room root row rumor salt sample scale \
     scheme school sculpture seed sentence sequence service shadow shame shear shell shelter ship shirt \
     shoulder sight silence smoke snake soil space sport station steel stock stone structure style sun surface \
     time title tool top trip triumph truck tune type vacation vacuum value vein voice wage water weight \
     winter word",
    ),
    // Verbs of news that the counts do not have.
    (
        Lean::Verb,
        "abduct assassinate bombard collide conserve deport derail diversify escalate evict excavate exhume extradite \
     hospitalize immigrate impeach legalize privatize proliferate redevelop relocate renovate restructure slay \
     vaccinate vandalize",
    ),
    (Lean::Even, "annex"),
];
