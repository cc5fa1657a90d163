### Co Parley mówi do kupującego, po polsku. Każda wiadomość nosi nazwę swojej frazy z `models/facts/phrases.py`;
### pełne wskazówki są w `locales/en/say.ftl`.
###
### Forma: na „Ty”, z wielką literą (Ty, Ciebie, Twoje), jak piszą polskie sklepy i firmy kurierskie w aplikacjach. Krótko, ciepło, konkretnie;
### bez wykrzykników, bez emoji, bez urzędowego tonu. Nigdy czasu przeszłego, który zdradza płeć czytającego („zapłaciłeś”): zamiast niego
### „opłacono”, „masz”, „dotarło”. Zmienne stoją w formie, która się nie odmienia: „zamówienie { $order }”, „do { $by }” (data jest już
### w dopełniaczu: „3 marca 2026”), „zwrot { $amount }”, „serwis { $name }”. Cudzysłów: „…”.
### Polecenia, które rozumie hear.toml: „konsultant”, „stop”, „start”, „anuluj”.

## Słowa człowieka, przekazane bez zmian.

plain = { $text }

## Pierwszy kontakt i o które zamówienie chodzi. Mówi bot.

hello =
    Dzień dobry, tu { $shop }. Jestem botem: śledzę Twoją paczkę, piszę, co się z nią dzieje, i pomagam, gdy coś pójdzie nie tak.
    Jeśli wolisz porozmawiać z człowiekiem, w każdej chwili napisz „konsultant”.
hello-again = Miło, że znów piszesz. Jestem botem, który pilnuje Twojego zamówienia; jeśli wolisz człowieka, napisz „konsultant”.
connected =
    Od teraz ten czat pilnuje Twojego zamówienia { $order }. Codziennie sprawdzam śledzenie paczki i piszę tutaj, gdy coś się wydarzy.
    Jeśli nie chcesz powiadomień, napisz „stop”.
ask-order = O które zamówienie chodzi? Podaj mi, proszę, numer zamówienia; znajdziesz go w e-mailu z potwierdzeniem.
ask-email = Dziękuję. Żeby mieć pewność, że zamówienie { $order } jest Twoje: na jaki adres e-mail zostało złożone?
not-found = Nie znajduję zamówienia z takim numerem i adresem e-mail. Sprawdź, proszę, jedno i drugie i wyślij mi numer zamówienia jeszcze raz.
tried-too-often = To było za dużo prób. Żeby chronić zamówienia wszystkich, muszę tu zrobić przerwę; spróbuj później albo napisz „konsultant”.
link-not-valid = Ten link już nie działa. Wyślij mi, proszę, numer zamówienia.
link-taken = Ten link został już użyty w innym czacie. Wyślij mi, proszę, numer zamówienia, a sprawdzę, czy jest Twoje.
linked-elsewhere = Zamówienie { $order } właśnie połączono także z innym czatem. Jeśli to nie Ty, napisz „konsultant”.
which-order = Masz u nas więcej niż jedno zamówienie. O które chodzi?
menu = W czym mogę pomóc?
not-sure = Nie mam pewności, czy dobrze rozumiem. Czy chodzi o jedną z tych spraw?
language-unknown = Przepraszam, nie rozumiem jeszcze tego języka. Może Ci pomóc człowiek albo wybierz poniżej inny język.
not-understood = Przepraszam, nie rozumiem. Możesz napisać to inaczej albo wybrać coś poniżej?
only-text-and-photos = Przyjmuję tylko tekst, zdjęcia i filmy. Możesz mi to napisać?
edit-seen = Widzę, że Twoja wiadomość została zmieniona. Jeśli przez to potrzebujesz czegoś innego, napisz mi o tym w nowej wiadomości.
card-hidden = To wyglądało na numer karty, więc jest już usunięty i nie został zapisany. Nigdy nie wysyłaj danych karty na czacie; nikt ich tu nie potrzebuje.
groups-not = O zamówieniach rozmawiam tylko prywatnie. Napisz, proszę, bezpośrednio do mnie.
thanks = Nie ma za co. Jestem tutaj, gdyby coś jeszcze się pojawiło.
withdraw-here = Aby odstąpić od umowy, skorzystaj z formularza sklepu: { $url }
erase-asked = Twoja prośba o usunięcie danych jest już w sklepie. Zajmuje się nią konsultant.
erase-what = Mogę usunąć to, co jest tu o Tobie przechowywane: imię i nazwisko, adresy, nasze wiadomości i Twoje zdjęcia. Kwoty i daty zamówień pozostaną, bez Twojego nazwiska. Tego nie da się cofnąć.
erase-soon = Twoje dane zostaną usunięte: { $at }. Do tego czasu możesz jeszcze zmienić zdanie.
erase-later = W sprawie Twojego zamówienia coś jest jeszcze w toku. Twoje dane zostaną usunięte, gdy tylko to się zakończy, według obecnego stanu do { $day }. Do tego czasu możesz jeszcze zmienić zdanie.
erase-kept = Dobrze, nic nie zostanie usunięte.
data-asked = Sklep już wie, że chcesz otrzymać kopię swoich danych. Dostaniesz ją do { $day }.
data-here = Oto kopia wszystkiego, co jest tu o Tobie przechowywane. Link działa jeden raz, do jutra.
address-asked = Wyślij mi, proszę, cały nowy adres w jednej wiadomości, żeby konsultant mógł sprawdzić, czy da się go jeszcze zmienić.
address-shipped = Zamówienie { $order } jest już w drodze, więc na zmianę adresu może być za późno. U wielu przewoźników można samodzielnie przekierować paczkę: zajrzyj na stronę przewoźnika z numerem przesyłki pod ręką.
address-noted =
    Dziękuję, to mam zapisane przy zamówieniu { $order }:
    „{ $text }”
    Nic się nie zmienia, dopóki konsultant tego tutaj nie potwierdzi. Jeśli coś się nie zgadza, użyj przycisku poniżej i wyślij adres jeszcze raz.

## Gdzie to jest? Najpierw jedno z tych, potem gdzie było ostatnio i kiedy powinno dotrzeć.

