### Quello che Parley dice a chi compra, in italiano. Ogni messaggio porta il nome della sua frase in `models/facts/phrases.py`;
### le istruzioni complete sono in `locales/en/say.ftl`.
###
### Stile
###
### Sempre il «lei», minuscolo (lei, suo, le), anche negli imperativi: scriva, mi mandi, scelga. Niente che riveli se chi legge
### è uomo o donna. «Io» è il bot, «il negozio» è chi vende, «una persona» è qualcuno del negozio. Frasi brevi, gentili, concrete.
### Niente punti esclamativi, emoji o burocratese (non «la informiamo che», «provvederemo a», «suddetto»).
### Davanti a una data sempre «giorno» («entro il giorno», «dal giorno», «fino al giorno»): senza, l'articolo cambierebbe (l'8 marzo).
### Virgolette “…”. Indirizzi e link in fondo, dopo i due punti e senza punto.
###
### Glossario
###   bot                          bot
###   order, parcel                ordine, pacco
###   carrier                      corriere (anche se è la posta)
###   scan, tracking               scansione, tracking
###   ship, deliver                spedire: il negozio affida il pacco al corriere; consegnare: il pacco arriva a chi compra
###   pickup point                 punto di ritiro
###   by, until                    entro il giorno (compreso); fino al giorno
###   claim                        reclamo
###   offer                        proposta
###   refund                       rimborso; mai un coupon
###   the way you paid             con lo stesso metodo di pagamento
###   original form of payment     il metodo di pagamento usato per l'acquisto
###   coupon                       coupon
###   replacement, send again      sostituzione, gratis
###   exchange                     cambio: arriva l'articolo giusto
###   missing part                 ciò che manca (non è sempre un pezzo)
###   send back                    rimandare indietro, fare il reso
###   agreed                       Siamo d'accordo:
###   cancel                       annullare
###   withdraw                     recedere dal contratto, dall'acquisto
###   customs, duty, import tax    dogana, dazi, imposte all'importazione
###   updates                      avvisi
###   Parole da scrivere, riconosciute in hear.toml: “operatore”, “stop”, “start”, “annulla”.
###
### Solo [one] e *[other]: la forma «many» dell'italiano comincia da un milione, e qui si contano giorni e foto.

## Le parole di una persona, così come sono.

plain = { $text }

## Primo contatto, e di quale ordine si tratta. Parla il bot.

hello =
    Buongiorno, qui è { $shop }. Sono un bot: seguo il suo pacco, le dico che cosa succede e la aiuto a rimediare se qualcosa va storto.
    Se preferisce parlare con una persona, scriva “operatore” in qualsiasi momento.
hello-again = Che piacere risentirla. Sono il bot che segue il suo ordine; per parlare con una persona scriva “operatore”.
connected =
    Da adesso questa chat segue il suo ordine { $order }. Controllo il tracking ogni giorno e le scrivo qui quando c'è una novità.
    Se non vuole ricevere avvisi, scriva “stop”.
ask-order = Di quale ordine si tratta? Mi mandi il numero d'ordine, per favore: è nell'e-mail di conferma.
ask-email = Grazie. Per verificare che l'ordine { $order } sia suo: con quale indirizzo e-mail l'ha fatto?
not-found = Non trovo nessun ordine con questo numero e questo indirizzo e-mail. Li ricontrolli tutti e due, per favore, e mi rimandi il numero d'ordine.
tried-too-often = Ci sono stati troppi tentativi. Per proteggere gli ordini di tutti devo fermarmi qui; riprovi più tardi, per favore, o scriva “operatore”.
link-not-valid = Questo link non funziona più. Mi mandi invece il numero d'ordine, per favore.
link-taken = Questo link è già stato usato in un'altra chat. Mi mandi il numero d'ordine, per favore, e verifico che l'ordine sia suo.
linked-elsewhere = L'ordine { $order } è appena stato collegato anche a un'altra chat. Se non l'ha fatto lei, scriva “operatore”.
which-order = Ha più di un ordine da noi. Di quale si tratta?
menu = Come posso aiutarla?
not-sure = Non sono sicuro di aver capito. È una di queste cose?
language-unknown = Mi dispiace, non capisco ancora questa lingua. Può aiutarla una persona, oppure scelga un'altra lingua qui sotto.
not-understood = Mi scusi, non ho capito. Può dirlo con altre parole o scegliere qui sotto?
only-text-and-photos = Posso ricevere solo testo, foto e video. Me lo può scrivere, per favore?
edit-seen = Ho visto che ha modificato il messaggio. Se cambia quello che le serve, me lo scriva in un messaggio nuovo, per favore.
card-hidden = Sembrava un numero di carta, quindi l'ho tolto e non l'ho conservato. Per favore, non mandi mai i dati della carta in una chat: qui non servono a nessuno.
groups-not = Parlo di ordini solo in privato. Mi scriva direttamente, per favore.
thanks = Prego. Se serve altro, sono qui.
withdraw-here = Per recedere dall'acquisto, usi il modulo del negozio: { $url }
erase-asked = La sua richiesta di cancellare i dati è arrivata al negozio. Se ne occupa una persona.
erase-what = Posso cancellare ciò che qui è conservato su di lei: il nome, gli indirizzi, i nostri messaggi e le sue foto. Importi e date dei suoi ordini restano, senza il suo nome. Non si può tornare indietro.
erase-soon = I suoi dati saranno cancellati il { $at }. Fino ad allora può ancora cambiare idea.
erase-later = C’è ancora qualcosa da definire per il suo ordine. I suoi dati saranno cancellati appena sarà concluso, al momento si prevede entro il { $day }. Fino ad allora può ancora cambiare idea.
erase-kept = Va bene, non verrà cancellato nulla.
data-asked = Il negozio ora sa che desidera una copia dei suoi dati. La riceverà entro il { $day }.
data-here = Ecco una copia di tutto ciò che qui è conservato su di lei. Il link funziona una volta sola, fino a domani.
address-asked = Mi mandi il nuovo indirizzo completo in un solo messaggio, per favore, così una persona può verificare se si può ancora cambiare.
address-shipped = L'ordine { $order } è già in viaggio, quindi potrebbe essere tardi per cambiare l'indirizzo. Con molti corrieri il pacco può deviarlo lei: guardi sul sito del corriere, con il numero di tracking.
address-noted =
    Grazie, ecco che cosa ho annotato per l'ordine { $order }:
    “{ $text }”
    Non cambia nulla finché una persona non lo conferma qui. Se c'è un errore, usi il pulsante qui sotto e mi rimandi l'indirizzo.

