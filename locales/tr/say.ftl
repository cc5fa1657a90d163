### Parley'nin alıcıya Türkçe söyledikleri. Her ileti, `models/facts/phrases.py` içindeki adıyla anılır;
### kuralların tamamı `locales/en/say.ftl` dosyasının başındadır.
###
### Üslup: her yerde “siz”; kısa, sıcak, somut. Ünlem, emoji ve resmi yazışma dili yok.
### Değişkenlere ek getirilmez: “{ $order } numaralı siparişiniz”, “{ $by } tarihinde”, ya da iki noktadan sonra.
### bot: bot; parcel: paket; order: sipariş; carrier: kargo firması; scan: hareket kaydı; claim: itiraz başvurusu;
### refund: para iadesi, geri ödemek; coupon: kupon; replacement: yenisi; withdraw: cayma; ship: kargoya vermek;
### deliver: teslim etmek; customs: gümrük; person: temsilci; colleague: ekip arkadaşı; shop: mağaza; offer: teklif.
### Yazılan komutlar: “temsilci”, “durdur”, “başlat”, “iptal”.

## Bir kişinin kendi sözleri, olduğu gibi.

plain = { $text }

## İlk temas ve hangi sipariş olduğu. Bot konuşur.

hello =
    Merhaba, burası { $shop }. Ben bir botum: paketinizi takip eder, neler olduğunu size yazar ve bir sorun çıkarsa çözmeye yardım ederim.
    Bir insanla görüşmek isterseniz istediğiniz zaman “temsilci” yazın.
hello-again = Yeniden merhaba. Ben siparişinizi takip eden botum; bir insanla görüşmek için “temsilci” yazın.
connected =
    Bu sohbet artık { $order } numaralı siparişinizi takip ediyor. Takip bilgilerine her gün bakıyorum, bir gelişme olunca size buradan yazıyorum.
    Haber almak istemezseniz “durdur” yazın.
ask-order = Hangi siparişiniz için yazıyorsunuz? Lütfen sipariş numarasını gönderin; onay e-postanızda yazıyor.
ask-email = Teşekkürler. { $order } numaralı siparişin size ait olduğundan emin olmak için soruyorum: Bu siparişte hangi e-posta adresini kullandınız?
not-found = Bu numara ve e-posta adresiyle bir sipariş bulamıyorum. Lütfen ikisini de kontrol edip sipariş numarasını bana yeniden gönderin.
tried-too-often = Çok fazla deneme oldu. Herkesin siparişini korumak için burada ara vermem gerekiyor; lütfen daha sonra yeniden deneyin ya da “temsilci” yazın.
link-not-valid = Bu bağlantı artık çalışmıyor. Lütfen bunun yerine bana sipariş numaranızı gönderin.
link-taken = Bu bağlantı başka bir sohbette zaten kullanılmış. Lütfen bana sipariş numaranızı gönderin, siparişin size ait olduğunu kontrol edeyim.
linked-elsewhere = { $order } numaralı sipariş az önce başka bir sohbete de bağlandı. Bunu siz yapmadıysanız “temsilci” yazın.
which-order = Bizde birden fazla siparişiniz var. Hangisi için yazıyorsunuz?
menu = Size nasıl yardımcı olabilirim?
not-sure = Sizi doğru anladığımdan emin değilim. Bunlardan biri mi?
language-unknown = Üzgünüm, bu dili henüz anlamıyorum. Bir temsilci size yardımcı olabilir ya da aşağıdan başka bir dil seçebilirsiniz.
not-understood = Kusura bakmayın, bunu anlayamadım. Başka sözlerle yazabilir ya da aşağıdan seçebilir misiniz?
only-text-and-photos = Yalnızca yazı, fotoğraf ve video alabiliyorum. Bunu bana yazabilir misiniz?
edit-seen = Mesajınızı değiştirdiğinizi gördüm. İhtiyacınız olan şey de değiştiyse lütfen bunu yeni bir mesajla yazın.
card-hidden = Bu bir kart numarasına benziyordu; sildim ve saklamadım. Lütfen sohbette hiçbir zaman kart bilgisi paylaşmayın, burada kimsenin buna ihtiyacı yok.
groups-not = Siparişler hakkında yalnızca özel sohbette yazışıyorum. Lütfen bana doğrudan yazın.
thanks = Rica ederim. Başka bir şey olursa buradayım.
withdraw-here = Satın alma işleminizden caymak için lütfen mağazanın kendi formunu kullanın: { $url }
erase-asked = Verilerinizi silme isteğiniz mağazaya iletildi. Oradaki bir temsilci bununla ilgileniyor.
erase-what = Burada sizinle ilgili saklananları silebilirim: adınız, adresleriniz, yazışmalarımız ve fotoğraflarınız. Siparişlerinizin tutarları ve tarihleri adınız olmadan kalır. Bu işlem geri alınamaz.
erase-soon = Verileriniz şu tarihte silinecek: { $at }. O zamana kadar vazgeçebilirsiniz.
erase-later = Siparişinizle ilgili sonuçlanmamış bir konu var. Verileriniz bu konu biter bitmez, şu anki duruma göre en geç { $day } tarihinde silinecek. O zamana kadar vazgeçebilirsiniz.
erase-kept = Tamam, hiçbir şey silinmeyecek.
data-asked = Mağaza artık verilerinizin bir kopyasını istediğinizi biliyor. Kopyayı en geç { $day } tarihinde alacaksınız.
data-here = Burada sizinle ilgili saklanan her şeyin kopyası. Bağlantı yalnızca bir kez, yarına kadar çalışır.
address-asked = Lütfen yeni adresin tamamını tek bir mesajda gönderin; bir temsilci adresin hâlâ değiştirilip değiştirilemeyeceğine baksın.
address-shipped = { $order } numaralı sipariş yola çıktı bile, bu yüzden adresi değiştirmek için geç kalınmış olabilir. Birçok kargo firmasında paketi kendiniz başka bir adrese yönlendirebilirsiniz: takip numarasıyla kargo firmasının kendi sitesine bakın.
address-noted =
    Teşekkürler, { $order } numaralı sipariş için şunu not ettim:
    “{ $text }”
    Bir temsilci burada onaylayana kadar hiçbir şey değişmez. Adreste bir yanlış varsa aşağıdaki düğmeyle yeniden gönderin.

## Nerede? Önce bunlardan biri, sonra en son nerede görüldüğü ve ne zaman beklendiği.