status-to-ship = Zamówienie { $order } jest w przygotowaniu. Wysyłka powinna nastąpić do { $by }.
status-to-ship-no-date = Zamówienie { $order } jest w przygotowaniu i nie zostało jeszcze wysłane.
status-announced = Przewoźnik wie już o zamówieniu { $order }, ale jeszcze nie zeskanował paczki. Numer przesyłki: { $number }
status-moving = Zamówienie { $order } jest w drodze do Ciebie. Numer przesyłki: { $number }
status-at-customs = Zamówienie { $order } jest w urzędzie celnym. Numer przesyłki: { $number }
status-out-for-delivery = Zamówienie { $order } zostało wydane do doręczenia. Numer przesyłki: { $number }
status-at-pickup = Zamówienie { $order } czeka na Ciebie w punkcie odbioru. Numer przesyłki: { $number }
status-attempted = Przewoźnik próbował doręczyć zamówienie { $order }, ale się nie udało. Numer przesyłki: { $number }
status-delivered = Według przewoźnika zamówienie { $order } zostało doręczone { $at }. Numer przesyłki: { $number }
status-returning = Zamówienie { $order } wraca do sklepu. Numer przesyłki: { $number }
status-lost = Od tak dawna nie ma żadnego śladu zamówienia { $order }, że prawdopodobnie zaginęło. Numer przesyłki: { $number }
status-cancelled = Zamówienie { $order } zostało anulowane.
last-seen = Ostatni skan: { $at }
last-seen-at = Ostatni skan: { $at }, { $place }
carrier-says = Notatka przewoźnika: „{ $text }”
left-door = Według przewoźnika paczkę zostawiono pod Twoimi drzwiami.
left-letterbox = Według przewoźnika paczkę włożono do Twojej skrzynki na listy.
left-locker = Według przewoźnika paczkę umieszczono w automacie paczkowym.
left-neighbour = Według przewoźnika paczkę zostawiono u sąsiada.
left-reception = Według przewoźnika paczkę zostawiono w recepcji lub na portierni.
left-safe-place = Według przewoźnika paczkę zostawiono w bezpiecznym miejscu, na przykład w garażu lub szopie.
left-pickup-point = Według przewoźnika paczkę oddano w punkcie odbioru lub na poczcie.
left-collected = Według przewoźnika ktoś już odebrał paczkę.
signed-by = Odbiór pokwitowano: { $name }
expected = Przewidywana dostawa: { $days }
expected-unknown = Nie mogę jeszcze podać daty dostawy, za którą mogę ręczyć.

## Powiadomienia: bot pisze pierwszy. Co się stało i od kiedy, a potem co można zrobić.

told-not-shipped = Przykro mi: wysyłkę zamówienia { $order } obiecano do { $by }, a sklep nie może dotrzymać tego terminu.
told-new-ship-date = Nowy termin: wysyłka do { $by }.
told-consent =
    Wybór należy do Ciebie: zgódź się na nowy termin albo anuluj zamówienie teraz i otrzymaj pełny zwrot pieniędzy tą samą metodą płatności, którą je opłacono.
    Brak odpowiedzi uznamy za zgodę na wysyłkę do { $by }. Dopóki zamówienie nie zostanie wysłane, nadal możesz je anulować z takim samym pełnym zwrotem.
told-express-consent =
    Wybór należy do Ciebie: zgódź się na nowy termin albo anuluj zamówienie teraz i otrzymaj pełny zwrot pieniędzy tą samą metodą płatności, którą je opłacono.
    Jeśli do { $by } zamówienie nie zostanie wysłane i do tego czasu nie będzie Twojej zgody, uznamy je za anulowane i otrzymasz taki sam pełny zwrot. Nie musisz w tym celu nic robić.
