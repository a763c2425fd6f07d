"""The Swedish words of the guides: their questions, the answers to choose from, and the sentences that these become."""

CHILDREN_AFFECTED = "Berörs barn av beslutet?"
CHILDREN_AFFECTED_HOW = "Vilka barn berörs, och hur?"
CHILDREN_NOT = "Varför berörs inga barn?"
CHILDREN_HEARD = "Hur har barn hörts?"
CHILDREN_HEARD_HOW = "Vilka har hörts, när och hur? Eller varför har ingen hörts?"
CHILDREN_ALTERNATIVES = "Vilka är alternativen?"
CHILDREN_ALTERNATIVES_HOW = "Vad skulle de betyda för barnen?"
CHILDREN_WEIGHED = "Hur vägs barnets bästa?"
CHILDREN_WEIGHED_HOW = "Vad talar för, vad talar emot, och vad väger tyngst?"

ECONOMY_COSTS = "Kostar beslutet något?"
ECONOMY_COSTS_HOW = "Hur mycket, för vem och från när?"
ECONOMY_NOT = "Varför inte?"
ECONOMY_PAID = "Hur betalas det?"
ECONOMY_PAID_HOW = "Ur vilken ram eller budgetpost?"
ECONOMY_LATER = "Vad händer på längre sikt?"
ECONOMY_LATER_HOW = "Kostnader eller besparingar efter budgetåret, och vad som är osäkert."

# What an answer is called in the guide, and the sentence that it becomes.
DIRECTLY = ("Ja, direkt", "Beslutet berör barn direkt.")
INDIRECTLY = ("Ja, indirekt", "Beslutet berör barn indirekt.")
NOT_AT_ALL = ("Nej", "Beslutet berör inte barn.")
HEARD = ("Barn har hörts", "Barn har fått säga sin mening i ärendet.")
NOT_HEARD = ("Barn har inte hörts", "Barn har inte hörts i ärendet.")
NO_ALTERNATIVES = ("Det finns inga", "Det finns inget alternativ till förslaget.")
ALTERNATIVES = ("Det finns alternativ", "Alternativ till förslaget har prövats.")
FOR_THE_BEST = ("Förslaget är till barnets bästa", "Förvaltningen bedömer att förslaget är till barnets bästa.")
OTHERS_WEIGH = ("Annat väger tyngre", "Barnets bästa har beaktats, men andra intressen väger tyngre.")
COSTS = ("Ja", "Beslutet innebär kostnader.")
SAVES = ("Det sparar", "Beslutet innebär lägre kostnader.")
COSTS_NOTHING = ("Nej", "Beslutet innebär inga nya kostnader.")
WITHIN = ("Inom budget", "Kostnaden ryms inom beslutad budget.")
MOVED = ("Omfördelning", "Kostnaden täcks genom omfördelning inom budgeten.")
ADDED = ("Tillskott", "Kostnaden ryms inte inom budgeten utan kräver ett tillskott.")