status-to-ship = { $order } numaralı siparişiniz hazırlanıyor. Kargoya verileceği son tarih: { $by }
status-to-ship-no-date = { $order } numaralı siparişiniz hazırlanıyor, henüz kargoya verilmedi.
status-announced = { $order } numaralı siparişiniz kargo firmasına bildirildi ama pakette henüz bir hareket kaydı yok. Takip numarası: { $number }
status-moving = { $order } numaralı siparişiniz size doğru yolda. Takip numarası: { $number }
status-at-customs = { $order } numaralı siparişiniz gümrükte. Takip numarası: { $number }
status-out-for-delivery = { $order } numaralı siparişiniz dağıtıma çıktı. Takip numarası: { $number }
status-at-pickup = { $order } numaralı siparişiniz teslim noktasında sizi bekliyor. Takip numarası: { $number }
status-attempted = Kargo firması { $order } numaralı siparişi teslim etmeye çalıştı ama edemedi. Takip numarası: { $number }
status-delivered = Kargo firmasının kaydına göre { $order } numaralı sipariş teslim edildi, teslim tarihi: { $at }. Takip numarası: { $number }
status-returning = { $order } numaralı sipariş mağazaya geri dönüyor. Takip numarası: { $number }
status-lost = { $order } numaralı siparişten o kadar uzun süredir iz yok ki büyük olasılıkla kayboldu. Takip numarası: { $number }
status-cancelled = { $order } numaralı sipariş iptal edildi.
last-seen = Son hareket kaydı: { $at }
last-seen-at = Son hareket kaydı: { $at }, { $place }
carrier-says = Kargo firmasının notu: “{ $text }”
left-door = Kargo firmasına göre paket kapınıza bırakıldı.
left-letterbox = Kargo firmasına göre paket posta kutunuza bırakıldı.
left-locker = Kargo firmasına göre paket bir kargo dolabına bırakıldı.
left-neighbour = Kargo firmasına göre paket bir komşuya bırakıldı.
left-reception = Kargo firmasına göre paket resepsiyona ya da kapıcıya bırakıldı.
left-safe-place = Kargo firmasına göre paket garaj ya da kulübe gibi güvenli bir yere bırakıldı.
left-pickup-point = Kargo firmasına göre paket bir teslim noktasına ya da postaneye bırakıldı.
left-collected = Kargo firmasına göre paketi biri teslim almış.
signed-by = İmza atan: { $name }
expected = Tahmini varış: { $days }
expected-unknown = Şu an arkasında durabileceğim bir varış tarihi veremiyorum.

## Bildirimler: önce bot yazar. Ne oldu, ne zamandan beri; sonra ne yapılabilir.

told-not-shipped = Özür dilerim: { $order } numaralı siparişinizin en geç { $by } tarihinde kargoya verileceği sözü verilmişti, mağaza bu tarihi tutturamıyor.
told-new-ship-date = Yeni tarih: sipariş en geç { $by } tarihinde kargoya verilecek.
told-consent =
    Seçim sizin: yeni tarihi kabul edebilirsiniz ya da şimdi iptal edip ödediğiniz tutarın tamamını, satın alırken kullandığınız ödeme yöntemiyle geri alabilirsiniz.
    Cevap vermezseniz en geç { $by } tarihinde kargoya verilmesini kabul ettiğinizi varsayıyoruz. Kargoya verilene kadar yine iptal edebilir ve tutarın tamamını aynı şekilde geri alabilirsiniz.
told-express-consent =
    Seçim sizin: yeni tarihi kabul edebilirsiniz ya da şimdi iptal edip ödediğiniz tutarın tamamını, satın alırken kullandığınız ödeme yöntemiyle geri alabilirsiniz.
    Sipariş { $by } tarihine kadar kargoya verilmezse ve siz de o zamana kadar kabul etmemiş olursanız siparişiniz iptal edilmiş sayılır ve tutarın tamamını aynı şekilde geri alırsınız. Bunun için bir şey yapmanız gerekmez.
