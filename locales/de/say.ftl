### Was Parley einem Käufer auf Deutsch sagt. Die Anleitung für alle Sprachen steht in `locales/en/say.ftl`.
###
### Stil: immer „Sie“, kurz, freundlich und konkret. Kein Amtsdeutsch, keine Ausrufezeichen, keine Emojis. „Ich“ ist der Bot,
### „der Shop“ ist der Verkäufer, „ein Mensch“ oder „jemand aus dem Team“ arbeitet im Shop.
### Befehle, die hear.toml versteht: „Mensch“, „Stopp“, „Start“, „stornieren“.
### Das Glossar steht in glossary.toml.

## Die eigenen Worte eines Menschen, so wie sie sind.

plain = { $text }

## Erster Kontakt, und um welche Bestellung es geht. Der Bot spricht.

hello =
    Hallo, hier ist { $shop }. Ich bin ein Bot: Ich verfolge Ihr Paket, sage Ihnen, was damit passiert, und helfe, wenn etwas nicht stimmt.
    Wenn Sie lieber mit einem Menschen sprechen, schreiben Sie jederzeit „Mensch“.
hello-again = Schön, wieder von Ihnen zu lesen. Ich bin der Bot, der sich um Ihre Bestellung kümmert; wenn Sie einen Menschen brauchen, schreiben Sie „Mensch“.
connected =
    Dieser Chat gehört jetzt zu Ihrer Bestellung { $order }. Ich sehe jeden Tag in der Sendungsverfolgung nach und schreibe Ihnen hier, wenn sich etwas tut.
    Wenn Sie keine Updates möchten, schreiben Sie „Stopp“.
ask-order = Um welche Bestellung geht es? Bitte schicken Sie mir die Bestellnummer; sie steht in Ihrer Bestätigungsmail.
ask-email = Danke. Damit ich sicher bin, dass die Bestellung { $order } Ihre ist: Mit welcher E-Mail-Adresse haben Sie bestellt?
not-found = Ich finde keine Bestellung mit dieser Nummer und E-Mail-Adresse. Bitte prüfen Sie beides und schicken Sie mir die Bestellnummer noch einmal.
tried-too-often = Das waren zu viele Versuche. Zum Schutz aller Bestellungen muss ich hier eine Pause machen; bitte versuchen Sie es später noch einmal oder schreiben Sie „Mensch“.
link-not-valid = Dieser Link funktioniert nicht mehr. Bitte schicken Sie mir stattdessen Ihre Bestellnummer.
link-taken = Dieser Link wurde schon in einem anderen Chat benutzt. Bitte schicken Sie mir Ihre Bestellnummer, dann prüfe ich, ob es Ihre ist.
linked-elsewhere = Die Bestellung { $order } wurde gerade auch mit einem anderen Chat verbunden. Wenn Sie das nicht waren, schreiben Sie „Mensch“.
which-order = Sie haben mehr als eine Bestellung bei uns. Um welche geht es?
menu = Was kann ich für Sie tun?
not-sure = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Geht es um eines davon?
language-unknown = Diese Sprache verstehe ich leider noch nicht. Ein Mensch kann Ihnen helfen, oder Sie wählen unten eine andere Sprache.
not-understood = Das habe ich leider nicht verstanden. Können Sie es anders sagen oder unten etwas auswählen?
only-text-and-photos = Ich kann nur mit Text, Fotos und Videos etwas anfangen. Können Sie es mir bitte schreiben?
edit-seen = Ich habe gesehen, dass Sie Ihre Nachricht geändert haben. Wenn sich damit ändert, was Sie brauchen, schreiben Sie es mir bitte in einer neuen.
card-hidden = Das sah nach einer Kartennummer aus, deshalb habe ich sie entfernt und nicht gespeichert. Bitte schicken Sie nie Kartendaten in einem Chat; hier braucht sie niemand.
groups-not = Über Bestellungen spreche ich nur unter vier Augen. Bitte schreiben Sie mir direkt.
thanks = Gern. Ich bin hier, wenn noch etwas ist.
withdraw-here = Um Ihren Kauf zu widerrufen, nutzen Sie das Formular des Shops: { $url }
erase-asked = Ihre Anfrage, Ihre Daten zu löschen, liegt jetzt beim Shop. Ein Mensch dort kümmert sich darum.
erase-what = Ich kann löschen, was hier über Sie gespeichert ist: Ihren Namen, Ihre Adressen, unsere Nachrichten und Ihre Fotos. Beträge und Daten Ihrer Bestellungen bleiben, ohne Ihren Namen. Das lässt sich nicht rückgängig machen.
erase-soon = Ihre Daten werden am { $at } gelöscht. Bis dahin können Sie es sich noch anders überlegen.
erase-later = Zu Ihrer Bestellung ist noch etwas offen. Ihre Daten werden gelöscht, sobald das erledigt ist, nach heutigem Stand bis { $day }. Bis dahin können Sie es sich noch anders überlegen.
erase-kept = In Ordnung, es wird nichts gelöscht.
data-asked = Der Shop weiß jetzt, dass Sie eine Kopie Ihrer Daten möchten. Sie erhalten sie bis { $day }.
data-here = Hier ist eine Kopie von allem, was hier über Sie gespeichert ist. Der Link funktioniert einmal, bis morgen.
address-asked = Bitte schicken Sie mir die vollständige neue Adresse in einer Nachricht, damit ein Mensch prüfen kann, ob sie sich noch ändern lässt.
address-shipped = Die Bestellung { $order } ist schon unterwegs, deshalb kann es für eine neue Adresse zu spät sein. Bei vielen Paketdiensten können Sie ein Paket selbst umleiten: Sehen Sie auf der Website des Paketdienstes nach, mit der Sendungsnummer.
address-noted =
    Danke, das habe ich zur Bestellung { $order } notiert:
    „{ $text }“
    Geändert ist erst etwas, wenn ein Mensch es hier bestätigt hat. Wenn darin etwas falsch ist, schicken Sie die Adresse über den Knopf unten bitte noch einmal.

## Wo ist es? Zuerst eines davon, dann wo es zuletzt gesehen wurde und wann es kommen soll.