told-late = Przykro mi: zamówienie { $order } miało dotrzeć do { $by } i jeszcze go nie ma.
told-late-lane = { $count ->
    [one] Przykro mi: zamówienie { $order } jest w drodze już { $count } dzień, dłużej niż zwykle na tej trasie.
    [few] Przykro mi: zamówienie { $order } jest w drodze już { $count } dni, dłużej niż zwykle na tej trasie.
    [many] Przykro mi: zamówienie { $order } jest w drodze już { $count } dni, dłużej niż zwykle na tej trasie.
   *[other] Przykro mi: zamówienie { $order } jest w drodze już { $count } dnia, dłużej niż zwykle na tej trasie.
}
told-at-risk = Wolę uprzedzić wcześniej: zamówienie { $order } może nie dotrzeć do { $by }, jak było obiecane.
told-silent = { $count ->
    [one] Przewoźnik od { $count } dnia nie zeskanował Twojego zamówienia { $order }; ostatni skan był { $at }. To dłużej niż zwykle.
    [few] Przewoźnik od { $count } dni nie zeskanował Twojego zamówienia { $order }; ostatni skan był { $at }. To dłużej niż zwykle.
    [many] Przewoźnik od { $count } dni nie zeskanował Twojego zamówienia { $order }; ostatni skan był { $at }. To dłużej niż zwykle.
   *[other] Przewoźnik od { $count } dnia nie zeskanował Twojego zamówienia { $order }; ostatni skan był { $at }. To dłużej niż zwykle.
}
told-customs = Twoje zamówienie { $order } jest w urzędzie celnym od { $at }.
told-customs-buyer = Urząd celny trzyma Twoje zamówienie { $order } od { $at } i potrzebuje czegoś od Ciebie, zanim paczka ruszy dalej.
told-customs-export = Twoje zamówienie { $order } stoi w eksportowej odprawie celnej od { $at }, zanim opuści kraj, z którego jest wysyłane. Załatwić to muszą nadawca i przewoźnik.
told-customs-paid = Wpłatę dotyczącą Twojego zamówienia { $order } odnotowano w urzędzie celnym { $at }. Paczka ruszy dalej, gdy tylko urząd celny ją zwolni.
told-customs-released = Dobra wiadomość: urząd celny zwolnił { $at } Twoje zamówienie { $order }.
told-moving-again = Dobra wiadomość: Twoje zamówienie { $order } znów jest w ruchu, nowy skan: { $at }.
told-delivery-failed = Przewoźnik próbował { $at } doręczyć Twoje zamówienie { $order }, ale się nie udało. Z awiza lub strony śledzenia dowiesz się, czy spróbuje ponownie, czy przechowa paczkę dla Ciebie.
told-delivery-failed-again = { $count ->
    [one] Przewoźnik próbował już w { $count } dniu doręczyć Twoje zamówienie { $order }, ostatnio { $at }, i się nie udało. Umów z przewoźnikiem nowy termin lub odbiór, żeby paczka nie została odesłana.
    [few] Przewoźnik próbował już w { $count } różnych dniach doręczyć Twoje zamówienie { $order }, ostatnio { $at }, i się nie udało. Umów z przewoźnikiem nowy termin lub odbiór, żeby paczka nie została odesłana.
    [many] Przewoźnik próbował już w { $count } różnych dniach doręczyć Twoje zamówienie { $order }, ostatnio { $at }, i się nie udało. Umów z przewoźnikiem nowy termin lub odbiór, żeby paczka nie została odesłana.
   *[other] Przewoźnik próbował już w { $count } dnia doręczyć Twoje zamówienie { $order }, ostatnio { $at }, i się nie udało. Umów z przewoźnikiem nowy termin lub odbiór, żeby paczka nie została odesłana.
}
told-bad-address = Przewoźnik nie może ruszyć dalej z Twoim zamówieniem { $order }: { $at } odnotował, że w adresie coś się nie zgadza lub czegoś brakuje.
check-address = Sprawdź, proszę, adres dostawy w potwierdzeniu zamówienia. Jeśli coś się nie zgadza lub czegoś brakuje, użyj przycisku poniżej i wyślij mi cały adres; konsultant sprawdzi, czy da się go jeszcze poprawić.
told-damaged = Przykro mi: { $at } przewoźnik zapisał, że Twoje zamówienie { $order } zostało uszkodzone w drodze. Jego własny zapis nam wystarczy; nie musisz wysyłać zdjęcia.
told-pickup = Twoje zamówienie { $order } czeka na Ciebie w punkcie odbioru od { $at }. Weź ze sobą numer przesyłki i dokument tożsamości.
told-pickup-still = Przypominam: Twoje zamówienie { $order } czeka na Ciebie w punkcie odbioru od { $at }.
told-pickup-until = Odbierz je, proszę, do { $until }; później wróci do sklepu.
told-pickup-usual = { $count ->
    [one] Tamtejsza poczta zwykle przechowuje paczkę przez { $count } dzień. Dla pewności odbierz ją do { $until }; później może wrócić do sklepu.
    [few] Tamtejsza poczta zwykle przechowuje paczkę przez { $count } dni. Dla pewności odbierz ją do { $until }; później może wrócić do sklepu.
    [many] Tamtejsza poczta zwykle przechowuje paczkę przez { $count } dni. Dla pewności odbierz ją do { $until }; później może wrócić do sklepu.
   *[other] Tamtejsza poczta zwykle przechowuje paczkę przez { $count } dnia. Dla pewności odbierz ją do { $until }; później może wrócić do sklepu.
}
told-pickup-no-date = Nie wiem, jak długo paczka będzie tam przechowywana; podaje to wiadomość od przewoźnika lub strona śledzenia. Nie zwlekaj, proszę, bo wróci do sklepu.
told-returning = Przykro mi: Twoje zamówienie { $order } wraca do sklepu od { $at }.
told-returned = Przykro mi: Twoje zamówienie { $order } zostało odesłane i { $at } dotarło z powrotem do sklepu.
told-lost = Przykro mi: nie ma żadnego śladu Twojego zamówienia { $order } od { $at }. Musimy przyjąć, że zaginęło.
told-customs-refused = Przykro mi: { $at } urząd celny nie dopuścił Twojego zamówienia { $order }. Nie dotrze ono do Ciebie.
told-delivered-check = Przewoźnik doręczył { $at } Twoje zamówienie { $order }. Czy wszystko z nim w porządku?
about-parcels = { $count ->
    [one] Chodzi o paczkę { $number }.
    [few] Chodzi o { $count } paczki: { $number }.
    [many] Chodzi o { $count } paczek: { $number }.
   *[other] Chodzi o { $count } paczki: { $number }.
}
also-orders = To samo dotyczy tych Twoich zamówień:
also-delivered = Te Twoje zamówienia też zostały doręczone:
also-order = Zamówienie { $order }: { $at }
right-to-cancel-after = Zgodnie z prawem obowiązującym tam, gdzie mieszkasz, możesz wyznaczyć rozsądny ostatni dzień dostawy; jeśli nie zostanie dotrzymany, możesz anulować zamówienie i odzyskać wszystkie pieniądze. Brak odpowiedzi nie oznacza zgody na czekanie.
right-to-cancel = Zgodnie z prawem obowiązującym tam, gdzie mieszkasz, możesz już teraz anulować zamówienie i odzyskać wszystkie pieniądze. Brak odpowiedzi nie oznacza zgody na czekanie.
law-cancelled = Twoje zamówienie { $order } nadal nie zostało wysłane, a na kolejne opóźnienie nie było Twojej zgody, więc uznajemy je za anulowane. Do { $by } otrzymasz zwrot { $amount } tą samą metodą płatności.
peak-season = Paczki na tej trasie idą teraz wolniej niż zwykle: to gorący okres i zbliżają się święta.
we-watch = Codziennie sprawdzam śledzenie i napiszę, gdy coś się zmieni.

## Cło. Tylko kroki: bot nigdy nie przyjmuje numerów, dokumentów ani płatności.

