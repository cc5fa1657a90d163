## Die Worte einer Fallakte auf Papier: schlicht und genau. Was in einem Chat gesagt wurde, steht in say.ftl.
# Die Seite
missing = Was noch fehlt
nothing-missing = Es fehlt nichts, was dieser Empfänger üblicherweise verlangt.
who = Wer es beibringen kann
until = Frist
needed = erforderlich
helpful = hilfreich
source = Quelle
original = Originalwortlaut
not-counted = erfasst, nicht gezählt
contents = Inhalt
files = Dateien
page = Seite { $n } von { $of }
seal = Hash (SHA-256)
chosen = vom Käufer gewählt
unprintable = Einige Zeichen lassen sich hier nicht drucken: Jedes erscheint als seine Nummer in eckigen Klammern. In messages.txt stehen die Worte so, wie sie geschrieben wurden.
title = Fallakte
basis = Quelle für die verlangten Nachweise
basis-none = Für diesen Empfänger ist keine veröffentlichte Liste von Nachweisen bekannt.
guess = Welcher Nachweis zu welcher Reklamation gehört, und alles, was diese Quelle nicht angibt, ist unsere eigene Auslegung.
guess-all = Von diesem Empfänger lag kein Text vor: Diese Liste ist unsere eigene Auslegung.
no-translation = Keine Übersetzung verfügbar
nothing-here = Nichts erfasst.
left-out = Ausgelassene Fotos, weil sie die Adresse des Käufers zeigen könnten
look-first = Bitte prüfen Sie jedes Foto, bevor Sie es weitergeben.

# Wer
by-buyer = Käufer
by-seller = Verkäufer
by-carrier = Paketdienst
by-bot = Automatischer Assistent des Shops
by-person = Mitarbeitende des Shops
by-law = Kraft Gesetzes
by-promise = Wie zuvor zugesagt

# Namen von Angaben
order = Bestellung
platform-order = Bestellnummer auf der Plattform
marketplace = Verkauft über
placed = Bestellung aufgegeben
total = Gesamtbetrag der Bestellung
item = Artikel
variant = Variante
colour = Farbe im Angebotstext
buyer = Käufer
country = Bestimmungsland
postcode = Postleitzahl
email = E-Mail
phone = Telefon
claim = Reklamation
cause = Problem
opened = Fall eröffnet
closed = Fall geschlossen
said = In den Worten des Käufers
charged = Bei Zustellung bezahlte Abgabe
promised = Zugesagt bis
shipped = Als versendet markiert
for-whom = Erstellt für
made = Erstellt am
opens = Reklamation möglich ab
closes = Reklamation möglich bis
answer-by = Antwort fällig bis
confidence = Sicherheit dieser Angabe
confidence-high = hoch
confidence-medium = mittel
confidence-low = niedrig
number = Sendungsnummer
carrier = Paketdienst
first-scan = Erster Scan des Paketdienstes
no-scan = Noch kein Scan des Paketdienstes
delivered = Zustellscan
no-delivery = Kein Zustellscan
place = Ort des Scans
left = Abgegeben
signer = Unterschrieben von
status = Status
reported = Gemeldet von
zone-unknown = Ortszeit, Zeitzone nicht angegeben
mended = Zeit oder Bedeutung nach unserer Auslegung
not-yet = Datum in der Zukunft
not-ours = gehört zu einem anderen Paket mit dieser Nummer
offer-made = Angebot gemacht
offer-until = Gültig bis
offer-answered = Beantwortet
offer-state = Ergebnis
offer-policy = Version der Richtlinie
offer-asked = Der Käufer hatte verlangt
offer-title = Angebot
agreed = Vereinbart am
agreed-what = Was vereinbart wurde
agreed-by = Vereinbart durch
due = Fällig bis
done = Ausgeführt
not-done = Noch nicht ausgeführt
reference = Referenz
nothing-agreed = Es wurde noch nichts vereinbart.
resolution = Ergebnis
journal-head = Letzter Hash des Journals
journal-lines = Journaleinträge
journal-line = Journalzeile
received = Eingegangen
type = Dateityp
pixels = Größe in Pixeln
sharpness = Schärfe (von 100)
light = Helligkeit (von 100)
codes = Gelesene Strichcodes
matches = stimmt mit der Nummer dieses Pakets überein
taken = Aufgenommen, laut Datei
software = In der Datei genannte Software
alike = Ähnelt einem früheren Foto (nur Hinweis)
shade = Gemessene Farbe (nur Hinweis)
photo = Foto
photo-gone = Entfernt; der Eintrag dazu bleibt bestehen
photo-refused = Nicht verwendbar
photo-fetching = Noch nicht abgerufen
photo-video = Video, wie erhalten aufbewahrt
photo-hidden = Wird diesem Empfänger nicht gezeigt
pressed = hat auf einen Knopf gedrückt
sent-photos = Fotos gesendet
edited = später bearbeitet

