"""Headings of exports from other systems, in English or without the rings and dots of Swedish."""

from malverktyg.exchange.headings.heading_words import PHRASES, Meaning
from malverktyg.exchange.headings.roles import Kind, Subject

_G, _A, _I = Subject.GOAL, Subject.ACTIVITY, Subject.INDICATOR
_U, _B = Subject.ASSIGNMENT, Subject.ASSESSMENT

_WRITTEN: dict[Meaning, str] = {
    (None, Kind.ID): "id | uid | uuid | guid | key | issue id | issue key | record id | object id | element id | external id",
    (None, Kind.ABOVE): """
        parent | parent id | parent key | parent uid | parent guid | parent node | parent item | parent ref | parent element |
        bucket | bucket name |
        belongs to | belongs to id | epic link | epic key | parent issue | parent node id | parent item id | parent uuid""",
    (None, Kind.TYPE): "type | issue type | element type | object type | record type | entity type | level",
    (None, Kind.TEXT): "title | name | summary | subject | heading | caption | element | item | node",
    (_G, Kind.TITLE): "goal | goals | objective | objectives | strategic goal | strategic objective | committee goal",
    (Subject.PARENT, Kind.TITLE): "council goal | parent goal | overall goal | overarching goal | parent objective",
    (_A, Kind.TITLE): "activity | activities | action | actions | task | initiative | milestone | action item | deliverable",
    (_I, Kind.TITLE): "kpi | indicator | measure | metric | key result | key figure",
    (_U, Kind.TITLE): "assignment | mandate",
    (_G, Kind.BODY): """
        org unit | organisation unit | organization unit | organizational unit | organisational unit | organisation |
        organization | department | division | committee | board | business unit""",
    (None, Kind.RESPONSIBLE): """
        responsible | owner | assignee | assigned to | lead | responsible person | responsible role | accountable |
        responsible user | owner user | owners | collaborators""",
    (_A, Kind.START): """
        start | start date | planned start | planned start date | begin | begin date | from date | date from | valid from |
        actual start | start at | starts at | started at | start time""",
    (_A, Kind.END): """
        end | end date | due | due date | deadline | finish | finish date | planned end | planned end date | target date |
        completion date | to date | date to | valid to | target end | completed date |
        date completed | actual end | actual end date | actual finish | ends at | end at | due at | end time | target end date""",
    (
        None,
        Kind.STATUS,
    ): "status | state | rag | rag status | health | traffic light | color | colour | status color | status colour",
    (_A, Kind.STATUS): "progress status | workflow status | lifecycle status | workflow state | status category",
    (_B, Kind.STATUS): """
        assessment | evaluation | rating | achievement | fulfilment | fulfillment | target fulfilment | goal attainment |
        attainment | judgement | judgment | assessment status""",
    (None, Kind.COMMENT): """
        comment | comments | note | notes | remark | remarks | description | details | status comment | latest comment |
        last comment | progress comment | latest update | status update | body""",
    (_B, Kind.COMMENT): """
        assessment comment | assessment comments | analysis | evaluation comment | rating comment | explanation |
        assessment note | assessment notes""",
    (None, Kind.PERCENT): """
        progress | percent complete | percent done | completion | completion percent | percentage | progress percent |
        pct complete | complete pct | percent | completion rate | completion percentage | progress pct""",
    (_B, Kind.FORECAST): "forecast | outlook | prognosis",
    (_B, Kind.TREND): "trend | tendency",
    (_B, Kind.BY): "assessed by | evaluated by | rated by | reported by",
    (_B, Kind.ON): "assessed at | assessed on | assessment date | evaluated at | reported at | reporting date",
    (None, Kind.PERIOD): "period | reporting period | report period | interval",
    (_G, Kind.FOCUS_AREA): "focus area | focus areas | strategic area",
    (_G, Kind.GOAL_AREA): "theme | perspective | goal area | strategy | strategic theme | pillar",
    (_I, Kind.TARGET): "target | target value | goal value",
    (_I, Kind.VALUE): "actual | actual value | value | outcome | outcome value | result value | current value | measured value",
    (_I, Kind.UNIT): "unit of measure | unit of measurement | uom | measurement unit",
    (None, Kind.UNIT): "unit",
    (_I, Kind.GROUP): "gender | sex",
    (None, Kind.OTHER): """
        created | created at | created by | created on | created date | updated | updated at | updated by | updated on |
        modified | modified at | modified by | modified on | last modified | last updated | last modified at | changed at |
        changed by | url | link | permalink | sort order | sort index | order | position | priority | labels | tags | version |
        revision | active | is active | archived | is archived | deleted | is deleted | reporter | sprint | resolution |
        resolved | weight | language | locale | tenant | tenant id | responsible id | owner id | org unit id | unit id |
        assignee id | department id | responsible email | owner email | email | baseline | path | full path | depth |
        created time | last edited | last edited by | hidden | is public | archived at | completed at | closed at |
        completed by | bucket id | checklist | checklist items |
        completed checklist items | is recurring | recurring""",
}
_PHRASES: dict[str, Meaning] = {phrase.strip(): meaning for meaning, text in _WRITTEN.items() for phrase in text.split("|")}
# Words before a kind that say whose it is, and words after it that say how it is written.
_WHOSE = {
    "goal": _G, "objective": _G, "activity": _A, "action": _A, "task": _A, "initiative": _A, "milestone": _A, "kpi": _I,
    "indicator": _I, "measure": _I, "metric": _I, "assignment": _U, "node": None, "item": None, "issue": None, "record": None,
    "element": None, "entity": None, "object": None,
}  # fmt: skip
_FORMS = frozenset(
    [
        "html",
        "text",
        "txt",
        "code",
        "raw",
        "plain",
        "rich",
        "markdown",
        "md",
        "label",
        "display",
        "name",
        "value",
        "sv",
        "en",
        "title",
    ]
)
_BARE = str.maketrans("åäö", "aao")
_SWEDISH = {phrase.translate(_BARE): phrase for phrase in PHRASES if phrase.translate(_BARE) != phrase}


def swedish(words: str) -> str:
    """A Swedish phrase that was written without its rings and dots ("mal_id", "atgard"), as it should be."""
    return _SWEDISH.get(words, words)


def english(words: str) -> Meaning | None:
    """What an English heading means, every word of which is known; ``words`` are in small letters."""
    if not words.isascii():
        return None
    return _PHRASES.get(words) or _of_somebody(words) or _formed(words)


def _of_somebody(words: str) -> Meaning | None:
    """ "goal_owner", "task_due_date", "node_id": a kind, and before it whose it is."""
    whose, _, rest = words.partition(" ")
    found = english(rest) if whose in _WHOSE and rest else None
    if found is None:
        return None
    subject, kind = _WHOSE[whose] or found[0], found[1]
    if kind is Kind.TEXT and subject is not None:
        return subject, Kind.TITLE
    return (_B if subject is _G and kind in (Kind.STATUS, Kind.COMMENT) else subject), kind


def _formed(words: str) -> Meaning | None:
    """ "comment_html", "status_code": a heading without the last word, which only says how it is written."""
    before, _, last = words.rpartition(" ")
    return english(before) if before and last in _FORMS else None
