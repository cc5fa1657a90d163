## Le parole di un fascicolo. Quello che si è detto nella chat è in say.ftl.
# La pagina
missing = Che cosa manca ancora
nothing-missing = Non manca nulla di ciò che questo destinatario chiede di solito.
who = Chi può fornirlo
until = Termine
needed = necessario
helpful = utile
source = Fonte
original = Testo originale
not-counted = agli atti, non considerato
contents = Indice
files = File
page = Pagina { $n } di { $of }
seal = Hash (SHA-256)
chosen = scelto dall'acquirente
unprintable = Alcuni caratteri non possono essere stampati qui: al loro posto compare il loro numero tra parentesi quadre. messages.txt contiene le parole così come sono state scritte.
title = Fascicolo del caso
basis = Fonte delle prove richieste
basis-none = Per questo destinatario non è noto alcun elenco pubblicato di prove.
guess = Quale prova riguardi quale reclamo, e tutto ciò che questa fonte non indica, è una nostra interpretazione.
guess-all = Nessun testo di questo destinatario era disponibile: l'elenco è una nostra interpretazione.
no-translation = Nessuna traduzione disponibile
nothing-here = Nulla agli atti.
left-out = Foto omesse perché potrebbero mostrare l'indirizzo dell'acquirente
look-first = Verificare ogni foto prima di trasmetterla.

# Chi
by-buyer = Acquirente
by-seller = Venditore
by-carrier = Corriere
by-bot = Assistente automatico del negozio
by-person = Personale del negozio
by-law = Per legge
by-promise = Come promesso in precedenza

# Nomi dei dati
order = Ordine
platform-order = Numero d'ordine sulla piattaforma
marketplace = Venduto su
placed = Ordine effettuato
total = Totale dell'ordine
item = Articolo
variant = Variante
colour = Colore nell'annuncio
buyer = Acquirente
country = Paese di destinazione
postcode = CAP
email = E-mail
phone = Telefono
claim = Reclamo
cause = Problema
opened = Caso aperto
closed = Caso chiuso
said = Nelle parole dell'acquirente
charged = Importo pagato alla consegna
promised = Promesso entro
shipped = Segnato come spedito
for-whom = Preparato per
made = Redatto
opens = Reclamo possibile da
closes = Reclamo possibile fino a
answer-by = Risposta dovuta entro
confidence = Attendibilità di questa informazione
confidence-high = alta
confidence-medium = media
confidence-low = bassa
number = Numero di tracking
carrier = Corriere
first-scan = Prima scansione del corriere
no-scan = Ancora nessuna scansione del corriere
delivered = Scansione di consegna
no-delivery = Nessuna scansione di consegna
place = Luogo della scansione
left = Lasciato
signer = Firmato da
status = Stato
reported = Comunicato da
zone-unknown = ora locale, fuso orario non indicato
mended = ora o significato secondo la nostra interpretazione
not-yet = con data futura
not-ours = appartiene a un altro pacco con questo numero
offer-made = Proposta fatta
offer-until = Valida fino a
offer-answered = Risposta
offer-state = Esito
offer-policy = Versione delle regole
offer-asked = L'acquirente aveva chiesto
offer-title = Proposta
agreed = Concordato
agreed-what = Che cosa è stato concordato
agreed-by = Concordato da
due = Da eseguire entro
done = Eseguito
not-done = Non ancora eseguito
reference = Riferimento
nothing-agreed = Non è stato ancora concordato nulla.
resolution = Esito
journal-head = Ultimo hash del registro
journal-lines = Voci del registro
journal-line = Riga del registro
received = Ricevuto
type = Tipo di file
pixels = Dimensioni in pixel
sharpness = Nitidezza (su 100)
light = Luminosità (su 100)
codes = Codici a barre letti
matches = corrisponde al numero di questo pacco
taken = Scattata, secondo il file
software = Programma indicato nel file
alike = Somiglia a una foto precedente (solo un indizio)
shade = Colore misurato (solo un indizio)
photo = Foto
photo-gone = Eliminata; ne resta la registrazione
photo-refused = Non utilizzabile
photo-fetching = Non ancora scaricata
photo-video = Video, conservato come ricevuto
photo-hidden = Non mostrata a questo destinatario
pressed = ha premuto un pulsante
sent-photos = foto inviate
edited = modificato in seguito

