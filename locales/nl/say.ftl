### Wat Parley in het Nederlands tegen een koper zegt. De aanwijzingen voor alle talen staan in `locales/en/say.ftl`.
###
### Stijl: altijd „je“, kort, vriendelijk en concreet. Geen ambtelijke taal, geen uitroeptekens, geen emoji. „Ik“ is de bot, „de winkel“ is de
### verkoper, „een medewerker“ of „een collega“ is een mens bij de winkel.
### Opdrachten die hear.toml verstaat: „medewerker“, „stop“, „start“, „annuleren“.
### De woordenlijst staat in glossary.toml.

## De eigen woorden van een mens, zoals ze zijn.

plain = { $text }

## Eerste contact, en om welke bestelling het gaat. De bot spreekt.

hello =
    Hallo, dit is { $shop }. Ik ben een bot: ik volg je pakket, vertel je wat ermee gebeurt en help als er iets niet klopt.
    Praat je liever met een mens? Schrijf dan op elk moment “medewerker”.
hello-again = Fijn dat je er weer bent. Ik ben de bot die op je bestelling let; schrijf “medewerker” als je een mens wilt spreken.
connected =
    Deze chat volgt nu je bestelling { $order }. Ik kijk elke dag in de track & trace en schrijf je hier als er iets gebeurt.
    Wil je geen updates? Schrijf dan “stop”.
ask-order = Om welke bestelling gaat het? Stuur me alsjeblieft het bestelnummer; dat staat in je bevestigingsmail.
ask-email = Dank je. Om zeker te weten dat bestelling { $order } van jou is: welk e-mailadres heb je daarvoor gebruikt?
not-found = Ik vind geen bestelling met dat nummer en e-mailadres. Controleer ze alsjeblieft allebei en stuur me het bestelnummer nog een keer.
tried-too-often = Dat waren te veel pogingen. Om ieders bestellingen te beschermen moet ik hier even stoppen; probeer het later nog eens of schrijf “medewerker”.
link-not-valid = Deze link werkt niet meer. Stuur me in plaats daarvan alsjeblieft je bestelnummer.
link-taken = Deze link is al in een andere chat gebruikt. Stuur me alsjeblieft je bestelnummer, dan controleer ik of de bestelling van jou is.
linked-elsewhere = Bestelling { $order } is zojuist ook aan een andere chat gekoppeld. Was jij dat niet? Schrijf dan “medewerker”.
which-order = Je hebt meer dan één bestelling bij ons. Om welke gaat het?
menu = Wat kan ik voor je doen?
not-sure = Ik weet niet zeker of ik je goed begrijp. Gaat het om een van deze dingen?
language-unknown = Sorry, deze taal begrijp ik nog niet. Een medewerker kan je helpen, of kies hieronder een andere taal.
not-understood = Sorry, dat begreep ik niet. Kun je het anders zeggen, of hieronder iets kiezen?
only-text-and-photos = Ik kan alleen iets met tekst, foto’s en video’s. Kun je het me schrijven?
edit-seen = Ik zag dat je je bericht hebt aangepast. Heb je daardoor iets anders nodig, zeg het me dan in een nieuw bericht.
card-hidden = Dat leek op een kaartnummer, dus ik heb het weggehaald en niet bewaard. Stuur nooit kaartgegevens in een chat; niemand hier heeft ze nodig.
groups-not = Over bestellingen praat ik alleen privé. Stuur me alsjeblieft een privébericht.
thanks = Graag gedaan. Ik ben er als er nog iets is.
withdraw-here = Wil je je aankoop herroepen, gebruik dan het formulier van de winkel zelf: { $url }
erase-asked = Je verzoek om je gegevens te verwijderen ligt nu bij de winkel. Een medewerker daar zorgt ervoor.
erase-what = Ik kan verwijderen wat hier over je wordt bewaard: je naam, je adressen, onze berichten en je foto's. De bedragen en datums van je bestellingen blijven, zonder je naam. Dit kan niet ongedaan worden gemaakt.
erase-soon = Je gegevens worden verwijderd op { $at }. Tot dan kun je nog van gedachten veranderen.
erase-later = Er loopt nog iets voor je bestelling. Je gegevens worden verwijderd zodra dat klaar is, zoals het nu staat uiterlijk { $day }. Tot dan kun je nog van gedachten veranderen.
erase-kept = Goed, er wordt niets verwijderd.
data-asked = De winkel weet nu dat je een kopie van je gegevens wilt. Je krijgt die uiterlijk { $day }.
data-here = Hier is een kopie van alles wat hier over je wordt bewaard. De link werkt één keer, tot morgen.
address-asked = Stuur me alsjeblieft het volledige nieuwe adres in één bericht, dan kan een medewerker kijken of het nog gewijzigd kan worden.
address-shipped = Bestelling { $order } is al onderweg, dus het kan te laat zijn om het adres nog te wijzigen. Bij veel vervoerders kun je een pakket zelf omleiden: kijk op de website van de vervoerder, met het trackingnummer.
address-noted =
    Dank je, dit heb ik genoteerd voor bestelling { $order }:
    “{ $text }”
    Er is pas iets gewijzigd als een medewerker het hier heeft bevestigd. Klopt er iets niet, gebruik dan de knop hieronder en stuur het opnieuw.

## Waar is het? Eerst een van deze, dan waar het voor het laatst is gezien en wanneer het wordt verwacht.