status-to-ship = Die Bestellung { $order } wird vorbereitet. Sie soll bis zum { $by } versendet werden.
status-to-ship-no-date = Die Bestellung { $order } wird vorbereitet und ist noch nicht versendet.
status-announced = Die Bestellung { $order } ist beim Paketdienst angekündigt, aber er hat das Paket noch nicht gescannt. Sendungsnummer: { $number }
status-moving = Die Bestellung { $order } ist auf dem Weg zu Ihnen. Sendungsnummer: { $number }
status-at-customs = Die Bestellung { $order } ist beim Zoll. Sendungsnummer: { $number }
status-out-for-delivery = Die Bestellung { $order } ist in der Zustellung. Sendungsnummer: { $number }
status-at-pickup = Die Bestellung { $order } liegt an der Abholstelle für Sie bereit. Sendungsnummer: { $number }
status-attempted = Der Paketdienst wollte die Bestellung { $order } zustellen, aber es hat nicht geklappt. Sendungsnummer: { $number }
status-delivered = Der Paketdienst meldet die Bestellung { $order } als zugestellt am { $at }. Sendungsnummer: { $number }
status-returning = Die Bestellung { $order } ist auf dem Weg zurück zum Shop. Sendungsnummer: { $number }
status-lost = Von der Bestellung { $order } gibt es so lange kein Lebenszeichen, dass sie wahrscheinlich verloren ist. Sendungsnummer: { $number }
status-cancelled = Die Bestellung { $order } ist storniert.
last-seen = Letzter Scan: { $at }
last-seen-at = Letzter Scan: { $at }, { $place }
carrier-says = Hinweis vom Paketdienst: „{ $text }“
left-door = Laut Paketdienst wurde es vor Ihrer Tür abgelegt.
left-letterbox = Laut Paketdienst wurde es in Ihren Briefkasten gelegt.
left-locker = Laut Paketdienst wurde es in eine Paketstation gelegt.
left-neighbour = Laut Paketdienst wurde es in der Nachbarschaft abgegeben.
left-reception = Laut Paketdienst wurde es am Empfang oder beim Concierge abgegeben.
left-safe-place = Laut Paketdienst wurde es an einem sicheren Ort abgelegt, zum Beispiel in einer Garage oder einem Schuppen.
left-pickup-point = Laut Paketdienst wurde es in einer Abholstelle oder Postfiliale abgegeben.
left-collected = Laut Paketdienst hat es jemand abgeholt.
signed-by = Unterschrieben hat: { $name }
expected = Voraussichtliche Zustellung: { $days }
expected-unknown = Einen Ankunftstag, für den ich einstehen könnte, kann ich noch nicht nennen.

## Meldungen: Der Bot schreibt zuerst. Was passiert ist und seit wann, dann was man tun kann.

told-not-shipped = Es tut mir leid: Ihre Bestellung { $order } sollte bis zum { $by } versendet werden, und diesen Termin kann der Shop nicht einhalten.
told-new-ship-date = Der neue Termin: Ihre Bestellung wird bis zum { $by } versendet.
told-consent =
    Sie entscheiden: Stimmen Sie dem neuen Termin zu, oder stornieren Sie jetzt und bekommen den vollen Betrag über Ihre ursprüngliche Zahlungsart erstattet.
    Ohne Antwort gilt als vereinbart: Ihre Bestellung wird bis zum { $by } versendet. Solange sie nicht versendet ist, können Sie noch stornieren, mit derselben vollen Erstattung.
told-express-consent =
    Sie entscheiden: Stimmen Sie dem neuen Termin zu, oder stornieren Sie jetzt und bekommen den vollen Betrag über Ihre ursprüngliche Zahlungsart erstattet.
    Ist Ihre Bestellung bis zum { $by } nicht versendet und haben Sie bis dahin nicht zugestimmt, gilt sie als storniert, und Sie bekommen dieselbe volle Erstattung. Sie müssen dafür nichts tun.
told-late = Es tut mir leid: Ihre Bestellung { $order } war bis zum { $by } zugesagt und ist noch nicht angekommen.
told-late-lane = { $count ->
    [one] Es tut mir leid: Ihre Bestellung { $order } ist seit { $count } Tag unterwegs, länger als auf dieser Strecke üblich.
   *[other] Es tut mir leid: Ihre Bestellung { $order } ist seit { $count } Tagen unterwegs, länger als auf dieser Strecke üblich.
}
told-at-risk = Ich sage es Ihnen lieber früh: Ihre Bestellung { $order } kommt vielleicht nicht wie zugesagt bis zum { $by } an.
told-silent = { $count ->
    [one] Der Paketdienst hat Ihre Bestellung { $order } seit { $count } Tag nicht gescannt; der letzte Scan war am { $at }. Das ist länger als üblich.
   *[other] Der Paketdienst hat Ihre Bestellung { $order } seit { $count } Tagen nicht gescannt; der letzte Scan war am { $at }. Das ist länger als üblich.
}
told-customs = Ihre Bestellung { $order } ist seit dem { $at } beim Zoll.
told-customs-buyer = Der Zoll hält Ihre Bestellung { $order } seit dem { $at } fest und braucht etwas von Ihnen, bevor es weitergeht.
told-customs-export = Ihre Bestellung { $order } wird seit dem { $at } beim Ausfuhrzoll festgehalten, noch bevor sie das Versandland verlässt. Das müssen Absender und Paketdienst klären.
told-customs-paid = Die Zahlung für Ihre Bestellung { $order } wurde am { $at } beim Zoll verbucht. Das Paket geht weiter, sobald der Zoll es freigibt.
told-customs-released = Gute Nachrichten: Der Zoll hat Ihre Bestellung { $order } am { $at } freigegeben.
told-moving-again = Gute Nachrichten: Ihre Bestellung { $order } bewegt sich wieder, mit einem neuen Scan am { $at }.
told-delivery-failed = Der Paketdienst wollte Ihre Bestellung { $order } am { $at } zustellen, aber es hat nicht geklappt. In seiner Benachrichtigung oder in der Sendungsverfolgung steht, ob er noch einmal kommt oder das Paket für Sie aufbewahrt.
told-delivery-failed-again = { $count ->
    [one] Der Paketdienst hat jetzt an { $count } Tag versucht, Ihre Bestellung { $order } zuzustellen, zuletzt am { $at }, und es hat nicht geklappt. Bitte vereinbaren Sie mit ihm einen neuen Termin oder eine Abholung, damit sie nicht zurückgeschickt wird.
   *[other] Der Paketdienst hat jetzt an { $count } Tagen versucht, Ihre Bestellung { $order } zuzustellen, zuletzt am { $at }, und es hat nicht geklappt. Bitte vereinbaren Sie mit ihm einen neuen Termin oder eine Abholung, damit sie nicht zurückgeschickt wird.
}
told-bad-address = Mit Ihrer Bestellung { $order } kommt der Paketdienst nicht weiter: Am { $at } hat er vermerkt, dass an der Adresse etwas falsch ist oder fehlt.
check-address = Bitte prüfen Sie die Lieferadresse in Ihrer Bestellbestätigung. Wenn darin etwas falsch ist oder fehlt, schicken Sie mir über den Knopf unten die vollständige Adresse; ein Mensch prüft dann, ob sie sich noch korrigieren lässt.
told-damaged = Es tut mir leid: Am { $at } hat der Paketdienst gemeldet, dass Ihre Bestellung { $order } unterwegs beschädigt wurde. Seine eigene Meldung reicht uns; Sie müssen kein Foto schicken.
told-pickup = Ihre Bestellung { $order } liegt seit dem { $at } an der Abholstelle für Sie bereit. Bitte nehmen Sie die Sendungsnummer und einen Ausweis mit.
told-pickup-still = Zur Erinnerung: Ihre Bestellung { $order } liegt seit dem { $at } an der Abholstelle für Sie bereit.
told-pickup-until = Bitte holen Sie sie bis zum { $until } ab; danach geht sie zurück an den Shop.
told-pickup-usual = { $count ->
    [one] Die Post dort bewahrt ein Paket meistens { $count } Tag auf. Holen Sie es sicherheitshalber bitte bis zum { $until } ab; danach geht es vielleicht zurück.
   *[other] Die Post dort bewahrt ein Paket meistens { $count } Tage auf. Holen Sie es sicherheitshalber bitte bis zum { $until } ab; danach geht es vielleicht zurück.
}
told-pickup-no-date = Wie lange es dort aufbewahrt wird, weiß ich nicht; das steht in der Nachricht des Paketdienstes oder in der Sendungsverfolgung. Bitte warten Sie nicht lange, sonst geht es zurück an den Shop.
told-returning = Es tut mir leid: Ihre Bestellung { $order } ist seit dem { $at } auf dem Weg zurück zum Shop.
told-returned = Es tut mir leid: Ihre Bestellung { $order } wurde zurückgeschickt und ist am { $at } wieder beim Shop angekommen.
told-lost = Es tut mir leid: Von Ihrer Bestellung { $order } gibt es seit dem { $at } kein Lebenszeichen. Wir müssen annehmen, dass sie verloren ist.
told-customs-refused = Es tut mir leid: Der Zoll hat Ihre Bestellung { $order } am { $at } abgewiesen. Sie wird nicht bei Ihnen ankommen.
told-delivered-check = Der Paketdienst hat Ihre Bestellung { $order } am { $at } zugestellt. Ist damit alles in Ordnung?
about-parcels = { $count ->
    [one] Es geht um das Paket { $number }.
   *[other] Es geht um { $count } Pakete: { $number }.
}
also-orders = Dasselbe gilt für diese Bestellungen von Ihnen:
also-delivered = Auch diese Bestellungen von Ihnen wurden zugestellt:
also-order = Bestellung { $order }: { $at }
right-to-cancel-after = Nach dem Recht an Ihrem Wohnort dürfen Sie einen letzten, angemessenen Liefertermin nennen; wird er nicht eingehalten, dürfen Sie stornieren und bekommen Ihr ganzes Geld zurück. Nicht zu antworten heißt nicht, dass Sie mit dem Warten einverstanden sind.
right-to-cancel = Nach dem Recht an Ihrem Wohnort dürfen Sie jetzt stornieren und bekommen Ihr ganzes Geld zurück. Nicht zu antworten heißt nicht, dass Sie mit dem Warten einverstanden sind.
law-cancelled = Ihre Bestellung { $order } ist immer noch nicht versendet, und einer weiteren Verzögerung haben Sie nicht zugestimmt; sie gilt deshalb als storniert. Sie bekommen { $amount } bis zum { $by } über Ihre ursprüngliche Zahlungsart zurück.
peak-season = Auf dieser Strecke sind Pakete gerade langsamer als sonst: Es ist Hochsaison, und Feiertage stehen bevor.
we-watch = Ich sehe jeden Tag in der Sendungsverfolgung nach und schreibe Ihnen, wenn sich etwas ändert.