customs-who = Urząd celny sprawdza paczki z zagranicy. Ani sklep, ani ja nie możemy tego przyspieszyć, ale dam Ci znać, gdy będzie po wszystkim.
customs-nothing-to-do = Na razie nie musisz nic robić.
customs-number = Urząd celny potrzebuje Twojego numeru: { $id }. Wpisz go lub sprawdź samodzielnie. Gdzie: { $portal }
customs-papers = Urząd celny prosi o dokumenty, zwykle fakturę lub potwierdzenie płatności; często wystarcza potwierdzenie zamówienia. Gdzie je złożyć: { $portal }
customs-tax = Zanim paczka ruszy dalej, trzeba zapłacić cło lub podatek importowy. Płać tylko na oficjalnej stronie. Gdzie: { $portal }
customs-tax-prepaid = Przy zamówieniu o tej wartości podatek importowy zwykle płaci się już przy zakupie. Jeśli tak było, a ktoś prosi Cię o zapłatę jeszcze raz, nie płać podwójnie: napisz mi o tym, a sklep wyśle przewoźnikowi dowód zapłaty.
customs-free = Przy zamówieniu o tej wartości w Twoim kraju zwykle nie płaci się podatku. Jeśli mimo to ktoś poprosi Cię o zapłatę, napisz mi o tym, zanim zapłacisz.
customs-number-if-asked = Czasem urząd celny prosi też o Twój numer: { $id }. Jeśli tak się stanie, podaj go tylko tutaj: { $portal }
customs-number-within = { $count ->
    [one] Zrób to, proszę, w ciągu { $count } dnia od otrzymania wezwania.
    [few] Zrób to, proszę, w ciągu { $count } dni od otrzymania wezwania.
    [many] Zrób to, proszę, w ciągu { $count } dni od otrzymania wezwania.
   *[other] Zrób to, proszę, w ciągu { $count } dnia od otrzymania wezwania.
}
customs-number-match = Większość paczek zatrzymuje się tylko dlatego, że coś się nie zgadza. Porównaj swoje imię i nazwisko, numer telefonu i kod pocztowy z tym, co jest tam zarejestrowane.
customs-broker = Każda paczka wymaga zgłoszenia celnego przez agenta celnego. Przewoźnik zwykle proponuje swojego; możesz też wyznaczyć własnego.
customs-declare = Zgłoś lub potwierdź przesyłkę samodzielnie. Gdzie: { $portal }
customs-at-door = Zapłata może też być wymagana dopiero przy odbiorze paczki. Płać tylko za oficjalnym pokwitowaniem i zachowaj je.
customs-fee = Przewoźnik zwykle dolicza opłatę manipulacyjną, ostatnio około { $amount }.
customs-dear = Te opłaty mogą być wysokie. Nie musisz się na nie zgadzać: napisz mi, zanim zapłacisz, a sprawdzimy, co może zrobić sklep, łącznie z anulowaniem zamówienia.
customs-no-limit = Jeśli nikt nic nie zrobi, urząd celny zwykle odsyła paczkę albo ją niszczy. Dokładny dzień podaje wiadomość od przewoźnika.
customs-abandoned = { $count ->
    [one] Jeśli nikt nic nie zrobi w ciągu { $count } dnia, paczka zostanie uznana za porzuconą i nie wróci, więc nie zwlekaj z tym, proszę.
    [few] Jeśli nikt nic nie zrobi w ciągu { $count } dni, paczka zostanie uznana za porzuconą i nie wróci, więc nie zwlekaj z tym, proszę.
    [many] Jeśli nikt nic nie zrobi w ciągu { $count } dni, paczka zostanie uznana za porzuconą i nie wróci, więc nie zwlekaj z tym, proszę.
   *[other] Jeśli nikt nic nie zrobi w ciągu { $count } dnia, paczka zostanie uznana za porzuconą i nie wróci, więc nie zwlekaj z tym, proszę.
}
customs-may-have-changed = Moja wiedza o tych przepisach jest z dnia { $of }; mogły się od tego czasu zmienić. Zanim zapłacisz lub coś wyślesz, sprawdź je tutaj: { $portal }
customs-may-differ = Przepisy celne często się zmieniają i to, co wiem, może być nieaktualne. Zanim zapłacisz lub coś wyślesz, sprawdź je tutaj: { $portal }
customs-unknown = Nie wiem na pewno, czego wymaga urząd celny w Twoim kraju. Sprawdzamy to, a ja nie będę zgadywać; do tego czasu kieruj się tym, co pisze przewoźnik.
customs-not-seen = Śledzenie nie pokazuje na razie postoju w urzędzie celnym; sprawdzamy to dalej. Jeśli jakaś wiadomość prosi Cię o pieniądze lub dane, zachowaj ostrożność: może być fałszywa. Oto czego zwykle wymaga urząd celny:
customs-hold-limit = { $count ->
    [one] Urząd celny zwykle trzyma paczkę przez { $count } dzień, a potem ją odsyła, więc nie zwlekaj z tym, proszę.
    [few] Urząd celny zwykle trzyma paczkę przez { $count } dni, a potem ją odsyła, więc nie zwlekaj z tym, proszę.
    [many] Urząd celny zwykle trzyma paczkę przez { $count } dni, a potem ją odsyła, więc nie zwlekaj z tym, proszę.
   *[other] Urząd celny zwykle trzyma paczkę przez { $count } dnia, a potem ją odsyła, więc nie zwlekaj z tym, proszę.
}
customs-safety = Nie wysyłaj mi żadnych numerów dokumentów ani numerów podatkowych, dokumentów ani danych do płatności: nigdy o nie nie proszę na tym czacie i nigdy nie wysyłam linków do płatności.
customs-charged = Jeśli trzeba było zapłacić cło lub inną opłatę celną, zachowaj pokwitowanie i podaj mi kwotę oraz walutę. Wtedy zobaczymy, co sklep może zwrócić.
customs-how-much = Dziękuję, mam pokwitowanie. Ile wyniosła opłata i w jakiej walucie?
customs-charge-noted = Dziękuję, opłata celna do zamówienia { $order } jest zapisana.
portal-carrier = oficjalna strona przewoźnika
portal-customs = oficjalna strona urzędu celnego w Twoim kraju

## Coś jest nie tak: najpierw wierzymy kupującemu. Potem zdjęcia, potem propozycje.

what-is-wrong = Przykro mi to słyszeć. Co jest nie tak? Wybierz poniżej albo opisz własnymi słowami.
sorry-damaged = Przykro mi, że zamówienie { $order } dotarło uszkodzone. Poszukajmy rozwiązania.
sorry-wrong-item = Przykro mi, że w zamówieniu { $order } jest nie ten produkt. Poszukajmy rozwiązania.
sorry-wrong-variant = Przykro mi, że w zamówieniu { $order } kolor, rozmiar lub wersja są inne niż zamówione. Poszukajmy rozwiązania.
sorry-parts-missing = Przykro mi, że w zamówieniu { $order } czegoś brakuje. Poszukajmy rozwiązania.
sorry-poor-quality = Przykro mi, że zamówienie { $order } nie jest takie, jak obiecano. Poszukajmy rozwiązania.
sorry-late = Przykro mi, że zamówienie { $order } idzie tak długo.
sorry-unsafe =
    Przestań, proszę, od razu tego używać, trzymaj to z dala od dzieci i odłącz od prądu, jeśli da się to zrobić bezpiecznie. Jeśli ktoś ucierpiał, najpierw wezwij lekarza lub zadzwoń na numer alarmowy.
    Sklep już o tym wie. Zrób zdjęcie tylko wtedy, gdy jest to bezpieczne.
sorry-counterfeit =
    Dziękuję za tę wiadomość. Sklep traktuje to bardzo poważnie i zamówieniem { $order } zajmie się konsultant.
    Zachowaj, proszę, produkt i opakowanie, a jeśli możesz, wyślij zdjęcia produktu, jego metek i oznaczeń.