status-to-ship = Bestelling { $order } wordt klaargemaakt en moet uiterlijk { $by } verstuurd worden.
status-to-ship-no-date = Bestelling { $order } wordt klaargemaakt en is nog niet verstuurd.
status-announced = Bestelling { $order } is aangemeld bij de vervoerder, maar die heeft het pakket nog niet gescand. Trackingnummer: { $number }
status-moving = Bestelling { $order } is naar je onderweg. Trackingnummer: { $number }
status-at-customs = Bestelling { $order } is bij de douane. Trackingnummer: { $number }
status-out-for-delivery = Bestelling { $order } is bij de bezorger en wordt naar je toe gebracht. Trackingnummer: { $number }
status-at-pickup = Bestelling { $order } ligt voor je klaar bij het afhaalpunt. Trackingnummer: { $number }
status-attempted = De vervoerder wilde bestelling { $order } bezorgen, maar dat lukte niet. Trackingnummer: { $number }
status-delivered = De vervoerder meldt dat bestelling { $order } is bezorgd op { $at }. Trackingnummer: { $number }
status-returning = Bestelling { $order } is op weg terug naar de winkel. Trackingnummer: { $number }
status-lost = Van bestelling { $order } is al zo lang niets meer vernomen dat het pakket waarschijnlijk kwijt is. Trackingnummer: { $number }
status-cancelled = Bestelling { $order } is geannuleerd.
last-seen = Laatste scan: { $at }
last-seen-at = Laatste scan: { $at }, { $place }
carrier-says = Bericht van de vervoerder: “{ $text }”
left-door = Volgens de vervoerder is het bij je deur achtergelaten.
left-letterbox = Volgens de vervoerder is het in je brievenbus gedaan.
left-locker = Volgens de vervoerder is het in een pakketautomaat gelegd.
left-neighbour = Volgens de vervoerder is het bij de buren afgegeven.
left-reception = Volgens de vervoerder is het bij de receptie of de conciërge afgegeven.
left-safe-place = Volgens de vervoerder is het op een veilige plek achtergelaten, zoals een garage of schuur.
left-pickup-point = Volgens de vervoerder is het bij een afhaalpunt of postkantoor afgegeven.
left-collected = Volgens de vervoerder heeft iemand het afgehaald.
signed-by = Getekend door: { $name }
expected = Verwacht: { $days }
expected-unknown = Ik kan nog geen bezorgdatum noemen waar ik achter sta.

## Berichten: de bot schrijft als eerste. Wat er is gebeurd en sinds wanneer, daarna wat je kunt doen.

told-not-shipped = Het spijt me: er is beloofd dat je bestelling { $order } uiterlijk { $by } verstuurd zou worden, en die datum haalt de winkel niet.
told-new-ship-date = De nieuwe datum: je bestelling wordt uiterlijk { $by } verstuurd.
told-consent =
    De keuze is aan jou: ga akkoord met de nieuwe datum, of annuleer nu en krijg het volledige bedrag terug via je oorspronkelijke betaalmethode.
    Zonder antwoord gaan we ervan uit dat je het goed vindt dat je bestelling uiterlijk { $by } wordt verstuurd. Zolang die niet is verstuurd, kun je nog annuleren, met dezelfde volledige terugbetaling.
told-express-consent =
    De keuze is aan jou: ga akkoord met de nieuwe datum, of annuleer nu en krijg het volledige bedrag terug via je oorspronkelijke betaalmethode.
    Is je bestelling niet uiterlijk { $by } verstuurd en ben je tegen die tijd niet akkoord gegaan, dan geldt die als geannuleerd en krijg je dezelfde volledige terugbetaling. Je hoeft daar niets voor te doen.
told-late = Het spijt me: je bestelling { $order } was beloofd voor uiterlijk { $by } en is er nog niet.
told-late-lane = { $count ->
    [one] Het spijt me: je bestelling { $order } is al { $count } dag onderweg, langer dan normaal op deze route.
   *[other] Het spijt me: je bestelling { $order } is al { $count } dagen onderweg, langer dan normaal op deze route.
}
told-at-risk = Ik zeg het je liever op tijd: je bestelling { $order } komt misschien later aan dan beloofd. Beloofd was uiterlijk { $by }.
told-silent = { $count ->
    [one] De vervoerder heeft je bestelling { $order } al { $count } dag niet gescand; de laatste scan was op { $at }. Dat is langer dan normaal.
   *[other] De vervoerder heeft je bestelling { $order } al { $count } dagen niet gescand; de laatste scan was op { $at }. Dat is langer dan normaal.
}
told-customs = Je bestelling { $order } is sinds { $at } bij de douane.
told-customs-buyer = De douane houdt je bestelling { $order } vast sinds { $at } en heeft iets van je nodig voordat het pakket verder kan.
told-customs-export = Je bestelling { $order } wordt sinds { $at } vastgehouden bij de uitvoerdouane, nog voordat het pakket het land van verzending verlaat. Dat moeten de afzender en de vervoerder oplossen.
told-customs-paid = De betaling voor je bestelling { $order } is op { $at } bij de douane geregistreerd. Het pakket gaat verder zodra de douane het vrijgeeft.
told-customs-released = Goed nieuws: de douane heeft je bestelling { $order } vrijgegeven op { $at }.
told-moving-again = Goed nieuws: er zit weer beweging in je bestelling { $order }, met een nieuwe scan op { $at }.
told-delivery-failed = De vervoerder wilde je bestelling { $order } bezorgen op { $at }, maar dat lukte niet. In het bericht van de vervoerder of in de track & trace staat of er nog een poging komt of dat het pakket voor je wordt bewaard.
told-delivery-failed-again = { $count ->
    [one] De vervoerder heeft nu op { $count } dag geprobeerd je bestelling { $order } te bezorgen, voor het laatst op { $at }, en dat lukte niet. Spreek met de vervoerder een nieuwe datum of een afhaalpunt af, zodat het pakket niet teruggaat.
   *[other] De vervoerder heeft nu op { $count } dagen geprobeerd je bestelling { $order } te bezorgen, voor het laatst op { $at }, en dat lukte niet. Spreek met de vervoerder een nieuwe datum of een afhaalpunt af, zodat het pakket niet teruggaat.
}
told-bad-address = De vervoerder kan niet verder met je bestelling { $order }: op { $at } is genoteerd dat er iets in het adres niet klopt of ontbreekt.
check-address = Controleer het bezorgadres in je bestelbevestiging. Klopt er iets niet of ontbreekt er iets, gebruik dan de knop hieronder en stuur me het volledige adres; een medewerker kijkt dan of het nog verbeterd kan worden.
told-damaged = Het spijt me: op { $at } heeft de vervoerder gemeld dat je bestelling { $order } onderweg beschadigd is geraakt. Die melding is voor ons genoeg; je hoeft geen foto te sturen.
told-pickup = Je bestelling { $order } ligt voor je klaar bij het afhaalpunt sinds { $at }. Neem het trackingnummer en een identiteitsbewijs mee.
told-pickup-still = Een herinnering: je bestelling { $order } ligt voor je klaar bij het afhaalpunt sinds { $at }.
told-pickup-until = Haal je pakket uiterlijk { $until } op; daarna gaat het terug naar de winkel.
told-pickup-usual = { $count ->
    [one] De post bewaart een pakket daar meestal { $count } dag. Haal het voor de zekerheid uiterlijk { $until } op; daarna gaat het misschien terug.
   *[other] De post bewaart een pakket daar meestal { $count } dagen. Haal het voor de zekerheid uiterlijk { $until } op; daarna gaat het misschien terug.
}
told-pickup-no-date = Ik weet niet hoelang het daar bewaard wordt; dat staat in het bericht van de vervoerder of in de track & trace. Wacht niet te lang, anders gaat het terug naar de winkel.
told-returning = Het spijt me: je bestelling { $order } is op weg terug naar de winkel sinds { $at }.
told-returned = Het spijt me: je bestelling { $order } is teruggestuurd en op { $at } weer bij de winkel aangekomen.
told-lost = Het spijt me: van je bestelling { $order } is niets meer vernomen sinds { $at }. We moeten ervan uitgaan dat het pakket kwijt is.
told-customs-refused = Het spijt me: de douane heeft je bestelling { $order } geweigerd op { $at }. Het pakket komt niet bij je aan.
told-delivered-check = De vervoerder heeft je bestelling { $order } bezorgd op { $at }. Is alles in orde?
about-parcels = { $count ->
    [one] Het gaat om pakket { $number }.
   *[other] Het gaat om { $count } pakketten: { $number }.
}
also-orders = Hetzelfde geldt voor deze bestellingen van je:
also-delivered = Ook deze bestellingen van je zijn bezorgd:
also-order = Bestelling { $order }: { $at }
right-to-cancel-after = Volgens de wet in het land waar je woont mag je een laatste dag voor de levering noemen die redelijk is; wordt die niet gehaald, dan mag je annuleren en krijg je al je geld terug. Niet antwoorden betekent niet dat je akkoord gaat met wachten.
right-to-cancel = Volgens de wet in het land waar je woont mag je nu annuleren en krijg je al je geld terug. Niet antwoorden betekent niet dat je akkoord gaat met wachten.
law-cancelled = Je bestelling { $order } is nog steeds niet verstuurd en je bent niet akkoord gegaan met nog meer vertraging, dus die geldt als geannuleerd. Je krijgt { $amount } terug via je oorspronkelijke betaalmethode, uiterlijk { $by }.
peak-season = Pakketten op deze route gaan nu langzamer dan anders: het is een drukke periode, met feestdagen in aantocht.
we-watch = Ik kijk elke dag in de track & trace en schrijf je als er iets verandert.