## Zoll. Nur Schritte: Der Bot nimmt nie Nummern, Unterlagen oder Zahlungen an.

customs-who = Der Zoll prüft Pakete aus dem Ausland. Abkürzen können das weder der Shop noch ich, aber ich sage Ihnen, wenn es erledigt ist.
customs-nothing-to-do = Sie müssen jetzt nichts tun.
customs-number = Der Zoll braucht diese Nummer von Ihnen: { $id }. Bitte tragen Sie sie selbst ein, oder prüfen Sie sie. Hier: { $portal }
customs-papers = Der Zoll möchte Unterlagen sehen, meistens die Rechnung oder einen Zahlungsnachweis; oft reicht Ihre Bestellbestätigung. Abgeben können Sie sie hier: { $portal }
customs-tax = Bevor das Paket weitergeht, sind Zollabgaben oder Einfuhrsteuer zu bezahlen. Bezahlen Sie nur auf der offiziellen Seite. Hier: { $portal }
customs-tax-prepaid = Die Einfuhrsteuer für eine Bestellung von diesem Wert wird meistens schon beim Kauf bezahlt. Wenn das so war und Sie noch einmal zahlen sollen, zahlen Sie bitte nicht doppelt: Sagen Sie es mir, dann schickt der Shop dem Paketdienst den Nachweis.
customs-free = Für eine Bestellung von diesem Wert fällt in Ihrem Land meistens keine Steuer an. Wenn Sie trotzdem etwas zahlen sollen, sagen Sie es mir bitte vorher.
customs-number-if-asked = Manchmal fragt der Zoll auch nach dieser Nummer: { $id }. Tragen Sie sie in dem Fall bitte nur hier ein: { $portal }
customs-number-within = { $count ->
    [one] Bitte tun Sie das innerhalb von { $count } Tag nach der Aufforderung.
   *[other] Bitte tun Sie das innerhalb von { $count } Tagen nach der Aufforderung.
}
customs-number-match = Die meisten Pakete bleiben nur hängen, weil etwas nicht übereinstimmt. Bitte vergleichen Sie Ihren Namen, Ihre Telefonnummer und Ihre Postleitzahl mit dem, was dort hinterlegt ist.
customs-broker = Für jedes Paket braucht es eine Zollanmeldung durch einen Zollagenten. Der Paketdienst bietet dafür meistens einen eigenen an; Sie können auch selbst einen beauftragen.
customs-declare = Bitte melden Sie die Sendung selbst an, oder bestätigen Sie sie. Hier: { $portal }
customs-at-door = Der Betrag kann auch erst bei der Übergabe des Pakets verlangt werden. Bezahlen Sie nur gegen eine offizielle Quittung, und heben Sie sie auf.
customs-fee = Der Paketdienst verlangt meistens noch eine Bearbeitungsgebühr, zuletzt etwa { $amount }.
customs-dear = Die Abgaben können hoch sein. Sie müssen sie nicht hinnehmen: Sagen Sie es mir, bevor Sie bezahlen, dann sehen wir, was der Shop tun kann, bis hin zu einer Stornierung.
customs-no-limit = Wenn nichts unternommen wird, schickt der Zoll das Paket meistens zurück oder entsorgt es. Der genaue Tag steht in der Nachricht des Paketdienstes.
customs-abandoned = { $count ->
    [one] Wenn innerhalb von { $count } Tag nichts unternommen wird, gilt das Paket als herrenlos und kommt nicht zurück; bitte erledigen Sie es deshalb bald.
   *[other] Wenn innerhalb von { $count } Tagen nichts unternommen wird, gilt das Paket als herrenlos und kommt nicht zurück; bitte erledigen Sie es deshalb bald.
}
customs-may-have-changed = Was ich über diese Regeln weiß, ist auf dem Stand vom { $of }; sie können sich geändert haben. Bitte sehen Sie nach, bevor Sie etwas bezahlen oder schicken. Hier: { $portal }
customs-may-differ = Zollregeln ändern sich oft, und was ich weiß, kann veraltet sein. Bitte sehen Sie nach, bevor Sie etwas bezahlen oder schicken. Hier: { $portal }
customs-unknown = Was der Zoll in Ihrem Land verlangt, weiß ich nicht sicher. Wir klären es, und ich rate nicht; bis dahin steht in der Nachricht des Paketdienstes, was zu tun ist.
customs-not-seen = Die Sendungsverfolgung zeigt bisher keinen Halt beim Zoll, und wir behalten sie im Blick. Wenn eine Nachricht Geld oder Daten von Ihnen will, seien Sie bitte vorsichtig: Sie ist vielleicht nicht echt. Das verlangt der Zoll normalerweise:
customs-hold-limit = { $count ->
    [one] Der Zoll bewahrt ein Paket meistens { $count } Tag auf und schickt es dann zurück; bitte erledigen Sie es deshalb bald.
   *[other] Der Zoll bewahrt ein Paket meistens { $count } Tage auf und schickt es dann zurück; bitte erledigen Sie es deshalb bald.
}
customs-safety = Bitte schicken Sie mir keine Ausweis- oder Steuernummern, Unterlagen oder Zahlungsdaten: Danach frage ich in diesem Chat nie, und ich schicke nie Links zum Bezahlen.
customs-charged = Wenn Sie beim Zoll etwas bezahlen mussten, heben Sie bitte die Quittung auf und nennen Sie mir den Betrag und die Währung. Dann können wir sehen, was der Shop erstatten kann.
customs-how-much = Danke, die Quittung ist da. Wie viel haben Sie bezahlt, und in welcher Währung?
customs-charge-noted = Danke, ich habe die Zollkosten zur Bestellung { $order } notiert.
portal-carrier = offizielle Website des Paketdienstes
portal-customs = offizielle Website des Zolls in Ihrem Land