sorry-not-received = Przykro mi, że nie masz tej paczki. Według przewoźnika zamówienie { $order } zostało doręczone { $at }. Zobaczmy, co da się zrobić.
on-time = Rozumiem, że czekasz. Zamówienie { $order } wciąż mieści się w terminie. Przewidywana dostawa: { $days }
send-photo-damaged = Wyślij mi, proszę, kilka zdjęć: cały produkt, uszkodzenie z bliska, opakowanie i etykietę wysyłkową.
send-photo-wrong-item = Wyślij mi, proszę, kilka zdjęć: otrzymany produkt, etykietę wysyłkową i listę zawartości, jeśli jest w paczce.
send-photo-variant = Wyślij mi, proszę, zdjęcie tego, co dotarło: obok białej kartki, jeśli nie zgadza się kolor, albo obok linijki, jeśli nie zgadza się rozmiar. Napisz też, jaki był zamówiony.
send-photo-parts = Wyślij mi, proszę, zdjęcie wszystkiego, co dotarło, i zdjęcie etykiety wysyłkowej z widoczną wagą. Napisz też, czego brakuje.
send-photo-quality = Wyślij mi, proszę, zdjęcie całego produktu i zdjęcie tego, co jest nie tak. Jeśli coś nie działa, jak powinno, nagraj też krótki film i zachowaj go: konsultant może o niego poprosić.
send-photo-also = Przyda się też to, jeśli to masz:
which-part = Której części brakuje? Napisz, proszę, w jednej wiadomości, a przekażę to sklepowi.
which-variant = Jaki ma być? Napisz, proszę, kolor lub rozmiar w jednej wiadomości, a przekażę to sklepowi.
words-noted = Dziękuję, zapisane dla sklepu.
photo-received = { $count ->
    [one] Dziękuję, mam Twoje zdjęcie.
    [few] Dziękuję, mam już { $count } zdjęcia.
    [many] Dziękuję, mam już { $count } zdjęć.
   *[other] Dziękuję, mam już { $count } zdjęcia.
}
photo-unreadable = Na tym zdjęciu za mało widać. Możesz zrobić je jeszcze raz, w dobrym świetle, trzymając telefon nieruchomo?
photo-no-matter = Na tym zdjęciu niewiele widać. Nic nie szkodzi: nie ryzykuj, proszę, żeby zrobić kolejne.
photo-added = Dziękuję, jest już przy zamówieniu { $order }.
photo-of-what = Dziękuję za przesłanie. Czego to dotyczy?
shot-item = Wyślij, proszę, zdjęcie całego produktu, żeby sklep zobaczył, co dotarło ({ $place } z { $total }).
shot-closeup = Wyślij, proszę, zdjęcie uszkodzenia z bliska, żeby nikt nie musiał zgadywać, jak jest duże ({ $place } z { $total }).
shot-packaging = Wyślij, proszę, zdjęcie opakowania, z zewnątrz i w środku: może pokazać, co stało się w drodze ({ $place } z { $total }).
shot-label = Wyślij, proszę, zdjęcie etykiety wysyłkowej z kodem kreskowym: widać z niego, w której paczce to dotarło ({ $place } z { $total }).
shot-packing-slip = Wyślij, proszę, zdjęcie listy zawartości, jeśli jest w paczce: pokazuje, co powinno być w środku ({ $place } z { $total }).
shot-variant = { $total ->
    [one] Wyślij, proszę, zdjęcie tego, co dotarło: obok białej kartki, jeśli nie zgadza się kolor, albo obok linijki, jeśli nie zgadza się rozmiar. Napisz też, jaki był zamówiony, jeśli jeszcze tego nie wiem.
   *[other] Wyślij, proszę, zdjęcie tego, co dotarło: obok białej kartki, jeśli nie zgadza się kolor, albo obok linijki, jeśli nie zgadza się rozmiar ({ $place } z { $total }). Napisz też, jaki był zamówiony, jeśli jeszcze tego nie wiem.
}
shot-white-sheet = { $total ->
    [one] Wyślij, proszę, zdjęcie produktu obok białej kartki, w świetle dziennym, żeby kolor był taki jak w rzeczywistości. Napisz też, jaki kolor był zamówiony, jeśli jeszcze tego nie wiem.
   *[other] Wyślij, proszę, zdjęcie produktu obok białej kartki, w świetle dziennym, żeby kolor był taki jak w rzeczywistości ({ $place } z { $total }). Napisz też, jaki kolor był zamówiony, jeśli jeszcze tego nie wiem.
}
shot-ruler = Wyślij, proszę, zdjęcie produktu obok linijki lub miarki, żeby dało się odczytać rozmiar ({ $place } z { $total }). Napisz też, jaki rozmiar był zamówiony, jeśli jeszcze tego nie wiem.
shot-size-label = Wyślij, proszę, zdjęcie metki z rozmiarem: widać na niej, jaki rozmiar do Ciebie wysłano ({ $place } z { $total }).
shot-everything = Wyślij, proszę, zdjęcie wszystkiego, co dotarło, ułożonego obok siebie, żeby łatwo było zobaczyć, czego nie ma ({ $place } z { $total }). Napisz też, czego brakuje, jeśli jeszcze tego nie wiem.
shot-weight-label = Wyślij, proszę, zdjęcie etykiety wysyłkowej w miejscu, gdzie jest waga: to pomaga ustalić, co było w paczce przy wysyłce ({ $place } z { $total }).
shot-defect = Wyślij, proszę, zdjęcie z bliska tego, co jest nie tak, żeby sklep zobaczył to samo co Ty ({ $place } z { $total }).
shot-whole-item = Wyślij, proszę, zdjęcie całego produktu, żeby sklep zobaczył, w którym miejscu jest problem ({ $place } z { $total }).
shot-video = Jeśli coś nie działa, jak powinno, wyślij, proszę, krótki film: pokaże to lepiej niż zdjęcie ({ $place } z { $total }).
shot-unboxing = Jeśli masz nagranie z otwierania paczki, wyślij je, proszę: serwisy sprzedażowe chętnie je oglądają ({ $place } z { $total }).
shot-marks = Wyślij, proszę, zdjęcie oznaczeń, na przykład logo, metek lub numeru seryjnego, żeby można je było porównać ({ $place } z { $total }).
shot-letter = Jeśli masz pismo od przewoźnika lub urzędu celnego, wyślij, proszę, jego zdjęcie z zasłoniętymi numerami dokumentów i numerami podatkowymi: widać z niego, dlaczego paczka została zatrzymana ({ $place } z { $total }).
name-item = Cały produkt
name-closeup = Uszkodzenie z bliska
name-packaging = Opakowanie
name-label = Etykieta wysyłkowa
name-packing-slip = Lista zawartości
name-variant = To, co dotarło
name-white-sheet = Obok białej kartki
name-ruler = Obok linijki
name-size-label = Metka z rozmiarem
name-everything = Wszystko, co dotarło
name-weight-label = Waga na etykiecie
name-defect = Wada z bliska
name-whole-item = Cały produkt
name-video = Film
name-unboxing = Film z otwierania
name-marks = Logo i oznaczenia
name-letter = Pismo
name-other = Inne zdjęcie
photos-complete = To wszystko, czego potrzebuję.
photos-enough = W porządku, nie musisz wysyłać więcej. Jeśli później zechcesz coś dodać, po prostu to wyślij.
photo-blurred = To zdjęcie jest trochę nieostre. Możesz zrobić je jeszcze raz, trzymając telefon nieruchomo?
photo-label-blurred = Etykieta jest trochę nieostra. Możesz zrobić zdjęcie jeszcze raz, z telefonem nieco bliżej?
photo-no-label = Nie mogę odczytać kodu kreskowego na tej etykiecie. Możesz zrobić zdjęcie jeszcze raz, z bliska i prosto z góry?
photo-dark = To zdjęcie jest trochę za ciemne. Możesz zrobić je jeszcze raz, przy oknie albo pod lampą?
photo-bright = To zdjęcie jest za jasne i niewiele na nim widać. Możesz zrobić je jeszcze raz, bez lampy błyskowej i ostrego słońca?
photo-small = To zdjęcie jest bardzo małe. Możesz je wysłać w pełnym rozmiarze?
photo-not-one = Nie udało mi się otworzyć tego jako zdjęcia. Możesz wysłać zdjęcie zrobione aparatem?
photo-not-whole = To zdjęcie nie dotarło w całości. Możesz je wysłać jeszcze raz?
photo-too-large = Ten plik jest dla mnie za duży. Możesz wysłać zwykłe zdjęcie albo krótszy film?
photo-not-fetched = Ten plik do mnie nie dotarł. Możesz go wysłać jeszcze raz?
video-kept = Dziękuję, film jest zachowany dla sklepu.
photo-still-needed = Zdjęcie też by się przydało.
photo-looking = Chwileczkę, właśnie oglądam to, co od Ciebie przyszło.
photo-instead = Z tego nie mogę tu skorzystać, tylko z tekstu, zdjęć i filmów. Teraz pomogłoby to:
photos-hour = W jednej sprawie mogę przyjąć tyle zdjęć na godzinę: { $total }. Te, które mam, są bezpieczne; pozostałe wyślij, proszę, później.
photos-full = W jednej sprawie mogę przechować tyle zdjęć: { $total }, i nie ma już miejsca na kolejne. Te, które mam, są bezpieczne. Jeśli inne jest ważniejsze, najpierw usuń któreś z nich.
photos-heavy = Nie mam tu już miejsca na kolejne zdjęcia. Te, które mam, są bezpieczne. Jeśli inne jest ważniejsze, najpierw usuń któreś z nich albo poproś o konsultanta.
photos-over = Nie mogę przyjąć więcej zdjęć w tej sprawie. Te, które mam, są bezpieczne. Jeśli inne jest ważne, poproś o konsultanta.
photo-kept = Dziękuję, jest zachowane przy zamówieniu { $order }. To, co zostało tam ustalone, pozostaje bez zmian. Jeśli coś jeszcze jest nie tak, napisz mi.
photos-here = Mam od Ciebie te zdjęcia:
photos-missing = Pomogłyby jeszcze te:
photos-none = W tej sprawie nie mam jeszcze od Ciebie żadnych zdjęć.
photo-choose = Aby zrobić któreś jeszcze raz lub je usunąć, wybierz je poniżej.
photo-what-now = Co zrobić z tym zdjęciem?
photo-welcome = Po prostu wyślij je jeszcze raz, kiedy zechcesz.
photo-deleted = To zdjęcie jest usunięte.
photo-stays = Ta sprawa jest już zakończona, więc jej zdjęcia zostają. Jeśli mimo to chcesz któreś usunąć, poproś o konsultanta.
check-around =
    Zanim pójdziemy dalej, sprawdź, proszę, szybko:
    • w skrzynce na listy, pod drzwiami, w ogrodzie lub garażu
    • u sąsiadów, w recepcji, u domowników
    • czy nie ma awiza od przewoźnika, na papierze lub w e-mailu
    Niektóre paczki są oznaczane jako doręczone dzień wcześniej, niż docierają.

