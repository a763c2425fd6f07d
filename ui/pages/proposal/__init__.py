"""The page Tjänsteskrivelse: the paper's form in sections that fold, and the paper as it will be beside it."""

from ui.pages.proposal.page import ProposalPage

__all__ = ["ProposalPage"]