## Etwas stimmt nicht: Wir glauben zuerst dem Käufer. Dann Fotos, dann Angebote.

what-is-wrong = Das tut mir leid. Was stimmt denn nicht? Wählen Sie unten etwas aus, oder sagen Sie es mit Ihren eigenen Worten.
sorry-damaged = Es tut mir leid, dass Ihre Bestellung { $order } beschädigt angekommen ist. Das bringen wir in Ordnung.
sorry-wrong-item = Es tut mir leid, dass Sie mit der Bestellung { $order } den falschen Artikel bekommen haben. Das bringen wir in Ordnung.
sorry-wrong-variant = Es tut mir leid, dass die Bestellung { $order } nicht die Farbe, Größe oder Ausführung hat, die Sie bestellt haben. Das bringen wir in Ordnung.
sorry-parts-missing = Es tut mir leid, dass bei Ihrer Bestellung { $order } etwas fehlt. Das bringen wir in Ordnung.
sorry-poor-quality = Es tut mir leid, dass Ihre Bestellung { $order } nicht so ist, wie es Ihnen versprochen wurde. Das bringen wir in Ordnung.
sorry-late = Es tut mir leid, dass Ihre Bestellung { $order } so lange braucht.
sorry-unsafe =
    Bitte benutzen Sie es ab sofort nicht mehr, halten Sie es von Kindern fern, und ziehen Sie den Stecker, wenn das gefahrlos geht. Wenn jemand verletzt ist, holen Sie zuerst ärztliche Hilfe oder wählen Sie den Notruf.
    Ich habe den Shop alarmiert. Machen Sie nur dann ein Foto, wenn es gefahrlos möglich ist.
sorry-counterfeit =
    Danke, dass Sie mir das sagen. Der Shop nimmt das sehr ernst, und ein Mensch dort sieht sich die Bestellung { $order } an.
    Bitte bewahren Sie den Artikel und die Verpackung auf, und schicken Sie, wenn möglich, Fotos vom Artikel, von Etiketten und Markenzeichen.