# Fin dove è arrivato un invio
state-sent = inviato
state-unsure = inviato, recapito non confermato
state-shelf = depositato nella chat, non ancora recuperato
state-waiting = non ancora inviato
state-sending = in corso di invio
state-failed = non recapitato
state-withdrawn = ritirato prima dell'invio
state-stale = superato, non inviato
state-heard = ricevuto
state-parked = nessuna chat con l'acquirente: non inviato
state-joined = incluso in un altro messaggio
state-shown = consegnato sulla piattaforma

# Capitoli
piece-order = L'ordine
piece-listing = L'annuncio
piece-clock = Periodo per il reclamo e termini
piece-shipping = Prova di spedizione
piece-delivery = Prova di consegna
piece-signature = Firma
piece-tracking = Cronologia del tracking
piece-photos = Foto
piece-messages = Messaggi
piece-notices = Avvisi inviati all'acquirente
piece-offers = Proposte e risposte
piece-settlement = Rimborso o sostituzione
piece-return = Reso
piece-journal = Il registro

# Che cosa manca
lack-number = Un numero di tracking
lack-first_scan = Una prima scansione del corriere: la sola etichetta non prova la spedizione
lack-delivery = Una scansione di consegna con la data
lack-delivery_place = La località o il CAP della scansione di consegna
lack-signature = La firma alla consegna
lack-tracking = Una cronologia del tracking
lack-photo = Una foto che mostri il problema
lack-messages = Corrispondenza con l'acquirente
lack-settlement = Prova che quanto concordato è stato eseguito
lack-return = Tracking del reso
lack-packing = Foto o video del confezionamento da parte del venditore
lack-weight = Il peso alla consegna al corriere
lack-invoice = La fattura
lack-terms = Le condizioni accettate al momento dell'acquisto
lack-authenticity = Documenti che dimostrino l'autenticità della merce
lack-customs_paper = Il documento ufficiale della dogana
lack-carrier_statement = Una dichiarazione del corriere
lack-denial = La dichiarazione dell'acquirente che l'ordine non è arrivato
lack-contract = Il contratto
lack-inspection = Campioni o un rapporto di ispezione

# Immagini
shot-item = L'articolo
shot-closeup = Il danno da vicino
shot-packaging = L'imballaggio
shot-label = L'etichetta di spedizione
shot-packing_slip = La distinta del pacco
shot-variant = L'articolo accanto a ciò che mostra la differenza
shot-white_sheet = L'articolo accanto a un foglio bianco
shot-ruler = L'articolo accanto a un righello
shot-size_label = L'etichetta della taglia
shot-everything = Tutto ciò che è arrivato
shot-weight_label = L'etichetta che mostra il peso
shot-defect = Il difetto
shot-whole_item = L'articolo intero
shot-video = Un video del guasto
shot-unboxing = Un video dell'apertura del pacco
shot-marks = Marchi e loghi
shot-letter = La lettera del corriere o della dogana

# Cause
cause-not_shipped = Non ancora spedito
cause-long_transit = Impiega più del solito
cause-peak_season = Periodo di alta stagione
cause-carrier_silent = Nessuna notizia dal corriere
cause-customs_in_process = In dogana
cause-customs_buyer = La dogana attende l'acquirente
cause-customs_refused = Respinto dalla dogana
cause-delivered = Consegnato
cause-pickup = In attesa presso un punto di ritiro
cause-delivery_failed = Consegna non riuscita
cause-returning = Sulla via del ritorno
cause-lost = Probabilmente perso
cause-not_received = Consegnato, ma non ricevuto
cause-damaged = Arrivato danneggiato
cause-wrong_item = Articolo sbagliato
cause-wrong_variant = Colore o taglia sbagliati
cause-parts_missing = Contenuto incompleto
cause-poor_quality = Qualità scarsa
cause-unsafe = Segnalato come non sicuro
cause-counterfeit = Segnalato come contraffatto