told-late = Özür dilerim: { $order } numaralı siparişinizin en geç { $by } tarihinde ulaşacağı sözü verilmişti, sipariş henüz gelmedi.
told-late-lane = { $count ->
    [one] Özür dilerim: { $order } numaralı siparişiniz { $count } gündür yolda, bu hatta normalden uzun sürüyor.
   *[other] Özür dilerim: { $order } numaralı siparişiniz { $count } gündür yolda, bu hatta normalden uzun sürüyor.
}
told-at-risk = Size erkenden haber vermek isterim: { $order } numaralı siparişiniz, sözü verilen { $by } tarihine yetişmeyebilir.
told-silent = { $count ->
    [one] Kargo firması { $order } numaralı siparişiniz için { $count } gündür hareket kaydı girmedi; son kaydın tarihi: { $at }. Bu, normalden uzun bir süre.
   *[other] Kargo firması { $order } numaralı siparişiniz için { $count } gündür hareket kaydı girmedi; son kaydın tarihi: { $at }. Bu, normalden uzun bir süre.
}
told-customs = { $order } numaralı siparişiniz { $at } tarihinden beri gümrükte.
told-customs-buyer = Gümrük, { $order } numaralı siparişinizi { $at } tarihinden beri bekletiyor; yola devam edebilmesi için sizden bir şey gerekiyor.
told-customs-export = { $order } numaralı siparişiniz, gönderildiği ülkeden çıkmadan önce { $at } tarihinden beri ihracat gümrüğünde bekletiliyor. Bunu gönderenin ve kargo firmasının çözmesi gerekiyor.
told-customs-paid = { $order } numaralı siparişiniz için yapılan ödeme { $at } tarihinde gümrükte kayda geçti. Gümrük serbest bırakır bırakmaz paket yola devam eder.
told-customs-released = İyi haber: gümrük { $order } numaralı siparişinizi { $at } tarihinde serbest bıraktı.
told-moving-again = İyi haber: { $order } numaralı siparişiniz yeniden yolda, yeni hareket kaydının tarihi: { $at }.
told-delivery-failed = Kargo firması { $order } numaralı siparişinizi { $at } tarihinde teslim etmeye çalıştı ama edemedi. Yeniden gelecek mi, yoksa paketi sizin için bekletiyor mu: bıraktığı notta ya da takip sayfasında yazar.
told-delivery-failed-again = { $count ->
    [one] Kargo firması { $order } numaralı siparişinizi şimdiye kadar { $count } ayrı günde teslim etmeye çalıştı ama edemedi; son denemenin tarihi: { $at }. Paketin geri gönderilmemesi için lütfen kargo firmasıyla yeni bir tarih ya da şubeden teslim alma konusunda anlaşın.
   *[other] Kargo firması { $order } numaralı siparişinizi şimdiye kadar { $count } ayrı günde teslim etmeye çalıştı ama edemedi; son denemenin tarihi: { $at }. Paketin geri gönderilmemesi için lütfen kargo firmasıyla yeni bir tarih ya da şubeden teslim alma konusunda anlaşın.
}
told-bad-address = Kargo firması { $order } numaralı siparişinizle ilerleyemiyor: { $at } tarihinde adreste yanlış ya da eksik bir şey olduğunu not etti.
check-address = Lütfen sipariş onayınızdaki teslimat adresini kontrol edin. Yanlış ya da eksik bir şey varsa aşağıdaki düğmeye basıp bana adresin tamamını gönderin; bir temsilci hâlâ düzeltilip düzeltilemeyeceğine bakar.
told-damaged = Özür dilerim: kargo firması { $order } numaralı siparişinizin yolda hasar gördüğünü bildirdi, tarih: { $at }. Kargo firmasının kendi kaydı bize yeter; fotoğraf göndermenize gerek yok.
told-pickup = { $order } numaralı siparişiniz { $at } tarihinden beri teslim noktasında sizi bekliyor. Lütfen giderken takip numarasını ve bir kimlik belgesini yanınıza alın.
told-pickup-still = Hatırlatma: { $order } numaralı siparişiniz { $at } tarihinden beri teslim noktasında sizi bekliyor.
told-pickup-until = Lütfen en geç { $until } tarihinde teslim alın; sonrasında paket mağazaya geri döner.
told-pickup-usual = { $count ->
    [one] Oradaki posta idaresi bir paketi genellikle { $count } gün bekletir. İşi şansa bırakmamak için lütfen en geç { $until } tarihinde teslim alın; sonrasında paket geri dönebilir.
   *[other] Oradaki posta idaresi bir paketi genellikle { $count } gün bekletir. İşi şansa bırakmamak için lütfen en geç { $until } tarihinde teslim alın; sonrasında paket geri dönebilir.
}
told-pickup-no-date = Orada ne kadar bekletildiğini bilmiyorum; kargo firmasının mesajında ya da takip sayfasında yazar. Lütfen çok beklemeyin, yoksa paket mağazaya geri döner.
told-returning = Özür dilerim: { $order } numaralı siparişiniz { $at } tarihinden beri mağazaya geri dönüyor.
told-returned = Özür dilerim: { $order } numaralı siparişiniz geri gönderildi ve { $at } tarihinde mağazaya ulaştı.
told-lost = Özür dilerim: { $order } numaralı siparişinizden { $at } tarihinden beri iz yok. Kaybolduğunu varsaymak zorundayız.
told-customs-refused = Özür dilerim: gümrük { $order } numaralı siparişinizi { $at } tarihinde reddetti. Paket size ulaşmayacak.
told-delivered-check = Kargo firması { $order } numaralı siparişinizi { $at } tarihinde teslim etti. Her şey yolunda mı?
about-parcels = { $count ->
    [one] Bu, şu paketle ilgili: { $number }.
   *[other] Bu, { $count } paketle ilgili: { $number }.
}
also-orders = Aynı durum şu siparişleriniz için de geçerli:
also-delivered = Şu siparişleriniz de teslim edildi:
also-order = { $order } numaralı sipariş: { $at }
right-to-cancel-after = Yaşadığınız yerin yasalarına göre teslimat için makul bir son gün belirleyebilirsiniz; o güne kadar teslim edilmezse iptal edip paranızın tamamını geri alabilirsiniz. Cevap vermemeniz, beklemeyi kabul ettiğiniz anlamına gelmez.
right-to-cancel = Yaşadığınız yerin yasalarına göre şimdi iptal edip paranızın tamamını geri alabilirsiniz. Cevap vermemeniz, beklemeyi kabul ettiğiniz anlamına gelmez.
law-cancelled = { $order } numaralı siparişiniz hâlâ kargoya verilmedi ve siz yeni bir gecikmeyi kabul etmediniz; bu yüzden sipariş iptal edilmiş sayılıyor. { $amount }, ödeme yaptığınız yöntemle en geç { $by } tarihinde size geri ödenir.
peak-season = Bu hatta paketler şu sıralar normalden yavaş ilerliyor: yoğun bir dönem, tatiller de yaklaşıyor.
we-watch = Takip bilgilerine her gün bakıyorum, bir şey değişince size yazıyorum.

## Gümrük. Yalnızca yapılacaklar: bot hiçbir zaman numara, belge ya da ödeme almaz.