sorry-not-received = Es tut mir leid, dass Sie es nicht haben. Der Paketdienst meldet die Bestellung { $order } als zugestellt am { $at }. Sehen wir, was sich tun lässt.
on-time = Ich verstehe, dass Sie warten. Die Bestellung { $order } ist noch im Zeitplan. Voraussichtliche Zustellung: { $days }
send-photo-damaged = Bitte schicken Sie mir ein paar Fotos: den ganzen Artikel, den Schaden aus der Nähe, die Verpackung und das Versandetikett.
send-photo-wrong-item = Bitte schicken Sie mir ein paar Fotos: den Artikel, den Sie bekommen haben, das Versandetikett und den Lieferschein, falls einer dabei war.
send-photo-variant = Bitte schicken Sie mir ein Foto von dem, was Sie bekommen haben: neben einem weißen Blatt Papier, wenn die Farbe falsch ist, neben einem Lineal, wenn es die Größe ist. Schreiben Sie bitte auch dazu, was Sie bestellt hatten.
send-photo-parts = Bitte schicken Sie mir ein Foto von allem, was angekommen ist, und eines vom Versandetikett, auf dem das Gewicht steht. Schreiben Sie bitte auch dazu, welches Teil fehlt.
send-photo-quality = Bitte schicken Sie mir ein Foto vom ganzen Artikel und eines von dem, was nicht stimmt. Wenn etwas nicht richtig funktioniert, drehen Sie bitte auch ein kurzes Video und heben Sie es auf: Vielleicht fragt ein Mensch danach.
send-photo-also = Auch das würde helfen, wenn Sie es haben:
which-part = Welches Teil fehlt? Bitte schreiben Sie es in einer Nachricht, dann gebe ich es an den Shop weiter.
which-variant = Wie soll es richtig sein? Bitte schreiben Sie die Farbe oder Größe in einer Nachricht, dann gebe ich es an den Shop weiter.
words-noted = Danke, das habe ich für den Shop notiert.
photo-received = { $count ->
    [one] Danke, Ihr Foto ist da.
   *[other] Danke, ich habe jetzt { $count } Fotos.
}
photo-unreadable = Auf dem Foto erkenne ich zu wenig. Können Sie es noch einmal aufnehmen, bei gutem Licht und mit ruhiger Hand?
photo-no-matter = Auf dem Foto erkenne ich nicht viel. Das macht nichts: Bitte gehen Sie für ein weiteres kein Risiko ein.
photo-added = Danke, das habe ich zur Bestellung { $order } gelegt.
photo-of-what = Danke, das ist angekommen. Worum geht es dabei?
shot-item = Bitte schicken Sie ein Foto vom ganzen Artikel, damit der Shop sieht, was angekommen ist ({ $place } von { $total }).
shot-closeup = Bitte schicken Sie ein Foto vom Schaden aus der Nähe, damit niemand raten muss, wie schlimm er ist ({ $place } von { $total }).
shot-packaging = Bitte schicken Sie ein Foto von der Verpackung, innen und außen: Sie kann zeigen, was unterwegs passiert ist ({ $place } von { $total }).
shot-label = Bitte schicken Sie ein Foto vom Versandetikett mit dem Strichcode: Es zeigt, in welchem Paket es kam ({ $place } von { $total }).
shot-packing-slip = Bitte schicken Sie ein Foto vom Lieferschein, falls einer dabei war: Er zeigt, was im Karton hätte sein sollen ({ $place } von { $total }).
shot-variant = { $total ->
    [one] Bitte schicken Sie ein Foto von dem, was Sie bekommen haben: neben einem weißen Blatt Papier, wenn die Farbe falsch ist, neben einem Lineal, wenn es die Größe ist. Schreiben Sie bitte auch dazu, was Sie bestellt hatten, falls noch nicht geschehen.
   *[other] Bitte schicken Sie ein Foto von dem, was Sie bekommen haben: neben einem weißen Blatt Papier, wenn die Farbe falsch ist, neben einem Lineal, wenn es die Größe ist ({ $place } von { $total }). Schreiben Sie bitte auch dazu, was Sie bestellt hatten, falls noch nicht geschehen.
}
shot-white-sheet = { $total ->
    [one] Bitte schicken Sie ein Foto vom Artikel neben einem weißen Blatt Papier, bei Tageslicht, damit man die Farbe so sieht, wie sie wirklich ist. Schreiben Sie bitte auch dazu, welche Farbe Sie bestellt hatten, falls noch nicht geschehen.
   *[other] Bitte schicken Sie ein Foto vom Artikel neben einem weißen Blatt Papier, bei Tageslicht, damit man die Farbe so sieht, wie sie wirklich ist ({ $place } von { $total }). Schreiben Sie bitte auch dazu, welche Farbe Sie bestellt hatten, falls noch nicht geschehen.
}
shot-ruler = Bitte schicken Sie ein Foto vom Artikel neben einem Lineal oder Maßband, damit man die Größe ablesen kann ({ $place } von { $total }). Schreiben Sie bitte auch dazu, welche Größe Sie bestellt hatten, falls noch nicht geschehen.
shot-size-label = Bitte schicken Sie ein Foto vom Größenetikett am Artikel: Es zeigt, welche Größe Ihnen geschickt wurde ({ $place } von { $total }).
shot-everything = Bitte schicken Sie ein Foto von allem, was angekommen ist, nebeneinander ausgelegt, damit man gut sieht, was nicht da ist ({ $place } von { $total }). Schreiben Sie bitte auch dazu, welches Teil fehlt, falls noch nicht geschehen.
shot-weight-label = Bitte schicken Sie ein Foto vom Versandetikett an der Stelle mit dem Gewicht: Das hilft zu sehen, was beim Versand im Paket war ({ $place } von { $total }).
shot-defect = Bitte schicken Sie ein Foto aus der Nähe von dem, was nicht stimmt, damit der Shop sieht, was Sie sehen ({ $place } von { $total }).
shot-whole-item = Bitte schicken Sie ein Foto vom ganzen Artikel, damit der Shop sieht, wo das Problem ist ({ $place } von { $total }).
shot-video = Wenn etwas nicht richtig funktioniert, schicken Sie bitte ein kurzes Video: Das zeigt es besser als jedes Foto ({ $place } von { $total }).
shot-unboxing = Wenn Sie das Auspacken gefilmt haben, schicken Sie bitte das Video: Marktplätze sehen so etwas gern ({ $place } von { $total }).
shot-marks = Bitte schicken Sie ein Foto der Kennzeichen, zum Beispiel Logo, Etiketten oder Seriennummer, damit man sie vergleichen kann ({ $place } von { $total }).
shot-letter = Wenn Sie vom Paketdienst oder Zoll einen Brief bekommen haben, schicken Sie bitte ein Foto davon, Ausweis- und Steuernummern abgedeckt: Darin steht, warum das Paket angehalten wurde ({ $place } von { $total }).
name-item = Ganzer Artikel
name-closeup = Schaden aus der Nähe
name-packaging = Verpackung
name-label = Versandetikett
name-packing-slip = Lieferschein
name-variant = Erhaltener Artikel
name-white-sheet = Neben weißem Papier
name-ruler = Neben einem Lineal
name-size-label = Größenetikett
name-everything = Alles, was kam
name-weight-label = Gewicht am Etikett
name-defect = Fehler aus der Nähe
name-whole-item = Ganzer Artikel
name-video = Video
name-unboxing = Video vom Auspacken
name-marks = Logo und Etiketten
name-letter = Brief
name-other = Weiteres Foto
photos-complete = Mehr brauche ich nicht.
photos-enough = Das ist in Ordnung, Sie müssen nichts mehr schicken. Wenn Sie später noch ein Foto haben, schicken Sie es einfach.
photo-blurred = Das Foto ist etwas unscharf. Können Sie das Handy ruhig halten und es noch einmal aufnehmen?
photo-label-blurred = Das Etikett ist etwas unscharf. Können Sie mit dem Handy näher herangehen und es noch einmal aufnehmen?
photo-no-label = Den Strichcode auf dem Etikett kann ich nicht lesen. Können Sie ihn noch einmal aufnehmen, näher und gerade von oben?
photo-dark = Das Foto ist etwas dunkel. Können Sie es noch einmal aufnehmen, am Fenster oder unter einer Lampe?
photo-bright = Das Foto ist zu hell, um viel zu erkennen. Können Sie es noch einmal aufnehmen, ohne Blitz und ohne direkte Sonne?
photo-small = Das Foto ist sehr klein. Können Sie es in voller Größe schicken?
photo-not-one = Das ließ sich nicht als Foto öffnen. Können Sie eines schicken, das mit der Kamera aufgenommen ist?
photo-not-whole = Das Foto kam nicht vollständig an. Können Sie es noch einmal schicken?
photo-too-large = Die Datei ist zu groß für mich. Können Sie ein normales Foto oder ein kürzeres Video schicken?
photo-not-fetched = Das ist nicht bei mir angekommen. Können Sie es noch einmal schicken?
video-kept = Danke, das Video habe ich für den Shop aufbewahrt.
photo-still-needed = Ein Foto würde trotzdem noch helfen.
photo-looking = Einen Moment, bitte: Ich sehe mir an, was Sie geschickt haben.
photo-instead = Damit kann ich hier nichts anfangen, nur mit Text, Fotos und Videos. Das würde jetzt helfen:
photos-hour = Zu einem Problem kann ich { $total } Fotos in der Stunde annehmen. Die bisherigen sind sicher; bitte schicken Sie die anderen später.
photos-full = Zu einem Problem kann ich { $total } Fotos aufbewahren, für mehr ist kein Platz. Die bisherigen sind sicher. Wenn ein anderes wichtiger ist, löschen Sie bitte vorher eines.
photos-heavy = Für weitere Fotos habe ich hier keinen Platz. Die bisherigen sind sicher. Wenn ein anderes wichtiger ist, löschen Sie bitte vorher eines, oder fragen Sie nach einem Menschen.
photos-over = Zu diesem Problem kann ich keine Fotos mehr annehmen. Die bisherigen sind sicher. Wenn noch eines wichtig ist, fragen Sie bitte nach einem Menschen.
photo-kept = Danke, das habe ich bei der Bestellung { $order } aufbewahrt. Was dort geklärt ist, bleibt so. Wenn noch etwas anderes nicht stimmt, sagen Sie es mir bitte.
photos-here = Diese Fotos habe ich von Ihnen:
photos-missing = Diese würden noch helfen:
photos-none = Dazu habe ich noch keine Fotos von Ihnen.
photo-choose = Wenn Sie eines neu aufnehmen oder löschen möchten, wählen Sie es unten aus.
photo-what-now = Was möchten Sie mit diesem Foto machen?
photo-welcome = Schicken Sie es einfach noch einmal, wann immer Sie möchten.
photo-deleted = Das Foto ist gelöscht.
photo-stays = Das ist schon geklärt, deshalb bleiben die Fotos dazu. Wenn Sie trotzdem eines entfernen lassen möchten, fragen Sie bitte nach einem Menschen.
check-around =
    Bevor wir weitermachen, sehen Sie bitte kurz nach:
    • im Briefkasten, an der Tür, im Garten oder in der Garage
    • in der Nachbarschaft, am Empfang, bei anderen im Haushalt
    • nach einer Benachrichtigung vom Paketdienst, auf Papier oder per E-Mail
    Manche Pakete werden einen Tag zu früh als zugestellt gemeldet.