## Propozycje. Pod offer-intro stoi jedna lub kilka linii offer-...; zawsze potem droga reklamacji i prawa.

offer-about = Najpierw zamówienie { $order }; przy pozostałych użyj ich przycisków poniżej.
offer-intro = Oto co sklep może dla Ciebie zrobić:
offer-wait = Czekamy do { $until }. Jeśli do tego czasu zamówienie nie dotrze, napiszę do Ciebie i wybierzesz ponownie
offer-wait-back = Czekamy do { $until }. Jeśli do tego czasu zamówienie nie dotrze, automatycznie otrzymasz zwrot { $amount } tą samą metodą płatności
offer-wait-sent = Czekamy do { $until }. Jeśli do tego czasu zamówienie nie zostanie wysłane, napiszę do Ciebie i wybierzesz ponownie
offer-wait-sent-back = Czekamy do { $until }. Jeśli do tego czasu zamówienie nie zostanie wysłane, automatycznie otrzymasz zwrot { $amount } tą samą metodą płatności
offer-wait-coupon = Czekamy do { $until }. Jeśli do tego czasu zamówienie nie dotrze, automatycznie otrzymasz kupon o wartości { $amount }
offer-wait-reship = Czekamy do { $until }. Jeśli do tego czasu zamówienie nie dotrze, automatycznie zostanie wysłany nowy egzemplarz, bezpłatnie
offer-coupon = Kupon o wartości { $amount } na następne zamówienie
offer-partial-refund = Zwrot { $amount } za ten problem, a zamówienie zostaje u Ciebie
offer-send-part = Brakująca część, wysłana bezpłatnie
offer-reship = Nowy egzemplarz, wysłany bezpłatnie
offer-exchange = Wymiana: właściwy produkt, wysłany bezpłatnie. Tego, który masz, nie trzeba odsyłać
offer-exchange-back = Wymiana: właściwy produkt, wysłany bezpłatnie. Za odesłanie tego, który masz, płaci sklep
offer-return = Odeślij produkt na własny koszt. Gdy dotrze do sklepu, otrzymasz zwrot { $amount } tą samą metodą płatności
offer-return-label = Odeślij produkt na koszt sklepu. Gdy dotrze do sklepu, otrzymasz zwrot { $amount } tą samą metodą płatności
offer-refund-keep = Zwrot { $amount } tą samą metodą płatności, a to, co masz, zostaje u Ciebie
offer-refund = Zwrot { $amount } tą samą metodą płatności
offer-cancel = Anulowanie zamówienia i zwrot { $amount } tą samą metodą płatności
offer-lasts = Możesz wybrać do { $until }.
offer-rights-stay = Cokolwiek wybierzesz, Twoje ustawowe prawa pozostają bez zmian.
platform-only = To zakup z serwisu { $name }, więc tam trzeba to załatwić: sklep napisze do Ciebie w wiadomościach serwisu { $name }, a wszelkie pieniądze wrócą do Ciebie przez { $name }.
dispute-there = Sprawa jest otwarta w serwisie { $name }, więc teraz decyzja zapadnie tam. Tutaj nie mogę już nic zaproponować. Sklep odpowie tam, a Twoje prawa pozostają bez zmian.
dispute-bank = Płatność została zakwestionowana w banku lub serwisie płatniczym, więc teraz decyzja zapadnie tam. Tutaj nie mogę już nic zaproponować. Sklep odpowie tam, a Twoje prawa pozostają bez zmian.
platform-pays = Serwis { $name } ma własną ochronę kupujących, która zwykle obejmuje takie zamówienie. Jeśli ono nie dotrze, możesz tam poprosić o zwrot pieniędzy, a { $name } go wypłaci.
platform-refunds = Przy zamówieniu w tej cenie { $name } zwykle sam zwraca pieniądze i nie musisz nic odsyłać. Możesz o to poprosić tam, przy swoim zamówieniu.
draft-answer = Odpisz, proszę, podając numer wybranej opcji.
draft-address = Sprawdź, proszę, adres dostawy swojego zamówienia. Jeśli coś się w nim nie zgadza lub czegoś brakuje, napisz to nam tutaj.
claim-path-card = Możesz też złożyć reklamację w swoim banku lub u operatora płatności, do { $until }. Ta droga pozostaje dla Ciebie otwarta, z tą propozycją lub bez niej.
claim-path-card-no-date = Możesz też złożyć reklamację w swoim banku lub u operatora płatności; tam dowiesz się, do kiedy. Ta droga pozostaje dla Ciebie otwarta, z tą propozycją lub bez niej.
claim-path-marketplace = Możesz też złożyć reklamację bezpośrednio w serwisie { $name }, do { $until }. Ta droga pozostaje dla Ciebie otwarta, z tą propozycją lub bez niej.
claim-path-marketplace-no-date = Możesz też złożyć reklamację bezpośrednio w serwisie { $name }; do kiedy, podają jego strony pomocy. Ta droga pozostaje dla Ciebie otwarta, z tą propozycją lub bez niej.
window-closes = Twój czas na złożenie reklamacji kończy się { $until }. Żeby Ci nie umknął, nie składam już kolejnych propozycji. Jeśli potrzebujesz reklamacji, złóż ją przed tym terminem.
accepted-wait = Ustalone: czekamy do { $until }, a ja sprawdzam codziennie. Jeśli do tego czasu zamówienie nie dotrze, napiszę do Ciebie. Jeśli wcześniej zmienisz zdanie, daj mi znać.
accepted-wait-back = Ustalone: czekamy do { $until }, a ja sprawdzam codziennie. Jeśli do tego czasu zamówienie nie dotrze, otrzymasz zwrot { $amount } tą samą metodą płatności, nie musisz o to prosić. Jeśli wcześniej zmienisz zdanie, daj mi znać.
accepted-wait-sent = Ustalone: czekamy do { $until }, a ja sprawdzam codziennie. Jeśli do tego czasu zamówienie nie zostanie wysłane, napiszę do Ciebie. Jeśli wcześniej zmienisz zdanie, daj mi znać.
accepted-wait-sent-back = Ustalone: czekamy do { $until }, a ja sprawdzam codziennie. Jeśli do tego czasu zamówienie nie zostanie wysłane, otrzymasz zwrot { $amount } tą samą metodą płatności, nie musisz o to prosić. Jeśli wcześniej zmienisz zdanie, daj mi znać.
accepted-wait-coupon = Ustalone: czekamy do { $until }, a ja sprawdzam codziennie. Jeśli do tego czasu zamówienie nie dotrze, otrzymasz kupon o wartości { $amount }, nie musisz o to prosić. Jeśli wcześniej zmienisz zdanie, daj mi znać.
accepted-wait-reship = Ustalone: czekamy do { $until }, a ja sprawdzam codziennie. Jeśli do tego czasu zamówienie nie dotrze, nowy egzemplarz zostanie wysłany bezpłatnie, nie musisz o to prosić. Jeśli wcześniej zmienisz zdanie, daj mi znać.
accepted-coupon = Ustalone. Wyślę Ci tutaj kupon o wartości { $amount }, gdy tylko sklep go przygotuje.
accepted-partial-refund = Ustalone: sklep wyśle Ci zwrot { $amount } tą samą metodą płatności, do { $by }. Zamówienie zostaje u Ciebie, a ja napiszę tutaj, gdy zwrot będzie wysłany.
accepted-send-part = Ustalone: sklep wyśle brakującą część bezpłatnie, do { $by }. Napiszę tutaj, gdy będzie w drodze.
accepted-reship = Ustalone: sklep wyśle nowy egzemplarz bezpłatnie, do { $by }. Napiszę tutaj, gdy będzie w drodze.
accepted-exchange = Ustalone: sklep wyśle właściwy produkt bezpłatnie, do { $by }. Napiszę tutaj, gdy będzie w drodze.
accepted-return = Ustalone: odeślij, proszę, produkt do { $by }. Gdy dotrze do sklepu, otrzymasz zwrot { $amount } tą samą metodą płatności.
accepted-refund-keep = Ustalone: sklep wyśle Ci zwrot { $amount } tą samą metodą płatności, do { $by }. Nie musisz nic odsyłać, a ja napiszę tutaj, gdy zwrot będzie wysłany.
accepted-refund = Ustalone: sklep wyśle Ci zwrot { $amount } tą samą metodą płatności, do { $by }. Napiszę tutaj, gdy zwrot będzie wysłany.
accepted-cancel = Ustalone: zamówienie zostaje anulowane, a sklep wyśle Ci zwrot { $amount } tą samą metodą płatności, do { $by }. Napiszę tutaj, gdy zwrot będzie wysłany.
already-accepted = Wybór już zapadł i właśnie go realizujemy. Jeśli coś ma się w nim zmienić, napisz „konsultant”.
offer-is-over = Ta propozycja nie jest już dostępna. Jeśli nadal potrzebujesz pomocy w tej sprawie, daj mi znać albo napisz „konsultant”.
no-further-offer = To wszystko, co mogę zaproponować. O czymkolwiek więcej decyduje konsultant ze sklepu.
person-decides = Konsultant osobiście przyjrzy się tej sprawie i znajdzie z Tobą dobre rozwiązanie.
refused = W porządku, rozumiem, że to Ci nie odpowiada.
no-offer-open = W tej chwili nie ma otwartej propozycji. Napisz, co jest nie tak, a zobaczymy.
not-your-button = Ten przycisk donikąd już z tego czatu nie prowadzi. Oto co mogę dla Ciebie zrobić.
offer-ran-out = Ta propozycja w międzyczasie wygasła.
offer-revoked = Sklep wycofał to, co było zaproponowane do zamówienia { $order }, więc nie można już tego wybrać. Przykro mi.
agreed-stands = Nie mogę sam zmienić tego, co zostało ustalone, więc pytam konsultanta. Dopóki nie odpowie, obowiązuje to:
wait-left = W porządku, już nie czekamy. To, co było ustalone na tamten dzień, nie obowiązuje.
which-offer = O które zamówienie chodzi?
counter-most = Rozumiem. Najwięcej, co mogę tu zaproponować, gdy zamówienie zostaje u Ciebie, to zwrot { $amount }.
counter-sure = Czy chodzi o zwrot takiej kwoty? Jeśli tak, wybierz ją, proszę, poniżej.
counter-stands = Nie mogę tu zmienić kwoty. Te możliwości pozostają otwarte:
counter-currency = Zamówienie opłacono w walucie { $currency }. Ile chcesz otrzymać z powrotem w { $currency }?
done-refund = Zwrot { $amount } za zamówienie { $order } został wysłany tą samą metodą płatności. Bank może potrzebować kilku dni, żeby go zaksięgować.
done-reship = Nowy egzemplarz do zamówienia { $order } został wysłany. Będę go śledzić i pisać, co się dzieje.
done-reship-number = Nowy egzemplarz do zamówienia { $order } został wysłany. Będę go śledzić i pisać, co się dzieje. Numer przesyłki: { $number }
done-part = Brakująca część zamówienia { $order } została wysłana. Będę ją śledzić i pisać, co się dzieje.
done-part-number = Brakująca część zamówienia { $order } została wysłana. Będę ją śledzić i pisać, co się dzieje. Numer przesyłki: { $number }
done-coupon = Oto Twój kupon o wartości { $amount }. Wpisz ten kod przy płatności: { $code }
done-cancel = Zamówienie { $order } zostało anulowane, a zwrot { $amount } wysłany tą samą metodą płatności. Bank może potrzebować kilku dni, żeby go zaksięgować.
delay-agreed = Dziękuję. Twoje zamówienie zostanie wysłane do { $until }. Dopóki nie zostanie wysłane, możesz je jeszcze anulować: napisz „anuluj”.
wait-is-over = Na zamówienie { $order } mieliśmy czekać do { $until }, a wciąż go nie ma. Przykro mi.
promise-kept = Przykro mi: zamówienie { $order } nie dotarło do { $until }. To, co obiecaliśmy na taki przypadek, robimy teraz; nie musisz o to prosić.
promise-kept-sent = Przykro mi: zamówienie { $order } nie zostało wysłane do { $until }. To, co obiecaliśmy na taki przypadek, robimy teraz; nie musisz o to prosić.
promise-withdrawn = Dobra wiadomość: zamówienie { $order } dotarło, więc to, co obiecaliśmy na wypadek opóźnienia, już nie obowiązuje. Jeśli coś jest nie tak, po prostu napisz.
promise-withdrawn-sent = Dobra wiadomość: zamówienie { $order } zostało wysłane, więc to, co obiecaliśmy na wypadek zbyt późnej wysyłki, już nie obowiązuje.
threat-answer = Masz do tego prawo i nie będę Cię od tego odwodzić. Jeśli chcesz, możemy równocześnie poszukać tu rozwiązania; niczego to nie ujmuje Twojej reklamacji.

