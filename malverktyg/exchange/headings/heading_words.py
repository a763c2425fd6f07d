"""The words that headings are written with, as data: whole phrases, each with what it stands for."""

from malverktyg.exchange.headings.roles import Kind, Subject

Meaning = tuple[Subject | None, Kind | None]

_G, _P, _A = Subject.GOAL, Subject.PARENT, Subject.ACTIVITY
_I, _U, _B = Subject.INDICATOR, Subject.ASSIGNMENT, Subject.ASSESSMENT

# Phrases that are alone a heading, parted by bars.
_WRITTEN: dict[tuple[Subject | None, Kind], str] = {
    (_G, Kind.TITLE): """
        mål | målet | målen | nämndens mål | nämndmål | nämndsmål | nämndmålet | verksamhetsmål | målformulering |
        effektmål | resultatmål | enhetsmål | förvaltningsmål | prioriterat mål | prioriterade mål | strategiskt mål |
        målets lydelse | målbeskrivning | beskrivning av mål | beskrivning av målet | målets beskrivning |
        vad vill vi uppnå | vad vi vill uppnå | vad ska uppnås | önskat läge |
        nämndens åtagande | styrelsens mål | årets mål | delmål | mål för nämnden | mål för året | mål och inriktning |
        målsättning | nämndens målsättning | vårt mål | våra mål | objective | objectives | goal | goals |
        nämndens inriktningsmål | verksamhetens mål | mål (nämnd) |
        målets namn | namn på mål | målrubrik | målnamn | måltext |
        målets rubrik | avdelningsmål | enhetens mål | lokalt mål | lokala mål | nämndens prioriterade mål |
        syfte och mål | nämndspecifikt mål |
        tillhör mål | hör till mål | kopplat mål | koppling till mål | koppling mål | målkoppling | målreferens | målref |
        avser mål | gäller mål | bidrar till mål | stödjer mål | tillhörande mål | relaterat mål |
        nämndspecifika mål | uppdragsmål | kvalitetsmål | utvecklingsmål | strategiska mål | nämndens strategiska mål""",
    (_P, Kind.TITLE): """
        kf-mål | kf mål | kommunfullmäktiges mål | fullmäktiges mål | kommunövergripande mål | övergripande mål |
        inriktningsmål | överordnat mål | kommunmål | kommungemensamt mål | kommungemensamma mål | mål från kf |
        fullmäktigemål | koppling till kf-mål | bryts ned från | nedbrutet från | kf:s mål | kommunens mål | huvudmål""",
    (_G, Kind.GOAL_AREA): """
        målområde | målområden | perspektiv | politikområde | prioriterat område |
        utvecklingsområde | område | strategi | strategier | strategisk inriktning | inriktning | inriktningar | målkategori |
        huvudområde | tema | prioritering | prioriteringar | utmaning | strategisk prioritering""",
    (_G, Kind.FOCUS_AREA): """
        fokusområde | fokusområden | fokus | fokusomr | fokusomr. | f-område | f.omr | f.omr. | visionsområde |
        fokus/område | hållbarhetsområde | kommunens fokusområde | vision | visionens fokusområde | bär på fokusområde |
        bidrar till fokusområde | koppling till vision | koppling till visionen | koppling till fokusområde |
        bidrar till visionen | hör till fokusområde | strategiskt område | strategiska områden""",
    (None, Kind.NUMBER): "nr | nr. | nummer | # | löpnr | löpnummer | no | num | lnr | ordning | ordningsnr",
    (_G, Kind.NUMBER): "målets nummer | målets nr | målnr | mål nr | mål-nr | målnummer | mål nr.",
    (_A, Kind.NUMBER): "aktivitetsnr | aktivitet nr | akt nr | akt.nr | akt. nr | åtgärdsnr",
    (_G, Kind.ID): "mål-id | målid | id mål | mål id",
    (None, Kind.ABOVE): """
        överordnat id | överordnad id | överordnat element | förälder | förälder id | förälder-id | tillhör id | hör till id |
        id överordnad | id överordnat | bucket | bucketnamn | bucket-namn | epos""",
    (_A, Kind.ID): "aktivitet-id | aktivitets-id | uppgifts-id | uppgift-id",
    (_I, Kind.ID): "indikator-id",
    (_U, Kind.ID): "uppdrag-id | uppdrags-id",
    (_G, Kind.BODY): """
        nämnd | organ | styrelse | nämnd/styrelse | ansvarig nämnd | ägare nämnd | nämnd/bolag | förvaltning |
        ansvarig förvaltning | sektor""",
    (_G, Kind.LEVEL): "målnivå nämnd/kf | måltyp | typ av mål | målnivå (kf/nämnd)",
    (None, Kind.TYPE): "typ | nivå | slag | radtyp | rubriknivå | kategori | mål/aktivitet/indikator",
    (None, Kind.TEXT): """
        benämning | text | beskrivning av mål/aktivitet | mål/aktivitet | mål och aktivitet | mål och aktiviteter |
        mål / aktivitet | mål/aktiviteter | mål & aktiviteter | mål, aktivitet | formulering | lydelse | rubrik | namn |
        titel | mål/åtgärd | mål och åtgärder""",
    (_A, Kind.TITLE): """
        aktivitet | aktiviteter | åtgärd | åtgärder | insats | insatser | vad | vad gör vi | vad gör vi? | vad ska göras |
        vad ska vi göra | planerade aktiviteter | planerad aktivitet | nyckelaktivitet | nyckelaktiviteter |
        aktivitet/åtgärd | åtgärd/aktivitet | uppgift | handling | arbete | delaktivitet | initiativ | vad ska göras? |
        vad ska vi göra? | genomförda aktiviteter | aktivitetslista | vad gör vi för att nå målet |
        vad gör vi för att nå målet? | så gör vi | hur | hur ska vi nå målet | hur når vi målet | åtaganden |
        activity | activities | action | actions | task | strategier/aktiviteter | konkreta aktiviteter | vad gjorde vi |
        vad gjorde vi? | vad vi gjorde | detta har vi gjort |
        konkret åtgärd | konkreta åtgärder | vad vi gör | detta gör vi | det här gör vi | det ska vi göra |
        genomförda insatser |
        nyckelinsats | nyckelinsatser | arbetssätt | förbättringsåtgärd | steg | leverans | leverabler | projekt | deluppdrag |
        planerade insatser | planerade åtgärder | uppgiftsnamn | aktivitetsnamn |
        arbetsuppgift | akt. | aktivitet (vad) | åtagande""",
    (None, Kind.RESPONSIBLE): """
        ansvarig | ansvariga | ansv | ansv. | ansvarig funktion | ansvarig roll | vem | av vem | vem gör | vem? |
        ansvarig chef | utförare | ägare | handläggare | kontaktperson | ansvar | resurs | huvudansvarig |
        ansvarig tjänsteperson | ansvarig person | ansvarig/a | ansvarig enhet | vem ansvarar | vem ansvarar? | av vem? |
        ansvarig(a) | vilka | ansvarig tjänsteman | owner | responsible | ansvarig/utförare | samordnare | projektledare |
        funktion | roll | befattning | utförs av | genomförs av | görs av | sköts av |
        tilldelad till | tilldelade till | tilldelat till | tilldelas till | resursnamn |
        uppdragstagare | kontakt | ansvarig förvaltningschef | ansvarig avdelning | ansvarig i verksamheten""",
    (_G, Kind.RESPONSIBLE): """
        målansvarig | målansvariga | målägare | målets ägare | ansvarig för målet | ansvarig för mål | ansvarig mål |
        ägare av målet""",
    (_A, Kind.START): """
        start | startdatum | börjar | från | påbörjas | startar | fr.o.m | fr.o.m. | from | planerad start |
        start datum | start date |
        startmånad | påbörjad | starttid | starttidpunkt | inleds | påbörjat | från och med | startdag""",
    (_A, Kind.END): """
        slut | slutdatum | till | t.o.m | t.o.m. | tom | klart senast | klar senast | färdigt | färdig | deadline |
        senast | sista datum | måldatum | klardatum | slutförs | planerat slut | färdigdatum | förväntat klart |
        färdigt senast | sluttid | avslutas | slut datum | till och med | klart | klar | beräknat klart | beräknas klart |
        beräknas klar | klar till | klart till | färdigställs | slutdag | slutmånad | klart datum | due | due date |
        end date | end | ska vara klar | ska vara klart senast | färdig när | klar när | klart när | när klart | när klar |
        klar när? | klart när? |
        förfallodatum | förfallodag | slutfört datum | slutförd datum | slutförd den | slutfört den |
        slutfördes den | avslutad den | avslutat datum | faktiskt slut | faktiskt slutdatum | faktiskt klart |
        verkligt slut | verkligt slutdatum | verkligt klart | klarmarkerad den | planerat klart | planerat slutdatum |
        klar (datum) | klart (datum)""",
    (_A, Kind.TIME): """
        månad | månader | kvartal | vecka | veckor |
        när | när? | tid | tidplan | tidsplan | tidsperiod | tidsram | genomförs | tidpunkt | tidsatt | tider |
        när ska det ske | tidsangivelse | när i tid | genomförandetid | genomförande | planerad tid | tidsåtgång period |
        start - slut | start–slut | start-slut | datum | sprint | termin | år/termin | tid/period |
        när är det klart | när är det klart? | tidsplanering | tidsschema | when | timing | genomförs när""",
    (None, Kind.STATUS): """
        status | läge | läget | var står vi | var är vi | hur ligger vi till | hur ligger vi till? | var står vi? | state |
        dagsläge | dagsläget | statusläge | färg | trafikljus | markering | symbol | smiley | nuläge | statusfärg |
        lägesstatus |
        lägesmarkering | förlopp""",
    (_A, Kind.STATUS): """
        aktivitetsstatus | genomförd | genomfört | utförd | utfört | status aktivitet | läge aktivitet | genomförd? |
        påbörjad/klar | genomförandestatus | aktivitetens status | åtgärdens status | aktivitetsläge""",
    (_B, Kind.STATUS): """
        måluppfyllelse | bedömning | måluppfyllnad | grad av måluppfyllelse | uppfyllelse | målbedömning | uppnås målet |
        uppnås målet? | nås målet | nås målet? | målstatus | uppfyllt | uppfyllt? | samlad bedömning |
        nämndens bedömning | bedömd måluppfyllelse | målet uppnått | målet uppnått? | uppnått? | mål uppnått |
        måluppfyllelsegrad | bedömning av måluppfyllelse | uppfyllelsegrad | bedömning måluppfyllelse | bed. | bed |
        målet är | målet bedöms | mål nås | mål uppnås | målet nås | målet uppnås |
        målet bedöms vara | omdöme | omdömet | samlat omdöme | sammanfattande omdöme | värdering | målavstämning |
        avstämning mål | totalbedömning | når vi målet | når vi målet?""",
    (
        None,
        Kind.STATUS_AND_COMMENT,
    ): "status/kommentar | status och kommentar | bedömning och kommentar | status + kommentar | läge och kommentar",
    (None, Kind.OUTCOME): """
        resultat | utfall | uppföljning | avstämning | uppföljning av aktivitet | måluppföljning | redovisning | rapport |
        lägesrapport""",
    (None, Kind.COMMENT): """
        kommentar | kommentarer | notering | noteringar | anteckning | anteckningar | beskrivning | kommentar/analys |
        text till | övrigt | anmärkning | anm | anm. | lägesbeskrivning | förklaring | vad har gjorts | vad har vi gjort |
        vad har gjorts? | nästa steg | avvikelse | orsak | komm. | komm | kom. | fritext | kommentar till |
        uppföljande kommentar | lägeskommentar | vad hände | hur går det | hur har det gått | hur gick det |
        vad har hänt | status i ord | beskriv | effekt | effekter | resultat av aktivitet | hinder""",
    (_B, Kind.COMMENT): """
        analys | motivering | analys och kommentar | resultat och analys | bedömningstext | uppföljningstext | slutsats |
        analys/kommentar | kommentar till bedömning | kommentar till bedömningen | kommentar bedömning |
        motivering till bedömning | nämndens analys | kommentar till måluppfyllelse | måluppfyllelse kommentar |
        kommentar mål | analys av måluppfyllelse | kommentar måluppfyllelse | därför""",
    (_A, Kind.COMMENT): "kommentar aktivitet | aktivitetskommentar | kommentar till aktivitet | kommentar till aktiviteten",
    (None, Kind.PERCENT): """
        procent | % | andel klart | genomförandegrad | färdigställt | färdiggrad | klart % | % klart | klart i % |
        klart i procent | klar % | upparbetat | andel genomfört | färdigställandegrad | % färdigt |
        grad av genomförande | progress | % complete | framdrift |
        grad klart | % klar | genomförande % | genomfört % | genomförande i %""",
    (_B, Kind.FORECAST): """
        prognos | helårsprognos | prognos måluppfyllelse | förväntad måluppfyllelse | bedömd prognos | prognos för målet |
        progn. | progn""",
    (_B, Kind.TREND): "trend | utveckling | riktning | tendens | pil | trendpil | utvecklingstrend",
    (_B, Kind.BY): "bedömd av | bedömare | rapporterad av | ifylld av | bedömt av | lämnad av | uppgiftslämnare | ifyllt av",
    (_B, Kind.ON): """
        bedömd | bedömningsdatum | datum för bedömning | senast uppdaterad | uppdaterad | rapporterad | rapportdatum |
        bedömd den""",
    (None, Kind.PERIOD): """
        period | uppföljningsperiod | avser period | avser | tertial | rapporttillfälle | uppföljningstillfälle |
        rapporteringsperiod | tillfälle | rapportperiod | uppföljningsdatum | mätperiod | avser tertial""",
    (_I, Kind.TITLE): """
        indikator | indikatorer | mått | nyckeltal | mätetal | styrtal | mäts genom | indikator/mått | resultatmått |
        kvalitetsmått | mätning | mätbart mått | hur mäter vi | hur mäter vi? | hur mäts målet | hur mäts målet? |
        mått/indikator | nyckeltal/indikator | key result | key results | nyckelresultat | effektmått | processmått | kpi |
        hur vet vi att vi lyckats | hur vet vi att målet är nått | så mäter vi |
        vi mäter genom | vi mäter det genom | mäts med | mäts via | mäts av""",
    (_I, Kind.UNIT): "mätenhet | sort | måttenhet | enhet (mått)",
    (None, Kind.UNIT): "enhet",
    (_I, Kind.TARGET): """
        målvärde | målnivå | börvärde | riktvärde | mål (värde) | årsmål | målvärden | mål värde | måltal | ska-värde |
        gränsvärde | önskat värde""",
    (_I, Kind.VALUE): """
        värde | mätvärde | utfallsvärde | ärvärde | är-värde | senaste värde | senaste mätning | uppmätt | uppmätt värde |
        senaste utfall | mätresultat | indikatorvärde | utfall indikator""",
    (_I, Kind.GROUP): "kön | könsuppdelning | grupp | könsuppdelat",
    (_U, Kind.TITLE): """
        uppdrag | uppdraget | uppdragets lydelse | beslutat uppdrag | uppdrag till nämnden | uppdragsbeskrivning |
        uppdragstext | särskilt uppdrag | särskilda uppdrag | uppdrag från kf | uppdrag från fullmäktige |
        politiskt uppdrag | beslut om uppdrag""",
    (_U, Kind.DECISION): """
        beslut | beslutsdatum | beslutad | beslutat | beslutande organ | paragraf | § | kf § | protokoll |
        beslut, datum och § | beslut § | ks § | beslut och datum | beslutsparagraf | beslutat av | beslut datum | källa |
        givet av | beslut (organ, datum, §) | beslutsinstans""",
    (_U, Kind.DNR): "dnr | diarienummer | diarienr | ärende | ärendenr | ärendenummer | diarienr. | diariebeteckning | dnr.",
    (_U, Kind.DUE): """
        återrapportering | återrapporteras | ska redovisas | redovisas senast | återredovisning | svar senast |
        redovisas | återrapport senast | återrapporteras senast | återrapportering senast | redovisning senast |
        ska vara klart | ska redovisas senast | redovisas till""",
    (_U, Kind.ANSWER): """
        svar | återrapport | nämndens svar | svar från nämnden | förvaltningens svar | redovisning av uppdrag |
        svar/redovisning | återrapporteringstext | lägesredovisning | redovisning till fullmäktige""",
    (None, Kind.OTHER): """
        budget | kostnad | tkr | kronor | kr | internt id | id-nr | sortering | prioritet | prio | länk | projektnr |
        konto | finansiering | bilaga | externt id | systemid | system-id | nyckel | rad | radnr | sida |
        sidnr | kolumn | resurser | ekonomi | sorteringsordning | version | föregående år | utgångsläge | startvärde |
        skapad av | skapad den | skapat av | skapat datum | skapades den | ändrad av | ändrad den | senast ändrad av |
        slutförd av | slutfört av | checklisteobjekt | slutförda checklisteobjekt | etiketter | taggar | är återkommande |
        bucket-id | varaktighet | föregående aktiviteter | efterföljande aktiviteter |
        baslinje | utgångsvärde | basvärde | nollvärde | utfall föregående år | nulägesvärde""",
}

PHRASES: dict[str, Meaning] = {phrase.strip(): meaning for meaning, phrases in _WRITTEN.items() for phrase in phrases.split("|")}