## Douane. Alleen stappen: de bot neemt nooit nummers, documenten of betalingen aan.

customs-who = De douane controleert pakketten uit het buitenland. De winkel en ik kunnen dat niet versnellen, maar ik laat het je weten als het klaar is.
customs-nothing-to-do = Je hoeft nu niets te doen.
customs-number = De douane heeft je { $id } nodig. Vul het nummer zelf in, of controleer het. Waar: { $portal }
customs-papers = De douane vraagt om documenten, meestal de factuur of een betaalbewijs; vaak is je bestelbevestiging genoeg. Waar je ze indient: { $portal }
customs-tax = Er moeten invoerrechten of invoerbelasting betaald worden voordat het pakket verder kan. Betaal alleen op de officiële site. Waar: { $portal }
customs-tax-prepaid = De invoerbelasting voor een bestelling van dit bedrag wordt meestal al bij het afrekenen betaald. Was dat zo en moet je nog eens betalen, betaal dan niet dubbel: zeg het me, dan stuurt de winkel het bewijs naar de vervoerder.
customs-free = Voor een bestelling van dit bedrag hoef je in jouw land meestal geen belasting te betalen. Word je er toch om gevraagd, zeg het me dan voordat je betaalt.
customs-number-if-asked = Soms vraagt de douane ook om je { $id }. Vul het nummer in dat geval alleen hier in: { $portal }
customs-number-within = { $count ->
    [one] Doe dit binnen { $count } dag nadat je erom gevraagd bent.
   *[other] Doe dit binnen { $count } dagen nadat je erom gevraagd bent.
}
customs-number-match = De meeste pakketten blijven alleen liggen omdat er iets niet overeenkomt. Vergelijk je naam, telefoonnummer en postcode met wat daar geregistreerd staat.
customs-broker = Voor elk pakket is een aangifte door een douane-expediteur nodig. De vervoerder biedt meestal een eigen expediteur aan; je mag er ook zelf een kiezen.
customs-declare = Doe zelf aangifte van de zending, of bevestig die. Waar: { $portal }
customs-at-door = Het kan ook zijn dat je het bedrag pas moet betalen als je het pakket krijgt. Betaal alleen tegen een officieel betaalbewijs en bewaar dat.
customs-fee = De vervoerder rekent er meestal afhandelingskosten bij, de laatste tijd ongeveer { $amount }.
customs-dear = De kosten kunnen hoog zijn. Je hoeft ze niet te accepteren: zeg het me voordat je betaalt, dan kijken we wat de winkel kan doen. Annuleren kan daar ook bij horen.
customs-no-limit = Als er niets gebeurt, stuurt de douane het pakket meestal terug of vernietigt het. De precieze dag staat in het bericht van de vervoerder.
customs-abandoned = { $count ->
    [one] Als er binnen { $count } dag niets gebeurt, geldt het pakket als achtergelaten en komt het niet meer terug. Wacht er dus niet te lang mee.
   *[other] Als er binnen { $count } dagen niets gebeurt, geldt het pakket als achtergelaten en komt het niet meer terug. Wacht er dus niet te lang mee.
}
customs-may-have-changed = Wat ik van deze regels weet, is van { $of }; ze kunnen veranderd zijn. Controleer het voordat je iets betaalt of opstuurt. Waar: { $portal }
customs-may-differ = Douaneregels veranderen vaak, en wat ik weet kan verouderd zijn. Controleer het voordat je iets betaalt of opstuurt. Waar: { $portal }
customs-unknown = Ik weet niet zeker wat de douane in jouw land vraagt. We zoeken het uit en ik ga niet gokken; tot dan staat in het bericht van de vervoerder wat je moet doen.
customs-not-seen = In de track & trace is tot nu toe geen stop bij de douane te zien, en we blijven erop letten. Vraagt een bericht je om geld of gegevens, wees dan voorzichtig: het is misschien niet echt. Dit vraagt de douane normaal gesproken:
customs-hold-limit = { $count ->
    [one] De douane bewaart een pakket meestal { $count } dag en stuurt het dan terug. Wacht er dus niet te lang mee.
   *[other] De douane bewaart een pakket meestal { $count } dagen en stuurt het dan terug. Wacht er dus niet te lang mee.
}
customs-safety = Stuur me geen identiteits- of belastingnummers, documenten of betaalgegevens: daar vraag ik in deze chat nooit om, en ik stuur nooit betaallinks.
customs-charged = Moest je bij de douane iets betalen, bewaar dan het betaalbewijs en laat me het bedrag en de valuta weten. Dan kunnen we zien wat de winkel kan terugbetalen.
customs-how-much = Dank je, ik heb het betaalbewijs. Hoeveel heb je betaald, en in welke valuta?
customs-charge-noted = Dank je, ik heb de douanekosten genoteerd bij bestelling { $order }.
portal-carrier = de officiële website van de vervoerder
portal-customs = de officiële website van de douane in jouw land

