## Bir dosyanın kâğıt üzerindeki sözleri: hakem, banka, kargo firması ya da tedarikçi için yalın ve kesin.
## Sohbette söylenenler say.ftl dosyasında.

# Sayfanın kendisi
missing = Eksik olanlar
nothing-missing = Bu dosyanın muhatabının genellikle istediği hiçbir şey eksik değil.
who = Kim sağlayabilir
until = Son tarih
needed = gerekli
helpful = yararlı
source = Kaynak
original = Özgün metin
not-counted = kayıtlı, hesaba katılmadı
contents = İçindekiler
files = Dosyalar
page = Sayfa { $n } / { $of }
seal = Özet değeri (SHA-256)
chosen = alıcı tarafından seçildi
unprintable = Bazı karakterler burada basılamıyor: her biri köşeli parantez içinde numarasıyla gösterilir. Sözlerin yazıldığı hâli messages.txt dosyasındadır.
title = Vaka dosyası
basis = İstenen kanıtların kaynağı
basis-none = Bu dosyanın muhatabı için yayımlanmış bir kanıt listesi bilinmiyor.
guess = Hangi kanıtın hangi itiraz başvurusuna ait olduğu ve bu kaynakta belirtilmeyen her şey bizim kendi yorumumuzdur.
guess-all = Bu dosyanın muhatabına ait bir metne ulaşılamadı: bu liste bizim kendi yorumumuzdur.
no-translation = Çeviri yok
nothing-here = Kayıt yok.
left-out = Alıcının adresini gösterebileceği için dışarıda bırakılan fotoğraflar
look-first = Lütfen iletmeden önce her fotoğrafı kontrol edin.

# Kim
by-buyer = Alıcı
by-seller = Satıcı
by-carrier = Kargo firması
by-bot = Mağazanın otomatik asistanı
by-person = Mağaza çalışanı
by-law = Yasa gereği
by-promise = Daha önce söz verildiği gibi

# Bilgilerin adları
order = Sipariş
platform-order = Platformdaki sipariş numarası
marketplace = Satıldığı yer
placed = Sipariş tarihi
total = Sipariş toplamı
item = Ürün
variant = Seçenek
colour = İlandaki renk
buyer = Alıcı
country = Varış ülkesi
postcode = Posta kodu
email = E-posta
phone = Telefon
claim = İtiraz başvurusu
cause = Sorun
opened = Vakanın açılışı
closed = Vakanın kapanışı
said = Alıcının sözleriyle
charged = Teslimatta ödenen masraf
promised = Söz verilen son tarih
shipped = Kargoya verildi olarak işaretlendi
for-whom = Kimin için hazırlandı
made = Hazırlanma
opens = İtiraz başvurusunun ilk günü
closes = İtiraz başvurusunun son günü
answer-by = Son yanıt tarihi
confidence = Bu bilginin kesinliği
confidence-high = yüksek
confidence-medium = orta
confidence-low = düşük
number = Takip numarası
carrier = Kargo firması
first-scan = Kargo firmasının ilk hareket kaydı
no-scan = Henüz kargo hareket kaydı yok
delivered = Teslimat kaydı
no-delivery = Teslimat kaydı yok
place = Kaydın yeri
left = Bırakıldığı yer
signer = İmza atan
status = Durum
reported = Bildiren
zone-unknown = yerel saat, saat dilimi belirtilmemiş
mended = saat ya da anlam bizim yorumumuzla
not-yet = gelecek bir tarih taşıyor
not-ours = bu numarayı taşıyan başka bir pakete ait
offer-made = Teklifin yapılışı
offer-until = Geçerlilik sonu
offer-answered = Cevaplanma
offer-state = Sonuç
offer-policy = Kural sürümü
offer-asked = Alıcının istediği
offer-title = Teklif
agreed = Anlaşma tarihi
agreed-what = Üzerinde anlaşılan
agreed-by = Anlaşan
due = Son gün
done = Yerine getirildi
not-done = Henüz yerine getirilmedi
reference = Referans
nothing-agreed = Henüz bir anlaşmaya varılmadı.
resolution = Sonuç
journal-head = Günlüğün son özet değeri
journal-lines = Günlük kayıtları
journal-line = Günlük satırı
received = Alındı
type = Dosya türü
pixels = Piksel cinsinden boyut
sharpness = Netlik (100 üzerinden)
light = Parlaklık (100 üzerinden)
codes = Okunan barkodlar
matches = bu paketin numarasıyla eşleşiyor
taken = Çekim zamanı, dosyaya göre
software = Dosyada adı geçen yazılım
alike = Daha önceki bir fotoğrafa benziyor (yalnızca belirti)
shade = Ölçülen renk (yalnızca belirti)
photo = Fotoğraf
photo-gone = Kaldırıldı; kaydı duruyor
photo-refused = Kullanılamadı
photo-fetching = Henüz alınmadı
photo-video = Video, geldiği gibi saklandı
photo-hidden = Bu dosyanın muhatabına gösterilmez
pressed = bir düğmeye bastı
sent-photos = gönderilen fotoğraflar
edited = sonradan düzenlendi

