"""Errors that are the world's and not the program's: each says what happened, why, and the way out, in Swedish.

Anything that is raised and is no ``MalverktygError`` is a bug. Every class has a section in ``docs/fel.md``.
"""

from typing import ClassVar


class MalverktygError(Exception):
    """The world did not agree. The class says *what* and *remedy*; the instance says *why*."""

    what: ClassVar[str] = ""
    remedy: ClassVar[str] = ""
    exit_code: ClassVar[int] = 3

    def __init__(self, why: str = "", **words: str) -> None:
        """``why`` is a Swedish sentence or nothing; ``words`` fill the places in *what* and *remedy*."""
        self.why = why
        self.words = words
        super().__init__(self.message)

    @property
    def headline(self) -> str:
        """What happened, one sentence."""
        return self.what.format(**self.words)

    @property
    def way_out(self) -> str:
        """What the user can do, one sentence."""
        return self.remedy.format(**self.words)

    @property
    def message(self) -> str:
        """What, why and the way out in one line."""
        return " ".join(part for part in (self.headline, self.why, self.way_out) if part)


class FileMissing(MalverktygError):
    """A file that was named is not there."""

    what = "Filen {name} finns inte."
    remedy = "Kontrollera namnet och var den ligger."


class IsFolder(MalverktygError):
    """A folder was named where a file was wanted."""

    what = "{name} är en mapp och inte en fil."
    remedy = "Välj en fil i mappen."


class NoRights(MalverktygError):
    """The file or its folder may not be read or written."""

    what = "{name} kan inte läsas eller skrivas."
    remedy = "Be om behörighet till mappen eller välj en annan plats, till exempel Dokument."


class DiskFull(MalverktygError):
    """There is no room to save."""

    what = "{name} kunde inte sparas, för disken är full."
    remedy = "Frigör utrymme och försök igen. Allt som sparats tidigare finns kvar."


class FileExists(MalverktygError):
    """A new file would have replaced one that is there."""

    what = "{name} finns redan."
    remedy = "Välj ett annat namn eller öppna filen som finns."


class NotOurFile(MalverktygError):
    """The file is not one that Målverktyg made."""

    what = "{name} är ingen fil från Målverktyg."
    remedy = "Välj en fil som slutar på .malverktyg. Arbetsböcker från Excel läser du in under Import och export."


class NewerFile(MalverktygError):
    """The file was made by a later version of the program."""

    what = "{name} är gjord med en nyare version av Målverktyg."
    remedy = "Uppdatera programmet och öppna filen igen. Filen är orörd."


class DamagedFile(MalverktygError):
    """The file is ours, but its content does not hold together."""

    what = "{name} är skadad och öppnas inte, så att inget mer går förlorat."
    remedy = "Öppna en säkerhetskopia, eller be it-avdelningen att hämta tillbaka gårdagens fil."


class FileBusy(MalverktygError):
    """Somebody else holds the file right now."""

    what = "{name} används just nu av någon annan."
    remedy = "Vänta en stund och försök igen."


class FileSwapped(MalverktygError):
    """The file was replaced under the program, by a sync client or a colleague."""

    what = "{name} har bytts ut av ett annat program sedan du öppnade den."
    remedy = "Stäng filen och öppna den igen. Inget har skrivits över."


class FileUnreachable(MalverktygError):
    """The disk, memory stick or network did not answer."""

    what = "{name} gick inte att nå."
    remedy = "Kontrollera att nätverket eller minnet är anslutet och försök igen. Det som redan är sparat finns kvar."


class ChangedElsewhere(MalverktygError):
    """What was to be saved was changed by somebody else in between."""

    what = "Någon annan har ändrat samma uppgift."
    remedy = "Titta på den nya texten och gör din ändring igen om den fortfarande behövs."


class CannotUndo(MalverktygError):
    """A change set cannot be taken back because later changes build on it."""

    what = "Ändringen kan inte ångras."
    remedy = "Ångra de senare ändringarna först."


class CannotMerge(MalverktygError):
    """Files that were to be merged are no copies of one file, or hold what cannot be brought together."""

    what = "Filerna kan inte slås ihop."
    remedy = "Välj två kopior av samma fil, där högst den ena har fryst en ny tjänsteskrivelse."


class NotAWorkbook(MalverktygError):
    """The file is no workbook that can be read."""

    what = "{name} är ingen arbetsbok som går att läsa."
    remedy = "Öppna filen i Excel, spara den som .xlsx och försök igen."