## Er klopt iets niet: we geloven eerst de koper. Dan foto’s, dan een aanbod.

what-is-wrong = Wat vervelend. Wat is er mis mee? Kies hieronder, of vertel het in je eigen woorden.
sorry-damaged = Wat vervelend dat je bestelling { $order } beschadigd is aangekomen. Laten we het oplossen.
sorry-wrong-item = Wat vervelend dat je bij bestelling { $order } het verkeerde artikel hebt gekregen. Laten we het oplossen.
sorry-wrong-variant = Wat vervelend dat bestelling { $order } niet de kleur, maat of uitvoering is die je had besteld. Laten we het oplossen.
sorry-parts-missing = Wat vervelend dat er iets ontbreekt bij je bestelling { $order }. Laten we het oplossen.
sorry-poor-quality = Wat vervelend dat je bestelling { $order } niet is wat je beloofd was. Laten we het oplossen.
sorry-late = Wat vervelend dat je bestelling { $order } zo lang op zich laat wachten.
sorry-unsafe =
    Gebruik het nu niet meer, houd het uit de buurt van kinderen en haal de stekker eruit als dat veilig kan. Is er iemand gewond, bel dan eerst een arts of het noodnummer.
    Ik heb de winkel gewaarschuwd. Maak alleen een foto als dat veilig kan.
sorry-counterfeit =
    Dank je dat je dit meldt. De winkel neemt dit heel serieus, en een medewerker gaat naar bestelling { $order } kijken.
    Bewaar het artikel en de verpakking, en stuur als het kan foto’s van het artikel, de labels en de merktekens.