## Angebote. Eine oder mehrere offer-... Zeilen stehen als Liste unter offer-intro; danach immer der Weg zur Reklamation und die Rechte.

offer-about = Zuerst die Bestellung { $order }; für die anderen nutzen Sie die Knöpfe unten.
offer-intro = Das kann der Shop für Sie tun:
offer-wait = Bis zum { $until } warten. Ist Ihre Bestellung bis dahin nicht da, schreibe ich Ihnen, und Sie wählen neu
offer-wait-back = Bis zum { $until } warten. Ist Ihre Bestellung bis dahin nicht da, bekommen Sie automatisch { $amount } über Ihre ursprüngliche Zahlungsart zurück
offer-wait-sent = Bis zum { $until } warten. Ist Ihre Bestellung bis dahin nicht versendet, schreibe ich Ihnen, und Sie wählen neu
offer-wait-sent-back = Bis zum { $until } warten. Ist Ihre Bestellung bis dahin nicht versendet, bekommen Sie automatisch { $amount } über Ihre ursprüngliche Zahlungsart zurück
offer-wait-coupon = Bis zum { $until } warten. Ist Ihre Bestellung bis dahin nicht da, bekommen Sie automatisch einen Gutschein über { $amount }
offer-wait-reship = Bis zum { $until } warten. Ist Ihre Bestellung bis dahin nicht da, wird automatisch eine Ersatzlieferung versendet, kostenlos
offer-coupon = Ein Gutschein über { $amount } für Ihre nächste Bestellung
offer-partial-refund = { $amount } zurück für dieses Problem, und Sie behalten Ihre Bestellung
offer-send-part = Das fehlende Teil, kostenlos nachgesendet
offer-reship = Eine Ersatzlieferung, kostenlos
offer-exchange = Ein Umtausch: das Richtige, kostenlos zugesendet. Was Sie haben, müssen Sie nicht zurücksenden
offer-exchange-back = Ein Umtausch: das Richtige, kostenlos zugesendet. Was Sie haben, senden Sie auf Kosten des Shops zurück
offer-return = Zurücksenden auf Ihre Kosten. Sobald es angekommen ist, werden { $amount } über Ihre ursprüngliche Zahlungsart erstattet
offer-return-label = Zurücksenden auf Kosten des Shops. Sobald es angekommen ist, werden { $amount } über Ihre ursprüngliche Zahlungsart erstattet
offer-refund-keep = Eine Erstattung von { $amount } über Ihre ursprüngliche Zahlungsart, und Sie behalten, was Sie haben
offer-refund = Eine Erstattung von { $amount } über Ihre ursprüngliche Zahlungsart
offer-cancel = Die Bestellung stornieren, und { $amount } werden über Ihre ursprüngliche Zahlungsart erstattet
offer-lasts = Sie können bis zum { $until } wählen.
offer-rights-stay = Ihre gesetzlichen Rechte bleiben, wie sie sind, egal was Sie wählen.
platform-only = Das haben Sie bei { $name } gekauft, deshalb muss es dort geklärt werden: Der Shop schreibt Ihnen in Ihren Nachrichten bei { $name }, und wenn Geld zurückkommt, kommt es über { $name }.
dispute-there = Sie haben bei { $name } einen Fall eröffnet, deshalb wird jetzt dort entschieden. Hier kann ich nichts mehr anbieten. Der Shop antwortet dort, und Ihre Rechte bleiben unverändert.
dispute-bank = Sie haben die Zahlung bei Ihrer Bank oder Ihrem Zahlungsdienst beanstandet, deshalb wird jetzt dort entschieden. Hier kann ich nichts mehr anbieten. Der Shop antwortet dort, und Ihre Rechte bleiben unverändert.
platform-pays = { $name } hat einen eigenen Käuferschutz, der eine solche Bestellung meistens abdeckt. Wenn sie nicht ankommt, können Sie Ihr Geld dort zurückverlangen, und { $name } bezahlt es.
platform-refunds = Bei einer Bestellung zu diesem Preis gibt { $name } das Geld meistens selbst zurück, und Sie müssen nichts zurücksenden. Sie können es dort bei Ihrer Bestellung anfordern.
draft-answer = Bitte antworten Sie mit der Nummer der Möglichkeit, die Sie wählen.
draft-address = Bitte prüfen Sie die Lieferadresse Ihrer Bestellung. Wenn darin etwas falsch ist oder fehlt, schreiben Sie es uns bitte hier.
claim-path-card = Sie können auch eine Reklamation bei Ihrer Bank oder Ihrem Zahlungsanbieter einreichen, bis zum { $until }. Dieser Weg bleibt Ihnen offen, mit diesem Angebot und ohne.
claim-path-card-no-date = Sie können auch eine Reklamation bei Ihrer Bank oder Ihrem Zahlungsanbieter einreichen; bis wann, erfahren Sie dort. Dieser Weg bleibt Ihnen offen, mit diesem Angebot und ohne.
claim-path-marketplace = Sie können auch eine Reklamation direkt bei { $name } einreichen, bis zum { $until }. Dieser Weg bleibt Ihnen offen, mit diesem Angebot und ohne.
claim-path-marketplace-no-date = Sie können auch eine Reklamation direkt bei { $name } einreichen; bis wann, steht auf den Hilfeseiten dort. Dieser Weg bleibt Ihnen offen, mit diesem Angebot und ohne.
window-closes = Ihre Frist für eine Reklamation endet am { $until }. Damit Sie sie nicht verpassen, mache ich keine weiteren Angebote. Wenn Sie die Reklamation brauchen, reichen Sie sie bitte vorher ein.
accepted-wait = Abgemacht: Wir warten bis zum { $until }, und ich sehe weiter jeden Tag nach. Ist Ihre Bestellung bis dahin nicht da, schreibe ich Ihnen. Wenn Sie es sich vorher anders überlegen, sagen Sie es mir.
accepted-wait-back = Abgemacht: Wir warten bis zum { $until }, und ich sehe weiter jeden Tag nach. Ist Ihre Bestellung bis dahin nicht da, bekommen Sie { $amount } über Ihre ursprüngliche Zahlungsart zurück, ohne dass Sie danach fragen müssen. Wenn Sie es sich vorher anders überlegen, sagen Sie es mir.
accepted-wait-sent = Abgemacht: Wir warten bis zum { $until }, und ich sehe weiter jeden Tag nach. Ist Ihre Bestellung bis dahin nicht versendet, schreibe ich Ihnen. Wenn Sie es sich vorher anders überlegen, sagen Sie es mir.
accepted-wait-sent-back = Abgemacht: Wir warten bis zum { $until }, und ich sehe weiter jeden Tag nach. Ist Ihre Bestellung bis dahin nicht versendet, bekommen Sie { $amount } über Ihre ursprüngliche Zahlungsart zurück, ohne dass Sie danach fragen müssen. Wenn Sie es sich vorher anders überlegen, sagen Sie es mir.
accepted-wait-coupon = Abgemacht: Wir warten bis zum { $until }, und ich sehe weiter jeden Tag nach. Ist Ihre Bestellung bis dahin nicht da, bekommen Sie einen Gutschein über { $amount }, ohne dass Sie danach fragen müssen. Wenn Sie es sich vorher anders überlegen, sagen Sie es mir.
accepted-wait-reship = Abgemacht: Wir warten bis zum { $until }, und ich sehe weiter jeden Tag nach. Ist Ihre Bestellung bis dahin nicht da, wird kostenlos eine Ersatzlieferung versendet, ohne dass Sie danach fragen müssen. Wenn Sie es sich vorher anders überlegen, sagen Sie es mir.
accepted-coupon = Abgemacht. Ich schicke Ihnen den Gutschein über { $amount } hier, sobald der Shop ihn erstellt hat.
accepted-partial-refund = Abgemacht: Der Shop erstattet Ihnen { $amount } über Ihre ursprüngliche Zahlungsart, bis zum { $by }. Ihre Bestellung behalten Sie, und ich sage Ihnen hier, wenn es erledigt ist.
accepted-send-part = Abgemacht: Der Shop versendet das fehlende Teil kostenlos, bis zum { $by }. Ich sage Ihnen hier, wenn es unterwegs ist.
accepted-reship = Abgemacht: Der Shop versendet eine kostenlose Ersatzlieferung, bis zum { $by }. Ich sage Ihnen hier, wenn sie unterwegs ist.
accepted-exchange = Abgemacht: Der Shop versendet das Richtige kostenlos, bis zum { $by }. Ich sage Ihnen hier, wenn es unterwegs ist.
accepted-return = Abgemacht: Bitte senden Sie es bis zum { $by } zurück. Sobald es angekommen ist, erstattet der Shop { $amount } über Ihre ursprüngliche Zahlungsart.
accepted-refund-keep = Abgemacht: Der Shop erstattet Ihnen { $amount } über Ihre ursprüngliche Zahlungsart, bis zum { $by }. Sie müssen nichts zurücksenden, und ich sage Ihnen hier, wenn es erledigt ist.
accepted-refund = Abgemacht: Der Shop erstattet Ihnen { $amount } über Ihre ursprüngliche Zahlungsart, bis zum { $by }. Ich sage Ihnen hier, wenn es erledigt ist.
accepted-cancel = Abgemacht: Die Bestellung wird storniert, und der Shop erstattet Ihnen { $amount } über Ihre ursprüngliche Zahlungsart, bis zum { $by }. Ich sage Ihnen hier, wenn es erledigt ist.
already-accepted = Sie haben schon gewählt, und es wird gerade erledigt. Wenn sich daran etwas ändern soll, schreiben Sie „Mensch“.
offer-is-over = Dieses Angebot gilt nicht mehr. Sagen Sie mir, wenn Sie dabei noch Hilfe brauchen, oder schreiben Sie „Mensch“.
no-further-offer = Mehr kann ich selbst nicht anbieten. Über alles Weitere entscheidet ein Mensch im Shop.
person-decides = Jemand aus dem Team sieht sich das persönlich an und findet mit Ihnen die richtige Lösung.
refused = In Ordnung, ich verstehe, dass Ihnen das nicht passt.
no-offer-open = Im Moment liegt kein Angebot vor. Sagen Sie mir, was nicht stimmt, dann sehen wir es uns an.
not-your-button = Dieser Knopf führt in diesem Chat nirgends mehr hin. Das kann ich für Sie tun.
offer-ran-out = Dieses Angebot ist inzwischen abgelaufen.
offer-revoked = Der Shop hat zurückgenommen, was ich Ihnen für die Bestellung { $order } angeboten hatte; es lässt sich also nicht mehr wählen. Das tut mir leid.
agreed-stands = Was wir abgemacht haben, kann ich nicht selbst ändern, deshalb frage ich jemanden aus dem Team. Bis zur Antwort gilt:
wait-left = In Ordnung, wir warten nicht länger. Was wir für diesen Tag abgemacht hatten, gilt nicht mehr.
which-offer = Welche Bestellung meinen Sie?
counter-most = Ich verstehe. Wenn Sie Ihre Bestellung behalten, kann ich Ihnen hier höchstens { $amount } zurückgeben.
counter-sure = Meinten Sie, dass Sie diesen Betrag zurückmöchten? Wenn ja, wählen Sie ihn bitte unten aus.
counter-stands = Den Betrag kann ich hier nicht ändern. Diese Möglichkeiten bleiben Ihnen offen:
counter-currency = Ihre Bestellung wurde in { $currency } bezahlt. Wie viel möchten Sie in { $currency } zurück?
done-refund = { $amount } für die Bestellung { $order } wurden über Ihre ursprüngliche Zahlungsart erstattet. Bis es bei Ihrer Bank zu sehen ist, kann es ein paar Tage dauern.
done-reship = Die Ersatzlieferung für die Bestellung { $order } ist versendet. Ich verfolge sie und halte Sie auf dem Laufenden.
done-reship-number = Die Ersatzlieferung für die Bestellung { $order } ist versendet. Ich verfolge sie und halte Sie auf dem Laufenden. Sendungsnummer: { $number }
done-part = Das fehlende Teil der Bestellung { $order } ist versendet. Ich verfolge es und halte Sie auf dem Laufenden.
done-part-number = Das fehlende Teil der Bestellung { $order } ist versendet. Ich verfolge es und halte Sie auf dem Laufenden. Sendungsnummer: { $number }
done-coupon = Hier ist Ihr Gutschein über { $amount }. Geben Sie an der Kasse diesen Code ein: { $code }
done-cancel = Die Bestellung { $order } ist storniert, und { $amount } wurden über Ihre ursprüngliche Zahlungsart erstattet. Bis es bei Ihrer Bank zu sehen ist, kann es ein paar Tage dauern.
delay-agreed = Danke. Ihre Bestellung wird bis zum { $until } versendet. Solange sie nicht versendet ist, können Sie noch stornieren: Schreiben Sie „stornieren“.
wait-is-over = Wir hatten abgemacht, auf die Bestellung { $order } bis zum { $until } zu warten, und sie ist immer noch nicht da. Das tut mir leid.
promise-kept = Es tut mir leid: Ihre Bestellung { $order } war bis zum { $until } nicht da. Was wir Ihnen dafür zugesagt haben, folgt jetzt, ohne dass Sie danach fragen müssen.
promise-kept-sent = Es tut mir leid: Ihre Bestellung { $order } war bis zum { $until } nicht versendet. Was wir Ihnen dafür zugesagt haben, folgt jetzt, ohne dass Sie danach fragen müssen.
promise-withdrawn = Gute Nachrichten: Ihre Bestellung { $order } ist angekommen. Was wir für eine zu späte Ankunft zugesagt hatten, gilt deshalb nicht mehr. Wenn etwas nicht stimmt, sagen Sie es mir einfach.
promise-withdrawn-sent = Gute Nachrichten: Ihre Bestellung { $order } ist versendet. Was wir für einen zu späten Versand zugesagt hatten, gilt deshalb nicht mehr.
threat-answer = Das ist Ihr gutes Recht, und ich versuche nicht, es Ihnen auszureden. Wenn Sie möchten, suchen wir hier gleichzeitig nach einer Lösung; Ihrer Reklamation nimmt das nichts.

