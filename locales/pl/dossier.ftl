## Słowa akt sprawy na papierze: proste i dokładne, dla arbitra, banku, przewoźnika lub dostawcy. To, co mówi się na czacie,
## jest w say.ftl.
missing = Czego jeszcze brakuje
nothing-missing = Nie brakuje niczego, o co ten odbiorca zwykle prosi.
who = Kto może to dostarczyć
until = Termin
needed = wymagane
helpful = pomocne
source = Źródło
original = Oryginalne brzmienie
not-counted = w aktach, nieuwzględnione
contents = Spis treści
files = Pliki
page = Strona { $n } z { $of }
seal = Skrót (SHA-256)
chosen = wybrane przez kupującego
unprintable = Niektórych znaków nie można tu wydrukować: każdy jest przedstawiony jako swój numer w nawiasie kwadratowym. Plik messages.txt zawiera słowa tak, jak zostały napisane.
title = Akta sprawy
basis = Źródło wykazu wymaganych dowodów
basis-none = Nie jest znany żaden opublikowany wykaz dowodów dla tego odbiorcy.
guess = To, które dowody należą do której reklamacji, oraz wszystko, czego to źródło nie podaje, jest naszą własną interpretacją.
guess-all = Żaden tekst tego odbiorcy nie był dostępny: ten wykaz jest naszą własną interpretacją.
no-translation = Brak tłumaczenia
nothing-here = Brak wpisów.
left-out = Zdjęcia pominięte, ponieważ mogą pokazywać adres kupującego
look-first = Przed przekazaniem należy sprawdzić każde zdjęcie.

# Kto
by-buyer = Kupujący
by-seller = Sprzedawca
by-carrier = Przewoźnik
by-bot = Automatyczny asystent sklepu
by-person = Personel sklepu
by-law = Z mocy prawa
by-promise = Zgodnie z wcześniejszą obietnicą

# Nazwy faktów
order = Zamówienie
platform-order = Numer zamówienia na platformie
marketplace = Miejsce sprzedaży
placed = Złożenie zamówienia
total = Łączna kwota zamówienia
item = Produkt
variant = Wariant
colour = Kolor w ofercie
buyer = Kupujący
country = Kraj przeznaczenia
postcode = Kod pocztowy
email = E-mail
phone = Telefon
claim = Reklamacja
cause = Problem
opened = Otwarcie sprawy
closed = Zamknięcie sprawy
said = Słowami kupującego
charged = Opłata uiszczona przy doręczeniu
promised = Obiecany termin
shipped = Oznaczono jako wysłane
for-whom = Przygotowano dla
made = Sporządzono
opens = Reklamacja możliwa od
closes = Reklamacja możliwa do
answer-by = Termin odpowiedzi
confidence = Pewność tej informacji
confidence-high = wysoka
confidence-medium = średnia
confidence-low = niska
number = Numer przesyłki
carrier = Przewoźnik
first-scan = Pierwszy skan przewoźnika
no-scan = Brak skanu przewoźnika
delivered = Skan doręczenia
no-delivery = Brak skanu doręczenia
place = Miejsce skanu
left = Miejsce pozostawienia
signer = Odbiór pokwitowany przez
status = Status
reported = Zgłoszone przez
zone-unknown = czas lokalny, strefa czasowa niepodana
mended = czas lub znaczenie według naszej interpretacji
not-yet = data w przyszłości
not-ours = należy do innej paczki o tym samym numerze
offer-made = Propozycja złożona
offer-until = Otwarta do
offer-answered = Odpowiedź
offer-state = Wynik
offer-policy = Wersja zasad
offer-asked = Kupujący prosił o
offer-title = Propozycja
agreed = Data ustalenia
agreed-what = Co ustalono
agreed-by = Ustalone przez
due = Termin wykonania
done = Wykonano
not-done = Jeszcze nie wykonano
reference = Numer referencyjny
nothing-agreed = Niczego jeszcze nie ustalono.
resolution = Wynik
journal-head = Ostatni skrót dziennika
journal-lines = Wpisy dziennika
journal-line = Wiersz dziennika
received = Otrzymano
type = Typ pliku
pixels = Rozmiar w pikselach
sharpness = Ostrość (na 100)
light = Jasność (na 100)
codes = Odczytane kody kreskowe
matches = zgodny z numerem tej paczki
taken = Zrobiono, według pliku
software = Oprogramowanie podane w pliku
alike = Podobne do wcześniejszego zdjęcia (tylko wskazówka)
shade = Zmierzony kolor (tylko wskazówka)
photo = Zdjęcie
photo-gone = Usunięto; zapis o nim pozostaje
photo-refused = Nie nadawało się do użycia
photo-fetching = Jeszcze nie pobrano
photo-video = Film, zachowany w otrzymanej postaci
photo-hidden = Nie pokazano temu odbiorcy
pressed = naciśnięto przycisk
sent-photos = wysłano zdjęcia
edited = zmieniono później

