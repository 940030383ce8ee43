//! What nouns and pronouns stand for: persons, bodies, places; and who takes part in what nouns of events name. Rows
//! only, sorted within each row.

use crate::lexicon::Kind::{self, *};

pub(super) static KINDS: &[(Kind, &str)] = &[
    (He, "he him himself his"),
    (She, "her hers herself she"),
    (It, "it its itself"),
    (They, "their theirs them themselves they"),
    (
        Man,
        "actor boy brother businessman chairman congressman duke father gentleman grandfather grandson husband \
         king lord man mr prince sir son uncle",
    ),
    (
        Woman,
        "actress aunt chairwoman daughter duchess girl grandmother lady miss mother mrs ms princess queen sister \
         wife woman",
    ),
    (
        Person,
        "activist adviser advisor agent ambassador analyst archbishop artist assistant athlete attorney author \
         banker bishop boss candidate captain cardinal chair chancellor chief clerk coach colonel commander \
         commissioner composer constable coroner critic deputy detective dictator diplomat director doctor dr \
         driver economist editor engineer envoy executive expert explorer farmer fighter founder general \
         goalkeeper governor guard head historian immigrant inspector journalist judge justice lawmaker lawyer \
         leader lieutenant magistrate major manager marshal mayor mep minister mp musician negotiator novelist \
         nurse officer official owner painter partner passenger photographer physicist pilot player poet policeman \
         pope premier president pressman priest prisoner producer professor prosecutor rebel referee reporter \
         representative researcher resident scientist secretary senator sergeant sheriff singer skipper soldier \
         speaker spokesman spokesperson spokeswoman student suspect teacher teenager treasurer victim voter \
         witness worker writer",
    ),
    (People, "children crew men parents people police protesters staff team women"),
    (
        Firm,
        "agency airline association bank brewer broadcaster carmaker chain charity club company conglomerate \
         corporation developer firm foundation group insurer lender magazine maker manufacturer newspaper operator \
         organisation organization party publisher retailer supplier union utility",
    ),
    (
        Body,
        "academy administration ag airlines airways army assembly authority board brigade bureau cabinet church co \
         college commission committee communications community confederation congress consortium corp council \
         court department electric energy exchange federation fleet foods forces front fund government holdings \
         inc industries institute institution international legislature llc ltd media ministry motors museum navy \
         network office orchestra parliament partners pharmaceuticals plc press school senate service services \
         society squad station supreme systems technologies television trust tv university",
    ),
    (
        Spot,
        "africa airfield airport america archipelago area asia avenue base basin bay beach border borough bridge \
         camp canal capital castle cathedral cemetery center centre city coast coastline cottage country county \
         desert district east emirates england europe factory farm field forest fort gulf halls harbor harbour \
         headquarters highway hospital hotel house island islands isle isles jail kingdom lake lakes mine mosque \
         mountain mountains municipality neighborhood netherlands north northeast northwest oblast ocean outskirts \
         palace park peninsula philippines plant plaza port prefecture prison province region republic reserve \
         resort river road sea shore shores site south southeast southwest square stadium state states strait street \
         strip suburb suburbs temple territory theater theatre town township valley village ward waters west \
         zealand zone",
    ),
    (Bound, "account advantage aim charge effect heed issue note part place root shape"),
    (
        Undergone,
        "abduction acquittal amputation appointment arrest assassination baptism capture christening closure \
         conviction coronation deportation detention discharge dismissal eviction execution exhumation expulsion \
         extradition funeral hanging hospitalization impeachment imprisonment inauguration indictment kidnapping \
         killing liberation murder nomination ordination ouster overthrow poisoning release removal rescue \
         sentencing shooting torture trial",
    ),
    (
        Undirected,
        "accession agree apologize appear appearance arise arrival arrive attend birth bleed climb collapse come \
         comeback compete converge crash death debut decline defeat defection depart departure derail derailment \
         die disappear disappearance elapse emerge emergence erupt eruption escape evolve exist expire explosion \
         fade fail fall falter flee flight flourish go graduate growth happen illness increase journey jump kneel \
         land landing last leave lie linger live march marriage meeting migrate occur outbreak performance perish \
         persist play plunge prevail progress protest rally react reappear rebellion recover recovery reign reside \
         resign resignation retirement retreat return revolt rise roar rotation run serve shine silence sinking \
         sit sleep soar speak speech stand statement stay step strike struggle subside succeed success surge \
         surrender survive talk testimony thrive tour travel trip tumble uprising vanish victory visit vote wait \
         walkout wander wane weep win withdrawal work",
    ),
];