## Dov'è? Prima una di queste; poi l'ultima scansione e la data prevista.

status-to-ship = L'ordine { $order } è in preparazione. La spedizione è prevista entro il giorno { $by }.
status-to-ship-no-date = L'ordine { $order } è in preparazione e non è ancora stato spedito.
status-announced = L'ordine { $order } è stato annunciato al corriere, che però non ha ancora scansionato il pacco. Numero di tracking: { $number }
status-moving = L'ordine { $order } è in viaggio verso di lei. Numero di tracking: { $number }
status-at-customs = L'ordine { $order } è in dogana. Numero di tracking: { $number }
status-out-for-delivery = L'ordine { $order } è in consegna. Numero di tracking: { $number }
status-at-pickup = L'ordine { $order } la aspetta al punto di ritiro. Numero di tracking: { $number }
status-attempted = Il corriere ha provato a consegnare l'ordine { $order } e non ci è riuscito. Numero di tracking: { $number }
status-delivered = Secondo il corriere, l'ordine { $order } è stato consegnato il giorno { $at }. Numero di tracking: { $number }
status-returning = L'ordine { $order } sta tornando al negozio. Numero di tracking: { $number }
status-lost = Dell'ordine { $order } non c'è traccia da così tanto tempo che probabilmente è andato perso. Numero di tracking: { $number }
status-cancelled = L'ordine { $order } è stato annullato.
last-seen = Ultima scansione: { $at }
last-seen-at = Ultima scansione: { $at }, { $place }
carrier-says = Nota del corriere: “{ $text }”
left-door = Secondo il corriere, è stato lasciato davanti alla sua porta.
left-letterbox = Secondo il corriere, è stato messo nella sua cassetta delle lettere.
left-locker = Secondo il corriere, è stato messo in un locker.
left-neighbour = Secondo il corriere, è stato lasciato a un vicino.
left-reception = Secondo il corriere, è stato lasciato alla reception o in portineria.
left-safe-place = Secondo il corriere, è stato lasciato in un posto sicuro, come un garage o un ripostiglio esterno.
left-pickup-point = Secondo il corriere, è stato lasciato in un punto di ritiro o in un ufficio postale.
left-collected = Secondo il corriere, qualcuno l'ha ritirato.
signed-by = Firma di chi l'ha ricevuto: { $name }
expected = Arrivo previsto: { $days }
expected-unknown = Non posso ancora indicarle una data di arrivo attendibile.

## Avvisi: il bot scrive per primo. Che cosa è successo e da quando; poi che cosa si può fare.

told-not-shipped = Mi dispiace: la spedizione del suo ordine { $order } le era stata promessa entro il giorno { $by }, e il negozio non riesce a rispettare questa data.
told-new-ship-date = La nuova data: sarà spedito entro il giorno { $by }.
# Il silenzio vale come un sì a questa sola data; fino alla spedizione si può annullare.
told-consent =
    La scelta è sua: accetti la nuova data, oppure annulli adesso e riceva il rimborso completo con il metodo di pagamento usato per l'acquisto.
    Senza una risposta, consideriamo accettata la spedizione entro il giorno { $by }. Finché non è stato spedito può ancora annullare, con lo stesso rimborso completo.
# Solo un sì tiene in vita l'ordine: senza, quel giorno si considera annullato e i soldi tornano da soli.
told-express-consent =
    La scelta è sua: accetti la nuova data, oppure annulli adesso e riceva il rimborso completo con il metodo di pagamento usato per l'acquisto.
    Se entro il giorno { $by } non è stato spedito e lei non ha accettato, l'ordine si considera annullato e lei riceve lo stesso rimborso completo. Per questo non deve fare nulla.