# Jak daleko dotarła wysłana wiadomość
state-sent = wysłana
state-unsure = wysłana, doręczenie niepotwierdzone
state-shelf = umieszczona na czacie, jeszcze niepobrana
state-waiting = jeszcze niewysłana
state-sending = w trakcie wysyłania
state-failed = niedoręczona
state-withdrawn = wycofana przed wysłaniem
state-stale = nieaktualna, niewysłana
state-heard = otrzymana
state-parked = brak czatu z kupującym: niewysłana
state-joined = zawarta w innej wiadomości
state-shown = przekazana na platformie

# Rozdziały
piece-order = Zamówienie
piece-listing = Oferta
piece-clock = Okres reklamacji i terminy
piece-shipping = Dowód wysyłki
piece-delivery = Dowód doręczenia
piece-signature = Podpis
piece-tracking = Historia śledzenia
piece-photos = Zdjęcia
piece-messages = Wiadomości
piece-notices = Powiadomienia wysłane kupującemu
piece-offers = Propozycje i odpowiedzi
piece-settlement = Zwrot pieniędzy lub nowy egzemplarz
piece-return = Odesłanie
piece-journal = Dziennik

# Czego brakuje
lack-number = Numer przesyłki
lack-first_scan = Pierwszy skan przewoźnika: sama etykieta nie dowodzi wysyłki
lack-delivery = Skan doręczenia z datą
lack-delivery_place = Miejscowość lub kod pocztowy ze skanu doręczenia
lack-signature = Podpis przy doręczeniu
lack-tracking = Jakakolwiek historia śledzenia
lack-photo = Zdjęcie pokazujące problem
lack-messages = Korespondencja z kupującym
lack-settlement = Dowód wykonania tego, co ustalono
lack-return = Śledzenie odesłanej paczki
lack-packing = Zdjęcie lub film sprzedawcy z pakowania
lack-weight = Waga przy przekazaniu przewoźnikowi
lack-invoice = Faktura
lack-terms = Warunki zaakceptowane przy zakupie
lack-authenticity = Dokumenty potwierdzające oryginalność towaru
lack-customs_paper = Urzędowy dokument celny
lack-carrier_statement = Oświadczenie przewoźnika
lack-denial = Oświadczenie kupującego, że zamówienie nie dotarło
lack-contract = Umowa
lack-inspection = Próbki lub protokół kontroli

# Zdjęcia
shot-item = Produkt
shot-closeup = Uszkodzenie z bliska
shot-packaging = Opakowanie
shot-label = Etykieta wysyłkowa
shot-packing_slip = Lista zawartości paczki
shot-variant = Produkt obok tego, co pokazuje różnicę
shot-white_sheet = Produkt obok białej kartki papieru
shot-ruler = Produkt obok linijki
shot-size_label = Metka z rozmiarem
shot-everything = Wszystko, co dotarło
shot-weight_label = Etykieta z podaną wagą
shot-defect = Wada
shot-whole_item = Cały produkt
shot-video = Film pokazujący usterkę
shot-unboxing = Film z otwierania paczki
shot-marks = Oznaczenia i logo
shot-letter = Pismo od przewoźnika lub urzędu celnego

# Przyczyny
cause-not_shipped = Jeszcze niewysłane
cause-long_transit = Trwa dłużej niż zwykle
cause-peak_season = Okres wzmożonego ruchu
cause-carrier_silent = Brak wiadomości od przewoźnika
cause-customs_in_process = W urzędzie celnym
cause-customs_buyer = Urząd celny czeka na kupującego
cause-customs_refused = Niedopuszczone przez urząd celny
cause-delivered = Doręczone
cause-pickup = Czeka w punkcie odbioru
cause-delivery_failed = Nieudane doręczenie
cause-returning = W drodze powrotnej
cause-lost = Prawdopodobnie zaginęło
cause-not_received = Doręczone, ale nieotrzymane
cause-damaged = Dotarło uszkodzone
cause-wrong_item = Niewłaściwy produkt
cause-wrong_variant = Niewłaściwy kolor lub rozmiar
cause-parts_missing = Brakujące części
cause-poor_quality = Słaba jakość
cause-unsafe = Zgłoszone jako niebezpieczne
cause-counterfeit = Zgłoszone jako podróbka

