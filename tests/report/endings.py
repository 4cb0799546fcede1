"""The ending of a report's file by its format, and which formats hold what."""

ENDINGS = {
    "terminal": "txt",
    "json": "json",
    "markdown": "md",
    "html": "html",
    "sarif": "sarif",
    "junit": "junit.xml",
    "github": "github.txt",
    "gitlab": "gitlab.json",
    "csv": "csv",
    "oscal": "oscal.json",
    "oscal-poam": "oscal-poam.json",
    "xlsx": "xlsx",
    "docx": "docx",
}

WHOLE = ("terminal", "json", "markdown", "html", "docx")
"""The formats that hold all of a run, where the others hold what a tool can show."""
