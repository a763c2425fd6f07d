"""A year of a made-up municipality, rich enough that every part of the paper has something to show."""

from dataclasses import replace
from datetime import date

from malverktyg.domain.bodies import Body, BodyKind, FocusArea, GoalArea, Municipality
from malverktyg.domain.goals import Activity, Assessment, Decision, Goal, GoalLevel, Indicator, Measurement
from malverktyg.domain.ids import (
    ActivityId,
    AssessmentId,
    BearingId,
    BodyId,
    DecisionId,
    DecisionPointId,
    FocusAreaId,
    GoalAreaId,
    GoalId,
    IndicatorId,
    MatterId,
    MeasurementId,
    MunicipalityId,
    ProposalId,
)
from malverktyg.domain.matters import Bearing, BearingDegree, DecisionPoint, Matter, Proposal
from malverktyg.domain.periods import Period, PeriodPart, Precision
from malverktyg.domain.scales import ActivityStatus, Forecast, GoalStatus, Trend
from malverktyg.domain.year import Entity, Register

T1, T2 = Period(2023, PeriodPart.T1), Period(2023, PeriodPart.T2)
MATTER = MatterId("arende")
TODAY = date(2023, 9, 21)

_AREAS = ("Hållbar vardag", "Hållbar hälsa", "Hållbar gemenskap", "Hållbar kompetens", "Hållbar natur")
_GOALS: tuple[tuple[str, str, str, str], ...] = (
    ("kf", "1", "Kommunen är en plats där alla åldrar trivs och vill bo kvar", "gemenskap"),
    ("kf", "2", "Ekonomin är i balans över hela mandatperioden", "vardag"),
    ("ks", "1.1", "Invånarna får svar på enkla frågor vid första kontakten", "vardag"),
    ("ks", "1.2", "Kommunens service går att nå digitalt dygnet runt", "vardag"),
    ("ks", "1.3", "Medarbetarna har en hållbar arbetsmiljö", "hälsa"),
    ("ks", "1.4", "Företag upplever att handläggningen går fort och rätt", "gemenskap"),
    ("ks", "1.5", "Styrningen är begriplig för dem som följer den", "gemenskap"),
    ("ks", "1.6", "Beredskapen är övad och dokumenterad i varje verksamhet", "vardag"),
    ("sn", "2.1", "Barn och unga får stöd innan problemen har vuxit sig stora", "hälsa"),
    ("sn", "2.2", "Äldre bestämmer själva hur deras dag ser ut", "vardag"),
    ("sn", "2.3", "Väntan på ett hembesök är högst fjorton dagar", "hälsa"),
    ("sn", "2.4", "Fler går från försörjningsstöd till eget arbete", "kompetens"),
    ("sn", "2.5", "Anhöriga vet vart de kan vända sig", "hälsa"),
    ("bn", "3.1", "Alla elever kan läsa när de lämnar årskurs 1", "kompetens"),
    ("bn", "3.2", "Fler elever är behöriga till gymnasiet", "kompetens"),
    ("bn", "3.3", "Förskolan har utbildade förskollärare i varje grupp", "kompetens"),
    ("bn", "3.4", "Skolgårdarna inbjuder till rörelse varje rast", "hälsa"),
    ("bn", "3.5", "Vuxna får utbildning som leder till arbete", "kompetens"),
    ("tn", "4.1", "Utsläppen från kommunens egna transporter minskar", "natur"),
    ("tn", "4.2", "Dricksvattnet är tryggt även i en torr sommar", "natur"),
    ("tn", "4.3", "Gator och gångvägar är framkomliga året om", "vardag"),
    ("tn", "4.4", "Matsvinnet i kommunens kök halveras", "natur"),
)
_COMMENTS = (
    "Arbetet går enligt plan. Andelen har stigit från 78,1 % till 82,4 % sedan förra perioden.",
    "Halva arbetet är gjort. Rekryteringen har dragit ut på tiden, och två av fem enheter väntar på besked.",
    """Målet nås inte i år. Upphandlingen överklagades den 5 juni. Nytt avtal väntas den 2 oktober kl. 13.00.
Följande är gjort i stället:
- tillfälligt avtal till och med 31 december
- översyn enligt § 147
- 34 tkr omfördelat""",
    "Underlag saknas, eftersom enkäten går ut först i november.",
)
_CONSIDERATIONS = """Året är det första med en gemensam förvaltning. Fyra sätt att planera och följa upp har blivit ett, och \
varje enhet redovisar nu vad som är gjort och vad som återstår.

Bedömningarna bygger på det som enheterna har skrivit in till och med den 31 augusti 2023. Där underlag saknas sägs det, så att \
styrelsen kan efterfråga det. Flera mål nås inte, och orsaken står vid vart och ett av dem."""
_REASONS = {
    BearingDegree.NONE: "",
    BearingDegree.INDIRECT: "Flera av målen handlar om hälsa, men själva redovisningen ändrar inget i verksamheten.",
    BearingDegree.DIRECT: "Den som vill påverka behöver kunna se vad kommunen har lovat och hur det går. Redovisningen gör att \
invånare och förtroendevalda kan följa arbetet på samma villkor.",
}
_TITLES = (
    "Ta fram en gemensam rutin och pröva den i två verksamheter",
    "Utbilda samtliga chefer",
    "Upphandla ett nytt system tillsammans med grannkommunerna",
    "Öppna en samlad ingång på webbplatsen",
    "Följa upp och redovisa resultatet för nämnden",
    "Anställa två handledare",
)
_ROLES = (("Kanslichef",), ("HR-chef", "Enhetschefer"), ("Kommunchef",), ("Förvaltningschef",), ())