sorry-not-received = Wat vervelend dat je het niet hebt. De vervoerder meldt dat bestelling { $order } is bezorgd op { $at }. Laten we kijken wat we kunnen doen.
on-time = Ik begrijp dat je erop wacht. Bestelling { $order } ligt nog op schema. Verwacht: { $days }
send-photo-damaged = Kun je me een paar foto’s sturen? Het hele artikel, de schade van dichtbij, de verpakking en het verzendlabel.
send-photo-wrong-item = Kun je me een paar foto’s sturen? Het artikel dat je hebt gekregen, het verzendlabel en de pakbon als die erbij zat.
send-photo-variant = Kun je me een foto sturen van wat je hebt gekregen? Naast een vel wit papier als de kleur niet klopt, naast een liniaal als het de maat is. Schrijf er ook bij welke je had besteld.
send-photo-parts = Kun je me een foto sturen van alles wat je hebt gekregen, en een van het verzendlabel waarop het gewicht staat? Schrijf er ook bij welk onderdeel ontbreekt.
send-photo-quality = Kun je me een foto sturen van het hele artikel en een van wat er mis is? Werkt het niet zoals het hoort, maak dan ook een korte video en bewaar die: een medewerker vraagt er misschien om.
send-photo-also = Dit zou ook helpen, als je het hebt:
which-part = Welk onderdeel ontbreekt? Schrijf het in één bericht, dan geef ik het door aan de winkel.
which-variant = Welke moet het zijn? Schrijf de kleur of maat in één bericht, dan geef ik het door aan de winkel.
words-noted = Dank je, dat heb ik voor de winkel genoteerd.
photo-received = { $count ->
    [one] Dank je, ik heb je foto.
   *[other] Dank je, ik heb nu { $count } foto’s.
}
photo-unreadable = Op die foto kan ik niet genoeg zien. Kun je hem opnieuw maken, bij goed licht en met de telefoon stil?
photo-no-matter = Op die foto kan ik niet veel zien. Dat geeft niet: neem geen risico voor een nieuwe.
photo-added = Dank je, ik heb het toegevoegd aan bestelling { $order }.
photo-of-what = Dank je, ik heb het ontvangen. Waar gaat het over?
shot-item = Stuur alsjeblieft een foto van het hele artikel, zodat de winkel ziet wat er is aangekomen ({ $place } van { $total }).
shot-closeup = Stuur alsjeblieft een foto van de schade van dichtbij, zodat niemand hoeft te raden hoe erg het is ({ $place } van { $total }).
shot-packaging = Stuur alsjeblieft een foto van de verpakking, van binnen en van buiten: daaraan is soms te zien wat er onderweg is gebeurd ({ $place } van { $total }).
shot-label = Stuur alsjeblieft een foto van het verzendlabel met de barcode: daaraan is te zien in welk pakket het zat ({ $place } van { $total }).
shot-packing-slip = Stuur alsjeblieft een foto van de pakbon, als die erbij zat: daarop staat wat er in de doos had moeten zitten ({ $place } van { $total }).
shot-variant = { $total ->
    [one] Stuur alsjeblieft een foto van wat je hebt gekregen: naast een vel wit papier als de kleur niet klopt, naast een liniaal als het de maat is. Schrijf er ook bij welke je had besteld, als je dat nog niet hebt gedaan.
   *[other] Stuur alsjeblieft een foto van wat je hebt gekregen: naast een vel wit papier als de kleur niet klopt, naast een liniaal als het de maat is ({ $place } van { $total }). Schrijf er ook bij welke je had besteld, als je dat nog niet hebt gedaan.
}
shot-white-sheet = { $total ->
    [one] Stuur alsjeblieft een foto van het artikel naast een vel wit papier, bij daglicht, zodat je de echte kleur ziet. Schrijf er ook bij welke kleur je had besteld, als je dat nog niet hebt gedaan.
   *[other] Stuur alsjeblieft een foto van het artikel naast een vel wit papier, bij daglicht, zodat je de echte kleur ziet ({ $place } van { $total }). Schrijf er ook bij welke kleur je had besteld, als je dat nog niet hebt gedaan.
}
shot-ruler = Stuur alsjeblieft een foto van het artikel naast een liniaal of meetlint, zodat de maat af te lezen is ({ $place } van { $total }). Schrijf er ook bij welke maat je had besteld, als je dat nog niet hebt gedaan.
shot-size-label = Stuur alsjeblieft een foto van het maatlabel in of op het artikel: daarop staat welke maat je hebt gekregen ({ $place } van { $total }).
shot-everything = Stuur alsjeblieft een foto van alles wat is aangekomen, naast elkaar gelegd, zodat goed te zien is wat er niet bij zit ({ $place } van { $total }). Schrijf er ook bij welk onderdeel ontbreekt, als je dat nog niet hebt gedaan.
shot-weight-label = Stuur alsjeblieft een foto van het deel van het verzendlabel waarop het gewicht staat: dat helpt om te zien wat er bij vertrek in het pakket zat ({ $place } van { $total }).
shot-defect = Stuur alsjeblieft een foto van dichtbij van wat er mis is, zodat de winkel ziet wat jij ziet ({ $place } van { $total }).
shot-whole-item = Stuur alsjeblieft een foto van het hele artikel, zodat de winkel ziet waar het probleem zit ({ $place } van { $total }).
shot-video = Werkt het niet zoals het hoort, stuur dan een korte video: dat laat het beter zien dan een foto ({ $place } van { $total }).
shot-unboxing = Heb je gefilmd hoe je het pakket openmaakte, stuur dan die video: marktplaatsen zien die graag ({ $place } van { $total }).
shot-marks = Stuur alsjeblieft een foto van de merktekens, zoals het logo, de labels of het serienummer, zodat ze vergeleken kunnen worden ({ $place } van { $total }).
shot-letter = Heb je een brief van de vervoerder of de douane gekregen, stuur dan een foto daarvan, met identiteits- en belastingnummers afgedekt: daarin staat waarom het pakket is tegengehouden ({ $place } van { $total }).
name-item = Het hele artikel
name-closeup = De schade dichtbij
name-packaging = De verpakking
name-label = Het verzendlabel
name-packing-slip = De pakbon
name-variant = Wat je hebt gekregen
name-white-sheet = Naast wit papier
name-ruler = Naast een liniaal
name-size-label = Het maatlabel
name-everything = Alles wat je kreeg
name-weight-label = Gewicht op het label
name-defect = Het gebrek dichtbij
name-whole-item = Het hele artikel
name-video = Een video
name-unboxing = De uitpakvideo
name-marks = Logo, labels, tekens
name-letter = De brief
name-other = Een andere foto
photos-complete = Dat is alles wat ik nodig heb.
photos-enough = Dat is prima, je hoeft niets meer te sturen. Wil je er later nog een toevoegen, stuur die dan gewoon.
photo-blurred = Die foto is een beetje wazig. Kun je de telefoon stilhouden en hem opnieuw maken?
photo-label-blurred = Het label is een beetje wazig. Kun je de telefoon dichterbij houden en de foto opnieuw maken?
photo-no-label = Ik kan de barcode op dat label niet lezen. Kun je de foto opnieuw maken, dichterbij en recht van boven?
photo-dark = Die foto is een beetje donker. Kun je hem opnieuw maken, bij een raam of onder een lamp?
photo-bright = Die foto is te licht om veel te zien. Kun je hem opnieuw maken, zonder flits of felle zon?
photo-small = Die foto is erg klein. Kun je hem op volledige grootte sturen?
photo-not-one = Ik kon dat niet als foto openen. Kun je er een sturen die je met je camera hebt gemaakt?
photo-not-whole = Die foto is niet helemaal doorgekomen. Kun je hem nog eens sturen?
photo-too-large = Dat bestand is te groot voor me. Kun je een gewone foto sturen, of een kortere video?
photo-not-fetched = Die is niet bij me aangekomen. Kun je hem nog eens sturen?
video-kept = Dank je, ik heb de video voor de winkel bewaard.
photo-still-needed = Een foto zou ook nog helpen.
photo-looking = Een moment, ik bekijk wat je hebt gestuurd.
photo-instead = Dat kan ik hier niet gebruiken, alleen tekst, foto’s en video’s. Dit zou nu helpen:
photos-hour = Ik kan { $total } foto’s per uur aannemen voor één probleem. De foto’s die ik heb zijn veilig; stuur de rest later.
photos-full = Ik kan { $total } foto’s bewaren voor één probleem, en er is geen ruimte voor meer. De foto’s die ik heb zijn veilig. Is een andere belangrijker, verwijder er dan eerst een.
photos-heavy = Ik heb hier geen ruimte voor meer foto’s. De foto’s die ik heb zijn veilig. Is een andere belangrijker, verwijder er dan eerst een, of vraag naar een medewerker.
photos-over = Ik kan voor dit probleem geen foto’s meer aannemen. De foto’s die ik heb zijn veilig. Is er nog een andere belangrijk, vraag dan naar een medewerker.
photo-kept = Dank je, ik heb het bewaard bij bestelling { $order }. Wat daar is geregeld, blijft zoals het is. Is er iets anders mis, laat het me dan weten.
photos-here = Ik heb deze foto’s van je:
photos-missing = Deze zouden nog helpen:
photos-none = Ik heb hiervoor nog geen foto’s van je.
photo-choose = Wil je er een opnieuw maken of verwijderen, kies die dan hieronder.
photo-what-now = Wat wil je met deze foto doen?
photo-welcome = Stuur hem gewoon opnieuw wanneer je wilt.
photo-deleted = Ik heb die foto verwijderd.
photo-stays = Dit is al afgehandeld, dus de foto’s blijven bewaard. Wil je er toch een laten verwijderen, vraag dan naar een medewerker.
check-around =
    Kijk alsjeblieft nog even voordat we verdergaan:
    • in de brievenbus, bij de deur, in de tuin of garage
    • bij de buren, bij de receptie, bij huisgenoten
    • of er een bericht van de vervoerder is, op papier of per e-mail
    Soms staat een pakket een dag voordat het komt al op bezorgd.