class LockFile(NotAWorkbook):
    """The file is the one that Excel lays beside a workbook that somebody has open."""

    what = "{name} är ingen arbetsbok, utan den låsfil som Excel lägger bredvid en öppen arbetsbok."
    remedy = "Välj filen med samma namn utan ~$ i början."


class TruncatedWorkbook(NotAWorkbook):
    """The file began as a workbook, but its end is missing or its parts do not hold together."""

    what = "{name} är skadad eller avklippt och går inte att läsa."
    remedy = "Hämta filen på nytt från den som skickade den, eller öppna och reparera den i Excel."


class EncryptedWorkbook(MalverktygError):
    """The workbook is protected with a password."""

    what = "{name} är skyddad med lösenord."
    remedy = "Öppna den i Excel, ta bort lösenordet och spara, och läs sedan in den igen."


class EmptyWorkbook(MalverktygError):
    """The workbook holds no filled cell."""

    what = "{name} är tom."
    remedy = "Kontrollera att du har valt rätt fil."


class UnsafeWorkbook(MalverktygError):
    """The workbook would take so much time or memory that it must be refused."""

    what = "{name} läses inte in, för den är byggd så att den kan låsa datorn."
    remedy = "Kopiera målen till en ny arbetsbok och läs in den i stället."


class CannotMark(MalverktygError):
    """Remarks cannot be put into a workbook without something else in it being changed."""

    what = "{name} kan inte sparas som märkt kopia."
    remedy = "Öppna den i Excel, spara den som .xlsx och läs in den igen."


class NothingToPrint(MalverktygError):
    """There is no matter to print a paper for."""

    what = "Det finns ingen tjänsteskrivelse att skriva ut."
    remedy = "Skapa ett ärende under Tjänsteskrivelse först."


class NothingFrozen(MalverktygError):
    """A frozen paper was asked for, and there is none, or none of that version."""

    what = "Det finns ingen sådan fryst tjänsteskrivelse."
    remedy = "Frys tjänsteskrivelsen i fönstret, eller ange en version som finns."


class FrozenStays(MalverktygError):
    """A frozen paper was to be changed or removed, or the matter that it belongs to."""

    what = "Det som är fryst kan inte ändras eller tas bort."
    remedy = "Frys en ny version när pappret ska bli ett annat."


class ErrorsLeft(MalverktygError):
    """A paper was to be frozen although the review has found errors in it."""

    what = "Tjänsteskrivelsen har fel som inte är rättade."
    remedy = "Rätta dem, eller frys ändå och skriv varför."


class SealBroken(MalverktygError):
    """What was sealed with a frozen paper is not in the file as it was."""

    what = "Det frysta kan inte visas, för förseglingen är bruten."
    remedy = "Öppna en säkerhetskopia, eller be it-avdelningen att hämta tillbaka en tidigare fil."


class OnlyToRead(MalverktygError):
    """Something was to be changed while the file is shown as it was when a paper was frozen."""

    what = "Du tittar på det frysta, och det kan inte ändras."
    remedy = "Gå tillbaka till nu och gör ändringen där."


class NotAText(MalverktygError):
    """A file to be reviewed as a bare text is some other kind of document."""

    what = "{name} är ingen textfil."
    remedy = "Spara den som oformaterad text (.txt) och granska textfilen."


class NotAPicture(MalverktygError):
    """The file chosen as a logo is no picture that can be printed."""

    what = "{name} är ingen bild som går att använda."
    remedy = "Välj en bild i PNG, JPEG eller SVG."


class NotAPdf(MalverktygError):
    """The file chosen as an appendix is no PDF that others can open."""

    what = "{name} går inte att ha som bilaga."
    remedy = "Välj en PDF som går att öppna utan lösenord."


class UnknownSuffix(MalverktygError):
    """The file to be written has a suffix that says nothing about its format."""

    what = "{name} har en filändelse som inte går att exportera till."
    remedy = "Välj en fil som slutar på {suffixes}."


class CannotSave(MalverktygError):
    """A value with an error in it was to be saved."""

    what = "Uppgiften kan inte sparas än."
    remedy = "Rätta det som är markerat och försök igen."


class NoWindow(MalverktygError):
    """The window cannot be opened: PySide6, or a library that it needs, is not there."""

    what = "Fönstret kan inte öppnas, för PySide6 saknas eller går inte att läsa in."
    remedy = "Installera om programmet, eller arbeta på kommandoraden: malverktyg --help."
