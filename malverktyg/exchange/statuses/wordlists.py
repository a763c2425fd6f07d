"""Words that officers write for the steps of the four scales, as data: small letters, without punctuation at the end."""

from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend

NEGATIONS = ("ej", "inte", "icke", "ingen", "inga", "inget", "aldrig", "not", "no", "nej", "ännu")
"""Words that turn a meaning round: a text with one may only be likened to a phrase with as many."""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


GOAL: dict[GoalStatus, tuple[str, ...]] = {
    GoalStatus.ACHIEVED: _phrases(
        """
        uppnått, uppnådd, uppnådda, uppnåtts, uppnås, uppnår, är uppnått, målet uppnått, målet är uppnått, mål uppnått, målet
        uppnås, målet uppnåddes, har uppnåtts, helt uppnått, helt uppnås, uppfyllt, uppfylld, uppfyllda, uppfylls, uppfyller,
        uppfylldes, målet uppfyllt, målet är uppfyllt, mål uppfyllt, målet uppfylls, helt uppfyllt, fullt uppfyllt, nått,
        nådd, nådda, nås, når, nåddes, målet nått, målet nås, målet nåddes, målet är nått, når målet, vi når målet, ja, god,
        gott, goda, bra, mycket bra, mycket god, god måluppfyllelse, hög, hög måluppfyllelse, helt, grön, grönt, klart, klar,
        ok, okej, godkänt, godkänd, måluppfyllelse, full måluppfyllelse, i hög grad, tillfredsställande, bedöms uppnås, bedöms
        bli uppnått, bedöms uppfyllas, bedöms nås, kommer att uppnås, kommer att nås, kommer uppnås, achieved, met, yes,
        green, on target, on track, above target, at target, exceeded, fulfilled, fully achieved, fully met, success,
        positiv, över målvärdet, bättre än målvärdet, målvärdet nått, målvärdet uppnått, uppf, uppn, helt uppf, helt uppn,
        tillräcklig, tillräckligt, utmärkt, mycket gott, uppnått med råge, med råge, i mål, i linje med målet, i nivå med
        målet
        """
    ),
    GoalStatus.PARTLY: _phrases(
        """
        delvis, delvis uppnått, delvis uppnådd, delvis uppnås, uppnått delvis, uppnås delvis, delvis uppfyllt, delvis
        uppfylld, delvis uppfylls, målet delvis uppfyllt, målet delvis uppnått, målet är delvis uppfyllt, målet är delvis
        uppnått, målet uppnås delvis, målet nås delvis, delvis nått, delvis nådd, nås delvis, når delvis, uppfylls delvis,
        acceptabel, acceptabelt, godtagbar, godtagbart, gul, gult, till viss del, i viss mån, till del, till stor del, i stort
        sett, i huvudsak, i huvudsak uppnått, till viss del uppnått, till viss del uppfyllt, nästan, nästan uppnått, nära,
        nära målet, på väg, på god väg, medel, måttlig, viss måluppfyllelse, delvis måluppfyllelse, bedöms delvis uppnås,
        bedöms uppnås delvis, bedöms delvis uppfyllas, bedöms delvis nås, kommer delvis att uppnås, kommer att delvis uppnås,
        kommer att uppnås delvis, partly, partially, partial, partly achieved, partially achieved, partly met,
        partially met, partly fulfilled, partially fulfilled, at risk, needs attention, caution, yellow, amber,
        neutral,
        mindre avvikelse, viss avvikelse, orange, delv, delvis uppf, delvis uppn, delv uppf, delv uppn,
        i viss utsträckning, ja delvis, delvis ja, på rätt väg
        """
    ),
    GoalStatus.NOT_ACHIEVED: _phrases(
        """
        ej, inte, ej uppnått, ej uppnådd, ej uppnås, inte uppnått, inte uppnådd, uppnås ej, uppnås inte, ej uppfyllt, ej
        uppfylld, inte uppfyllt, inte uppfylld, uppfylls ej, uppfylls inte, målet ej uppfyllt, målet inte uppfyllt, målet är
        ej uppfyllt, målet är inte uppfyllt, målet ej uppnått, målet inte uppnått, målet är ej uppnått, målet är inte uppnått,
        målet uppnås ej, målet uppnås inte, målet nås ej, målet nås inte, ej nått, inte nått, ej nådd, inte nådd, nås ej, nås
        inte, når ej, når inte, når ej målet, når inte målet, nåddes ej, nåddes inte, har inte uppnåtts, har ej uppnåtts, nej,
        otillräcklig, otillräckligt, dålig, dåligt, låg, låg måluppfyllelse, röd, rött, underkänd, underkänt, ej godkänt, ej
        godkänd, inte alls, ej acceptabel, ej acceptabelt, inte acceptabel, inte acceptabelt, oacceptabel, ej
        tillfredsställande, ej god, inte god, ej bra, inte bra, ouppfyllt, bristande, bristfällig, avviker, stor avvikelse,
        betydande avvikelse, ej måluppfyllelse, ingen måluppfyllelse, bedöms ej uppnås, bedöms inte uppnås, bedöms inte
        uppfyllas, bedöms ej uppfyllas, bedöms inte nås, bedöms ej nås, kommer inte att uppnås, kommer ej att uppnås, kommer
        inte att nås, kommer ej att nås, kommer inte uppnås, not achieved, not met, not fulfilled, off track, below
        target, critical, no, red, failed, missed, negativ, under
        målvärdet, ej ok, inte ok, ej klart, inte klart, ej klar, inte klar, ej helt, inte helt, ej uppf, ej uppn, inte
        uppf, inte uppn, ej tillräcklig, ej tillräckligt, inte tillräcklig, inte tillräckligt, i låg grad,
        i liten utsträckning, ej i mål, inte i mål
        """
    ),
    GoalStatus.NOT_ASSESSED: _phrases(
        """
        ej bedömt, ej bedömd, ej bed, ej bedöms, inte bedömt, inte bedömd, bedöms ej, bedöms inte, bedöms senare, ej bedömbar, ej
        bedömbart, ingen bedömning, bedömning saknas, kan ej bedömas, kan inte bedömas, går ej att bedöma, går inte att
        bedöma, ännu ej bedömt, ännu inte bedömt, ej mätt, ej uppmätt, inte mätt, mäts ej, mäts inte, mäts senare, kan ej
        mätas, kan inte mätas, går ej att mäta, går inte att mäta, ej mätbar, ej mätbart, inte mätbart, ingen mätning, mätning
        saknas, mätvärde saknas, mätvärden saknas, värde saknas, utfall saknas, resultat saknas, statistik saknas, underlag
        saknas, uppgift saknas, uppgifter saknas, data saknas, saknas, saknar underlag, saknar data, ingen uppgift, inga
        uppgifter, ingen data, inget underlag, inget resultat, inga resultat, ej redovisat, ej redovisad, redovisas senare,
        redovisas ej, redovisas inte, redovisas vid helår, redovisas i årsredovisningen, ej rapporterat, ej rapporterad, ej
        följt upp, ej uppföljt, följs upp senare, följs inte upp, ej utvärderat, ej utvärderad, kan inte utvärderas, ej
        tillämpligt, ej tillämplig, ej aktuell, ej aktuellt, inte aktuell, inte aktuellt, avvaktar, inväntar resultat, väntar
        på resultat, väntar på statistik, grå, grått, vit, vitt, n/a, na, i.u, iu, u.s, us, e.t, e/t, ej svar, inget svar, not
        assessed, not measured, not evaluated, not rated, not reported, no data, no information, not applicable, not
        available, svårt att säga, svårt att bedöma, svår att bedöma, svårbedömt, svårbedömd, för tidigt att säga,
        för tidigt att bedöma, för tidigt, vet ej, vet inte, unrated,
        pending, grey, gray, -, --, ---, mäts ej i år, mäts inte i år, mäts vartannat år, ännu ej
        mätt, ännu
        inte mätt
        """
    ),
}