# Gönderim nereye kadar ulaştı
state-sent = gönderildi
state-unsure = gönderildi, ulaştığı doğrulanmadı
state-shelf = sohbete konuldu, henüz alınmadı
state-waiting = henüz gönderilmedi
state-sending = gönderiliyor
state-failed = ulaşmadı
state-withdrawn = gönderilmeden geri çekildi
state-stale = güncelliğini yitirdi, gönderilmedi
state-heard = alındı
state-parked = alıcıyla sohbet yok: gönderilmedi
state-joined = başka bir mesaja eklendi
state-shown = platformda teslim edildi

# Bölümler
piece-order = Sipariş
piece-listing = İlan
piece-clock = İtiraz başvurusu süresi ve son tarihler
piece-shipping = Kargoya verildiğinin kanıtı
piece-delivery = Teslimatın kanıtı
piece-signature = İmza
piece-tracking = Takip geçmişi
piece-photos = Fotoğraflar
piece-messages = Mesajlar
piece-notices = Alıcıya gönderilen bildirimler
piece-offers = Teklifler ve cevaplar
piece-settlement = Para iadesi ya da ürünün yenisi
piece-return = Geri gönderim
piece-journal = Günlük

# Eksik olan
lack-number = Takip numarası
lack-first_scan = Kargo firmasının ilk hareket kaydı: tek başına etiket, kargoya verildiğini kanıtlamaz
lack-delivery = Tarihiyle birlikte teslimat kaydı
lack-delivery_place = Teslimat kaydındaki şehir ya da posta kodu
lack-signature = Teslimat imzası
lack-tracking = Herhangi bir takip geçmişi
lack-photo = Sorunu gösteren bir fotoğraf
lack-messages = Alıcıyla yazışmalar
lack-settlement = Anlaşılanın yerine getirildiğinin kanıtı
lack-return = Geri gönderimin takibi
lack-packing = Paketlemeyi gösteren fotoğrafınız ya da videonuz
lack-weight = Kargo firmasına teslim edilirkenki ağırlık
lack-invoice = Fatura
lack-terms = Satın alırken kabul edilen koşullar
lack-authenticity = Ürünlerin orijinal olduğunu gösteren belgeler
lack-customs_paper = Resmi gümrük belgesi
lack-carrier_statement = Kargo firmasının yazılı beyanı
lack-denial = Alıcının, siparişin ulaşmadığına dair beyanı
lack-contract = Sözleşme
lack-inspection = Numuneler ya da inceleme raporu

# Görseller
shot-item = Ürün
shot-closeup = Hasarın yakından görünümü
shot-packaging = Ambalaj
shot-label = Kargo etiketi
shot-packing_slip = Sevk irsaliyesi
shot-variant = Farkı gösteren şeyin yanında ürün
shot-white_sheet = Beyaz bir kâğıdın yanında ürün
shot-ruler = Bir cetvelin yanında ürün
shot-size_label = Ölçü etiketi
shot-everything = Gelen her şey
shot-weight_label = Ağırlığı gösteren etiket
shot-defect = Kusur
shot-whole_item = Ürünün tamamı
shot-video = Arızanın videosu
shot-unboxing = Paket açılışının videosu
shot-marks = İşaretler ve logolar
shot-letter = Kargo firmasından ya da gümrükten gelen yazı

# Nedenler
cause-not_shipped = Henüz kargoya verilmedi
cause-long_transit = Normalden uzun sürüyor
cause-peak_season = Yoğun dönem
cause-carrier_silent = Kargo firmasından haber yok
cause-customs_in_process = Gümrükte
cause-customs_buyer = Gümrük alıcıyı bekliyor
cause-customs_refused = Gümrük reddetti
cause-delivered = Teslim edildi
cause-pickup = Teslim noktasında bekliyor
cause-delivery_failed = Teslimat başarısız
cause-returning = Geri dönüyor
cause-lost = Büyük olasılıkla kayıp
cause-not_received = Teslim edildi görünüyor, alınmadı
cause-damaged = Hasarlı geldi
cause-wrong_item = Yanlış ürün
cause-wrong_variant = Yanlış renk ya da ölçü
cause-parts_missing = Eksik parça
cause-poor_quality = Kötü kalite
cause-unsafe = Güvensiz olduğu bildirildi
cause-counterfeit = Sahte olduğu bildirildi

