"""Where the frozen program begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A workbook is read in a child process, which in a frozen program is this program started anew.
    multiprocessing.freeze_support()

    from malverktyg.__main__ import main

    sys.exit(main())