# Scansioni
scan-pre_transit = Etichetta creata
scan-accepted = Preso in carico dal corriere
scan-in_transit = In transito
scan-departed_origin_country = Ha lasciato il paese di origine
scan-arrived_destination_country = Arrivato nel paese di destinazione
scan-customs_presented = Presentato alla dogana
scan-customs_held = Trattenuto dalla dogana
scan-customs_released = Sbloccato dalla dogana
scan-customs_action_required = La dogana richiede un intervento
scan-out_for_delivery = In consegna
scan-available_for_pickup = Pronto per il ritiro
scan-delivery_attempt_failed = Tentativo di consegna non riuscito
scan-delivered = Consegnato
scan-returning = In viaggio verso il mittente
scan-returned = Restituito al mittente
scan-damaged = Segnalato come danneggiato
scan-lost = Segnalato come perso
scan-cancelled = Annullato
scan-expired = Tracking terminato
scan-unknown = Significato non noto

# Avvisi: di che cosa è stato avvisato l'acquirente
notice-late = Consegna in ritardo
notice-silent = Nessuna notizia dal corriere
notice-at_risk = Possibile ritardo nella consegna
notice-not_shipped = Non ancora spedito
notice-customs = In dogana
notice-delivery_failed = Consegna non riuscita
notice-pickup = In attesa di ritiro
notice-returning = Sulla via del ritorno
notice-lost = Probabilmente perso
notice-moving_again = Di nuovo in movimento
notice-delivered_check = Comunicato come consegnato

# Esiti
offer-open = in attesa di risposta
offer-accepted = accettata
offer-refused = rifiutata
offer-expired = scaduta senza risposta
offer-withdrawn = ritirata
end-settled = Risolto con un accordo
end-arrived = Alla fine è arrivato
end-solved_itself = Risolto da sé
end-withdrawn = Ritirato dall'acquirente
end-seller = Chiuso dal venditore
end-unanswered = L'acquirente non ha risposto

# Fascicoli per i fornitori
pack-title = Problema ricorrente
pack-cases = Casi
pack-sold = Unità vendute in quel periodo
pack-since = Conteggio da
pack-first = Prima segnalazione
pack-last = Ultima segnalazione
pack-sku = SKU
pack-batch = Lotto
pack-from = Spedito da
pack-note = Ogni caso è la segnalazione di un acquirente su questa merce. Nulla qui identifica gli acquirenti.

# A chi è destinato il fascicolo, se non a una piattaforma o a una banca
audience-everything = Archivio proprio: tutto
audience-supplier = Fornitore
audience-carrier = Corriere

# Reclami, con parole nostre: dietro stanno quelle della piattaforma
claim-item_not_received = Articolo non ricevuto
claim-not_as_described = Non conforme alla descrizione
claim-damaged = Arrivato danneggiato
claim-wrong_item = Articolo sbagliato
claim-missing_parts = Parti mancanti
claim-counterfeit = Contraffatto

# Dove è stato comprato e scritto
own-shop = Negozio online proprio
channel-webchat = Chat sul sito
channel-email = E-mail
live-date = Prevale la data indicata dalla piattaforma stessa.

# Perché una foto non era utilizzabile
refused-animated = immagine animata
refused-blurred = troppo sfocata
refused-empty = il file è vuoto
refused-expired = non più disponibile sul canale
refused-no_label = non vi si legge alcuna etichetta
refused-not_an_image = non è una foto
refused-overexposed = sovraesposta
refused-too_dark = troppo scura
refused-too_large = troppo grande
refused-too_many = più di quante se ne accettano
refused-too_small = troppo piccola
refused-truncated = il file è incompleto
refused-unreachable = non è stato possibile recuperarla
refused-unsupported = tipo di file non supportato

# Dove è stato lasciato un pacco
at-door = davanti alla porta
at-letterbox = nella cassetta delle lettere
at-locker = in un locker
at-neighbour = a un vicino
at-reception = alla reception
at-safe_place = in un posto sicuro
at-pickup_point = in un punto di ritiro
at-collected = ritirato dal destinatario
