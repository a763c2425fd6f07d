"""The word lists that the rules of language and matter lean on, each with what its words have in common."""


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


# What ends in a full stop without ending the sentence.
ABBREVIATIONS = _words(
    """t.ex bl.a m.m o.s.v osv dvs d.v.s fr.o.m t.o.m p.g.a s.k m.fl f.d a.a kl s nr ca resp jfr prop kap st tel dnr inkl exkl
    max min mån jan feb mars apr aug sept okt nov dec bil art mom ang avd forts i.e e.d o.d"""
)

# "mer och mer", "dag för dag", "sida vid sida", "ju fler desto fler": between two of a word these are right.
LINKS = _words(
    """och eller för från till vid mot i på efter som av med än om under över utan men desto respektive per är ner upp åt hos
    genom samt inom mellan"""
)

# "det det handlar om": the second opens a clause, when a verb follows it.
PRONOUNS = _words("det den de")

# "det som är är": a verb may be doubled where a clause that one of these opens ends.
RELATIVES = _words("som vad vi ni han hon man där när hur")

VERBS = _words("är har var kan ska blir finns gör vill bör får kommer hade krävs behövs gäller")

# Doubled for weight, or no words of a sentence.
WEIGHTS = _words("långt mycket ja nej jo så vad var väl")

# Words that may well come again after one other word.
FUNCTION_WORDS = _words(
    """att bli dem den denna deras dess dessa det detta där efter eller för från genom har hos hur här inom inte kan med men
    mot när och också samt sin sina sitt ska som till under upp utan vad var vara vid vilka vilken vilket vill över både
    även alla många några olika"""
)

# Neuter nouns of an office, without their article; compounds end in them too.
NEUTER_NOUNS = _words(
    """arbete möte samtal mål år beslut förslag uppdrag område ärende utskott projekt underlag resultat stöd ansvar behov
    system avtal program protokoll sammanträde yttrande bidrag besök alternativ krav värde läge problem syfte sätt tillfälle
    kontor bolag kvartal förhållande utfall utbud nätverk meddelande samarbete"""
)

# Nouns of common gender whose ending does not show it; compounds end in them too.
COMMON_NOUNS = _words(
    "process uppgift åtgärd insats rutin nämnd kommun fråga metod modell grupp period vecka rapport styrelse skola"
)

# Verbs that take no object have no participle on -ad: only -ande can be meant.
WITHOUT_OBJECT = _words("fungera samverka variera dominera samarbeta pulsera stagnera eskalera")

# What may stand before a participle: "ett väl fungerande".
ADVERBS = _words("väl bra bättre mer mycket ännu ej inte gott dåligt sämre allt helt")

# "varav en fungerade": a pronoun with its verb.
COUNTED = _words("varav bara endast minst inte där när vilken")

# What a noun phrase does not go on with: the word before it is a verb, then.
NO_NOUNS = _words(
    """i på av till för från med under över vid om hos mot efter före sin sitt sina den det de dem att och men som inte också
    upp ut in ner ett en alla flera sig hur när så än snart redan mycket väl bra sämre bättre bäst sämst genom utan inom eget"""
)

# The verbs that want "åt" somebody, and what does for it.
ASSIGN = _words("uppdra uppdrar uppdrog uppdragit")

RECIPIENT = _words("åt till på")

# The frame of a decision, and words that only point at what stands elsewhere.
DECISION_FRAME = _words(
    """att och samt som till i den det de denna detta föreliggande bifogad bifogade bifogat upprättad upprättade upprättat
    presenterad presenterade presenterat föreslagen föreslagna föreslaget framlagd framlagda framlagt ovanstående enligt
    nedan ovan förslaget förslag godkänna godkänner godkänns notera noterar noteras anteckna antecknar antecknas anta antar
    antas fastställa fastställer fastställs lägga lägger läggs handlingarna protokollet avsluta besvara besvarad anse anses
    avslå avslår avslås bifalla bifaller bifalls överlämna överlämnar överlämnas återremittera återremitterar återremitteras
    återremiss bilaga bilagan bilagorna motionen yttrandet svaret remissvaret medborgarförslaget rapporten planen taxan
    ärendet beslutar besluta föreslår föreslå ställa bakom sig ta tar del av informationen"""
)