customs-who = Gümrük, yurt dışından gelen paketleri kontrol eder. Bunu ne mağaza ne de ben kısaltabiliriz ama bittiğinde size haber veririm.
customs-nothing-to-do = Şu anda yapmanız gereken bir şey yok.
customs-number = Gümrük şu bilginizi istiyor: { $id }. Lütfen bunu kendiniz girin ya da kontrol edin. Nerede: { $portal }
customs-papers = Gümrük belge istiyor; bu genellikle fatura ya da ödeme dekontudur. Çoğu zaman sipariş onayınız da yeterli olur. Nereye verilecek: { $portal }
customs-tax = Paketin yola devam edebilmesi için gümrük vergisi ya da ithalat vergisi ödenmesi gerekiyor. Yalnızca resmi siteden ödeyin. Nerede: { $portal }
customs-tax-prepaid = Bu değerdeki bir siparişte ithalat vergisi genellikle satın alırken ödenir. Ödendiyse ve sizden yeniden istenirse lütfen ikinci kez ödemeyin: bana yazın, mağaza ödeme belgesini kargo firmasına göndersin.
customs-free = Bu değerdeki bir sipariş için ülkenizde genellikle vergi alınmaz. Yine de sizden ödeme istenirse lütfen ödemeden önce bana yazın.
customs-number-if-asked = Gümrük bazen şu bilginizi de ister: { $id }. İsterse lütfen bunu yalnızca buraya girin: { $portal }
customs-number-within = { $count ->
    [one] Lütfen bunu, sizden istendikten sonra { $count } gün içinde yapın.
   *[other] Lütfen bunu, sizden istendikten sonra { $count } gün içinde yapın.
}
customs-number-match = Paketlerin çoğu yalnızca bir bilgi uyuşmadığı için takılır. Lütfen adınızı, telefon numaranızı ve posta kodunuzu orada kayıtlı olanlarla karşılaştırın.
customs-broker = Her paket için bir gümrük müşavirinin beyanname vermesi gerekir. Kargo firması genellikle kendi müşavirini önerir; kendiniz de birini görevlendirebilirsiniz.
customs-declare = Lütfen paketi kendiniz beyan edin ya da beyanı onaylayın. Nerede: { $portal }
customs-at-door = Tutar, paket teslim edilirken de istenebilir. Yalnızca resmi makbuz karşılığında ödeyin ve makbuzu saklayın.
customs-fee = Kargo firması genellikle bir işlem ücreti ekler; son zamanlarda bu yaklaşık { $amount }.
customs-dear = Bu masraflar yüksek olabilir. Kabul etmek zorunda değilsiniz: ödemeden önce bana yazın, iptal dahil mağazanın neler yapabileceğine bakalım.
customs-no-limit = Hiçbir şey yapılmazsa gümrük paketi genellikle geri gönderir ya da imha eder. Kesin tarih, kargo firmasının mesajında yazar.
customs-abandoned = { $count ->
    [one] { $count } gün içinde hiçbir şey yapılmazsa paket terk edilmiş sayılır ve geri dönmez; lütfen bunu en kısa zamanda yapın.
   *[other] { $count } gün içinde hiçbir şey yapılmazsa paket terk edilmiş sayılır ve geri dönmez; lütfen bunu en kısa zamanda yapın.
}
customs-may-have-changed = Bu kurallarla ilgili bilgim şu tarihe ait: { $of }; kurallar değişmiş olabilir. Ödeme yapmadan ya da bir şey göndermeden önce lütfen şuradan kontrol edin: { $portal }
customs-may-differ = Gümrük kuralları sık değişir, bildiklerim güncel olmayabilir. Ödeme yapmadan ya da bir şey göndermeden önce lütfen şuradan kontrol edin: { $portal }
customs-unknown = Ülkenizin gümrüğünün ne istediğini kesin olarak bilmiyorum. Bunu araştırıyoruz, tahmin yürütmek istemem; o zamana kadar ne yapılacağı kargo firmasının kendi mesajında yazar.
customs-not-seen = Takip bilgilerinde şu ana kadar gümrükte bir duraklama görünmüyor, bakmaya devam ediyoruz. Bir mesaj sizden para ya da bilgi istiyorsa lütfen dikkatli olun: sahte olabilir. Gümrük genellikle şunları ister:
customs-hold-limit = { $count ->
    [one] Gümrük bir paketi genellikle { $count } gün bekletir, sonra geri gönderir; lütfen bunu en kısa zamanda yapın.
   *[other] Gümrük bir paketi genellikle { $count } gün bekletir, sonra geri gönderir; lütfen bunu en kısa zamanda yapın.
}
customs-safety = Lütfen bana kimlik ya da vergi numarası, belge veya ödeme bilgisi göndermeyin: bunları bu sohbette hiçbir zaman istemem, ödeme bağlantısı da hiçbir zaman göndermem.
customs-charged = Gümrük masrafı ödemek zorunda kaldıysanız lütfen makbuzu saklayın, tutarı ve para birimini bana yazın. Böylece mağazanın ne kadarını geri ödeyebileceğine bakabiliriz.
customs-how-much = Teşekkürler, makbuz bana ulaştı. Ne kadar ödediniz, hangi para biriminde?
customs-charge-noted = Teşekkürler, { $order } numaralı sipariş için ödenen gümrük masrafını not ettim.
portal-carrier = kargo firmasının resmi sitesi
portal-customs = ülkenizdeki gümrük idaresinin resmi sitesi

## Bir şey yanlış: önce alıcıya inanırız. Sonra fotoğraflar, sonra teklifler.

what-is-wrong = Bunu duyduğuma üzüldüm. Sorun nedir? Aşağıdan seçin ya da kendi sözlerinizle yazın.
sorry-damaged = { $order } numaralı siparişinizin hasarlı gelmesine üzüldüm. Bunu düzeltelim.
sorry-wrong-item = { $order } numaralı siparişte size yanlış ürün gelmesine üzüldüm. Bunu düzeltelim.
sorry-wrong-variant = { $order } numaralı siparişteki ürünün istediğiniz renkte, ölçüde ya da modelde olmamasına üzüldüm. Bunu düzeltelim.
sorry-parts-missing = { $order } numaralı siparişinizin eksik çıkmasına üzüldüm. Bunu düzeltelim.
sorry-poor-quality = { $order } numaralı siparişinizin size vaat edildiği gibi çıkmamasına üzüldüm. Bunu düzeltelim.
sorry-late = { $order } numaralı siparişinizin gelmesinin bu kadar uzun sürmesine üzüldüm.
sorry-unsafe =
    Lütfen ürünü hemen kullanmayı bırakın, çocuklardan uzak tutun ve güvenliyse fişini çekin. Yaralanan varsa önce bir doktoru ya da acil yardım hattını arayın.
    Mağazaya haber verdim. Fotoğrafı yalnızca güvenliyse çekin.
sorry-counterfeit =
    Haber verdiğiniz için teşekkürler. Mağaza bunu çok ciddiye alıyor, oradaki bir temsilci { $order } numaralı siparişe bakacak.
    Lütfen ürünü ve ambalajını saklayın; mümkünse ürünün, etiketlerinin ve üzerindeki işaretlerin fotoğrafını gönderin.