## Zurücksenden.

return-when-there = Die Bestellung { $order } ist noch unterwegs. Sobald Sie sie haben, schreiben Sie mir hier, dann sage ich Ihnen, wie Sie sie zurücksenden können.
return-by-law = Nach dem Gesetz können Sie es bis zum { $until } zurücksenden, ohne einen Grund zu nennen.
return-to =
    Bitte senden Sie es an:
    { $text }
return-wait = Bitte senden Sie es noch nicht ab: Jemand aus dem Team schreibt Ihnen hier, wohin und wie.
return-number = Wenn Sie es abgeschickt haben, nennen Sie mir bitte die Sendungsnummer, dann verfolge ich es. Heben Sie den Beleg auf, bis Sie Ihr Geld haben.
return-followed = Danke. Ich verfolge Ihr Paket { $number } bis zum Shop und schreibe Ihnen, wenn es dort ist.
return-arrived = Was Sie von der Bestellung { $order } zurückgesendet haben, ist beim Shop angekommen. Er erstattet Ihnen { $amount } über Ihre ursprüngliche Zahlungsart, bis zum { $by }, und ich sage Ihnen hier, wenn es erledigt ist.

## Ein Mensch, Ruhe, Sprache, das Ende.

person-asked = Ich habe das an einen Menschen weitergegeben. Jemand von { $team } antwortet Ihnen hier bis zum { $until }.
person-late = Es tut mir leid, dass Sie so lange warten mussten. Ich habe Ihre Nachricht weitergegeben, und jemand von { $team } antwortet Ihnen hier bis zum { $until }.
person-here = Ab jetzt antwortet Ihnen hier ein Mensch von { $team }. Ich halte mich so lange zurück.
person-gone = Der Mensch aus unserem Team hat den Chat verlassen, und ich bin wieder da, der Bot. Schreiben Sie „Mensch“, wenn Sie jemanden brauchen.
stopped = In Ordnung, ich schicke Ihnen keine Updates mehr. Fragen können Sie mich hier weiterhin alles. Wenn Sie wieder Updates möchten, schreiben Sie „Start“.
started-again = In Ordnung, ich halte Sie wieder auf dem Laufenden.
ask-language = Welche Sprache möchten Sie?
language-set = Danke. Ab jetzt schreibe ich auf Deutsch.
arrived-well = Schön, dass alles gut angekommen ist.
closed-arrived = Ihre Bestellung { $order } ist angekommen, deshalb habe ich abgeschlossen, was dazu noch offen war, auch Angebote. Wenn etwas nicht stimmt, sagen Sie es mir einfach.
glad = Schön, dass es geklappt hat. Wenn später noch etwas ist, schreiben Sie mir hier.