told-late = Mi dispiace: il suo ordine { $order } le era stato promesso entro il giorno { $by } e non è ancora arrivato.
told-late-lane = { $count ->
    [one] Mi dispiace: il suo ordine { $order } è in viaggio da { $count } giorno, più del solito su questa tratta.
   *[other] Mi dispiace: il suo ordine { $order } è in viaggio da { $count } giorni, più del solito su questa tratta.
}
told-at-risk = Preferisco dirglielo per tempo: il suo ordine { $order } potrebbe non arrivare entro la data promessa ({ $by }).
# $at è l'ultima scansione; $count i giorni passati da allora.
told-silent = { $count ->
    [one] Il corriere non scansiona il suo ordine { $order } da { $count } giorno (ultima scansione: { $at }). È più del solito.
   *[other] Il corriere non scansiona il suo ordine { $order } da { $count } giorni (ultima scansione: { $at }). È più del solito.
}
told-customs = Il suo ordine { $order } è in dogana dal giorno { $at }.
told-customs-buyer = La dogana trattiene il suo ordine { $order } dal giorno { $at } e ha bisogno di qualcosa da lei perché possa proseguire.
# La dogana del paese di partenza: tocca al mittente. $at è da quando.
told-customs-export = Il suo ordine { $order } è fermo alla dogana di esportazione dal giorno { $at }, prima di lasciare il paese di partenza. Devono occuparsene il mittente e il corriere.
told-customs-paid = Il pagamento per il suo ordine { $order } risulta registrato in dogana il giorno { $at }. Il pacco riparte appena la dogana lo sblocca.
told-customs-released = Buone notizie: la dogana ha sbloccato il suo ordine { $order } il giorno { $at }.
told-moving-again = Buone notizie: il suo ordine { $order } si muove di nuovo, con una nuova scansione il giorno { $at }.
told-delivery-failed = Il corriere ha provato a consegnare il suo ordine { $order } il giorno { $at } e non ci è riuscito. L'avviso del corriere o la pagina di tracking dicono se ripassa o se le tiene da parte il pacco.
# $count: in quanti giorni ha provato, sempre due o più; $at è l'ultimo.
told-delivery-failed-again = { $count ->
    [one] Il corriere ha provato a consegnare il suo ordine { $order } in { $count } giorno (ultimo tentativo: { $at }) e non ci è riuscito. Per favore, concordi con il corriere una nuova data o il ritiro, così il pacco non torna indietro.
   *[other] Il corriere ha provato a consegnare il suo ordine { $order } in { $count } giorni diversi (ultimo tentativo: { $at }) e non ci è riuscito. Per favore, concordi con il corriere una nuova data o il ritiro, così il pacco non torna indietro.
}
told-bad-address = Il corriere non può andare avanti con il suo ordine { $order }: il giorno { $at } ha segnalato che nell'indirizzo qualcosa è sbagliato o manca.
check-address = Per favore, controlli l'indirizzo di consegna nella conferma dell'ordine. Se qualcosa è sbagliato o manca, usi il pulsante qui sotto e mi mandi l'indirizzo completo; poi una persona verifica se si può ancora correggere.
told-damaged = Mi dispiace: il giorno { $at } il corriere ha segnalato che il suo ordine { $order } si è danneggiato durante il viaggio. La segnalazione del corriere ci basta; non serve mandare foto.
told-pickup = Il suo ordine { $order } la aspetta al punto di ritiro dal giorno { $at }. Porti con sé, per favore, il numero di tracking e un documento d'identità.
told-pickup-still = Un promemoria: il suo ordine { $order } la aspetta al punto di ritiro dal giorno { $at }.
told-pickup-until = Lo ritiri entro il giorno { $until }, per favore; dopo torna al negozio.
# Il tempo abituale della posta; nessuno ha indicato un giorno per questo pacco.
told-pickup-usual = { $count ->
    [one] Lì la posta di solito tiene un pacco per { $count } giorno. Per sicurezza lo ritiri entro il giorno { $until }, per favore; dopo potrebbe tornare indietro.
   *[other] Lì la posta di solito tiene un pacco per { $count } giorni. Per sicurezza lo ritiri entro il giorno { $until }, per favore; dopo potrebbe tornare indietro.
}
told-pickup-no-date = Non so per quanto tempo lo tengono lì; lo dice l'avviso del corriere o la pagina di tracking. Per favore, non aspetti troppo, altrimenti torna al negozio.
told-returning = Mi dispiace: il suo ordine { $order } sta tornando al negozio dal giorno { $at }.
told-returned = Mi dispiace: il suo ordine { $order } è stato rimandato indietro ed è arrivato al negozio il giorno { $at }.
told-lost = Mi dispiace: non c'è traccia del suo ordine { $order } dal giorno { $at }. Dobbiamo supporre che sia andato perso.
told-customs-refused = Mi dispiace: la dogana ha respinto il suo ordine { $order } il giorno { $at }. Non le arriverà.
told-delivered-check = Il corriere ha consegnato il suo ordine { $order } il giorno { $at }. È tutto a posto?
# Di un ordine in più pacchi. $number è uno o più numeri di tracking.
about-parcels = { $count ->
    [one] Si tratta del pacco { $number }.
   *[other] Si tratta di { $count } pacchi: { $number }.
}
also-orders = Lo stesso vale per questi suoi ordini:
also-delivered = Sono stati consegnati anche questi suoi ordini:
also-order = Ordine { $order }: { $at }
right-to-cancel-after = Secondo la legge del luogo in cui vive può fissare un ultimo giorno di consegna ragionevole; se non viene rispettato, può annullare e riavere tutti i suoi soldi. Non rispondere non significa accettare di aspettare.
right-to-cancel = Secondo la legge del luogo in cui vive può annullare adesso e riavere tutti i suoi soldi. Non rispondere non significa accettare di aspettare.
law-cancelled = Il suo ordine { $order } non è ancora stato spedito e lei non ha accettato un altro ritardo, quindi si considera annullato. Riceve il rimborso di { $amount } con lo stesso metodo di pagamento, entro il giorno { $by }.
peak-season = In questo momento i pacchi su questa tratta sono più lenti del solito: è un periodo intenso, con le feste in arrivo.
we-watch = Controllo il tracking ogni giorno e le scrivo quando cambia qualcosa.

## Dogana. Solo indicazioni: il bot non prende mai numeri, documenti o pagamenti.