def a_year() -> Register:
    """The year 2023 with 22 goals of five bodies, activities, assessments for T1 and T2 (some missing), and one whole matter."""
    return Register().with_([*_place(), *_goals(), *_activities(), *_assessments(), *_indicators(), *_matter()])


def with_goals(count: int) -> Register:
    """The same matter, with so many goals more: for measuring."""
    year = a_year()
    goals = list(year.all(Goal).values())
    saved: list[Entity] = []
    for number in range(count):
        like = goals[number % len(goals)]
        goal = GoalId(f"extra{number}")
        saved.append(replace(like, id=goal, number=f"9.{number}", position=100 + number))
        saved += [replace(one, id=ActivityId(f"{one.id}-{number}"), goal=goal) for one in year.activities_of(like.id)]
        saved += [replace(one, id=AssessmentId(f"{one.id}-{number}"), goal=goal) for one in year.assessments_of(like.id)]
    return year.with_(saved)


def _place() -> list[Entity]:
    area_names = enumerate(_AREAS)
    return [
        Municipality(
            id=MunicipalityId("kommun"),
            name="Strömvalla kommun",
            vision="Här finns tid, plats och mod att pröva. Vi lever nära varandra och naturen.",
            letterhead="Strömvalla kommun · Box 14 · 801 00 Strömvalla · 0600-123 45",
        ),
        *(FocusArea(id=FocusAreaId(name.split()[1]), name=name, position=place) for place, name in area_names),
        GoalArea(id=GoalAreaId("liv"), name="Ett gott liv"),
        _body("kommunfullmäktige", "kf", BodyKind.COUNCIL, None, 0),
        _body("kommunstyrelsen", "ks", BodyKind.COMMITTEE, "kf", 1),
        _body("koncern- och finansutskottet", "kfu", BodyKind.SUBCOMMITTEE, "ks", 2),
        _body("kommunförvaltningen", "forv", BodyKind.ADMINISTRATION, "kfu", 3),
        _body("socialnämnden", "sn", BodyKind.COMMITTEE, "kf", 4),
        _body("bildningsnämnden", "bn", BodyKind.COMMITTEE, "kf", 5),
        _body("tekniska nämnden", "tn", BodyKind.COMMITTEE, "kf", 6),
        Decision(id=DecisionId("malbeslut"), body=BodyId("kf"), day=date(2022, 11, 28), paragraph="147", wording="Anta målen."),
    ]


def _body(name: str, id: str, kind: BodyKind, superior: str | None, position: int) -> Body:
    above = BodyId(superior) if superior else None
    return Body(id=BodyId(id), name=name[:1].upper() + name[1:], kind=kind, superior=above, position=position)


def _goals() -> list[Entity]:
    return [
        Goal(
            id=GoalId(f"m{number}"),
            year=2023,
            title=title,
            number=number,
            level=GoalLevel.COUNCIL if body == "kf" else GoalLevel.COMMITTEE,
            parent=None if body == "kf" else GoalId("m1"),
            body=BodyId(body),
            goal_area=GoalAreaId("liv"),
            focus_areas=(FocusAreaId(area),),
            decision=DecisionId("malbeslut") if body == "kf" else None,
            position=place,
        )
        for place, (body, number, title, area) in enumerate(_GOALS)
    ]