sorry-not-received = Elinize ulaşmamış olmasına üzüldüm. Kargo firması { $order } numaralı siparişi { $at } tarihinde teslim edilmiş gösteriyor. Neler yapılabileceğine bakalım.
on-time = Beklediğinizi anlıyorum. { $order } numaralı siparişte şu an bir gecikme yok. Tahmini varış: { $days }
send-photo-damaged = Lütfen bana birkaç fotoğraf gönderin: ürünün tamamı, hasarın yakından görünümü, ambalaj ve kargo etiketi.
send-photo-wrong-item = Lütfen bana birkaç fotoğraf gönderin: size gelen ürün, kargo etiketi ve varsa sevk irsaliyesi.
send-photo-variant = Lütfen size gelen ürünün bir fotoğrafını gönderin: renk yanlışsa beyaz bir kâğıdın, ölçü yanlışsa bir cetvelin yanında. Hangisini sipariş ettiğinizi de yazın.
send-photo-parts = Lütfen gelen her şeyin bir fotoğrafını ve kargo etiketinin, ağırlığı gösteren bir fotoğrafını gönderin. Hangi parçanın eksik olduğunu da yazın.
send-photo-quality = Lütfen ürünün tamamının bir fotoğrafını ve sorunun bir fotoğrafını gönderin. Ürün gerektiği gibi çalışmıyorsa lütfen kısa bir video da çekip saklayın: bir temsilci sizden isteyebilir.
send-photo-also = Elinizde varsa şunlar da faydalı olur:
which-part = Hangi parça eksik? Lütfen tek bir mesajda yazın, mağazaya ileteyim.
which-variant = Hangisi olsun? Lütfen rengi ya da ölçüyü tek bir mesajda yazın, mağazaya ileteyim.
words-noted = Teşekkürler, bunu mağaza için not ettim.
photo-received = { $count ->
    [one] Teşekkürler, fotoğrafınız bana ulaştı.
   *[other] Teşekkürler, şu an bende { $count } fotoğraf var.
}
photo-unreadable = Bu fotoğrafta yeterince göremiyorum. İyi bir ışıkta, telefonu sabit tutarak yeniden çekebilir misiniz?
photo-no-matter = Bu fotoğrafta pek bir şey göremiyorum. Önemli değil: lütfen yenisini çekmek için hiçbir riske girmeyin.
photo-added = Teşekkürler, bunu { $order } numaralı siparişe ekledim.
photo-of-what = Gönderdiğiniz için teşekkürler. Bu neyle ilgili?
shot-item = Lütfen ürünün tamamının fotoğrafını gönderin; mağaza size ne geldiğini görsün ({ $place }/{ $total }).
shot-closeup = Lütfen hasarı yakından gösteren bir fotoğraf gönderin; ne kadar kötü olduğunu kimse tahmin etmek zorunda kalmasın ({ $place }/{ $total }).
shot-packaging = Lütfen ambalajın içten ve dıştan fotoğrafını gönderin: yolda ne olduğunu gösterebilir ({ $place }/{ $total }).
shot-label = Lütfen kargo etiketinin fotoğrafını barkoduyla birlikte gönderin: ürünün hangi pakette geldiğini gösterir ({ $place }/{ $total }).
shot-packing-slip = Varsa lütfen sevk irsaliyesinin fotoğrafını gönderin: kutuda ne olması gerektiğini gösterir ({ $place }/{ $total }).
shot-variant = { $total ->
    [one] Lütfen size gelen ürünün bir fotoğrafını gönderin: renk yanlışsa beyaz bir kâğıdın, ölçü yanlışsa bir cetvelin yanında. Henüz yazmadıysanız hangisini sipariş ettiğinizi de yazın.
   *[other] Lütfen size gelen ürünün bir fotoğrafını gönderin: renk yanlışsa beyaz bir kâğıdın, ölçü yanlışsa bir cetvelin yanında ({ $place }/{ $total }). Henüz yazmadıysanız hangisini sipariş ettiğinizi de yazın.
}
shot-white-sheet = { $total ->
    [one] Lütfen ürünü beyaz bir kâğıdın yanında, gün ışığında çekip gönderin; rengi gerçekte olduğu gibi görünsün. Henüz yazmadıysanız hangi rengi sipariş ettiğinizi de yazın.
   *[other] Lütfen ürünü beyaz bir kâğıdın yanında, gün ışığında çekip gönderin; rengi gerçekte olduğu gibi görünsün ({ $place }/{ $total }). Henüz yazmadıysanız hangi rengi sipariş ettiğinizi de yazın.
}
shot-ruler = Lütfen ürünü bir cetvelin ya da mezuranın yanında çekip gönderin; ölçüsü okunabilsin ({ $place }/{ $total }). Henüz yazmadıysanız hangi ölçüyü sipariş ettiğinizi de yazın.
shot-size-label = Lütfen ürünün üzerindeki ölçü etiketinin fotoğrafını gönderin: size hangi ölçünün gönderildiğini gösterir ({ $place }/{ $total }).
shot-everything = Lütfen gelen her şeyi yan yana dizip fotoğrafını gönderin; neyin olmadığı kolayca görülsün ({ $place }/{ $total }). Henüz yazmadıysanız hangi parçanın eksik olduğunu da yazın.
shot-weight-label = Lütfen kargo etiketinin, ağırlığı gösteren kısmının fotoğrafını gönderin: paket yola çıktığında içinde ne olduğunu anlamaya yardım eder ({ $place }/{ $total }).
shot-defect = Lütfen sorunu yakından gösteren bir fotoğraf gönderin; mağaza da sizin gördüğünüzü görsün ({ $place }/{ $total }).
shot-whole-item = Lütfen ürünün tamamının fotoğrafını gönderin; mağaza sorunun nerede olduğunu görsün ({ $place }/{ $total }).
shot-video = Ürün gerektiği gibi çalışmıyorsa lütfen kısa bir video gönderin: bunu her fotoğraftan daha iyi gösterir ({ $place }/{ $total }).
shot-unboxing = Paketi açarken video çektiyseniz lütfen o videoyu gönderin: pazaryerleri bunu görmek ister ({ $place }/{ $total }).
shot-marks = Lütfen ürünün üzerindeki logo, etiket ya da seri numarası gibi işaretlerin fotoğrafını gönderin; karşılaştırılabilsin ({ $place }/{ $total }).
shot-letter = Kargo firması ya da gümrük size bir yazı gönderdiyse lütfen kimlik ve vergi numaralarını kapatarak fotoğrafını gönderin: paketin neden durdurulduğu orada yazar ({ $place }/{ $total }).
name-item = Ürünün tamamı
name-closeup = Hasarın yakını
name-packaging = Ambalaj
name-label = Kargo etiketi
name-packing-slip = Sevk irsaliyesi
name-variant = Size gelen ürün
name-white-sheet = Beyaz kâğıt yanında
name-ruler = Cetvel yanında
name-size-label = Ölçü etiketi
name-everything = Gelen her şey
name-weight-label = Etiketteki ağırlık
name-defect = Kusurun yakını
name-whole-item = Ürünün bütünü
name-video = Video
name-unboxing = Kutu açılış videosu
name-marks = Logo, etiket, işaret
name-letter = Gelen yazı
name-other = Başka bir fotoğraf
photos-complete = Gereken her şey tamam.
photos-enough = Sorun değil, başka göndermenize gerek yok. Sonradan eklemek isterseniz göndermeniz yeterli.
photo-blurred = Bu fotoğraf biraz bulanık. Telefonu sabit tutup yeniden çekebilir misiniz?
photo-label-blurred = Etiket biraz bulanık. Telefonu daha yakın tutup yeniden çekebilir misiniz?
photo-no-label = Bu etiketteki barkodu okuyamıyorum. Daha yakından ve tam yukarıdan yeniden çekebilir misiniz?
photo-dark = Bu fotoğraf biraz karanlık. Bir pencerenin yanında ya da lamba altında yeniden çekebilir misiniz?
photo-bright = Bu fotoğraf fazla parlak, pek bir şey görünmüyor. Flaşsız ve doğrudan güneş almadan yeniden çekebilir misiniz?
photo-small = Bu fotoğraf çok küçük. Tam boyutta gönderebilir misiniz?
photo-not-one = Bunu fotoğraf olarak açamadım. Kameranızla çekilmiş bir fotoğraf gönderebilir misiniz?
photo-not-whole = Bu fotoğraf eksik geldi. Yeniden gönderebilir misiniz?
photo-too-large = Bu dosya benim için çok büyük. Normal bir fotoğraf ya da daha kısa bir video gönderebilir misiniz?
photo-not-fetched = Bu bana ulaşmadı. Yeniden gönderebilir misiniz?
video-kept = Teşekkürler, videoyu mağaza için sakladım.
photo-still-needed = Bir fotoğraf da yine faydalı olur.
photo-looking = Bir dakika lütfen: gönderdiğinize bakıyorum.
photo-instead = Bunu burada kullanamıyorum; yalnızca yazı, fotoğraf ve video alabiliyorum. Şu an şu faydalı olur:
photos-hour = Bir sorun için saatte { $total } fotoğraf alabiliyorum. Bendekiler güvende; lütfen diğerlerini daha sonra gönderin.
photos-full = Bir sorun için { $total } fotoğraf saklayabiliyorum, daha fazlasına yer yok. Bendekiler güvende. Başka bir fotoğraf daha önemliyse lütfen önce birini silin.
photos-heavy = Burada daha fazla fotoğrafa yerim yok. Bendekiler güvende. Başka bir fotoğraf daha önemliyse lütfen önce birini silin ya da temsilci isteyin.
photos-over = Bu sorun için daha fazla fotoğraf alamıyorum. Bendekiler güvende. Önemli bir fotoğraf daha varsa lütfen temsilci isteyin.
photo-kept = Teşekkürler, bunu { $order } numaralı siparişle birlikte sakladım. Orada varılan sonuç olduğu gibi kalıyor. Başka bir sorun varsa lütfen bana yazın.
photos-here = Sizden bana ulaşan fotoğraflar:
photos-missing = Şunlar da faydalı olur:
photos-none = Bu konuda sizden henüz fotoğraf almadım.
photo-choose = Birini yeniden çekmek ya da silmek için aşağıdan seçin.
photo-what-now = Bu fotoğrafla ne yapmak istersiniz?
photo-welcome = İstediğiniz zaman yeniden gönderebilirsiniz.
photo-deleted = O fotoğrafı sildim.
photo-stays = Bu konu çözüldüğü için fotoğrafları kalıyor. Yine de birinin silinmesini isterseniz lütfen temsilci isteyin.
check-around =
    Devam etmeden önce lütfen şuralara bir bakın:
    • posta kutusu, kapı önü, bahçe ya da garaj
    • komşular, resepsiyon ya da kapıcı, evdeki diğer kişiler
    • kargo firmasının bıraktığı bir kart ya da gönderdiği bir e-posta
    Bazı paketler, gelmeden bir gün önce teslim edilmiş olarak işaretlenir.