customs-who = La dogana controlla i pacchi che arrivano dall'estero. Né il negozio né io possiamo abbreviare i tempi, ma le scrivo quando ha finito.
customs-nothing-to-do = Per ora non deve fare nulla.
# $id è il nome di un numero («CPF», «PCCC»), mai il numero stesso.
customs-number = Alla dogana serve questo suo dato: { $id }. Per favore, lo inserisca o lo controlli lei direttamente. Dove: { $portal }
customs-papers = La dogana chiede dei documenti, di solito la fattura o la prova di pagamento; spesso basta la conferma dell'ordine. Dove consegnarli: { $portal }
customs-tax = Perché il pacco possa proseguire vanno pagati dazi o imposte all'importazione. Paghi solo sul sito ufficiale. Dove: { $portal }
customs-tax-prepaid = Per un ordine di questo valore le imposte all'importazione di solito si pagano al momento dell'acquisto. Se le ha già pagate e gliele chiedono di nuovo, per favore non paghi due volte: me lo dica, e il negozio manda la prova al corriere.
customs-free = Per un ordine di questo valore, nel suo paese di solito non si pagano imposte. Se le chiedono comunque di pagare, per favore me lo dica prima di farlo.
customs-number-if-asked = A volte la dogana chiede anche questo suo dato: { $id }. In quel caso, per favore, lo inserisca solo qui: { $portal }
customs-number-within = { $count ->
    [one] Per favore, lo faccia entro { $count } giorno dalla richiesta.
   *[other] Per favore, lo faccia entro { $count } giorni dalla richiesta.
}
customs-number-match = La maggior parte dei pacchi si ferma solo perché un dato non coincide. Per favore, confronti nome, numero di telefono e CAP con quelli registrati lì.
customs-broker = Ogni pacco richiede una dichiarazione doganale fatta da uno spedizioniere. Di solito il corriere offre il proprio; può anche incaricarne uno lei.
customs-declare = Per favore, dichiari o confermi lei la spedizione. Dove: { $portal }
customs-at-door = L'importo può essere chiesto anche alla consegna del pacco. Paghi solo contro una ricevuta ufficiale, e la conservi.
customs-fee = Il corriere di solito aggiunge spese di gestione, ultimamente circa { $amount }.
customs-dear = Le spese possono essere alte. Non è obbligatorio accettarle: me lo dica prima di pagare, e vediamo che cosa può fare il negozio, annullamento compreso.
customs-no-limit = Se non si fa nulla, la dogana di solito rimanda indietro il pacco o lo elimina. Il giorno esatto è nell'avviso del corriere.
customs-abandoned = { $count ->
    [one] Se non si fa nulla entro { $count } giorno, il pacco si considera abbandonato e non torna indietro: lo faccia presto, per favore.
   *[other] Se non si fa nulla entro { $count } giorni, il pacco si considera abbandonato e non torna indietro: lo faccia presto, per favore.
}
customs-may-have-changed = Quello che so di queste regole è aggiornato al giorno { $of }; potrebbero essere cambiate. Per favore, prima di pagare o mandare qualcosa, verifichi qui: { $portal }
customs-may-differ = Le regole doganali cambiano spesso, e quello che so potrebbe non essere aggiornato. Per favore, prima di pagare o mandare qualcosa, verifichi qui: { $portal }
customs-unknown = Non so con certezza che cosa chieda la dogana del suo paese. Lo stiamo verificando e non voglio tirare a indovinare; nel frattempo, che cosa fare lo dice l'avviso del corriere.
customs-not-seen = Per ora dal tracking non risulta una sosta in dogana, e continuiamo a controllare. Se un messaggio le chiede soldi o dati, per favore faccia attenzione: potrebbe non essere autentico. Ecco che cosa chiede di solito la dogana:
customs-hold-limit = { $count ->
    [one] La dogana di solito tiene un pacco per { $count } giorno e poi lo rimanda indietro: lo faccia presto, per favore.
   *[other] La dogana di solito tiene un pacco per { $count } giorni e poi lo rimanda indietro: lo faccia presto, per favore.
}
# Avvertenza contro le truffe. Deve restare.
customs-safety = Per favore, non mi mandi numeri di documenti, codici fiscali, documenti o dati di pagamento: in questa chat non li chiedo mai, e non mando mai link di pagamento.
customs-charged = Se ha dovuto pagare spese doganali, per favore conservi la ricevuta e mi dica l'importo e la valuta. Così vediamo che cosa può rimborsare il negozio.
customs-how-much = Grazie, ho la ricevuta. Quanto ha pagato, e in quale valuta?
customs-charge-noted = Grazie, ho annotato le spese doganali dell'ordine { $order }.
portal-carrier = il sito ufficiale del corriere
portal-customs = il sito ufficiale della dogana del suo paese

## Qualcosa non va: prima di tutto crediamo a chi compra. Poi le foto, poi le proposte.

what-is-wrong = Mi dispiace. Che cosa non va? Scelga qui sotto o me lo racconti con parole sue.
sorry-damaged = Mi dispiace che il suo ordine { $order } sia arrivato danneggiato. Vediamo di rimediare.
sorry-wrong-item = Mi dispiace che con l'ordine { $order } le sia arrivato l'articolo sbagliato. Vediamo di rimediare.
sorry-wrong-variant = Mi dispiace che l'ordine { $order } non sia del colore, della taglia o della versione che aveva scelto. Vediamo di rimediare.
sorry-parts-missing = Mi dispiace che nel suo ordine { $order } manchi qualcosa. Vediamo di rimediare.
sorry-poor-quality = Mi dispiace che il suo ordine { $order } non sia quello che le era stato promesso. Vediamo di rimediare.
sorry-late = Mi dispiace che il suo ordine { $order } ci metta così tanto.
# Brucia, dà la scossa, perde liquido o ferisce. La sicurezza viene prima.
sorry-unsafe =
    Per favore, smetta subito di usarlo, lo tenga lontano dai bambini e stacchi la spina, se può farlo senza pericolo. Se qualcuno si è fatto male, chiami prima un medico o i soccorsi.
    Ho avvisato il negozio. Faccia una foto solo se non c'è pericolo.
# Va a una persona; mai una trattativa.
sorry-counterfeit =
    Grazie di avermelo detto. Il negozio prende la cosa molto sul serio, e una persona esaminerà l'ordine { $order }.
    Per favore, conservi l'articolo e l'imballaggio e, se può, mandi foto dell'articolo, delle etichette e dei marchi.
