"""What a misspelled word may stand for, to choose from where it is written."""


def meant(word: str) -> tuple[str, ...]:
    """The words that a misspelled one may stand for, with its own capital; none where no word is near.

    The dictionary is loaded the first time, which takes a tenth of a second.
    """
    from malverktyg.review.spelling.swedish import swedish  # noqa: PLC0415  loads Hunspell

    found = swedish().meant(word.lower())
    return tuple(one[:1].upper() + one[1:] for one in found) if word[:1].isupper() else found