# Hareket kayıtları
scan-pre_transit = Etiket oluşturuldu
scan-accepted = Kargo firması kabul etti
scan-in_transit = Yolda
scan-departed_origin_country = Çıkış ülkesinden ayrıldı
scan-arrived_destination_country = Varış ülkesine ulaştı
scan-customs_presented = Gümrüğe sunuldu
scan-customs_held = Gümrükte bekletiliyor
scan-customs_released = Gümrük serbest bıraktı
scan-customs_action_required = Gümrük işlem bekliyor
scan-out_for_delivery = Dağıtıma çıktı
scan-available_for_pickup = Teslim alınmaya hazır
scan-delivery_attempt_failed = Teslimat denemesi başarısız
scan-delivered = Teslim edildi
scan-returning = Gönderene geri dönüyor
scan-returned = Gönderene geri döndü
scan-damaged = Hasarlı bildirildi
scan-lost = Kayıp bildirildi
scan-cancelled = İptal edildi
scan-expired = Takip sona erdi
scan-unknown = Anlamı bilinmiyor

# Bildirimler: alıcıya ne haber verildi
notice-late = Teslimat gecikti
notice-silent = Kargo firmasından haber yok
notice-at_risk = Teslimat gecikebilir
notice-not_shipped = Henüz kargoya verilmedi
notice-customs = Gümrükte
notice-delivery_failed = Teslimat başarısız
notice-pickup = Teslim alınmayı bekliyor
notice-returning = Geri dönüyor
notice-lost = Büyük olasılıkla kayıp
notice-moving_again = Yeniden yolda
notice-delivered_check = Teslim edildi bildirildi

# Sonlar
offer-open = cevap bekliyor
offer-accepted = kabul edildi
offer-refused = reddedildi
offer-expired = cevapsız süresi doldu
offer-withdrawn = geri çekildi
end-settled = Çözüldü
end-arrived = Sonunda ulaştı
end-solved_itself = Kendiliğinden çözüldü
end-withdrawn = Alıcı geri çekti
end-seller = Satıcı kapattı
end-unanswered = Alıcı cevap vermedi

# Tedarikçiler için dosyalar
pack-title = Yinelenen sorun
pack-cases = Vakalar
pack-sold = O dönemde satılan adet
pack-since = Sayım başlangıcı
pack-first = İlk bildirim
pack-last = Son bildirim
pack-sku = Stok kodu (SKU)
pack-batch = Parti
pack-from = Gönderildiği yer
pack-note = Her vaka, bir alıcının bu ürünlere ilişkin bildirimidir. Buradaki hiçbir bilgi alıcıların kimliğini göstermez.

# Platform ya da banka değilse dosyanın kime hazırlandığı
audience-everything = Kendi kayıtlarımız: her şey
audience-supplier = Tedarikçi
audience-carrier = Kargo firması

# İtiraz nedenleri, bizim sözlerimizle: platformun kendi adları arkasında durur
claim-item_not_received = Ürün ulaşmadı
claim-not_as_described = Açıklamaya uygun değil
claim-damaged = Hasarlı geldi
claim-wrong_item = Yanlış ürün
claim-missing_parts = Eksik parça
claim-counterfeit = Sahte ürün

# Nereden satın alındığı ve yazıldığı
own-shop = Kendi internet mağazası
channel-webchat = Web sohbeti
channel-email = E-posta
live-date = Platformun kendisinin gösterdiği tarih önceliklidir.

# Bir fotoğrafın neden kullanılamadığı
refused-animated = hareketli bir görsel
refused-blurred = fazla bulanık
refused-empty = dosya boş
refused-expired = kanalda artık bulunmuyor
refused-no_label = üzerinde etiket okunamıyor
refused-not_an_image = fotoğraf değil
refused-overexposed = fazla ışık almış
refused-too_dark = fazla karanlık
refused-too_large = fazla büyük
refused-too_many = kabul edilen sayıdan fazla
refused-too_small = fazla küçük
refused-truncated = dosya eksik
refused-unreachable = alınamadı
refused-unsupported = dosya türü desteklenmiyor

# Bir paketin bırakıldığı yer
at-door = kapıya
at-letterbox = posta kutusuna
at-locker = kargo dolabına
at-neighbour = komşuya
at-reception = resepsiyona
at-safe_place = güvenli bir yere
at-pickup_point = teslim noktasına
at-collected = teslim alan kişi kendisi aldı