sorry-not-received = Mi dispiace che non abbia il suo pacco. Secondo il corriere, l'ordine { $order } è stato consegnato il giorno { $at }. Vediamo che cosa si può fare.
on-time = Capisco che lo stia aspettando. L'ordine { $order } è ancora nei tempi. Arrivo previsto: { $days }
send-photo-damaged = Mi mandi qualche foto, per favore: l'articolo intero, il danno da vicino, l'imballaggio e l'etichetta di spedizione.
send-photo-wrong-item = Mi mandi qualche foto, per favore: l'articolo che ha ricevuto, l'etichetta di spedizione e, se c'è, la distinta del pacco.
send-photo-variant = Mi mandi una foto di quello che ha ricevuto, per favore: accanto a un foglio bianco se è sbagliato il colore, accanto a un righello se è sbagliata la misura. Scriva anche quale aveva ordinato.
send-photo-parts = Mi mandi una foto di tutto quello che ha ricevuto, per favore, e una dell'etichetta di spedizione in cui si veda il peso. Scriva anche che cosa manca.
send-photo-quality = Mi mandi una foto dell'articolo intero, per favore, e una di quello che non va. Se non funziona come dovrebbe, faccia anche un breve video e lo conservi: una persona potrebbe chiederglielo.
send-photo-also = Se le ha, aiuterebbero anche queste:
which-part = Che cosa manca? Lo scriva in un solo messaggio, per favore, e lo passo al negozio.
which-variant = Quale doveva essere? Scriva il colore o la taglia in un solo messaggio, per favore, e lo passo al negozio.
words-noted = Grazie, l'ho annotato per il negozio.
photo-received = { $count ->
    [one] Grazie, ho la sua foto.
   *[other] Grazie, adesso ho { $count } foto.
}
photo-unreadable = In questa foto non si vede abbastanza. Può rifarla, con una buona luce e tenendo fermo il telefono?
photo-no-matter = In questa foto si vede poco, ma non importa: per favore, non corra rischi per farne un'altra.
photo-added = Grazie, ho aggiunto tutto all'ordine { $order }.
photo-of-what = Grazie, ricevuto. Di che cosa si tratta?
shot-item = Mi mandi una foto dell'articolo intero, per favore, così il negozio vede che cosa è arrivato ({ $place } di { $total }).
shot-closeup = Mi mandi una foto del danno da vicino, per favore, così nessuno deve immaginare quanto sia grave ({ $place } di { $total }).
shot-packaging = Mi mandi una foto dell'imballaggio, per favore, dentro e fuori: può mostrare che cosa è successo durante il viaggio ({ $place } di { $total }).
shot-label = Mi mandi una foto dell'etichetta di spedizione con il codice a barre, per favore: mostra in quale pacco è arrivato ({ $place } di { $total }).
shot-packing-slip = Mi mandi una foto della distinta del pacco, se c'è, per favore: mostra che cosa doveva esserci nella scatola ({ $place } di { $total }).
shot-variant = { $total ->
    [one] Mi mandi una foto di quello che ha ricevuto, per favore: accanto a un foglio bianco se è sbagliato il colore, accanto a un righello se è sbagliata la misura. Scriva anche quale aveva ordinato, se non l'ha ancora fatto.
   *[other] Mi mandi una foto di quello che ha ricevuto, per favore: accanto a un foglio bianco se è sbagliato il colore, accanto a un righello se è sbagliata la misura ({ $place } di { $total }). Scriva anche quale aveva ordinato, se non l'ha ancora fatto.
}
shot-white-sheet = { $total ->
    [one] Mi mandi una foto dell'articolo accanto a un foglio bianco, per favore, alla luce del giorno, così si vede il colore vero. Scriva anche quale colore aveva ordinato, se non l'ha ancora fatto.
   *[other] Mi mandi una foto dell'articolo accanto a un foglio bianco, per favore, alla luce del giorno, così si vede il colore vero ({ $place } di { $total }). Scriva anche quale colore aveva ordinato, se non l'ha ancora fatto.
}
shot-ruler = Mi mandi una foto dell'articolo accanto a un righello o a un metro, per favore, così si legge la misura ({ $place } di { $total }). Scriva anche quale misura aveva ordinato, se non l'ha ancora fatto.
shot-size-label = Mi mandi una foto dell'etichetta della taglia sull'articolo, per favore: mostra quale taglia è stata spedita ({ $place } di { $total }).
shot-everything = Mi mandi una foto di tutto quello che è arrivato, per favore, con ogni cosa ben in vista, così si capisce che cosa non c'è ({ $place } di { $total }). Scriva anche che cosa manca, se non l'ha ancora fatto.
shot-weight-label = Mi mandi una foto dell'etichetta di spedizione nel punto in cui c'è il peso, per favore: aiuta a capire che cosa c'era nel pacco alla partenza ({ $place } di { $total }).
shot-defect = Mi mandi una foto da vicino di quello che non va, per favore, così il negozio vede quello che vede lei ({ $place } di { $total }).
shot-whole-item = Mi mandi una foto dell'articolo intero, per favore, così il negozio vede dov'è il problema ({ $place } di { $total }).
shot-video = Se non funziona come dovrebbe, mi mandi un breve video, per favore: lo mostra meglio di qualsiasi foto ({ $place } di { $total }).
shot-unboxing = Se ha filmato l'apertura del pacco, mi mandi quel video, per favore: i marketplace lo guardano volentieri ({ $place } di { $total }).
shot-marks = Mi mandi una foto dei segni sull'articolo, per favore, come il logo, le etichette o il numero di serie, così si possono confrontare ({ $place } di { $total }).
shot-letter = Se il corriere o la dogana le hanno mandato una lettera, me ne mandi una foto, per favore, coprendo numeri di documenti e codici fiscali: dice perché il pacco è stato fermato ({ $place } di { $total }).
name-item = L'articolo intero
name-closeup = Il danno da vicino
name-packaging = L'imballaggio
name-label = Etichetta spedizione
name-packing-slip = Distinta del pacco
name-variant = Ciò che è arrivato
name-white-sheet = Con un foglio bianco
name-ruler = Con un righello
name-size-label = L'etichetta taglia
name-everything = Tutto ciò che c'è
name-weight-label = Il peso in etichetta
name-defect = Il difetto da vicino
name-whole-item = L'articolo intero
name-video = Un video
name-unboxing = Video dell'apertura
name-marks = Logo ed etichette
name-letter = La lettera
name-other = Un'altra foto
photos-complete = Ho tutto quello che mi serve.
photos-enough = Va bene, non serve mandarne altre. Se più tardi vuole aggiungerne una, basta mandarla.
photo-blurred = Questa foto è un po' mossa. Può tenere fermo il telefono e rifarla?
photo-label-blurred = L'etichetta è un po' sfocata. Può avvicinare il telefono e rifare la foto?
photo-no-label = Su questa etichetta non riesco a leggere il codice a barre. Può rifare la foto, più da vicino e dritta dall'alto?
photo-dark = Questa foto è un po' scura. Può rifarla vicino a una finestra o sotto una lampada?
photo-bright = In questa foto c'è troppa luce e si vede poco. Può rifarla, senza flash e senza sole diretto?
photo-small = Questa foto è molto piccola. Può mandarla nelle dimensioni originali?
photo-not-one = Non sono riuscito ad aprirla come foto. Può mandarne una fatta con la fotocamera?
photo-not-whole = Questa foto non è arrivata per intero. Può rimandarla?
photo-too-large = Questo file è troppo grande per me. Può mandarmi una foto normale o un video più corto?
photo-not-fetched = Questo file non mi è arrivato. Può rimandarlo?
video-kept = Grazie, ho conservato il video per il negozio.
photo-still-needed = Aiuterebbe anche una foto.
photo-looking = Un attimo, per favore: sto guardando quello che ha mandato.
photo-instead = Qui non posso usarlo, solo testo, foto e video. Ecco che cosa aiuterebbe adesso:
photos-hour = Posso ricevere { $total } foto all'ora per lo stesso problema. Quelle che ho sono al sicuro; mandi le altre più tardi, per favore.
photos-full = Posso conservare { $total } foto per lo stesso problema, e non c'è più posto. Quelle che ho sono al sicuro. Se un'altra è più importante, per favore ne elimini prima una.
photos-heavy = Qui non c'è più posto per altre foto. Quelle che ho sono al sicuro. Se un'altra è più importante, per favore ne elimini prima una, o chieda di una persona.
photos-over = Non posso ricevere altre foto per questo problema. Quelle che ho sono al sicuro. Se un'altra è importante, per favore chieda di una persona.
photo-kept = Grazie, ho conservato tutto con l'ordine { $order }. Quello che è stato deciso resta com'è. Se c'è qualcos'altro che non va, me lo dica, per favore.
photos-here = Ho queste sue foto:
photos-missing = Aiuterebbero ancora queste:
photos-none = Per questo problema non ho ancora sue foto.
photo-choose = Per rifarne una o eliminarla, la scelga qui sotto.
photo-what-now = Che cosa vuole fare con questa foto?
photo-welcome = La rimandi pure quando vuole.
photo-deleted = Ho eliminato quella foto.
photo-stays = Qui è già tutto deciso, quindi le foto restano. Se vuole comunque farne togliere una, per favore chieda di una persona.
check-around =
    Prima di andare avanti, dia un'occhiata, per favore:
    • nella cassetta delle lettere, vicino alla porta, in giardino o in garage
    • dai vicini, in portineria, da chi abita con lei
    • se c'è un avviso del corriere, su carta o via e-mail
    Alcuni pacchi risultano consegnati un giorno prima di arrivare.

