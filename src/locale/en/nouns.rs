//! Nouns that name events, sorted. Rows only.
//!
//! Derived from the sense counts of WordNet 3.1 (see `LICENSE-WORDNET` in `locale/en`).
//! Standing activities ("agriculture") are left out, common events of news put in.

pub(in crate::locale::en) static EVENT_NOUNS: &str = "abandonment abduction ablation abolition abortion abreaction absorption abuse accident accomplishment \
     accord accreditation accretion achievement acquisition action activity adjournment adjudication \
     adjustment admission adoption advance advent adventure aeration affront agglutination agreement airstrike \
     alteration ambuscade ambush amendment amplification analysis annihilation anniversary announcement \
     anticoagulation antiredeposition appeal appearance applause application appointment apprenticeship \
     approach approval arousal arrest arrival artifice assassination assault assignment assist assistance \
     athletics attack attainment attempt attendance audition authorship automation autopsy avarice avenue \
     avoidance award backbend bailout ballet ballot ban bang baseball bash basketball battle belch benediction \
     berth bestowal betrayal betterment bid bishopry blackout blare blast blaze bleat blend blockade bloodshed \
     blow blunder bombardment bombing bonfire boom boost boycott breach break breakaway breakdown breakup \
     briefing broadcast buildup bunt burglary burial burst bust bustle buzz calamity calcification calibration \
     campaign campfire cancellation candidacy canter capture cards careerism caress carnival carry catastrophe \
     catharsis ceasefire celebration censorship census centralization centrifugation ceremony championship \
     change charge chase chastisement chastity checkout checkup chomp chopper choreography chromatography \
     cinch clamor clang clangor clap clash clatter click clinch closure cluck clutches coalescence coincidence \
     collaboration collapse collision combat combustion comeback comment commercialism commutation completion \
     compliance compromise computation concert concussion conditioner conference confession conflict \
     confrontation conquest conscription conservation consolidation construction consultation consumption \
     contact contest contingency continuance continuation contraception contraction contribution convection \
     convention conversation conversion cooperation coronation counterattack counteroffensive countershot coup \
     courtesy crackdown crackle crash crawl creation crime crisis crouch crucifixion crunch crusade \
     cultivation cyclone dab damage deadlock deal dealings death debacle debate debauch debut decay decision \
     decline decrease default defeat defection deference deformation degeneration degradation delay \
     deliverance delivery demand demolition demonstration demoralization denouement densitometry departure \
     depletion deployment depredation derailment desecration desertion desorption destiny destruction \
     development devilment diagnosis dialysis diffusion digitalization diminution din disappearance \
     disarmament disassembly disaster discharge discontinuance discount discovery discussion disengagement \
     dislocation dismissal disobedience dispensation dispersal dispersion displacement dispossession dispute \
     disruption disservice dissociation dissolution distension distillation divergence diversification \
     diversion divorce domination doom doubleheader downfall downturn drain drainage dramatics drop drought \
     duel earthquake ecclesiasticism eclipse effort ejection elaboration election electrolysis \
     electromyography electrophoresis electroshock elimination elution embargo emergence emergency emigration \
     emission enactment encounter encroachment endeavor enlargement enrichment enrollment entertainment \
     epidemic epiphany erosion errand eruption escalation escapade escape espionage evacuation evaluation \
     evaporation eviction evolution exacerbation examination excavation exchange excretion excursion execution \
     exercise exertion exhumation exodus expansion expedition experiment exploit exploitation explosion \
     expulsion expurgation extradition extravaganza factor fadeout failure falloff fallout famine fastball \
     feat festival festivity fight fighting filing fire fireman firewall fistfight flame flatus flick flight \
     flip flocculation flood flooding flow flurry flutter football footstep fractionation fragmentation \
     fraternisation fraud frolic fumble fun funeral fusion gain gallop gasp gathering gavotte gaze genesis \
     genocide gesture glance glimmer glimpse glint golf graduation grassfire grip grounder growl grumble grunt \
     gulp gunfire gunplay gunshot gymnastics gyration hackwork hands handstand haul havoc headstand hearing \
     heartbeat heist help heredity heroics hike hiring hit hobby holdup holocaust homer homicide hop hopscotch \
     hornpipe housework hubbub hurricane idealization identification idleness immigration impact impairment \
     impeachment implementation importation imposition imprisonment improvement inauguration inception \
     incident incitement incorporation increase incubation inculcation incursion indictment indignity \
     indirection infection infiltration infliction inflow influx inhalation inheritance initiation injection \
     injustice inoculation inquest inquiry inroad inspection instance instillation insurrection intake \
     integration intensification interaction intermission interplay interposition interruption intervention \
     interview intimidation intrusion invasion investigation iodination irrigation irruption issuance jab jolt \
     journey joust juncture juxtaposition kick kidnapping kill killing kiss knuckleball lag landing landslide \
     lapse launch launching lawsuit layoff leakage leap leapfrog legation leyte liberation lift liner \
     liquidation litigation liveliness localization logistics lookup looting loss lunge lurch magnification \
     maintenance makeready maneuver manhunt manipulation manufacture manumission marathon marbles march marvel \
     massacre massage match maturation measurement mechanism meet meeting melee melioration menarche merger \
     microscopy migration mimicry ministration minuet miracle misbehavior miscalculation miscegenation \
     mischief misdeed misdemeanor mismanagement mission misuse mitigation mobilization modernization \
     monopolization mourning move movement multiplication murder mutilation mutiny navigation necropsy \
     negligence negotiation neutrality neutralization noise nomination notification obedience objectification \
     objection obligation obliteration observance observation occasion occupancy occupation occurrence odyssey \
     offence offense offensive offer offering olympics omen omission onrush onset onslaught opener opening \
     operations oppression ordeal organification orgy oscillation ossification outage outbreak outcome outcry \
     outflow outlay outreach overachievement overflow overprotection overthrow oxidation pachinko pacification \
     pageant pains pandemic pantomime paperwork parade pardon parimutuel participation pastime pathogenesis \
     patronage payment peal penalty penetration percussion perfusion perpetration perpetuation persecution \
     pervaporation photography pilgrimage pinball playback plea plunge plunker poll polymerization potshot \
     prank prechlorination preferment prelude premiere presentment preservation pretense prevention primaries \
     primary prizefight probe proceedings procrastination procreation procurement professorship progress \
     project proliferation prolongation proposal prosecution prostitution proteolysis protest provocation \
     pulsation pulse punch punishment purchase purification push pushup putout quackery quake quarantine \
     quaver quickie race racket raid rain rally ramification rampage randomization rattle ravage rbi \
     readjustment reappearance reassurance rebellion rebuff recession reclassification reconciliation recourse \
     recovery recreation recruitment recuperation recurrence redemption redeposition redevelopment rediscovery \
     reduction reelection referendum reflex reform refrigeration regimentation registration rehabilitation \
     rehearsal reinforcement rejection relay release remark remission removal rendezvous renewal renovation \
     repair repayment repeal repeat repetition replenishment replication report repose reprisal reproduction \
     request rescue research resignation resistance resolution respiration response responsibility restraint \
     restructuring result resumption retail retaliation retention retirement retreat return revel revelry \
     revenge reversal revival revolt revolution ride riot ripple rise rite roar robbery rodeo roller romp \
     rotation roundup rout routine ruling rumble rumpus run runoff rush rustle sabotage sacrament sacrifice \
     sacrilege safeguard sale salvation salvo saturation scamper scan scandal schism scramble scrape scrimmage \
     scrutiny scuffle seaquake search seduction seepage seizure selection sentence sentencing septation \
     sequestration services setback settlement shelling shenanigan shift shipment shiver shooting shortage \
     shutdown siege signing simulation sip skeet skirmish skit slaughter slaying slight slip slippage slump \
     smash snap sojourn solo somersault sorption spatter specialization spectroscopy speech spill splash \
     splatter split splutter sponsorship spree squeak squeal squeeze stabilization stampede standoff stare \
     start startup statement stay stead stealth stoop stop storage storm strangulation stratagem \
     stratification stride strike stroke stroll struggle strut stunt stylization substitution success succor \
     suck suffocation suicide summit supervision surf surge surgery surrender surveillance suspension swash \
     swerve swig synergism systematization takeoff takeover talk tally tango tap taunt tears tenancy tennis \
     test testimony testing theft therapy thermometry threat throw thrust thud thuggee thunder thwack tide \
     tinkle titration tornado torrent toss touchdown tour tournament tow tragedy training transaction transfer \
     transformation transfusion transgression transition transmutation transpiration transvestitism travel \
     tread treason treatment tremor trial trick trip triple trot try tsunami tug tumble turmoil twist typhoon \
     underachievement unification unrest upheaval upkeep uppercut uprising uptake usage utilization \
     vaccination validation vandalism vaporization variant variation vengeance ventilation verdict veto \
     vibration victory vigilantism vindication violation violence visit vocation volley volleyball vote voting \
     voyage wager wages walk walkout walkover war warning washup wave wedding wheeze whir whirl wickedness \
     wildfire wile win wings withdrawal withdrawing workout worship wreck yawn yelp";