# Skany
scan-pre_transit = Utworzono etykietę
scan-accepted = Przyjęto przez przewoźnika
scan-in_transit = W drodze
scan-departed_origin_country = Opuściło kraj nadania
scan-arrived_destination_country = Dotarło do kraju przeznaczenia
scan-customs_presented = Przedstawiono urzędowi celnemu
scan-customs_held = Zatrzymano przez urząd celny
scan-customs_released = Zwolniono przez urząd celny
scan-customs_action_required = Urząd celny wymaga działania
scan-out_for_delivery = Wydano do doręczenia
scan-available_for_pickup = Gotowe do odbioru
scan-delivery_attempt_failed = Nieudana próba doręczenia
scan-delivered = Doręczono
scan-returning = W drodze powrotnej do nadawcy
scan-returned = Zwrócono do nadawcy
scan-damaged = Zgłoszono uszkodzenie
scan-lost = Zgłoszono zaginięcie
scan-cancelled = Anulowano
scan-expired = Koniec śledzenia
scan-unknown = Znaczenie nieznane

# Powiadomienia: o czym poinformowano kupującego, jako wpisy pod „Powiadomienia wysłane kupującemu”
notice-late = Dostawa jest opóźniona
notice-silent = Brak wiadomości od przewoźnika
notice-at_risk = Dostawa może się opóźnić
notice-not_shipped = Jeszcze niewysłane
notice-customs = W urzędzie celnym
notice-delivery_failed = Nieudane doręczenie
notice-pickup = Czeka na odbiór
notice-returning = W drodze powrotnej
notice-lost = Prawdopodobnie zaginęło
notice-moving_again = Znów w ruchu
notice-delivered_check = Zgłoszone jako doręczone

# Zakończenia
offer-open = czeka na odpowiedź
offer-accepted = przyjęta
offer-refused = odrzucona
offer-expired = wygasła bez odpowiedzi
offer-withdrawn = wycofana
end-settled = Rozliczone
end-arrived = Ostatecznie dotarło
end-solved_itself = Rozwiązało się samo
end-withdrawn = Wycofane przez kupującego
end-seller = Zamknięte przez sprzedawcę
end-unanswered = Kupujący nie odpowiedział

# Zestawienia dla dostawców
pack-title = Powtarzający się problem
pack-cases = Sprawy
pack-sold = Sztuki sprzedane w tym okresie
pack-since = Liczone od
pack-first = Pierwsze zgłoszenie
pack-last = Ostatnie zgłoszenie
pack-sku = SKU
pack-batch = Partia
pack-from = Wysłano z
pack-note = Każda sprawa to zgłoszenie jednego kupującego dotyczące tego towaru. Nic tutaj nie pozwala zidentyfikować kupujących.

# Dla kogo są akta, gdy nie jest to platforma ani bank
audience-everything = Akta własne: wszystko
audience-supplier = Dostawca
audience-carrier = Przewoźnik

# Reklamacje, naszymi słowami: słowa samej platformy stoją za nimi
claim-item_not_received = Produkt nieotrzymany
claim-not_as_described = Niezgodny z opisem
claim-damaged = Dotarł uszkodzony
claim-wrong_item = Niewłaściwy produkt
claim-missing_parts = Brakujące części
claim-counterfeit = Podróbka

# Gdzie kupiono i gdzie napisano
own-shop = Własny sklep internetowy
channel-webchat = Czat na stronie
channel-email = E-mail
live-date = Pierwszeństwo ma data, którą pokazuje sama platforma.

# Dlaczego zdjęcie nie nadawało się do użycia
refused-animated = ruchomy obraz
refused-blurred = zbyt nieostre
refused-empty = plik jest pusty
refused-expired = nie jest już dostępne w kanale
refused-no_label = nie widać na nim czytelnej etykiety
refused-not_an_image = nie jest zdjęciem
refused-overexposed = prześwietlone
refused-too_dark = zbyt ciemne
refused-too_large = zbyt duże
refused-too_many = więcej, niż się przyjmuje
refused-too_small = zbyt małe
refused-truncated = plik jest niekompletny
refused-unreachable = nie udało się pobrać
refused-unsupported = nieobsługiwany typ pliku

# Gdzie pozostawiono paczkę
at-door = pod drzwiami
at-letterbox = w skrzynce na listy
at-locker = w automacie paczkowym
at-neighbour = u sąsiada
at-reception = w recepcji
at-safe_place = w bezpiecznym miejscu
at-pickup_point = w punkcie odbioru
at-collected = odebrane przez adresata
