//! Nouns that name events, sorted. Rows only.
//!
//! Derived from the sense counts of WordNet 3.1 (see `LICENSE-WORDNET` in `locale/en`).
//! Standing activities ("agriculture") are left out, common events of news put in.

pub(in crate::locale::en) static EVENT_NOUNS: &str = "abandonment abduction ablation abolition abortion abreaction absorption abstention abuse accident \
     accomplishment accord accreditation accretion achievement acquisition acquittal action activity \
     adjournment adjudication adjustment admission adoption advance advent adventure aeration affront \
     agglutination agreement airdrop airstrike allegation alteration ambuscade ambush amendment amplification \
     amputation analysis annihilation anniversary announcement anticoagulation antiredeposition apology \
     appeal appearance applause application appointment apprenticeship approach approval arousal arrest \
     arrival artifice assassination assault assignment assist assistance athletics attack attainment attempt \
     attendance auction audition automation autopsy avalanche avoidance award backbend bailout ballet ballot \
     ban bang bankruptcy banquet baptism baseball bash basketball battle beating beheading belch benediction \
     berth bestowal betrayal betterment bid birth blackout blare blast blaze bleat blend blockade bloodshed \
     blow blunder bombardment bombing bonfire boom boost boycott breach break breakaway breakdown breakup \
     briefing broadcast buildup bunt burglary burial burst bust bustle buzz calamity calcification \
     calibration campaign campfire cancellation candidacy canter capture careerism caress carnage carnival \
     carry catastrophe catharsis caucus ceasefire celebration censorship census centralization centrifugation \
     ceremony championship change charge chase chastisement chastity checkout checkup chomp chopper \
     choreography christening chromatography cinch clamor clang clangor clap clash clatter cleanup click \
     clinch closure cluck coalescence coincidence collaboration collapse collision combat combustion comeback \
     commemoration commencement comment commercialism commutation competition completion compliance \
     compromise computation concert concussion conference confession conflict confrontation conquest \
     conscription conservation consolidation construction consultation consumption contact contest \
     contingency continuance continuation contraception contraction contribution convection convention \
     conversation conversion conviction cooperation coronation counterattack counteroffensive countershot \
     coup courtesy crackdown crackle crash crawl creation cremation crime crisis crouch crucifixion crunch \
     crusade cultivation cyberattack cyclone dab damage deadlock deal dealings death debacle debate debauch \
     debut decay decision decline decrease default defeat defection deference deformation degeneration \
     degradation delay deliverance delivery demand demolition demonstration demoralization denouement \
     densitometry departure depletion deployment deportation depredation derailment desecration desertion \
     desorption destiny destruction detention detonation devaluation development devilment diagnosis dialysis \
     diffusion digitalization diminution din disappearance disarmament disassembly disaster discharge \
     discontinuance discount discovery discussion disengagement dislocation dismissal disobedience \
     dispensation dispersal dispersion displacement dispossession dispute disruption disservice dissociation \
     dissolution distension distillation divergence diversification diversion divorce docking domination \
     donation doom doubleheader downfall downgrade downturn drain drainage dramatics drop drought drowning \
     duel earthquake ecclesiasticism eclipse effort ejection elaboration election electrolysis \
     electromyography electrophoresis electroshock elimination elution embargo emergence emergency emigration \
     emission enactment encounter encroachment endeavor enlargement enlistment enrichment enrollment \
     entertainment enthronement epidemic epiphany erosion errand eruption escalation escapade escape \
     espionage evacuation evaluation evaporation eviction evolution exacerbation examination excavation \
     exchange excretion excursion execution exercise exertion exhibition exhumation exodus expansion \
     expedition experiment exploit exploitation explosion expulsion expurgation extension extradition \
     extravaganza fadeout failure falloff fallout famine fastball feast feat festival festivity fight \
     fighting filing final finale fire firing fistfight flatus flick flight flip flocculation flood flooding \
     flow flurry flutter flyby football footstep founding fractionation fragmentation fraternisation fraud \
     freeze frolic fumble fun funeral fusion gain gala gallop game gasp gathering gavotte gaze genesis \
     genocide gesture glance glimmer glimpse glint golf graduation grassfire grip groundbreaking grounder \
     growl grumble grunt gulp gunfire gunplay gunshot gymnastics gyration hackwork handover handstand hanging \
     haul havoc headstand hearing heartbeat heatwave heist help heredity heroics hijacking hike hiring hit \
     hobby holdup holocaust homer homicide hop hopscotch hornpipe housework hubbub hurricane idealization \
     identification idleness immigration impact impairment impeachment implementation importation imposition \
     imprisonment improvement inauguration inception incident incitement incorporation increase incubation \
     inculcation incursion indictment indignity indirection induction infection infiltration infliction \
     inflow influx inhalation inheritance initiation injection injunction injury injustice inoculation \
     inquest inquiry inroad inspection instillation insurgency insurrection intake integration \
     intensification interaction interception intermission interplay interposition interrogation interruption \
     intervention interview intimidation intrusion invasion investigation investiture invitation iodination \
     irrigation irruption issuance jab jailbreak jolt journey joust jubilee juncture juxtaposition kick \
     kidnapping kill killing kiss lag landfall landing landslide lapse launch launching lawsuit layoff leak \
     leakage leap leapfrog legation liberation lift liftoff liquidation litigation liveliness localization \
     lockdown logistics lookup looting loss lunge lurch lynching magnification maintenance makeready maneuver \
     manhunt manipulation manufacture manumission marathon march marriage marvel massacre massage match \
     maturation measurement mediation meet meeting melee melioration meltdown menarche merger microscopy \
     migration mimicry ministration minuet miracle misbehavior miscalculation miscegenation mischief misdeed \
     misdemeanor mismanagement mission mistrial misuse mitigation mobilization modernization monopolization \
     mourning move movement mudslide multiplication murder mutilation mutiny navigation necropsy negligence \
     negotiation neutrality neutralization noise nomination notification obedience objectification objection \
     obligation obliteration observance observation occasion occupancy occupation occurrence odyssey offence \
     offense offensive offer offering olympics omen omission onrush onset onslaught opener opening operation \
     operations oppression ordeal ordination organification orgy oscillation ossification ouster outage \
     outbreak outcome outcry outflow outlay outreach overachievement overflow overhaul overprotection \
     overthrow oxidation pachinko pacification pageant pandemic pantomime paperwork parade pardon parimutuel \
     parole participation pastime pathogenesis patronage payment payout peal penalty penetration percussion \
     performance perfusion perpetration perpetuation persecution pervaporation petition photography \
     pilgrimage pinball playback playoff plea plebiscite plunge plunker pogrom poisoning poll polymerization \
     potshot prank prechlorination preferment prelude premiere presentment preservation pretense prevention \
     primaries primary prizefight probe proceedings procession procrastination procreation procurement \
     professorship progress project proliferation prolongation proposal prosecution prostitution proteolysis \
     protest provocation pulsation pulse punch punishment purchase purge purification push pushup putout \
     quackery quake quarantine quaver quickie race racket raid rain rally ramification rampage randomization \
     rape ratification rattle ravage rbi readjustment reappearance reassurance rebellion rebuff recall \
     recession recital reclassification reconciliation recount recourse recovery recreation recruitment \
     recuperation recurrence redemption redeposition redevelopment rediscovery reduction reelection \
     referendum reflex reform refrigeration regatta regimentation registration rehabilitation rehearsal \
     reinforcement rejection relay release relegation relocation remark remission removal rendezvous renewal \
     renovation repair repatriation repayment repeal repeat repetition replenishment replication report \
     repose reprieve reprisal reproduction request rescue research reshuffle resignation resistance \
     resolution respiration response responsibility restoration restraint restructuring result resumption \
     retail retaliation retention retirement retreat retrial return reunion revel revelry revenge reversal \
     revival revocation revolt revolution ride riot ripple rise rite roar robbery rodeo roller rollout romp \
     rotation roundup rout routine ruling rumble rumpus run runoff rush rustle sabotage sacrament sacrifice \
     sacrilege safeguard sale salvation salvo saturation scamper scan scandal schism scramble scrape \
     screening scrimmage scrutiny scuffle seaquake search secession seduction seepage seizure selection \
     selloff semifinal sentence sentencing septation sequestration services session setback settlement \
     shakeup shelling shenanigan shift shipment shiver shooting shootout shortage shutdown siege signing \
     simulation sinking sip skeet skirmish skit slaughter slaying slight slip slippage slump smash snap \
     sojourn solo somersault sorption spatter specialization spectroscopy speech spill splash splashdown \
     splatter split splutter sponsorship spree squeak squeal squeeze stabbing stabilization stampede standoff \
     stare start startup statement stay stead stealth stoop stop stoppage storage storm strangulation \
     stratagem stratification stride strike stroke stroll struggle strut stunt stylization substitution \
     success succor suck suffocation suicide summit supervision surf surge surgery surrender surveillance \
     suspension swap swash swerve swig synergism systematization takeoff takeover talk tally tango tap taunt \
     tears tenancy tennis test testimony testing theft therapy thermometry threat throw thrust thud thuggee \
     thunder thwack tide tinkle titration tornado torrent torture toss touchdown tour tournament tow tragedy \
     training transaction transfer transformation transfusion transgression transition transmutation \
     transpiration transvestitism travel tread treason treatment tremor trial trick trip triple trot truce \
     try tsunami tug tumble turmoil twist typhoon underachievement unification unrest unveiling upheaval \
     upkeep uppercut uprising uptake usage utilization vaccination validation vandalism vaporization variant \
     variation vengeance ventilation verdict veto vibration victory vigil vigilantism vindication violation \
     violence visit vocation volley volleyball vote voting voyage wager wages walk walkout walkover war \
     warning washup wave wedding wheeze whir whirl wickedness wildfire wile win wings withdrawal withdrawing \
     workout workshop worship wreck yawn yelp";