# Wie weit das Senden einer Nachricht kam
state-sent = gesendet
state-unsure = gesendet, Zugang nicht bestätigt
state-shelf = im Chat abgelegt, noch nicht abgerufen
state-waiting = noch nicht gesendet
state-sending = wird gesendet
state-failed = nicht zugegangen
state-withdrawn = vor dem Senden zurückgezogen
state-stale = überholt, nicht gesendet
state-heard = eingegangen
state-parked = kein Chat mit dem Käufer: nicht gesendet
state-joined = in einer anderen Nachricht enthalten
state-shown = auf der Plattform übergeben

# Kapitel
piece-order = Die Bestellung
piece-listing = Das Verkaufsangebot
piece-clock = Reklamationszeitraum und Fristen
piece-shipping = Versandnachweis
piece-delivery = Zustellnachweis
piece-signature = Unterschrift
piece-tracking = Sendungsverlauf
piece-photos = Fotos
piece-messages = Nachrichten
piece-notices = An den Käufer gesendete Mitteilungen
piece-offers = Angebote und Antworten
piece-settlement = Erstattung oder Ersatzlieferung
piece-return = Rücksendung
piece-journal = Das Journal

# Was fehlt
lack-number = Eine Sendungsnummer
lack-first_scan = Ein erster Scan des Paketdienstes: Ein Etikett allein beweist keinen Versand
lack-delivery = Ein Zustellscan mit Datum
lack-delivery_place = Ort oder Postleitzahl des Zustellscans
lack-signature = Die Unterschrift bei der Zustellung
lack-tracking = Ein Sendungsverlauf, gleich welcher
lack-photo = Ein Foto, das das Problem zeigt
lack-messages = Schriftwechsel mit dem Käufer
lack-settlement = Nachweis, dass das Vereinbarte ausgeführt wurde
lack-return = Sendungsverlauf der Rücksendung
lack-packing = Ihr Foto oder Video vom Einpacken
lack-weight = Das Gewicht bei Übergabe an den Paketdienst
lack-invoice = Die Rechnung
lack-terms = Die beim Kauf akzeptierten Geschäftsbedingungen
lack-authenticity = Unterlagen, die belegen, dass der Artikel echt ist
lack-customs_paper = Das amtliche Zolldokument
lack-carrier_statement = Eine Erklärung des Paketdienstes
lack-denial = Die Erklärung des Käufers, dass die Bestellung nicht angekommen ist
lack-contract = Der Vertrag
lack-inspection = Muster oder ein Prüfbericht

# Bilder
shot-item = Der Artikel
shot-closeup = Nahaufnahme des Schadens
shot-packaging = Die Verpackung
shot-label = Das Versandetikett
shot-packing_slip = Der Lieferschein
shot-variant = Der Artikel neben dem, was den Unterschied zeigt
shot-white_sheet = Der Artikel neben einem weißen Blatt Papier
shot-ruler = Der Artikel neben einem Lineal
shot-size_label = Das Größenetikett
shot-everything = Alles, was angekommen ist
shot-weight_label = Das Etikett mit dem Gewicht
shot-defect = Der Mangel
shot-whole_item = Der ganze Artikel
shot-video = Ein Video des Fehlers
shot-unboxing = Ein Video vom Auspacken
shot-marks = Kennzeichen und Logos
shot-letter = Das Schreiben des Paketdienstes oder des Zolls

# Ursachen
cause-not_shipped = Noch nicht versendet
cause-long_transit = Dauert länger als üblich
cause-peak_season = Hochsaison
cause-carrier_silent = Keine Neuigkeiten vom Paketdienst
cause-customs_in_process = Beim Zoll
cause-customs_buyer = Der Zoll wartet auf den Käufer
cause-customs_refused = Vom Zoll abgewiesen
cause-delivered = Zugestellt
cause-pickup = Liegt an einer Abholstelle bereit
cause-delivery_failed = Zustellung fehlgeschlagen
cause-returning = Auf dem Rückweg
cause-lost = Wahrscheinlich verloren
cause-not_received = Zugestellt, aber nicht erhalten
cause-damaged = Beschädigt angekommen
cause-wrong_item = Falscher Artikel
cause-wrong_variant = Falsche Farbe oder Größe
cause-parts_missing = Fehlende Teile
cause-poor_quality = Schlechte Qualität
cause-unsafe = Als unsicher gemeldet
cause-counterfeit = Als Fälschung gemeldet