## Proposte. Una o più righe offer-... stanno come elenco sotto offer-intro; la via del reclamo e i diritti seguono sempre.

offer-about = Prima l'ordine { $order }; per gli altri, usi i loro pulsanti qui sotto.
offer-intro = Ecco che cosa può fare per lei il negozio:
offer-wait = Aspettare fino al giorno { $until }. Se per allora non è arrivato, le scrivo e sceglie di nuovo
# Lo stesso, con quello che segue da solo quel giorno: nessuno deve chiederlo.
offer-wait-back = Aspettare fino al giorno { $until }. Se per allora non è arrivato, riceve automaticamente il rimborso di { $amount } con lo stesso metodo di pagamento
offer-wait-sent = Aspettare fino al giorno { $until }. Se per allora non è stato spedito, le scrivo e sceglie di nuovo
offer-wait-sent-back = Aspettare fino al giorno { $until }. Se per allora non è stato spedito, riceve automaticamente il rimborso di { $amount } con lo stesso metodo di pagamento
offer-wait-coupon = Aspettare fino al giorno { $until }. Se per allora non è arrivato, riceve automaticamente un coupon da { $amount }
offer-wait-reship = Aspettare fino al giorno { $until }. Se per allora non è arrivato, parte automaticamente una sostituzione, gratis
offer-coupon = Un coupon da { $amount } per il prossimo ordine
offer-partial-refund = Un rimborso di { $amount } per questo problema, e tiene il suo ordine
offer-send-part = Ciò che manca, spedito gratis
offer-reship = Una sostituzione, spedita gratis
offer-exchange = Un cambio: l'articolo giusto, spedito gratis. Quello che ha non va rimandato indietro
offer-exchange-back = Un cambio: l'articolo giusto, spedito gratis. Il negozio paga la spedizione per rimandare indietro quello che ha
# I soldi tornano quando l'articolo è arrivato al negozio.
offer-return = Fare il reso a sue spese. Quando è arrivato, riceve il rimborso di { $amount } con lo stesso metodo di pagamento
offer-return-label = Fare il reso a spese del negozio. Quando è arrivato, riceve il rimborso di { $amount } con lo stesso metodo di pagamento
offer-refund-keep = Un rimborso di { $amount }, con lo stesso metodo di pagamento, e tiene quello che ha
offer-refund = Un rimborso di { $amount }, con lo stesso metodo di pagamento
offer-cancel = Annullare l'ordine e ricevere il rimborso di { $amount } con lo stesso metodo di pagamento
offer-lasts = Può scegliere fino al giorno { $until }.
offer-rights-stay = I suoi diritti di legge restano gli stessi, qualunque cosa scelga.
# Nella nostra chat, di un ordine comprato su un marketplace. $name è il marketplace.
platform-only = Questo acquisto è stato fatto su { $name }, quindi va risolto lì: il negozio le scrive nei suoi messaggi di { $name }, e gli eventuali soldi le tornano tramite { $name }.
dispute-there = Ha aperto una contestazione presso { $name }, quindi ora si decide lì. Qui non posso offrire altro. Il negozio risponde lì e i suoi diritti restano invariati.
dispute-bank = Ha contestato il pagamento presso la sua banca o il suo servizio di pagamento, quindi ora si decide lì. Qui non posso offrire altro. Il negozio risponde lì e i suoi diritti restano invariati.
platform-pays = { $name } ha una propria protezione acquisti che di solito copre un ordine come questo. Se non arriva, può chiedere lì il rimborso, e lo paga { $name }.
platform-refunds = Per un ordine di questo prezzo { $name } di solito fa il rimborso da sé, e non deve rimandare indietro nulla. Può chiederlo lì, nel suo ordine.
draft-answer = Per favore, risponda con il numero dell'opzione che sceglie.
draft-address = Per favore, controlli l'indirizzo di consegna del suo ordine. Se qualcosa è sbagliato o manca, ce lo scriva qui.
# La via propria di chi compra, accanto alla proposta. $until è l'ultimo giorno.
claim-path-card = Può anche aprire un reclamo presso la sua banca o il suo servizio di pagamento, fino al giorno { $until }. Questa via le resta aperta, con o senza questa proposta.
claim-path-card-no-date = Può anche aprire un reclamo presso la sua banca o il suo servizio di pagamento; lì le sanno dire fino a quando. Questa via le resta aperta, con o senza questa proposta.
claim-path-marketplace = Può anche aprire un reclamo direttamente su { $name }, fino al giorno { $until }. Questa via le resta aperta, con o senza questa proposta.
claim-path-marketplace-no-date = Può anche aprire un reclamo direttamente su { $name }; le sue pagine di aiuto dicono fino a quando. Questa via le resta aperta, con o senza questa proposta.
# Il termine sta per finire: non facciamo più proposte, e lo diciamo.
window-closes = Il suo termine per aprire un reclamo finisce il giorno { $until }. Perché non le sfugga, non le faccio altre proposte. Se il reclamo le serve, lo apra prima di allora, per favore.
accepted-wait = Siamo d'accordo: aspettiamo fino al giorno { $until }, e continuo a controllare ogni giorno. Se per allora non è arrivato, le scrivo. Se cambia idea prima, me lo dica.
accepted-wait-back = Siamo d'accordo: aspettiamo fino al giorno { $until }, e continuo a controllare ogni giorno. Se per allora non è arrivato, riceve il rimborso di { $amount } con lo stesso metodo di pagamento, senza doverlo chiedere. Se cambia idea prima, me lo dica.
accepted-wait-sent = Siamo d'accordo: aspettiamo fino al giorno { $until }, e continuo a controllare ogni giorno. Se per allora non è stato spedito, le scrivo. Se cambia idea prima, me lo dica.
accepted-wait-sent-back = Siamo d'accordo: aspettiamo fino al giorno { $until }, e continuo a controllare ogni giorno. Se per allora non è stato spedito, riceve il rimborso di { $amount } con lo stesso metodo di pagamento, senza doverlo chiedere. Se cambia idea prima, me lo dica.
accepted-wait-coupon = Siamo d'accordo: aspettiamo fino al giorno { $until }, e continuo a controllare ogni giorno. Se per allora non è arrivato, riceve un coupon da { $amount }, senza doverlo chiedere. Se cambia idea prima, me lo dica.
accepted-wait-reship = Siamo d'accordo: aspettiamo fino al giorno { $until }, e continuo a controllare ogni giorno. Se per allora non è arrivato, il negozio spedisce una sostituzione gratis, senza che lei debba chiederla. Se cambia idea prima, me lo dica.
accepted-coupon = Siamo d'accordo: le mando qui il suo coupon da { $amount } appena il negozio l'ha creato.
# $by è l'ultimo giorno in cui il negozio manda i soldi.
accepted-partial-refund = Siamo d'accordo: il negozio le rimborsa { $amount } con lo stesso metodo di pagamento, entro il giorno { $by }. Lei tiene il suo ordine, e le scrivo qui quando è fatto.
accepted-send-part = Siamo d'accordo: il negozio spedisce gratis ciò che manca, entro il giorno { $by }. Le scrivo qui quando è in viaggio.
accepted-reship = Siamo d'accordo: il negozio spedisce gratis una sostituzione, entro il giorno { $by }. Le scrivo qui quando è in viaggio.
accepted-exchange = Siamo d'accordo: il negozio spedisce gratis l'articolo giusto, entro il giorno { $by }. Le scrivo qui quando è in viaggio.
# $by è l'ultimo giorno in cui chi compra lo spedisce.
accepted-return = Siamo d'accordo: per favore, lo rimandi indietro entro il giorno { $by }. Quando è arrivato, il negozio le rimborsa { $amount } con lo stesso metodo di pagamento.
accepted-refund-keep = Siamo d'accordo: il negozio le rimborsa { $amount } con lo stesso metodo di pagamento, entro il giorno { $by }. Non deve rimandare indietro nulla, e le scrivo qui quando è fatto.
accepted-refund = Siamo d'accordo: il negozio le rimborsa { $amount } con lo stesso metodo di pagamento, entro il giorno { $by }. Le scrivo qui quando è fatto.
accepted-cancel = Siamo d'accordo: l'ordine viene annullato, e il negozio le rimborsa { $amount } con lo stesso metodo di pagamento, entro il giorno { $by }. Le scrivo qui quando è fatto.
already-accepted = Ha già scelto, e ce ne stiamo occupando. Se qualcosa deve cambiare, scriva “operatore”.
offer-is-over = Questa proposta non è più disponibile. Mi dica se le serve ancora aiuto, o scriva “operatore”.
no-further-offer = È tutto quello che posso proporle io. Per qualsiasi cosa in più decide una persona del negozio.
person-decides = Una persona del negozio se ne occuperà personalmente e troverà con lei la soluzione giusta.
refused = Va bene, capisco che questo non fa per lei.
no-offer-open = Al momento non c'è nessuna proposta aperta. Mi dica che cosa non va, e lo vediamo insieme.
not-your-button = Quel pulsante non funziona più in questa chat. Ecco che cosa posso fare per lei.
offer-ran-out = Nel frattempo quella proposta è scaduta.
# Il negozio ha ritirato la proposta prima della risposta.
offer-revoked = Mi dispiace: il negozio ha ritirato quello che le avevo proposto per l'ordine { $order }, quindi non si può più scegliere.
# Vuole altro dopo l'accordo. Sotto segue ciò che era concordato.
agreed-stands = Non posso cambiare da solo quello che abbiamo concordato, quindi chiedo a una persona del negozio. Fino alla sua risposta vale questo:
wait-left = Va bene, non aspettiamo più. Quello che avevamo concordato per quel giorno non vale più.
which-offer = Quale ordine intende?
# Ha chiesto più di quanto è possibile. Seguono le scelte.
counter-most = Capisco. Se tiene il suo ordine, il massimo che posso fare qui è un rimborso di { $amount }.
counter-sure = Intende un rimborso di quella cifra? In tal caso la scelga qui sotto, per favore.
counter-stands = Qui non posso cambiare l'importo. Le restano aperte queste scelte:
# $currency è un codice, come USD.
counter-currency = Il suo ordine è stato pagato in { $currency }. Quanto vorrebbe di rimborso, in { $currency }?
done-refund = Il rimborso di { $amount } per l'ordine { $order } è stato inviato con lo stesso metodo di pagamento. La sua banca può metterci qualche giorno a mostrarlo.
done-reship = La sostituzione per l'ordine { $order } è stata spedita. La seguo e le scrivo gli aggiornamenti.
done-reship-number = La sostituzione per l'ordine { $order } è stata spedita. La seguo e le scrivo gli aggiornamenti. Numero di tracking: { $number }
done-part = Ciò che mancava dell'ordine { $order } è stato spedito. Seguo il pacco e le scrivo gli aggiornamenti.
done-part-number = Ciò che mancava dell'ordine { $order } è stato spedito. Seguo il pacco e le scrivo gli aggiornamenti. Numero di tracking: { $number }
# $code si inserisce nel negozio.
done-coupon = Ecco il suo coupon da { $amount }. Inserisca questo codice al momento di pagare: { $code }
done-cancel = L'ordine { $order } è stato annullato, e il rimborso di { $amount } è stato inviato con lo stesso metodo di pagamento. La sua banca può metterci qualche giorno a mostrarlo.
delay-agreed = Grazie. Il suo ordine sarà spedito entro il giorno { $until }. Finché non è stato spedito può ancora annullare: scriva “annulla”.
wait-is-over = Avevamo concordato di aspettare l'ordine { $order } fino al giorno { $until }, e non è ancora arrivato. Mi dispiace.
promise-kept = Mi dispiace: il suo ordine { $order } non è arrivato entro il giorno { $until }. Adesso segue quello che le avevamo promesso per questo caso, senza che debba chiederlo.
promise-kept-sent = Mi dispiace: il suo ordine { $order } non è stato spedito entro il giorno { $until }. Adesso segue quello che le avevamo promesso per questo caso, senza che debba chiederlo.
promise-withdrawn = Buone notizie: il suo ordine { $order } è arrivato, quindi quello che avevamo promesso in caso di ritardo non vale più. Se qualcosa non va, me lo dica.
promise-withdrawn-sent = Buone notizie: il suo ordine { $order } è stato spedito, quindi quello che avevamo promesso in caso di spedizione in ritardo non vale più.
# Dice che aprirà una contestazione o chiamerà la banca.
threat-answer = È un suo diritto, e non provo a farle cambiare idea. Se vuole, intanto possiamo cercare una soluzione anche qui; non toglie nulla al suo reclamo.

