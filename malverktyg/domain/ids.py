"""Identifiers: random texts, so that two colleagues' copies of a file never give the same one to two things."""

from typing import NewType

FocusAreaId = NewType("FocusAreaId", str)
GoalAreaId = NewType("GoalAreaId", str)
BodyId = NewType("BodyId", str)
DecisionId = NewType("DecisionId", str)
GoalId = NewType("GoalId", str)
ActivityId = NewType("ActivityId", str)
AssessmentId = NewType("AssessmentId", str)
IndicatorId = NewType("IndicatorId", str)
MeasurementId = NewType("MeasurementId", str)
AssignmentId = NewType("AssignmentId", str)
AnswerId = NewType("AnswerId", str)
TemplateId = NewType("TemplateId", str)
MatterId = NewType("MatterId", str)
ProposalId = NewType("ProposalId", str)
DecisionPointId = NewType("DecisionPointId", str)
BearingId = NewType("BearingId", str)
DeadlineId = NewType("DeadlineId", str)
DismissalId = NewType("DismissalId", str)
SourceId = NewType("SourceId", str)
MunicipalityId = NewType("MunicipalityId", str)