# Scans
scan-pre_transit = Etikett erstellt
scan-accepted = Vom Paketdienst angenommen
scan-in_transit = Unterwegs
scan-departed_origin_country = Ursprungsland verlassen
scan-arrived_destination_country = Im Bestimmungsland angekommen
scan-customs_presented = Dem Zoll gestellt
scan-customs_held = Vom Zoll festgehalten
scan-customs_released = Vom Zoll freigegeben
scan-customs_action_required = Zoll verlangt Mitwirkung
scan-out_for_delivery = In Zustellung
scan-available_for_pickup = Zur Abholung bereit
scan-delivery_attempt_failed = Zustellversuch fehlgeschlagen
scan-delivered = Zugestellt
scan-returning = Auf dem Rückweg zum Absender
scan-returned = An den Absender zurückgegeben
scan-damaged = Als beschädigt gemeldet
scan-lost = Als verloren gemeldet
scan-cancelled = Storniert
scan-expired = Sendungsverfolgung beendet
scan-unknown = Bedeutung nicht bekannt

# Mitteilungen: was dem Käufer mitgeteilt wurde, als Einträge unter „An den Käufer gesendete Mitteilungen“
notice-late = Zustellung ist verspätet
notice-silent = Keine Neuigkeiten vom Paketdienst
notice-at_risk = Zustellung könnte sich verspäten
notice-not_shipped = Noch nicht versendet
notice-customs = Beim Zoll
notice-delivery_failed = Zustellung fehlgeschlagen
notice-pickup = Wartet auf Abholung
notice-returning = Auf dem Rückweg
notice-lost = Wahrscheinlich verloren
notice-moving_again = Wieder in Bewegung
notice-delivered_check = Als zugestellt gemeldet

# Enden
offer-open = wartet auf Antwort
offer-accepted = angenommen
offer-refused = abgelehnt
offer-expired = ohne Antwort abgelaufen
offer-withdrawn = zurückgezogen
end-settled = Geregelt
end-arrived = Doch noch angekommen
end-solved_itself = Von selbst erledigt
end-withdrawn = Vom Käufer zurückgezogen
end-seller = Vom Verkäufer geschlossen
end-unanswered = Der Käufer hat nicht geantwortet

# Sammelmappen für Hersteller und Großhändler
pack-title = Wiederkehrendes Problem
pack-cases = Fälle
pack-sold = In diesem Zeitraum verkaufte Stück
pack-since = Gezählt ab
pack-first = Zuerst gemeldet
pack-last = Zuletzt gemeldet
pack-sku = SKU
pack-batch = Charge
pack-from = Versendet aus
pack-note = Jeder Fall ist die Meldung eines Käufers über diese Artikel. Nichts hierin lässt auf die Käufer schließen.

# Für wen eine Fallakte ist, wo es keine Plattform oder Bank ist
audience-everything = Eigene Unterlagen: alles
audience-supplier = Lieferant
audience-carrier = Paketdienst

# Reklamationen, in unseren Worten: Die der Plattform stehen dahinter
claim-item_not_received = Artikel nicht erhalten
claim-not_as_described = Nicht wie beschrieben
claim-damaged = Beschädigt angekommen
claim-wrong_item = Falscher Artikel
claim-missing_parts = Fehlende Teile
claim-counterfeit = Fälschung

# Wo gekauft und geschrieben wurde
own-shop = Eigener Onlineshop
channel-webchat = Webchat
channel-email = E-Mail
live-date = Maßgeblich ist das Datum, das die Plattform selbst anzeigt.

# Warum ein Foto nicht verwendbar war
refused-animated = ein bewegtes Bild
refused-blurred = zu unscharf
refused-empty = die Datei ist leer
refused-expired = über den Kanal nicht mehr verfügbar
refused-no_label = kein Etikett darauf lesbar
refused-not_an_image = kein Foto
refused-overexposed = überbelichtet
refused-too_dark = zu dunkel
refused-too_large = zu groß
refused-too_many = mehr als angenommen werden
refused-too_small = zu klein
refused-truncated = die Datei ist unvollständig
refused-unreachable = nicht abrufbar
refused-unsupported = Dateityp nicht unterstützt

# Wo ein Paket abgegeben wurde
at-door = an der Tür
at-letterbox = im Briefkasten
at-locker = in einer Paketstation
at-neighbour = in der Nachbarschaft
at-reception = am Empfang
at-safe_place = an einem sicheren Ort
at-pickup_point = an einer Abholstelle
at-collected = vom Empfänger abgeholt
