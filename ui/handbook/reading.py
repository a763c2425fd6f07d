"""The text of a chapter, set for reading: the program's own letters and colours, a short measure, air around headings."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from ui import look
from ui.handbook import texts
from ui.handbook.chapters import Chapter

_MEASURE = 680  # pixels at 100 %: some 90 letters a line
_SIZES = {1: (22, 600, 0, 12), 2: (16, 600, 20, 6)}
_BODY = (15, 400, 0, 8)
_IN_LIST = 6
_HANGING = 22  # pixels at 100 % from the edge of the text to that of a list's
_DOT, _DOT_ROOM = "•", 14


class Reading(QTextBrowser):
    """One chapter at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(texts.TEXT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setProperty("role", "surface")
        self.chapter: Chapter | None = None
        self._sought: tuple[str, ...] = ()

    def show_chapter(self, chapter: Chapter, sought: Sequence[str] = ()) -> None:
        """Show a chapter from its beginning, or from the first word sought, with those words marked."""
        self.chapter, self._sought = chapter, tuple(sought)
        self.setMarkdown(chapter.text)
        self._dress()
        self._mark()

    def _dress(self) -> None:
        document = self.document()
        document.setDefaultFont(look.font())
        document.setDocumentMargin(look.px(24))
        for block, mark in list(_listed(document)):
            _hang(block, mark)
        block = document.begin()
        while block.isValid():
            _dress_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self._narrow()

    def _mark(self) -> None:
        found = list(self._found())
        self.setExtraSelections(found)
        place = QTextCursor(self.document())
        if found:
            place.setPosition(found[0].cursor.selectionStart())
        self.setTextCursor(place)
        self.ensureCursorVisible()

    def _found(self) -> Iterator[QTextEdit.ExtraSelection]:
        for word in self._sought:
            place = self.document().find(word)
            while not place.isNull():
                found = QTextEdit.ExtraSelection()
                found.cursor = place
                found.format.setBackground(QColor(look.now().part_s))
                yield found
                place = self.document().find(word, place)

    def _narrow(self) -> None:
        """Keep lines short in a wide window."""
        spare = max(self.viewport().width() - look.px(_MEASURE) - 2 * look.px(24), 0)
        frame = self.document().rootFrame()
        form = QTextFrameFormat(frame.frameFormat())
        if form.rightMargin() != spare:
            form.setRightMargin(spare)
            frame.setFrameFormat(form)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.chapter is not None:
            self.show_chapter(self.chapter, self._sought)

    @override
    def event(self, event: QEvent) -> bool:
        told = super().event(event)
        if event.type() is QEvent.Type.Resize and self.chapter is not None:
            self._narrow()
        return told


def _listed(document: QTextDocument) -> Iterator[tuple[QTextBlock, str]]:
    """The parts of the lists, each with what stands before it."""
    block = document.begin()
    while block.isValid():
        lines = block.textList()
        if lines is not None:
            number = lines.format().style() is QTextListFormat.Style.ListDecimal
            yield block, lines.itemText(block) if number else _DOT
        block = block.next()


def _hang(block: QTextBlock, mark: str) -> None:
    """Write what stands before a part of a list as words of it, the text hanging beside: Qt's own dot touches the text."""
    room = look.px(_DOT_ROOM if mark == _DOT else _HANGING)
    block.textList().remove(block)
    form = QTextBlockFormat(block.blockFormat())
    form.setIndent(0)
    form.setLeftMargin(look.px(_HANGING))
    form.setTextIndent(-room)
    form.setTabPositions([QTextOption.Tab(room, QTextOption.TabType.LeftTab)])
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    cursor.insertText(f"{mark}\t", QTextCharFormat())


def _dress_block(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    size, weight, above, below = _SIZES.get(level, _BODY)
    form = QTextBlockFormat(block.blockFormat())
    form.setTopMargin(look.px(above))
    form.setBottomMargin(look.px(_IN_LIST if form.textIndent() else below))
    form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    for fragment in list(_fragments(block)):
        cursor.setPosition(fragment[0])
        cursor.setPosition(fragment[1], QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        strong = weight == 600 or fragment[2] or fragment[3]
        letters.setFont(look.font(size, 600 if strong else 400))
        letters.setForeground(look.colour("text"))
        cursor.setCharFormat(letters)  # in place of all that Markdown gave it, larger headings too


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int, bool, bool]]:
    """The runs of a block: first and last place, and whether they are strong or are the names of things in the window."""
    run = block.begin()
    while not run.atEnd():
        part = run.fragment()
        form = part.charFormat()
        yield part.position(), part.position() + part.length(), form.fontWeight() > 500, form.fontItalic()
        run += 1


def _dress_table(table: QTextTable) -> None:
    form = QTextTableFormat(table.format())
    form.setBorder(0)
    form.setCellPadding(look.px(4))
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.VariableLength, 0))
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column).firstCursorPosition()
            aligned = QTextBlockFormat(cell.blockFormat())
            aligned.setAlignment(Qt.AlignmentFlag.AlignLeft)
            aligned.setBottomMargin(0)
            cell.setBlockFormat(aligned)
