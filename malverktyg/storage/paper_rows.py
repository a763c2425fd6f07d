"""The tables of the paper: templates, matters with their proposals, and what is put aside, appended or frozen of them."""
# ruff: noqa: D101 - a row is what its kind in the domain says it is

from malverktyg.domain import appendices, matters, parts
from malverktyg.storage.columns import Choice, Choices, Day, Entries, Flag, Moment, Number, Picture, Reference, Tertial, Words
from malverktyg.storage.goal_rows import BodyRow, FocusAreaRow
from malverktyg.storage.table import Row


class TemplateRow(Row):
    name = Words()
    sections = Choices(parts.SectionKind)
    style = Choice(matters.DecisionStyle)
    most_words = Number()
    most_lix = Number()
    letterhead = Words()
    logo = Picture()
    logo_text = Words()
    position = Number()


class MatterRow(Row):
    dnr = Words()
    title = Words()
    period = Tertial()
    body = Reference(BodyRow, null=True)


class ProposalRow(Row):
    matter = Reference(MatterRow)
    day = Day(null=True)
    officer = Words()
    administration = Reference(BodyRow, null=True)
    template = Reference(TemplateRow, null=True)
    style = Choice(matters.DecisionStyle)
    summary = Words()
    considerations = Words()
    economy = Words()
    children = Words()
    with_economy = Flag()
    with_children = Flag()
    economy_reason = Words()
    children_reason = Words()
    documents = Entries()
    attachments = Entries()
    recipients = Entries()
    signatures = Entries()


class AppendixRow(Row):
    proposal = Reference(ProposalRow)
    kind = Choice(appendices.AppendixKind)
    title = Words()
    name = Words()
    sha256 = Words()
    size = Number()
    pages = Number()
    tagged = Flag()
    told = Words()
    position = Number()
    merged = Flag()


class DecisionPointRow(Row):
    proposal = Reference(ProposalRow)
    text = Words()
    position = Number()


class BearingRow(Row):
    matter = Reference(MatterRow)
    focus_area = Reference(FocusAreaRow)
    degree = Choice(matters.BearingDegree)
    reason = Words()


class DismissalRow(Row):
    matter = Reference(MatterRow)
    rule = Words()
    passage = Words()
    excerpt = Words()
    sentence = Words()
    reason = Words()
    who = Words()
    day = Day(null=True)


class FrozenPaperRow(Row):
    matter = Reference(MatterRow)
    number = Number()
    day = Day()
    frozen_at = Moment()
    frozen_by = Words()
    data = Words()
    pdf = Words()
    log = Words()
    program = Words()
    reason = Words()