## Rimandarlo indietro.

return-when-there = L'ordine { $order } è ancora in viaggio. Appena ce l'ha, mi scriva qui e le dico come può rimandarlo indietro.
# Diritto di recesso. $until è l'ultimo giorno.
return-by-law = Per legge può rimandarlo indietro fino al giorno { $until } senza dare spiegazioni.
return-to =
    Per favore, lo spedisca a:
    { $text }
return-wait = Per favore, non lo spedisca ancora: una persona del negozio le scriverà qui dove mandarlo, e come.
return-number = Quando l'ha spedito, mi dia il numero di tracking, per favore, e seguo il pacco. Conservi la ricevuta finché non ha i suoi soldi.
return-followed = Grazie. Seguo il suo pacco { $number } fino al negozio e le scrivo quando è arrivato.
return-arrived = Il reso dell'ordine { $order } è arrivato al negozio, che le rimborsa { $amount } con lo stesso metodo di pagamento, entro il giorno { $by }. Le scrivo qui quando è fatto.

## Una persona, silenzio, lingua, la fine.

# $until: entro allora risponde una persona.
person-asked = Ho passato tutto a una persona di { $team }, che le risponde qui entro il giorno { $until }.
person-late = Mi dispiace che abbia dovuto aspettare così a lungo. Ho passato di nuovo il suo messaggio, e una persona di { $team } le risponde qui entro il giorno { $until }.
person-here = Adesso c'è qui una persona di { $team } e le risponde. Nel frattempo io non scrivo.
person-gone = La persona del negozio ha lasciato la chat, e ci sono di nuovo io, il bot. Se le serve una persona, scriva “operatore”.
stopped = Va bene, non le mando più avvisi. Qui può comunque chiedermi quello che vuole. Per riavere gli avvisi, scriva “start”.
started-again = Va bene, riprendo a mandarle gli avvisi.
ask-language = In quale lingua preferisce scrivere?
language-set = Grazie. D'ora in poi le scrivo in italiano.
arrived-well = Mi fa piacere che sia arrivato bene.
# È arrivato dopo tutto: ciò che era aperto si chiude, proposte comprese.
closed-arrived = Il suo ordine { $order } è arrivato, quindi ho chiuso quello che era ancora aperto, proposte comprese. Se qualcosa non va, me lo dica.
glad = Mi fa piacere che si sia risolto. Se più avanti serve qualcosa, mi scriva qui.