FORECAST: dict[Forecast, tuple[str, ...]] = {
    Forecast.ACHIEVED: GOAL[GoalStatus.ACHIEVED]
    + _phrases(
        """
        enligt plan, i fas, prognos uppnås, sannolikt, troligen, troligt, troligtvis, beräknas uppnås, beräknas nås
        """
    ),
    Forecast.PARTLY: GOAL[GoalStatus.PARTLY],
    Forecast.NOT_ACHIEVED: GOAL[GoalStatus.NOT_ACHIEVED]
    + _phrases(
        """
        ej enligt plan, inte enligt plan, osannolikt, troligen inte, sannolikt inte, troligen ej, sannolikt ej
        """
    ),
    Forecast.UNCERTAIN: _phrases(
        """
        osäker, osäkert, oklar, oklart, osäker prognos, oviss, ovisst, svårbedömt, svårbedömd, svår att bedöma, svårt att
        bedöma, vet ej, vet inte, kan ej bedömas, kan inte bedömas, går ej att bedöma, går inte att bedöma, uncertain,
        unknown, unclear, kanske, eventuellt, ?, ??, ???
        """
    ),
}

ACTIVITY: dict[ActivityStatus, tuple[str, ...]] = {
    ActivityStatus.NOT_STARTED: _phrases(
        """
        ej påbörjad, ej påbörjat, ej påbörjade, inte påbörjad, inte påbörjat, ännu ej påbörjad, ännu inte påbörjad, ej
        startad, ej startat, ej start, inte startad, inte startat, ej igång, inte igång, ej igångsatt, ej genomförd, ej
        genomfört, ej genomförda, inte genomförd, inte genomfört, ännu ej genomförd, ännu inte genomförd, ej gjord, ej gjort,
        inte gjord, inte gjort, ej utförd, ej utfört, inte utförd, inte utfört, opåbörjad, opåbörjat, planerad, planerat,
        planerade, planeras, kommande, ska påbörjas, ska starta, ska göras, ska genomföras, skall genomföras, kommer att
        genomföras, kommer att påbörjas, kommer att starta, kvarstår, återstår, att göra, ny, nytt, beslutad, inväntar start,
        i kö, framtida, startar senare, påbörjas senare, påbörjas, not started, not begun, to do, todo, planned, upcoming,
        new, backlog, open, draft, pending, proposed, not yet started, selected for development, nej, ej påb, inte
        påb, har inte påbörjats, har ej påbörjats, har ej genomförts, har inte
        genomförts, ännu inte startad, ännu inte startat, ännu ej startad, ännu ej startat, ej påbörjad ännu, ej påbörjat
        ännu, inte påbörjat ännu, ej startad ännu, ej genomf, ännu ej igång, ännu inte igång, under planering
        """
    ),
    ActivityStatus.ONGOING: _phrases(
        """
        pågår, pågående, görs, görs löpande,
        pågår enligt plan, på gång, pågång, igång, i gång, påbörjad, påbörjat, påbörjade, är påbörjad, har
        påbörjats, startad, startat, har startat, löpande, löper, löper på, fortlöpande, kontinuerligt, kontinuerlig, fortgår,
        fortsätter, arbete pågår, arbetet pågår, genomförs, genomförs löpande, delvis, delvis genomförd, delvis genomfört,
        delvis klar, delvis klart, delvis påbörjad, delvis påbörjat, till viss del, nästan klar, nästan klart, snart klar,
        snart klart, under arbete, under genomförande, under uppbyggnad, under framtagande, under utredning, bearbetas,
        utreds, handläggs, arbetas med, enligt plan, i fas, enligt tidplan, följer plan, följer tidplanen, på väg, aktiv, i
        arbete, ej klar, ej klart, inte klar, inte klart, ännu ej klar, ännu inte klar, ej avslutad, ej avslutat, inte
        avslutad, inte avslutat, ej färdig, ej färdigt, inte färdig, inte färdigt, ej slutförd, ej slutfört, inte slutförd, in
        process, in progress, ongoing, started, on track, at risk, in review, under review, in development, wip,
        working, active, begun, underway, påb, pågående arbete,
        kontinuerligt arbete, återkommande, årligen, genomfört delvis, genomförd delvis, avslutas, slutförs, färdigställs,
        följer tidplan, rullar, rullar på, uppstartad, uppstartat, halvvägs
        """
    ),
    ActivityStatus.DONE: _phrases(
        """
        klar, klart, klara, är klar, är klart, helt klar, helt klart, klarmarkerad, genomförd, genomfört, genomförda, är
        genomförd, har genomförts, genomfördes, avslutad, avslutat, avslutade, är avslutad, slutförd, slutfört, slutförda,
        färdig, färdigt, färdiga, färdigställd, färdigställt, gjord, gjort, gjorda, utförd, utfört, utförda, verkställd,
        verkställt, införd, infört, införda, levererad, levererat, uppfylld, uppfyllt, uppnådd, uppnått, åtgärdad, åtgärdat,
        besvarad, besvarat, redovisad, redovisat, implementerad, implementerat, i drift, på plats, ok, okej, ja, done,
        completed, complete, finished, closed, resolved, yes, delivered, genomf, helt genomförd, helt genomfört,
        genomförd enligt plan,
        genomfört enligt plan, klart enligt plan, i mål, fullföljd, fullföljt, slutrapporterad, slutredovisad, är genomfört,
        är avslutat, är slutförd, avklarad, avklarat, avklarade
        """
    ),
    ActivityStatus.DELAYED: _phrases(
        """
        försenad, försenat, försenade, är försenad, kraftigt försenad, något försenad, förs, försen, försening,
        fördröjd, fördröjt,
        sen, sent, efter tidplan, ej enligt plan, inte enligt plan, följer inte plan, följer ej plan, ej i fas,
        inte i fas, ur fas,
        uppskjuten, uppskjutet, uppskjutna, skjuts upp, skjuten på framtiden, framflyttad, framflyttat, flyttad, flyttat,
        flyttas, flyttas fram, senarelagd, senarelagt, senareläggs, vilande, vilar, pausad, pausat, avvaktar, avvaktas,
        delayed, late, overdue, behind, behind schedule, on hold, paused, postponed, deferred, blocked, off track,
        past due, stalled, suspended, ligger efter, avviker
        från plan, avviker från tidplan, försenas, överförd, överflyttad, skjuts fram, skjuts, parkerad, parkerat, på is,
        stannat av, har stannat av
        """
    ),
    ActivityStatus.CANCELLED: _phrases(
        """
        avbruten, avbrutet, avbrutna, avbröts, avbryts, avbr, stoppad, stoppat, stoppades, avförd, avfört, avförda, avförs,
        avskriven, avskrivet, avskrivs, struken, struket, strukna, stryks, utgår, utgått, har utgått, utgången, borttagen,
        borttaget, tas bort, nedlagd, nedlagt, läggs ner, läggs ned, lagts ner, lagts
        ned, lades ner, lades ned, lagt ner, lagt ned, slopad, slopat, slopas, slopats, skrotad, skrotat, skrotas, strukits,
        avbrutits, stoppats, ställts in, tagits bort, bortprioriterad, bortprioriterat, bortprioriteras, inställd,
        inställt, inställda, ställs in, ställdes in,
        annullerad, annullerat, makulerad, ej aktuell, ej aktuellt, inte aktuell, inte aktuellt, inte längre aktuell, inte
        längre aktuellt, ej längre aktuell, ej längre aktuellt, genomförs ej, genomförs inte, kommer ej att genomföras, kommer
        inte att genomföras, ska inte genomföras, skall ej genomföras, blir inte av, blev inte av, blev ej av, cancelled,
        canceled, dropped, stopped, removed, aborted, abandoned, rejected, withdrawn, discontinued, won't do, will not
        do, ersatt, ersätts, ej aktuell längre, ej aktuellt längre, inte
        aktuell längre, inte aktuellt längre
        """
    ),
}

