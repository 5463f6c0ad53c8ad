## Einsammeln, was zurückgekommen ist

collect-total = { $n ->
    [one] 1 Antwort
   *[other] { $n } Antworten
} in { $path }.
collect-new = Neu: { $n }.
collect-known = Schon vorhanden: { $n }.
collect-doubled = Doppelt abgegeben und einmal gezählt: { $names }.
collect-conflicting = Andere Antworten unter einer Kennung, die schon zählt: { $names }. Gezählt ist, was zuerst da war; fragen Sie nach, was gelten soll.
collect-late = Die Welle ist abgeschlossen: { $names }. { $n ->
    [one] Die Datei zählt nicht.
   *[other] Diese Dateien zählen nicht.
}
collect-bad = { $n ->
    [one] 1 Datei enthält Fehler; was oben genannt ist, zählt nicht.
   *[other] { $n } Dateien enthalten Fehler; was oben genannt ist, zählt nicht.
}
collect-other = Keine Antworten, übergangen: { $names }.