## Odsyłanie.

return-when-there = Zamówienie { $order } jest jeszcze w drodze. Gdy tylko je dostaniesz, napisz do mnie tutaj, a powiem, jak możesz je odesłać.
return-by-law = Zgodnie z prawem możesz odesłać zamówienie do { $until } bez podawania przyczyny.
return-to =
    Wyślij na ten adres:
    { $text }
return-wait = Nie odsyłaj jeszcze, proszę: konsultant napisze Ci tutaj, dokąd i jak to wysłać.
return-number = Po wysłaniu podaj mi, proszę, numer przesyłki, a będę ją śledzić. Zachowaj potwierdzenie nadania do czasu otrzymania pieniędzy.
return-followed = Dziękuję. Będę śledzić Twoją paczkę { $number } do sklepu i napiszę, gdy tam dotrze.
return-arrived = Odesłany produkt z zamówienia { $order } dotarł do sklepu. Sklep wyśle Ci zwrot { $amount } tą samą metodą płatności, do { $by }, a ja napiszę tutaj, gdy zwrot będzie wysłany.

## Człowiek, cisza, język, koniec.

person-asked = Przekazuję to konsultantowi. Ktoś z zespołu { $team } odpowie Ci tutaj do { $until }.
person-late = Przepraszam, że czekasz tak długo. Przekazuję Twoją wiadomość dalej i ktoś z zespołu { $team } odpowie Ci tutaj do { $until }.
person-here = Jest tu teraz konsultant z zespołu { $team } i odpowiada Ci osobiście. Ja w tym czasie milczę.
person-gone = Konsultant opuścił czat i znów jestem tu ja, bot. Jeśli potrzebujesz człowieka, napisz „konsultant”.
stopped = W porządku, nie będę już wysyłać powiadomień. Nadal możesz tu o wszystko pytać. Żeby znów je dostawać, napisz „start”.
started-again = W porządku, znów będę dawać Ci znać.
ask-language = W jakim języku wolisz rozmawiać?
language-set = Dziękuję. Od teraz piszę po polsku.
arrived-well = Dobrze słyszeć, że dotarło w porządku.
closed-arrived = Zamówienie { $order } dotarło, więc zamykam wszystko, co było przy nim jeszcze otwarte, łącznie z propozycjami. Jeśli coś jest nie tak, po prostu napisz.
glad = Cieszę się, że się udało. Jeśli coś się jeszcze pojawi, napisz do mnie tutaj.