## Knöpfe. Höchstens 20 Zeichen. Kein Punkt.

button-where = Wo ist mein Paket?
button-late = Es dauert zu lange
button-customs = Frage zum Zoll
button-not-received = Nie angekommen
button-damaged = Es ist beschädigt
button-wrong-item = Falscher Artikel
button-problem = Anderes Problem
button-wrong-variant = Falsche Farbe/Größe
button-parts-missing = Es fehlt etwas
button-quality = Schlechte Qualität
button-send-back = Artikel zurücksenden
button-other-order = Andere Bestellung
button-order = Bestellung { $order }
button-person = Mit Mensch sprechen
button-language = Sprache
button-menu = Menü
button-withdraw = Vertrag widerrufen
button-want-money = Geld zurück
button-want-new = Bitte neu schicken
button-not-sent = Noch nicht versendet
button-claim = Reklamation/Konflikt
button-erase = Meine Daten löschen
button-erase-yes = Ja, löschen
button-erase-no = Daten behalten
button-my-data = Kopie senden
button-download = Herunterladen
button-stop = Keine Nachrichten
button-start-again = Wieder Updates
button-no-photo = Kein Foto möglich
button-skip-photo = Dieses auslassen
button-my-photos = Meine Fotos
button-retake = Neu aufnehmen
button-delete-photo = Löschen
button-photos-done = Das war’s, weiter
button-still-missing = Immer noch nicht da
button-found-it = Ich habe es gefunden
button-all-well = Alles in Ordnung
button-something-wrong = Etwas stimmt nicht
button-agree-delay = Zustimmen: { $by }
button-address = Adresse korrigieren
button-cancel-order = Jetzt stornieren
button-options = Möglichkeiten zeigen
button-wait = Warten bis { $until }
button-coupon = Gutschein: { $amount }
button-partial-refund = { $amount } zurück
button-send-part = Fehlendes nachsenden
button-reship = Ersatz senden
button-exchange = Umtauschen
button-return = Rückgabe + { $amount }
button-refund-keep = Behalten + { $amount }
button-refund = Erstattung: { $amount }
button-cancel = Storno + { $amount }
button-more = Anderes Angebot