## Een aanbod. Een of meer regels offer-... staan als lijst onder offer-intro; daarna altijd de weg van de claim en de rechten.

offer-about = Eerst bestelling { $order }; gebruik voor de andere de knoppen hieronder.
offer-intro = Dit kan de winkel voor je doen:
offer-wait = Wachten tot { $until }. Is het er dan nog niet, dan schrijf ik je en kies je opnieuw
offer-wait-back = Wachten tot { $until }. Is het er dan nog niet, dan krijg je automatisch { $amount } terug via je oorspronkelijke betaalmethode
offer-wait-sent = Wachten tot { $until }. Is het dan nog niet verstuurd, dan schrijf ik je en kies je opnieuw
offer-wait-sent-back = Wachten tot { $until }. Is het dan nog niet verstuurd, dan krijg je automatisch { $amount } terug via je oorspronkelijke betaalmethode
offer-wait-coupon = Wachten tot { $until }. Is het er dan nog niet, dan krijg je automatisch een kortingsbon van { $amount }
offer-wait-reship = Wachten tot { $until }. Is het er dan nog niet, dan wordt automatisch gratis een vervanging verstuurd
offer-coupon = Een kortingsbon van { $amount } voor je volgende bestelling
offer-partial-refund = { $amount } terug voor dit probleem, en je houdt je bestelling
offer-send-part = Het ontbrekende onderdeel, gratis verstuurd
offer-reship = Een vervanging, gratis verstuurd
offer-exchange = Omruilen: je krijgt gratis de juiste. Wat je hebt, hoeft niet terug
offer-exchange-back = Omruilen: je krijgt gratis de juiste. Wat je hebt, stuur je terug op kosten van de winkel
offer-return = Terugsturen op eigen kosten. Zodra het is aangekomen, krijg je { $amount } terug via je oorspronkelijke betaalmethode
offer-return-label = Terugsturen op kosten van de winkel. Zodra het is aangekomen, krijg je { $amount } terug via je oorspronkelijke betaalmethode
offer-refund-keep = Een terugbetaling van { $amount } via je oorspronkelijke betaalmethode, en je houdt wat je hebt
offer-refund = Een terugbetaling van { $amount } via je oorspronkelijke betaalmethode
offer-cancel = De bestelling annuleren, en { $amount } terug via je oorspronkelijke betaalmethode
offer-lasts = Je kunt kiezen tot uiterlijk { $until }.
offer-rights-stay = Je wettelijke rechten blijven zoals ze zijn, wat je ook kiest.
platform-only = Je hebt dit gekocht op { $name }, dus het moet daar worden geregeld: de winkel schrijft je in je berichten op { $name }, en geld dat je terugkrijgt komt via { $name }.
dispute-there = Je hebt een zaak geopend bij { $name }, dus daar wordt nu beslist. Hier kan ik niets meer aanbieden. De winkel antwoordt daar, en je rechten blijven zoals ze zijn.
dispute-bank = Je hebt de betaling betwist bij je bank of betaaldienst, dus daar wordt nu beslist. Hier kan ik niets meer aanbieden. De winkel antwoordt daar, en je rechten blijven zoals ze zijn.
platform-pays = { $name } heeft een eigen kopersbescherming die een bestelling als deze meestal dekt. Komt het niet aan, dan kun je daar je geld terugvragen, en { $name } betaalt het.
platform-refunds = Bij een bestelling van dit bedrag geeft { $name } het geld meestal zelf terug, en je hoeft niets terug te sturen. Je kunt het daar bij je bestelling aanvragen.
draft-answer = Antwoord met het nummer van de optie die je kiest.
draft-address = Controleer het bezorgadres van je bestelling. Klopt er iets niet of ontbreekt er iets, schrijf het ons dan hier.
claim-path-card = Je kunt ook een claim indienen bij je bank of betaaldienst, tot uiterlijk { $until }. Die weg blijft voor je open, met of zonder dit aanbod.
claim-path-card-no-date = Je kunt ook een claim indienen bij je bank of betaaldienst; daar kunnen ze je zeggen tot wanneer. Die weg blijft voor je open, met of zonder dit aanbod.
claim-path-marketplace = Je kunt ook een claim indienen bij { $name } zelf, tot uiterlijk { $until }. Die weg blijft voor je open, met of zonder dit aanbod.
claim-path-marketplace-no-date = Je kunt ook een claim indienen bij { $name } zelf; op de hulppagina’s daar staat tot wanneer. Die weg blijft voor je open, met of zonder dit aanbod.
window-closes = Je tijd om een claim in te dienen loopt af op { $until }. Zodat je dat moment niet mist, doe ik je geen aanbod meer. Heb je de claim nodig, dien hem dan vóór die tijd in.
accepted-wait = Afgesproken: we wachten tot { $until }, en ik blijf elke dag kijken. Is het er dan nog niet, dan schrijf ik je. Bedenk je je eerder, laat het me dan weten.
accepted-wait-back = Afgesproken: we wachten tot { $until }, en ik blijf elke dag kijken. Is het er dan nog niet, dan krijg je { $amount } terug via je oorspronkelijke betaalmethode, zonder dat je erom hoeft te vragen. Bedenk je je eerder, laat het me dan weten.
accepted-wait-sent = Afgesproken: we wachten tot { $until }, en ik blijf elke dag kijken. Is het dan nog niet verstuurd, dan schrijf ik je. Bedenk je je eerder, laat het me dan weten.
accepted-wait-sent-back = Afgesproken: we wachten tot { $until }, en ik blijf elke dag kijken. Is het dan nog niet verstuurd, dan krijg je { $amount } terug via je oorspronkelijke betaalmethode, zonder dat je erom hoeft te vragen. Bedenk je je eerder, laat het me dan weten.
accepted-wait-coupon = Afgesproken: we wachten tot { $until }, en ik blijf elke dag kijken. Is het er dan nog niet, dan krijg je een kortingsbon van { $amount }, zonder dat je erom hoeft te vragen. Bedenk je je eerder, laat het me dan weten.
accepted-wait-reship = Afgesproken: we wachten tot { $until }, en ik blijf elke dag kijken. Is het er dan nog niet, dan wordt gratis een vervanging verstuurd, zonder dat je erom hoeft te vragen. Bedenk je je eerder, laat het me dan weten.
accepted-coupon = Afgesproken. Ik stuur je hier de kortingsbon van { $amount } zodra de winkel hem heeft gemaakt.
accepted-partial-refund = Afgesproken: de winkel betaalt { $amount } terug via je oorspronkelijke betaalmethode, uiterlijk { $by }. Je houdt je bestelling, en ik laat het je hier weten als het gedaan is.
accepted-send-part = Afgesproken: de winkel verstuurt het ontbrekende onderdeel gratis, uiterlijk { $by }. Ik laat het je hier weten als het onderweg is.
accepted-reship = Afgesproken: de winkel verstuurt gratis een vervanging, uiterlijk { $by }. Ik laat het je hier weten als die onderweg is.
accepted-exchange = Afgesproken: de winkel verstuurt gratis de juiste, uiterlijk { $by }. Ik laat het je hier weten als die onderweg is.
accepted-return = Afgesproken: stuur het uiterlijk { $by } terug. Zodra het is aangekomen, betaalt de winkel { $amount } terug via je oorspronkelijke betaalmethode.
accepted-refund-keep = Afgesproken: de winkel betaalt { $amount } terug via je oorspronkelijke betaalmethode, uiterlijk { $by }. Je hoeft niets terug te sturen, en ik laat het je hier weten als het gedaan is.
accepted-refund = Afgesproken: de winkel betaalt { $amount } terug via je oorspronkelijke betaalmethode, uiterlijk { $by }. Ik laat het je hier weten als het gedaan is.
accepted-cancel = Afgesproken: de bestelling wordt geannuleerd, en de winkel betaalt { $amount } terug via je oorspronkelijke betaalmethode, uiterlijk { $by }. Ik laat het je hier weten als het gedaan is.
already-accepted = Je hebt al gekozen, en er wordt aan gewerkt. Moet er iets aan veranderen, schrijf dan “medewerker”.
offer-is-over = Dat aanbod geldt niet meer. Zeg het me als je hier nog hulp bij nodig hebt, of schrijf “medewerker”.
no-further-offer = Meer kan ik je zelf niet aanbieden. Over alles daarboven beslist een medewerker van de winkel.
person-decides = Een collega bekijkt dit persoonlijk en zoekt samen met jou de juiste oplossing.
refused = Goed, ik begrijp dat je hier niet mee geholpen bent.
no-offer-open = Er staat op dit moment geen aanbod open. Vertel me wat er mis is, dan kijken we ernaar.
not-your-button = Die knop leidt vanuit deze chat nergens meer naartoe. Dit kan ik voor je doen.
offer-ran-out = Dat aanbod is intussen verlopen.
offer-revoked = De winkel heeft ingetrokken wat ik je voor bestelling { $order } had aangeboden, dus je kunt er niet meer voor kiezen. Het spijt me.
agreed-stands = Wat we hebben afgesproken kan ik niet zelf veranderen, dus ik vraag het een collega. Tot die antwoordt, blijft dit staan:
wait-left = Goed, we wachten niet langer. Wat we voor die dag hadden afgesproken, geldt niet meer.
which-offer = Welke bestelling bedoel je?
counter-most = Ik begrijp het. Het meeste wat ik hier kan doen als je je bestelling houdt, is { $amount } terug.
counter-sure = Bedoelde je dat je dat bedrag terug wilt? Kies het dan hieronder.
counter-stands = Ik kan het bedrag hier niet veranderen. Deze keuzes blijven voor je open:
counter-currency = Je bestelling is betaald in { $currency }. Hoeveel wil je graag terug in { $currency }?
done-refund = Voor bestelling { $order } is { $amount } teruggestort via je oorspronkelijke betaalmethode. Het kan een paar dagen duren voordat je het bij je bank ziet.
done-reship = De vervanging voor bestelling { $order } is verstuurd. Ik volg het pakket en houd je op de hoogte.
done-reship-number = De vervanging voor bestelling { $order } is verstuurd. Ik volg het pakket en houd je op de hoogte. Trackingnummer: { $number }
done-part = Het ontbrekende onderdeel van bestelling { $order } is verstuurd. Ik volg het en houd je op de hoogte.
done-part-number = Het ontbrekende onderdeel van bestelling { $order } is verstuurd. Ik volg het en houd je op de hoogte. Trackingnummer: { $number }
done-coupon = Hier is je kortingsbon van { $amount }. Vul bij het afrekenen deze code in: { $code }
done-cancel = Bestelling { $order } is geannuleerd, en { $amount } is teruggestort via je oorspronkelijke betaalmethode. Het kan een paar dagen duren voordat je het bij je bank ziet.
delay-agreed = Dank je. Je bestelling wordt uiterlijk { $until } verstuurd. Tot die is verstuurd kun je nog annuleren: schrijf “annuleren”.
wait-is-over = We hadden afgesproken op bestelling { $order } te wachten tot { $until }, en die is er nog steeds niet. Het spijt me.
promise-kept = Het spijt me: je bestelling { $order } was er op { $until } nog niet. Wat we je voor dat geval hebben beloofd, volgt nu, zonder dat je erom hoeft te vragen.
promise-kept-sent = Het spijt me: je bestelling { $order } was op { $until } nog niet verstuurd. Wat we je voor dat geval hebben beloofd, volgt nu, zonder dat je erom hoeft te vragen.
promise-withdrawn = Goed nieuws: je bestelling { $order } is aangekomen, dus wat we hadden beloofd voor het geval dat die te laat kwam, geldt niet meer. Is er iets niet in orde, zeg het me dan gerust.
promise-withdrawn-sent = Goed nieuws: je bestelling { $order } is verstuurd, dus wat we hadden beloofd voor het geval dat die te laat werd verstuurd, geldt niet meer.
threat-answer = Dat is je goed recht, en ik probeer je er niet van af te brengen. Als je wilt, kunnen we hier tegelijk naar een oplossing zoeken; aan je claim doet dat niets af.

