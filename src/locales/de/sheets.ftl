## Bögen für Gespräche

sheet-minutes = etwa { $minutes } Minuten
sheet-who = Kürzel: ____________   Datum: ____________   Beteiligte Rollen: ____________________
sheet-rules = Es gilt
sheet-ask = Bitten Sie um ein Beispiel: Wann zuletzt, was war der eigene Anteil, was kam heraus?
sheet-views = Was die Sichten zeigen
sheet-no-views = Es liegen noch keine Sichten nebeneinander.
sheet-unclear = nur von anderen eingestuft
sheet-wishes = eigener Wunsch