## Pulsanti. Al massimo 40 caratteri con i loro valori, meglio 20. Senza punto. Comandi come in ogni programma italiano
## (Elimina, Annulla), altrimenti parole di chi compra (Accetto).

button-where = Dov'è il mio ordine?
button-late = È in ritardo
button-customs = Domanda sulla dogana
button-not-received = Non è mai arrivato
button-damaged = È danneggiato
button-wrong-item = Articolo sbagliato
# Un altro tipo di problema: colore, taglia, pezzi, qualità.
button-problem = Un altro problema
button-wrong-variant = Colore/taglia errati
button-parts-missing = Manca qualcosa
button-quality = Qualità scarsa
button-send-back = Vorrei fare il reso
button-other-order = Un altro ordine
button-order = Ordine { $order }
button-person = Parla con qualcuno
button-language = Lingua
button-menu = Menu
# Diritto di legge, con le parole dell'articolo 11 bis della direttiva 2011/83/UE.
button-withdraw = Recedere dal contratto
# Riavere gli avvisi dopo “stop”.
button-want-money = Voglio il rimborso
button-want-new = Ne voglio uno nuovo
button-not-sent = Non ancora spedito
button-claim = Reclamo o disputa
button-erase = Elimina i miei dati
button-erase-yes = Sì, cancellare
button-erase-no = Conservare i dati
button-my-data = Inviarmi una copia
button-download = Scarica
button-stop = Basta messaggi
button-start-again = Riattiva gli avvisi
button-no-photo = Non posso fare foto
button-skip-photo = Salta questa
button-my-photos = Le mie foto
button-retake = Rifai la foto
button-delete-photo = Elimina la foto
button-photos-done = È tutto, avanti
button-still-missing = Non si trova ancora
button-found-it = L'ho trovato
button-all-well = Va tutto bene
button-something-wrong = Qualcosa non va
button-agree-delay = Accetto: { $by }
button-address = Correggi l'indirizzo
button-cancel-order = Annulla l'ordine
button-options = Vedi le opzioni
button-wait = Attesa max { $until }
button-coupon = Coupon: { $amount }
button-partial-refund = Ricevo { $amount }
button-send-part = Invia ciò che manca
button-reship = Sostituzione gratis
button-exchange = Cambio dell'articolo
button-return = { $amount } con reso
button-refund-keep = { $amount } e lo tengo
button-refund = Rimborso: { $amount }
button-cancel = { $amount } e annullo
# Nessuna di queste: la proposta successiva, se c'è; di un'attesa già concordata, non aspettare più.
button-more = Un'altra proposta