## Terugsturen.

return-when-there = Bestelling { $order } is nog onderweg. Schrijf me hier zodra je het pakket hebt, dan vertel ik je hoe je het kunt terugsturen.
return-by-law = Volgens de wet kun je het tot uiterlijk { $until } terugsturen zonder een reden te geven.
return-to =
    Stuur het naar:
    { $text }
return-wait = Stuur het nog niet op: een collega schrijft je hier waar het naartoe moet, en hoe.
return-number = Geef me het trackingnummer als je het hebt verstuurd, dan volg ik het. Bewaar het verzendbewijs tot je je geld hebt.
return-followed = Dank je. Ik volg je pakket { $number } naar de winkel en schrijf je als het daar is.
return-arrived = Wat je hebt teruggestuurd van bestelling { $order } is bij de winkel aangekomen. De winkel betaalt { $amount } terug via je oorspronkelijke betaalmethode, uiterlijk { $by }, en ik laat het je hier weten als het gedaan is.

## Een medewerker, stilte, taal, het einde.

person-asked = Ik heb dit doorgegeven aan een medewerker. Iemand van { $team } antwoordt je hier uiterlijk { $until }.
person-late = Het spijt me dat je zo lang hebt moeten wachten. Ik heb je bericht opnieuw doorgegeven, en iemand van { $team } antwoordt je hier uiterlijk { $until }.
person-here = Er is nu een medewerker van { $team } die je antwoordt. Ik ben zolang stil.
person-gone = Mijn collega heeft de chat verlaten en ik ben er weer, de bot. Schrijf “medewerker” als je een mens nodig hebt.
stopped = Goed, ik stuur je geen updates meer. Je kunt me hier nog steeds alles vragen. Wil je weer updates, schrijf dan “start”.
started-again = Goed, ik houd je weer op de hoogte.
ask-language = Welke taal wil je?
language-set = Dank je. Ik schrijf vanaf nu in het Nederlands.
arrived-well = Fijn dat het goed is aangekomen.
closed-arrived = Je bestelling { $order } is aangekomen, dus ik heb gesloten wat daarvoor nog openstond, ook het aanbod. Is er iets niet in orde, zeg het me dan gerust.
glad = Fijn dat het gelukt is. Is er later nog iets, schrijf me dan hier.