TREND: dict[Trend, tuple[str, ...]] = {
    Trend.BETTER: _phrases(
        """
        bättre, förbättrad, förbättrat, förbättras, förbättring, har förbättrats, positiv, positivt, positiv trend, positiv
        utveckling, uppåt, uppåtgående, upp, går uppåt, åt rätt håll, rätt riktning, i rätt riktning, bättre än tidigare,
        bättre än föregående, better, improving, improved, up
        """
    ),
    Trend.UNCHANGED: _phrases(
        """
        oförändrad, oförändrat, oförändrade, oförändrad trend, stabil, stabilt, lika, samma, samma nivå, samma som tidigare,
        ingen förändring, ingen skillnad, konstant, neutral, likvärdig, likvärdigt, i nivå, varken eller, unchanged, stable,
        same, flat, oförändrat läge, =
        """
    ),
    Trend.WORSE: _phrases(
        """
        sämre, försämrad, försämrat, försämras, försämring, har försämrats, negativ, negativt, negativ trend, negativ
        utveckling, nedåt, neråt, nedåtgående, ned, ner, går nedåt, åt fel håll, fel riktning, i fel riktning, sämre än
        tidigare, sämre än föregående, worse, worsening, declining, down
        """
    ),
    Trend.MISSING: _phrases(
        """
        saknas, trend saknas, uppgift saknas, data saknas, statistik saknas, underlag saknas, ej mätt, mäts ej, mäts inte, kan
        inte bedömas, kan ej bedömas, ej bedömt, ej bedömd, ingen trend, ingen uppgift, jämförelse saknas, ej jämförbart, ej
        jämförbar, ny indikator, nytt mått, n/a, na, missing, -, --
        """
    ),
}