## Teklifler. offer-intro altında offer-... satırları listelenir; ardından her zaman itiraz yolu ve haklar gelir.

offer-about = Önce { $order } numaralı sipariş; diğerleri için aşağıdaki düğmeleri kullanın.
offer-intro = Mağazanın sizin için yapabilecekleri:
offer-wait = { $until } tarihine kadar beklemek. O zamana kadar gelmezse size yazarım ve yeniden seçersiniz
offer-wait-back = { $until } tarihine kadar beklemek. O zamana kadar gelmezse { $amount }, ödeme yaptığınız yöntemle size otomatik olarak geri ödenir
offer-wait-sent = { $until } tarihine kadar beklemek. O zamana kadar kargoya verilmezse size yazarım ve yeniden seçersiniz
offer-wait-sent-back = { $until } tarihine kadar beklemek. O zamana kadar kargoya verilmezse { $amount }, ödeme yaptığınız yöntemle size otomatik olarak geri ödenir
offer-wait-coupon = { $until } tarihine kadar beklemek. O zamana kadar gelmezse { $amount } değerinde bir kupon size otomatik olarak verilir
offer-wait-reship = { $until } tarihine kadar beklemek. O zamana kadar gelmezse yenisi otomatik olarak ve ücretsiz gönderilir
offer-coupon = Bir sonraki siparişiniz için { $amount } değerinde kupon
offer-partial-refund = Bu sorun için { $amount } geri ödenir, siparişiniz sizde kalır
offer-send-part = Eksik parça ücretsiz gönderilir
offer-reship = Ürünün yenisi ücretsiz gönderilir
offer-exchange = Değişim: doğru ürün ücretsiz gönderilir. Elinizdekini geri göndermeniz gerekmez
offer-exchange-back = Değişim: doğru ürün ücretsiz gönderilir. Elinizdekini geri göndermenin masrafını mağaza öder
offer-return = Kargo masrafı size ait olmak üzere geri gönderirsiniz. Mağazaya ulaştıktan sonra { $amount }, ödeme yaptığınız yöntemle geri ödenir
offer-return-label = Kargo masrafı mağazaya ait olmak üzere geri gönderirsiniz. Mağazaya ulaştıktan sonra { $amount }, ödeme yaptığınız yöntemle geri ödenir
offer-refund-keep = Ödeme yaptığınız yöntemle { $amount } para iadesi, elinizdeki sizde kalır
offer-refund = Ödeme yaptığınız yöntemle { $amount } para iadesi
offer-cancel = Siparişin iptali ve ödeme yaptığınız yöntemle { $amount } para iadesi
offer-lasts = { $until } tarihine kadar seçebilirsiniz.
offer-rights-stay = Hangisini seçerseniz seçin, yasal haklarınız olduğu gibi kalır.
platform-only = Bunu { $name } üzerinden satın aldınız, bu yüzden orada çözülmesi gerekiyor: mağaza size { $name } mesajlarınızdan yazacak, geri ödenecek para da size { $name } üzerinden gelir.
dispute-there = { $name } üzerinden bir itiraz açtınız, bu yüzden karar artık orada verilecek. Burada başka bir şey sunamıyorum. Mağaza orada yanıt verecek, haklarınız aynen geçerli.
dispute-bank = Ödemeye bankanız veya ödeme hizmetiniz üzerinden itiraz ettiniz, bu yüzden karar artık orada verilecek. Burada başka bir şey sunamıyorum. Mağaza orada yanıt verecek, haklarınız aynen geçerli.
platform-pays = { $name } kendi alıcı korumasını sunar; bu koruma böyle bir siparişi genellikle kapsar. Sipariş gelmezse paranızı oradan geri isteyebilirsiniz, ödemeyi { $name } yapar.
platform-refunds = Bu fiyattaki bir siparişte { $name } parayı genellikle kendisi geri öder ve bir şey geri göndermeniz gerekmez. Bunu oradaki siparişinizden isteyebilirsiniz.
draft-answer = Lütfen seçtiğiniz seçeneğin numarasıyla cevap verin.
draft-address = Lütfen siparişinizin teslimat adresini kontrol edin. Yanlış ya da eksik bir şey varsa lütfen bize buradan yazın.
claim-path-card = Bankanıza ya da ödeme sağlayıcınıza itiraz başvurusu da yapabilirsiniz; son tarih: { $until }. Bu teklif olsun ya da olmasın, o yol size açık kalır.
claim-path-card-no-date = Bankanıza ya da ödeme sağlayıcınıza itiraz başvurusu da yapabilirsiniz; son tarihi size onlar söyler. Bu teklif olsun ya da olmasın, o yol size açık kalır.
claim-path-marketplace = Doğrudan { $name } üzerinden itiraz başvurusu da yapabilirsiniz; son tarih: { $until }. Bu teklif olsun ya da olmasın, o yol size açık kalır.
claim-path-marketplace-no-date = Doğrudan { $name } üzerinden itiraz başvurusu da yapabilirsiniz; son tarih yardım sayfalarında yazar. Bu teklif olsun ya da olmasın, o yol size açık kalır.
window-closes = İtiraz başvurusu süreniz { $until } tarihinde doluyor. Bu süreyi kaçırmamanız için artık yeni teklif sunmayacağım. Bu başvuruya ihtiyacınız varsa lütfen o tarihten önce yapın.
accepted-wait = Anlaştık: { $until } tarihine kadar bekliyoruz, ben de her gün bakmaya devam ediyorum. O zamana kadar gelmezse size yazarım. Daha önce fikriniz değişirse bana yazın.
accepted-wait-back = Anlaştık: { $until } tarihine kadar bekliyoruz, ben de her gün bakmaya devam ediyorum. O zamana kadar gelmezse { $amount }, ödeme yaptığınız yöntemle size geri ödenir, istemenize gerek kalmaz. Daha önce fikriniz değişirse bana yazın.
accepted-wait-sent = Anlaştık: { $until } tarihine kadar bekliyoruz, ben de her gün bakmaya devam ediyorum. O zamana kadar kargoya verilmezse size yazarım. Daha önce fikriniz değişirse bana yazın.
accepted-wait-sent-back = Anlaştık: { $until } tarihine kadar bekliyoruz, ben de her gün bakmaya devam ediyorum. O zamana kadar kargoya verilmezse { $amount }, ödeme yaptığınız yöntemle size geri ödenir, istemenize gerek kalmaz. Daha önce fikriniz değişirse bana yazın.
accepted-wait-coupon = Anlaştık: { $until } tarihine kadar bekliyoruz, ben de her gün bakmaya devam ediyorum. O zamana kadar gelmezse { $amount } değerinde bir kupon alırsınız, istemenize gerek kalmaz. Daha önce fikriniz değişirse bana yazın.
accepted-wait-reship = Anlaştık: { $until } tarihine kadar bekliyoruz, ben de her gün bakmaya devam ediyorum. O zamana kadar gelmezse yenisi ücretsiz gönderilir, istemenize gerek kalmaz. Daha önce fikriniz değişirse bana yazın.
accepted-coupon = Anlaştık. Mağaza kuponu hazırlar hazırlamaz { $amount } değerindeki kuponunuzu buradan gönderirim.
accepted-partial-refund = Anlaştık: mağaza en geç { $by } tarihinde, ödeme yaptığınız yöntemle size { $amount } geri öder. Siparişiniz sizde kalır; ödeme yapılınca size buradan yazarım.
accepted-send-part = Anlaştık: mağaza eksik parçayı en geç { $by } tarihinde ücretsiz gönderir. Yola çıkınca size buradan yazarım.
accepted-reship = Anlaştık: mağaza yenisini en geç { $by } tarihinde ücretsiz gönderir. Yola çıkınca size buradan yazarım.
accepted-exchange = Anlaştık: mağaza doğru ürünü en geç { $by } tarihinde ücretsiz gönderir. Yola çıkınca size buradan yazarım.
accepted-return = Anlaştık: lütfen ürünü en geç { $by } tarihinde geri gönderin. Mağazaya ulaştıktan sonra mağaza, ödeme yaptığınız yöntemle { $amount } geri öder.
accepted-refund-keep = Anlaştık: mağaza en geç { $by } tarihinde, ödeme yaptığınız yöntemle size { $amount } geri öder. Bir şey geri göndermeniz gerekmez; ödeme yapılınca size buradan yazarım.
accepted-refund = Anlaştık: mağaza en geç { $by } tarihinde, ödeme yaptığınız yöntemle size { $amount } geri öder. Ödeme yapılınca size buradan yazarım.
accepted-cancel = Anlaştık: sipariş iptal ediliyor ve mağaza en geç { $by } tarihinde, ödeme yaptığınız yöntemle size { $amount } geri öder. İşlem bitince size buradan yazarım.
already-accepted = Seçiminizi zaten yaptınız, gereği yapılıyor. Bunda bir şeyin değişmesi gerekiyorsa “temsilci” yazın.
offer-is-over = O teklif artık geçerli değil. Bu konuda hâlâ yardıma ihtiyacınız varsa bana yazın ya da “temsilci” yazın.
no-further-offer = Benim sunabileceklerim bu kadar. Bundan fazlasına mağazadaki bir temsilci karar verir.
person-decides = Bir ekip arkadaşım buna bizzat bakacak ve sizinle birlikte doğru çözümü bulacak.
refused = Peki, bunun size uymadığını anlıyorum.
no-offer-open = Şu anda açık bir teklif yok. Sorunun ne olduğunu yazın, birlikte bakalım.
not-your-button = Bu düğme artık bu sohbette bir yere götürmüyor. Sizin için yapabileceklerim şunlar.
offer-ran-out = O teklifin süresi bu arada doldu.
offer-revoked = Mağaza { $order } numaralı sipariş için size sunduğum teklifi geri çekti, bu yüzden artık seçilemiyor. Bunun için özür dilerim.
agreed-stands = Anlaştığımız şeyi tek başıma değiştiremem, bu yüzden bir ekip arkadaşıma soruyorum. Cevap gelene kadar şu geçerli:
wait-left = Peki, beklemeyi bırakıyoruz. O gün için anlaştığımız şey artık geçerli değil.
which-offer = Hangi siparişi kastediyorsunuz?
counter-most = Sizi anlıyorum. Sipariş sizde kalırken burada geri ödenebilecek en yüksek tutar: { $amount }.
counter-sure = Bu tutarda paranın geri ödenmesini mi kastettiniz? Öyleyse lütfen aşağıdan seçin.
counter-stands = Burada tutarı değiştiremiyorum. Şu seçenekler size açık kalıyor:
counter-currency = Siparişiniz { $currency } para birimiyle ödendi. { $currency } olarak ne kadar geri almak istersiniz?
done-refund = { $order } numaralı sipariş için { $amount }, ödeme yaptığınız yöntemle geri gönderildi. Bankanızda görünmesi birkaç gün sürebilir.
done-reship = { $order } numaralı siparişin yenisi kargoya verildi. Onu da takip edip size haber vereceğim.
done-reship-number = { $order } numaralı siparişin yenisi kargoya verildi. Onu da takip edip size haber vereceğim. Takip numarası: { $number }
done-part = { $order } numaralı siparişin eksik parçası kargoya verildi. Onu da takip edip size haber vereceğim.
done-part-number = { $order } numaralı siparişin eksik parçası kargoya verildi. Onu da takip edip size haber vereceğim. Takip numarası: { $number }
done-coupon = { $amount } değerindeki kuponunuz burada. Ödeme sayfasında şu kodu girin: { $code }
done-cancel = { $order } numaralı sipariş iptal edildi ve { $amount }, ödeme yaptığınız yöntemle geri gönderildi. Bankanızda görünmesi birkaç gün sürebilir.
delay-agreed = Teşekkürler. Siparişiniz en geç { $until } tarihinde kargoya verilecek. Kargoya verilene kadar yine iptal edebilirsiniz: “iptal” yazın.
wait-is-over = { $order } numaralı sipariş için { $until } tarihine kadar beklemek üzere anlaşmıştık, sipariş hâlâ gelmedi. Özür dilerim.
promise-kept = Özür dilerim: { $order } numaralı siparişiniz { $until } tarihine kadar gelmedi. Bu durum için size söz verdiğimiz şey şimdi yerine getiriliyor, istemenize gerek yok.
promise-kept-sent = Özür dilerim: { $order } numaralı siparişiniz { $until } tarihine kadar kargoya verilmedi. Bu durum için size söz verdiğimiz şey şimdi yerine getiriliyor, istemenize gerek yok.
promise-withdrawn = İyi haber: { $order } numaralı siparişiniz geldi; bu yüzden çok geç gelmesi durumu için söz verdiğimiz şey artık geçerli değil. Bir sorun varsa bana yazmanız yeterli.
promise-withdrawn-sent = İyi haber: { $order } numaralı siparişiniz kargoya verildi; bu yüzden çok geç verilmesi durumu için söz verdiğimiz şey artık geçerli değil.
threat-answer = Bu sizin hakkınız, sizi bundan caydırmaya çalışmayacağım. İsterseniz aynı zamanda burada da bir çözüm arayabiliriz; bu, itiraz başvurunuzdan hiçbir şey eksiltmez.

