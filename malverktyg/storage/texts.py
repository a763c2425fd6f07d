"""Every Swedish word that the storage says."""

CANNOT_STAND = "Den innehåller något som inte går att spara: {value}."

PAGE_FAULT = "Filens sidor hänger inte ihop ({told})."
REFERENCE_FAULT = "Tabellen {table} pekar på något i {to} som inte finns."
UNKNOWN_PART = "Filen har en del som Målverktyg inte har gjort ({part})."
MISSING_PART = "Filen saknar en del ({part})."
CHANGED_PART = "En av filens delar är ändrad ({part})."
UNTOLD = "Journalen säger något annat än filen om {thing}."
LOST = "Journalen nämner något som inte finns i filen ({kind} {id})."
UNREADABLE = "En uppgift går inte att läsa ({told})."
WORKBOOK_LOST = "Arbetsboken ”{name}” saknas, fast filen säger att den är sparad."
WORKBOOK_CHANGED = "Arbetsboken ”{name}” är inte som den var när den sparades."
WORKBOOK_UNTOLD = "Filen har en sparad arbetsbok som journalen inte nämner ({sha256})."

IS_FROZEN = "Det gäller {thing}, version {number}."
PARTS = ("uppgifterna", "PDF-filen", "loggen")
ATTACHED = "bilagan {name}"
PART_GONE = "Det finns inte kvar i filen."
PART_CHANGED = "Kontrollsumman stämmer inte."
SEAL_BROKEN = "Förseglingen är bruten: {part} i version {number} av {thing}. {why}"

NAME_OF_COPY = "{stem} (kopia före uppdatering{more}){suffix}"

CHANGED_SINCE = "Sedan dess har detta ändrats: {things}."
BUILT_ON_SINCE = "Sedan dess har detta kommit till som bygger på den: {things}."
REPLACED_SINCE = "Sedan dess har en ny kommit i stället för denna: {things}."
LOST_SINCE = "Sedan dess har något tagits bort som detta hör till: {things}."