def _activities() -> list[Entity]:
    statuses = (*ActivityStatus, None)
    found: list[Entity] = []
    for place, (_, number, _, _) in enumerate(_GOALS[:-1]):
        for turn in range(1 + (place * 2) % 4):
            seed = len(found)
            month = 1 + seed % 12
            seasonal = seed % 4 == 1
            found.append(
                Activity(
                    id=ActivityId(f"a{number}-{turn}"),
                    goal=GoalId(f"m{number}"),
                    title=_TITLES[seed % len(_TITLES)],
                    status=statuses[seed % len(statuses)],
                    responsible=_ROLES[seed % len(_ROLES)],
                    start=date(2023, 7, 1) if seasonal else None if seed % 3 == 0 else date(2023, 1, 16),
                    end=date(2023, 12, 31) if seasonal else date(2023, month, 28),
                    precision=Precision.SEASON if seasonal else Precision.DAY,
                    time_text="HT 2023" if seasonal else "",
                    percent=40 if seed % 6 == 1 else None,
                    comment="Försenad av personalbyte, men påbörjad i två av fyra enheter." if seed % 5 == 3 else "",
                    position=turn,
                )
            )
    return found


def _assessments() -> list[Entity]:
    statuses, trends, forecasts = tuple(GoalStatus), tuple(Trend), tuple(Forecast)
    found: list[Entity] = []
    for place, (_, number, _, _) in enumerate(_GOALS):
        for period in (T1, T2):
            turn = place + (0 if period is T2 else 1)
            if turn % 7 == 5:
                continue
            found.append(
                Assessment(
                    id=AssessmentId(f"b{number}-{period}"),
                    goal=GoalId(f"m{number}"),
                    period=period,
                    status=statuses[turn % 4],
                    forecast=forecasts[turn % 4] if turn % 3 else None,
                    trend=trends[turn % 3] if turn % 2 else None,
                    comment=_COMMENTS[turn % 4],
                    assessed_by="Controller",
                    assessed_on=period.last,
                )
            )
    return found


def _indicators() -> list[Entity]:
    share = Indicator(id=IndicatorId("i1"), goal=GoalId("m3.2"), name="Andel behöriga elever", unit="%", target="minst 85")
    return [share, *(_measured(share, period, value) for period, value in ((T1, "78,1"), (T2, "82,4")))]


def _measured(indicator: Indicator, period: Period, value: str) -> Measurement:
    return Measurement(id=MeasurementId(f"v{period}"), indicator=IndicatorId(str(indicator.id)), period=period, value=value)


def _matter() -> list[Entity]:
    proposal = ProposalId("forslag")
    points = (
        "Godkänna redovisningen av kommunstyrelsens måluppföljning för tertial 2 2023.",
        "Uppdra åt kommunchefen att senast den 31 december 2023 återkomma med förslag till styrmodell enligt § 147.",
    )
    return [
        Matter(
            id=MATTER,
            dnr="KS 23/456",
            title="Kommunstyrelsens måluppföljning för tertial 2 2023",
            period=T2,
            body=BodyId("ks"),
        ),
        _proposal(proposal),
        *(
            DecisionPoint(id=DecisionPointId(f"p{place}"), proposal=proposal, text=text, position=place)
            for place, text in enumerate(points)
        ),
        *(_bearing(name.split()[1]) for name in _AREAS),
    ]


def _proposal(id: ProposalId) -> Proposal:
    return Proposal(
        id=id,
        matter=MATTER,
        day=TODAY,
        officer="Utvecklingsstrateg",
        administration=BodyId("forv"),
        summary="Kommunförvaltningen redovisar hur kommunens mål för 2023 står efter andra tertialet. Av 22 mål är 15 bedömda.",
        considerations=_CONSIDERATIONS,
        economy="Förslaget ryms inom beslutad budget för 2023. Arbetet med en ny styrmodell beräknas kosta 34 tkr, eller 5 % av "
        "kansliets utvecklingsmedel på 680 000 kronor.",
        children="Mål 2.1 och 3.1–3.5 rör barn direkt. Barns egna synpunkter har hämtats in genom elevråden i mars och i maj.",
        documents=("Tjänsteskrivelse 2023-09-21", "Kommunfullmäktiges beslut 2022-11-28, § 147", "Måluppföljning tertial 1 2023"),
        attachments=("Målen i sin helhet",),
        recipients=("Kommunfullmäktige", "Samtliga enhetschefer", "Revisorerna"),
        signatures=("Kommunchef", "Utvecklingsstrateg"),
    )


def _bearing(area: str) -> Bearing:
    degree = {"gemenskap": BearingDegree.DIRECT, "hälsa": BearingDegree.INDIRECT}.get(area, BearingDegree.NONE)
    return Bearing(
        id=BearingId(f"bar-{area}"), matter=MATTER, focus_area=FocusAreaId(area), degree=degree, reason=_REASONS[degree]
    )