## Geri göndermek.

return-when-there = { $order } numaralı sipariş hâlâ yolda. Elinize ulaşır ulaşmaz buradan bana yazın, nasıl geri gönderebileceğinizi söyleyeyim.
return-by-law = Yasaya göre { $until } tarihine kadar, gerekçe göstermeden geri gönderebilirsiniz.
return-to =
    Lütfen şu adrese gönderin:
    { $text }
return-wait = Lütfen henüz göndermeyin: bir ekip arkadaşım size nereye ve nasıl göndereceğinizi buradan yazacak.
return-number = Gönderdikten sonra lütfen bana takip numarasını yazın, ben de takip edeyim. Paranızı alana kadar gönderim fişini saklayın.
return-followed = Teşekkürler. { $number } numaralı paketinizi mağazaya kadar takip edeceğim ve oraya ulaşınca size yazacağım.
return-arrived = { $order } numaralı siparişten geri gönderdikleriniz mağazaya ulaştı. Mağaza en geç { $by } tarihinde, ödeme yaptığınız yöntemle { $amount } geri öder; ödeme yapılınca size buradan yazarım.

## Temsilci, sessizlik, dil, son.

person-asked = Bunu bir temsilciye ilettim. { $team } ekibinden bir arkadaşım size buradan cevap verecek, en geç: { $until }
person-late = Sizi bu kadar beklettiğimiz için özür dilerim. Mesajınızı yeniden ilettim; { $team } ekibinden bir arkadaşım size buradan cevap verecek, en geç: { $until }
person-here = { $team } ekibinden bir temsilci şimdi burada ve size cevap veriyor. Ben bu arada yazmıyorum.
person-gone = Ekip arkadaşım sohbetten ayrıldı, ben, yani bot, yeniden buradayım. Temsilciye ihtiyacınız olursa “temsilci” yazın.
stopped = Tamam, artık size haber göndermeyeceğim. Buradan bana yine her şeyi sorabilirsiniz. Yeniden haber almak için “başlat” yazın.
started-again = Tamam, size yeniden haber vereceğim.
ask-language = Hangi dilde yazmamı istersiniz?
language-set = Teşekkürler. Bundan sonra Türkçe yazacağım.
arrived-well = Sağ salim ulaşmasına sevindim.
closed-arrived = { $order } numaralı siparişiniz geldi; bu yüzden onunla ilgili hâlâ açık olan her şeyi, teklifler dahil, kapattım. Bir sorun varsa bana yazmanız yeterli.
glad = Yoluna girmesine sevindim. Sonradan bir şey olursa bana buradan yazın.

