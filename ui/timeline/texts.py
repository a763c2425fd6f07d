"""What the time line says."""

LIST = "Aktiviteter över tid"
ACTIVITY = "Aktivitet"
YEAR = "{year}"
UNDATED = "utan tid"