## Przyciski. Najwyżej 20 znaków. Bez kropki.

button-where = Gdzie jest paczka?
button-late = Spóźnia się
button-customs = Pytanie o cło
button-not-received = Nie dotarło
button-damaged = Jest uszkodzone
button-wrong-item = Nie ten produkt
button-problem = Inny problem
button-wrong-variant = Zły kolor / rozmiar
button-parts-missing = Czegoś brakuje
button-quality = Słaba jakość
button-send-back = Chcę odesłać
button-other-order = Inne zamówienie
button-order = Zamówienie { $order }
button-person = Połącz z człowiekiem
button-language = Język
button-menu = Menu
button-withdraw = Odstąp od umowy
button-want-money = Zwrot pieniędzy
button-want-new = Proszę o nowy
button-not-sent = Jeszcze nie wysłano
button-claim = Reklamacja lub spór
button-erase = Usuń moje dane
button-erase-yes = Tak, usuń
button-erase-no = Zachowaj moje dane
button-my-data = Wyślij mi kopię
button-download = Pobierz
button-stop = Bez wiadomości
button-start-again = Włącz powiadomienia
button-no-photo = Nie mogę robić zdjęć
button-skip-photo = Pomiń to zdjęcie
button-my-photos = Moje zdjęcia
button-retake = Zrób jeszcze raz
button-delete-photo = Usuń
button-photos-done = To wszystko, dalej
button-still-missing = Nadal jej nie ma
button-found-it = Paczka się znalazła
button-all-well = Wszystko w porządku
button-something-wrong = Coś jest nie tak
button-agree-delay = Zgoda: { $by }
button-address = Popraw adres
button-cancel-order = Anuluj zamówienie
button-options = Pokaż propozycje
button-wait = Czekam do { $until }
button-coupon = Kupon: { $amount }
button-partial-refund = Wezmę { $amount }
button-send-part = Brakująca część
button-reship = Nowy egzemplarz
button-exchange = Wymiana
button-return = Odeślij + { $amount }
button-refund-keep = Zatrzymaj + { $amount }
button-refund = Zwrot: { $amount }
button-cancel = Anuluj + { $amount }
button-more = Inna propozycja