## Düğmeler. Nokta yok.

button-where = Siparişim nerede?
button-late = Gecikti
button-customs = Gümrük sorusu
button-not-received = Bana hiç ulaşmadı
button-damaged = Hasarlı geldi
button-wrong-item = Yanlış ürün geldi
button-problem = Başka bir sorun
button-wrong-variant = Yanlış renk / ölçü
button-parts-missing = Eksik çıktı
button-quality = Kalitesi kötü
button-send-back = İade etmek istiyorum
button-other-order = Başka bir sipariş
button-order = Sipariş { $order }
button-person = Temsilciyle görüş
button-language = Dil
button-menu = Menü
button-withdraw = Sözleşmeden cay
button-want-money = Paramı geri verin
button-want-new = Yenisini istiyorum
button-not-sent = Henüz gönderilmedi
button-claim = İtiraz başvurusu
button-erase = Verilerimi silin
button-erase-yes = Evet, silin
button-erase-no = Verilerim kalsın
button-my-data = Kopya gönderin
button-download = İndir
button-stop = Mesaj istemiyorum
button-start-again = Yeniden haber al
button-no-photo = Fotoğraf çekemiyorum
button-skip-photo = Bunu atla
button-my-photos = Fotoğraflarım
button-retake = Yeniden çek
button-delete-photo = Sil
button-photos-done = Bu kadar, devam et
button-still-missing = Hâlâ yok
button-found-it = Buldum
button-all-well = Her şey yolunda
button-something-wrong = Bir sorun var
button-agree-delay = Kabul et: { $by }
button-address = Adresi düzelt
button-cancel-order = Siparişimi iptal et
button-options = Seçeneklerimi göster
button-wait = Bekle, son: { $until }
button-coupon = Kupon: { $amount }
button-partial-refund = { $amount } geri al
button-send-part = Eksik parçayı gönder
button-reship = Yenisini gönder
button-exchange = Değiştir
button-return = İade et, { $amount } al
button-refund-keep = Kalsın, { $amount } al
button-refund = Geri ödeme: { $amount }
button-cancel = İptal, { $amount } al
button-more = Başka teklif