## Knoppen. Hoogstens 20 tekens. Geen punt.

button-where = Waar is mijn pakket?
button-late = Het duurt te lang
button-customs = Vraag over de douane
button-not-received = Nooit aangekomen
button-damaged = Het is beschadigd
button-wrong-item = Verkeerd artikel
button-problem = Een ander probleem
button-wrong-variant = Verkeerde kleur/maat
button-parts-missing = Er ontbreekt iets
button-quality = Slechte kwaliteit
button-send-back = Ik wil terugsturen
button-other-order = Andere bestelling
button-order = Bestelling { $order }
button-person = Medewerker spreken
button-language = Taal
button-menu = Menu
button-withdraw = Overeenkomst herroepen
button-want-money = Geld terug
button-want-new = Stuur een nieuwe
button-not-sent = Nog niet verstuurd
button-claim = Claim of geschil
button-erase = Wis mijn gegevens
button-erase-yes = Ja, verwijderen
button-erase-no = Gegevens bewaren
button-my-data = Stuur me een kopie
button-download = Downloaden
button-stop = Geen berichten meer
button-start-again = Weer updates krijgen
button-no-photo = Foto maken lukt niet
button-skip-photo = Deze overslaan
button-my-photos = Mijn foto’s
button-retake = Opnieuw maken
button-delete-photo = Verwijderen
button-photos-done = Dat was het, verder
button-still-missing = Nog niet gevonden
button-found-it = Ik heb het gevonden
button-all-well = Alles is in orde
button-something-wrong = Er klopt iets niet
button-agree-delay = Akkoord: { $by }
button-address = Adres corrigeren
button-cancel-order = Bestelling annuleren
button-options = Toon mijn opties
button-wait = Wachten tot { $until }
button-coupon = Kortingsbon { $amount }
button-partial-refund = { $amount } terug
button-send-part = Onderdeel nasturen
button-reship = Vervanging sturen
button-exchange = Omruilen
button-return = Retour + { $amount }
button-refund-keep = Houden + { $amount }
button-refund = Geld terug: { $amount }
button-cancel = Annuleren + { $amount }
button-more = Ander aanbod
