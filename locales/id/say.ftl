### Yang dikatakan Parley kepada pembeli, dalam bahasa Indonesia. Petunjuk lengkapnya ada di `locales/en/say.ftl`.
### Sapaan selalu "Anda"; "saya" adalah bot, "toko" adalah penjual, "admin" adalah manusia di toko.

## Kata-kata orang itu sendiri, apa adanya.

plain = { $text }

## Kontak pertama, dan mencari tahu pesanan mana yang dimaksud. Bot yang berbicara.

hello =
    Halo, ini { $shop }. Saya bot: saya memantau paket Anda, mengabari apa yang terjadi, dan membantu kalau ada yang tidak beres.
    Kalau Anda lebih suka bicara dengan manusia, tulis “admin” kapan saja.
hello-again = Senang bertemu Anda lagi. Saya bot yang mengurus pesanan Anda; tulis “admin” untuk bicara dengan manusia.
connected =
    Mulai sekarang chat ini mengikuti pesanan Anda { $order }. Setiap hari saya cek pelacakannya, dan saya kabari di sini kalau ada perkembangan.
    Kalau tidak mau menerima kabar, tulis “stop”.
ask-order = Ini soal pesanan yang mana? Tolong kirim nomor pesanannya; nomornya ada di email konfirmasi Anda.
ask-email = Terima kasih. Untuk memastikan pesanan { $order } memang milik Anda: alamat email mana yang Anda pakai saat memesan?
not-found = Saya tidak menemukan pesanan dengan nomor dan alamat email itu. Tolong cek keduanya, lalu kirim lagi nomor pesanannya.
tried-too-often = Percobaannya sudah terlalu banyak. Demi keamanan pesanan semua orang, saya harus berhenti dulu di sini; silakan coba lagi nanti, atau tulis “admin”.
link-not-valid = Tautan ini sudah tidak berlaku. Sebagai gantinya, tolong kirim nomor pesanan Anda.
link-taken = Tautan ini sudah dipakai di chat lain. Tolong kirim nomor pesanan Anda, nanti saya cek apakah memang milik Anda.
linked-elsewhere = Pesanan { $order } baru saja dihubungkan juga ke chat lain. Kalau itu bukan Anda, tulis “admin”.
which-order = Anda punya lebih dari satu pesanan di toko kami. Ini soal yang mana?
menu = Ada yang bisa saya bantu?
not-sure = Saya belum yakin apakah saya memahami maksud Anda. Apakah salah satu dari ini?
language-unknown = Maaf, saya belum memahami bahasa ini. Admin bisa membantu Anda, atau pilih bahasa lain di bawah ini.
not-understood = Maaf, saya belum paham. Bisa dijelaskan dengan kata lain, atau pilih di bawah ini?
only-text-and-photos = Saya hanya bisa menerima teks, foto, dan video. Boleh dituliskan saja?
edit-seen = Saya lihat Anda mengubah pesan tadi. Kalau itu mengubah keperluan Anda, tolong sampaikan di pesan baru.
card-hidden = Tadi itu sepertinya nomor kartu, jadi saya hapus dan tidak saya simpan. Tolong jangan pernah mengirim data kartu lewat chat; di sini tidak ada yang memerlukannya.
groups-not = Saya hanya membahas pesanan lewat chat pribadi. Silakan tulis langsung ke saya.
thanks = Sama-sama. Kalau ada hal lain, saya ada di sini.
withdraw-here = Untuk menarik diri dari pembelian, gunakan formulir toko di sini: { $url }
erase-asked = Permintaan Anda untuk menghapus data sudah ada di toko. Admin di sana yang mengurusnya.
erase-what = Saya bisa menghapus data Anda yang tersimpan di sini: nama, alamat, pesan kita, dan foto Anda. Jumlah uang dan tanggal pesanan tetap ada, tanpa nama Anda. Ini tidak bisa dibatalkan setelah dihapus.
erase-soon = Data Anda akan dihapus pada { $at }. Sampai saat itu Anda masih bisa berubah pikiran.
erase-later = Masih ada yang belum selesai untuk pesanan Anda. Data Anda akan dihapus begitu hal itu selesai, menurut rencana sekarang paling lambat { $day }. Sampai saat itu Anda masih bisa berubah pikiran.
erase-kept = Baik, tidak ada yang dihapus.
data-asked = Toko sudah tahu bahwa Anda ingin salinan data Anda. Anda akan menerimanya paling lambat { $day }.
data-here = Ini salinan semua data Anda yang tersimpan di sini. Tautannya hanya bisa dipakai sekali, sampai besok.
address-asked = Tolong kirim alamat baru yang lengkap dalam satu pesan, supaya admin bisa mengecek apakah masih bisa diubah.
address-shipped = Pesanan { $order } sudah dalam perjalanan, jadi mungkin sudah terlambat untuk mengubah alamatnya. Banyak kurir mengizinkan Anda mengalihkan paket sendiri: cek di situs kurir itu, dengan nomor resi.
address-noted =
    Terima kasih, ini yang saya catat untuk pesanan { $order }:
    “{ $text }”
    Tidak ada yang diubah sebelum admin mengonfirmasinya di sini. Kalau ada yang salah, pakai tombol di bawah dan kirim lagi alamatnya.

## Di mana pesanannya? Salah satu dari ini dulu, lalu terakhir terlihat di mana dan kapan diperkirakan tiba.

status-to-ship = Pesanan { $order } sedang disiapkan. Dijadwalkan dikirim paling lambat { $by }.
status-to-ship-no-date = Pesanan { $order } sedang disiapkan dan belum dikirim.
status-announced = Kurir sudah mendapat pemberitahuan soal pesanan { $order }, tetapi belum memindai paketnya. Nomor resi: { $number }
status-moving = Pesanan { $order } sedang dalam perjalanan ke Anda. Nomor resi: { $number }
status-at-customs = Pesanan { $order } sedang di bea cukai. Nomor resi: { $number }
status-out-for-delivery = Pesanan { $order } sedang diantar ke alamat Anda. Nomor resi: { $number }
status-at-pickup = Pesanan { $order } menunggu Anda di titik pengambilan. Nomor resi: { $number }
status-attempted = Kurir sudah mencoba mengantar pesanan { $order }, tetapi tidak berhasil. Nomor resi: { $number }
status-delivered = Menurut kurir, pesanan { $order } sudah diantar pada { $at }. Nomor resi: { $number }
status-returning = Pesanan { $order } sedang dalam perjalanan kembali ke toko. Nomor resi: { $number }
status-lost = Sudah sangat lama tidak ada jejak pesanan { $order }, jadi kemungkinan paketnya hilang. Nomor resi: { $number }
status-cancelled = Pesanan { $order } sudah dibatalkan.
last-seen = Pemindaian terakhir: { $at }
last-seen-at = Pemindaian terakhir: { $at }, { $place }
carrier-says = Catatan kurir: “{ $text }”
left-door = Menurut kurir, paket ditaruh di depan pintu Anda.
left-letterbox = Menurut kurir, paket dimasukkan ke kotak surat Anda.
left-locker = Menurut kurir, paket dimasukkan ke loker paket.
left-neighbour = Menurut kurir, paket dititipkan ke tetangga.
left-reception = Menurut kurir, paket dititipkan di resepsionis atau penjaga gedung.
left-safe-place = Menurut kurir, paket ditaruh di tempat aman seperti garasi atau gudang.
left-pickup-point = Menurut kurir, paket diserahkan ke titik pengambilan atau kantor pos.
left-collected = Menurut kurir, paket sudah diambil seseorang.
signed-by = Ditandatangani oleh: { $name }
expected = Perkiraan tiba: { $days }
expected-unknown = Saya belum bisa menyebut tanggal tiba yang benar-benar pasti.

## Pemberitahuan: bot menulis lebih dulu. Apa yang terjadi dan sejak kapan, lalu apa yang bisa dilakukan.

told-not-shipped = Mohon maaf: pesanan Anda { $order } dijanjikan akan dikirim paling lambat { $by }, dan toko tidak bisa menepati tanggal itu.
told-new-ship-date = Tanggal barunya: pesanan dikirim paling lambat { $by }.
told-consent =
    Anda yang menentukan: setujui tanggal baru, atau batalkan sekarang dan dapatkan pengembalian dana penuh ke metode pembayaran asal.
    Tanpa jawaban, kami menganggap Anda setuju pesanan dikirim paling lambat { $by }. Selama belum dikirim, Anda tetap bisa membatalkan, dengan pengembalian dana penuh yang sama.
told-express-consent =
    Anda yang menentukan: setujui tanggal baru, atau batalkan sekarang dan dapatkan pengembalian dana penuh ke metode pembayaran asal.
    Kalau sampai { $by } pesanan belum dikirim dan Anda belum setuju, pesanan dianggap batal dan Anda mendapat pengembalian dana penuh yang sama. Untuk itu Anda tidak perlu melakukan apa pun.
told-late = Mohon maaf: pesanan Anda { $order } dijanjikan tiba paling lambat { $by }, tetapi belum sampai juga.
told-late-lane = { $count ->
   *[other] Mohon maaf: pesanan Anda { $order } sudah { $count } hari di perjalanan, lebih lama dari biasanya di rute ini.
}
told-at-risk = Lebih baik saya kabari dari sekarang: pesanan Anda { $order } mungkin tidak sampai tepat waktu. Janjinya paling lambat { $by }.
told-silent = { $count ->
   *[other] Sudah { $count } hari kurir tidak memindai pesanan Anda { $order }; pemindaian terakhir pada { $at }. Itu lebih lama dari biasanya.
}
told-customs = Pesanan Anda { $order } ada di bea cukai sejak { $at }.
told-customs-buyer = Bea cukai menahan pesanan Anda { $order } sejak { $at } dan memerlukan sesuatu dari Anda sebelum paketnya bisa lanjut.
told-customs-export = Pesanan Anda { $order } tertahan di bea cukai ekspor sejak { $at }, sebelum keluar dari negara pengirimnya. Itu urusan pengirim dan kurir untuk diselesaikan.
told-customs-paid = Pembayaran untuk pesanan Anda { $order } tercatat di bea cukai pada { $at }. Paket lanjut begitu bea cukai melepasnya.
told-customs-released = Kabar baik: bea cukai melepas pesanan Anda { $order } pada { $at }.
told-moving-again = Kabar baik: pesanan Anda { $order } bergerak lagi, dengan pemindaian baru pada { $at }.
told-delivery-failed = Kurir mencoba mengantar pesanan Anda { $order } pada { $at }, tetapi tidak berhasil. Di catatan atau halaman pelacakan kurir tertulis apakah kurir akan datang lagi atau menyimpan paketnya untuk Anda.
told-delivery-failed-again = { $count ->
   *[other] Kurir sudah mencoba mengantar pesanan Anda { $order } pada { $count } hari berbeda, terakhir pada { $at }, tetapi tidak berhasil. Tolong atur tanggal baru atau pengambilan dengan kurir, supaya paket tidak dikirim balik.
}
told-bad-address = Kurir tidak bisa melanjutkan pesanan Anda { $order }: pada { $at } kurir mencatat ada yang salah atau kurang pada alamatnya.
check-address = Tolong cek alamat pengantaran di konfirmasi pesanan Anda. Kalau ada yang salah atau kurang, pakai tombol di bawah dan kirim alamat lengkapnya; admin lalu mengecek apakah masih bisa diperbaiki.
told-damaged = Mohon maaf: pada { $at } kurir melaporkan pesanan Anda { $order } rusak di perjalanan. Laporan kurir itu sudah cukup bagi kami; Anda tidak perlu mengirim foto.
told-pickup = Pesanan Anda { $order } menunggu Anda di titik pengambilan sejak { $at }. Tolong bawa nomor resi dan kartu identitas.
told-pickup-still = Sekadar mengingatkan: pesanan Anda { $order } menunggu Anda di titik pengambilan sejak { $at }.
told-pickup-until = Tolong ambil paling lambat { $until }; setelah itu paket dikembalikan ke toko.
told-pickup-usual = { $count ->
   *[other] Pos di sana biasanya menyimpan paket selama { $count } hari. Supaya aman, tolong ambil paling lambat { $until }; setelah itu paket bisa saja dikirim balik.
}
told-pickup-no-date = Saya tidak tahu berapa lama paket disimpan di sana; itu tertulis di pesan atau halaman pelacakan kurir. Tolong jangan menunggu lama, nanti paket kembali ke toko.
told-returning = Mohon maaf: pesanan Anda { $order } sedang dalam perjalanan kembali ke toko sejak { $at }.
told-returned = Mohon maaf: pesanan Anda { $order } dikirim balik dan sampai di toko pada { $at }.
told-lost = Mohon maaf: tidak ada jejak pesanan Anda { $order } sejak { $at }. Kami harus menganggap paketnya hilang.
told-customs-refused = Mohon maaf: bea cukai menolak pesanan Anda { $order } pada { $at }. Pesanan ini tidak akan sampai ke Anda.
told-delivered-check = Kurir sudah mengantar pesanan Anda { $order } pada { $at }. Apakah semuanya baik?
about-parcels = { $count ->
    [1] Ini soal paket { $number }.
   *[other] Ini soal { $count } paket: { $number }.
}
also-orders = Hal yang sama berlaku untuk pesanan Anda berikut ini:
also-delivered = Pesanan Anda berikut ini juga sudah diantar:
also-order = Pesanan { $order }: { $at }
right-to-cancel-after = Menurut hukum di tempat Anda tinggal, Anda boleh menetapkan hari terakhir yang wajar untuk pengantaran; kalau itu tidak ditepati, Anda boleh membatalkan pesanan dan mendapatkan seluruh uang Anda kembali. Tidak menjawab bukan berarti Anda setuju menunggu.
right-to-cancel = Menurut hukum di tempat Anda tinggal, Anda boleh membatalkan pesanan sekarang dan mendapatkan seluruh uang Anda kembali. Tidak menjawab bukan berarti Anda setuju menunggu.
law-cancelled = Pesanan Anda { $order } masih belum dikirim, dan Anda belum menyetujui penundaan lagi, jadi pesanan ini dianggap batal. Anda menerima { $amount } kembali ke metode pembayaran yang Anda pakai, paling lambat { $by }.
peak-season = Paket di rute ini sekarang lebih lambat dari biasanya: sedang musim ramai menjelang hari libur.
we-watch = Setiap hari saya cek pelacakannya, dan saya kabari kalau ada perubahan.

## Bea cukai. Hanya langkah-langkah: bot tidak pernah menerima nomor, dokumen, atau pembayaran.

customs-who = Bea cukai memeriksa paket dari luar negeri. Toko maupun saya tidak bisa mempercepatnya, tetapi saya kabari kalau sudah selesai.
customs-nothing-to-do = Saat ini tidak ada yang perlu Anda lakukan.
customs-number = Bea cukai memerlukan { $id } Anda. Silakan isi, atau cek, sendiri. Di sini: { $portal }
customs-papers = Bea cukai meminta dokumen, biasanya faktur atau bukti pembayaran; sering kali konfirmasi pesanan Anda sudah cukup. Serahkan di: { $portal }
customs-tax = Bea masuk atau pajak impor harus dibayar sebelum paket bisa lanjut. Bayar hanya di situs resmi. Di sini: { $portal }
customs-tax-prepaid = Untuk pesanan senilai ini, pajak impor biasanya sudah dibayar saat checkout. Kalau memang sudah dan Anda ditagih lagi, tolong jangan bayar dua kali: kabari saya, dan toko mengirim buktinya ke kurir.
customs-free = Untuk pesanan senilai ini, biasanya tidak ada pajak di negara Anda. Kalau Anda tetap diminta membayar, tolong kabari saya sebelum membayarnya.
customs-number-if-asked = Kadang bea cukai juga meminta { $id } Anda. Kalau diminta, isi hanya di sini: { $portal }
customs-number-within = { $count ->
   *[other] Tolong lakukan dalam { $count } hari setelah diminta.
}
customs-number-match = Kebanyakan paket berhenti hanya karena ada data yang tidak cocok. Tolong cocokkan nama, nomor telepon, dan kode pos Anda dengan yang terdaftar di sana.
customs-broker = Setiap paket memerlukan deklarasi bea cukai yang dibuat oleh perantara kepabeanan. Kurir biasanya menawarkan perantaranya sendiri; Anda juga boleh menunjuk sendiri.
customs-declare = Silakan deklarasikan atau konfirmasi kiriman ini sendiri. Di sini: { $portal }
customs-at-door = Biayanya bisa juga ditagih saat paket diserahkan. Bayar hanya kalau diberi kuitansi resmi, dan simpan kuitansinya.
customs-fee = Kurir biasanya menambahkan biaya penanganan, belakangan ini sekitar { $amount }.
customs-dear = Biayanya bisa tinggi. Anda tidak harus menerimanya: kabari saya sebelum membayar, dan kita lihat apa yang bisa dilakukan toko, termasuk membatalkan pesanan.
customs-no-limit = Kalau tidak ada tindakan, bea cukai biasanya mengirim balik atau memusnahkan paket. Tanggal pastinya ada di pesan kurir.
customs-abandoned = { $count ->
   *[other] Kalau tidak ada tindakan dalam { $count } hari, paket dianggap ditinggalkan pemiliknya dan tidak kembali, jadi tolong segera diurus.
}
customs-may-have-changed = Yang saya tahu tentang aturan ini berasal dari { $of }; aturannya mungkin sudah berubah. Sebelum membayar atau mengirim apa pun, tolong cek di { $portal }
customs-may-differ = Aturan bea cukai sering berubah, dan yang saya tahu mungkin sudah usang. Sebelum membayar atau mengirim apa pun, tolong cek di { $portal }
customs-unknown = Saya belum tahu pasti apa yang diminta bea cukai di negara Anda. Kami sedang mengeceknya, dan saya tidak mau menebak; sementara itu, apa yang harus dilakukan tertulis di pesan dari kurir sendiri.
customs-not-seen = Sejauh ini pelacakan tidak menunjukkan paket berhenti di bea cukai, dan kami terus mengeceknya. Kalau ada pesan yang meminta uang atau data Anda, tolong hati-hati: bisa jadi itu palsu. Ini yang biasanya diminta bea cukai:
customs-hold-limit = { $count ->
   *[other] Bea cukai biasanya menyimpan paket selama { $count } hari lalu mengirimnya balik, jadi tolong segera diurus.
}
customs-safety = Tolong jangan kirimkan nomor identitas atau nomor pajak, dokumen, atau data pembayaran kepada saya: saya tidak pernah memintanya di chat ini, dan saya tidak pernah mengirim tautan pembayaran.
customs-charged = Kalau Anda harus membayar biaya bea cukai, tolong simpan kuitansinya dan beri tahu saya jumlah serta mata uangnya. Dengan begitu kita bisa melihat apa yang bisa dikembalikan toko.
customs-how-much = Terima kasih, kuitansinya sudah saya terima. Berapa yang Anda bayar, dan dalam mata uang apa?
customs-charge-noted = Terima kasih, biaya bea cukai untuk pesanan { $order } sudah saya catat.
portal-carrier = situs resmi kurir
portal-customs = situs resmi bea cukai negara Anda

## Ada yang tidak beres: kami percaya pembeli dulu. Lalu foto, lalu tawaran.

what-is-wrong = Saya ikut prihatin mendengarnya. Apa masalahnya? Pilih di bawah ini, atau ceritakan dengan kata-kata Anda sendiri.
sorry-damaged = Mohon maaf pesanan Anda { $order } sampai dalam keadaan rusak. Mari kita bereskan.
sorry-wrong-item = Mohon maaf Anda menerima barang yang salah di pesanan { $order }. Mari kita bereskan.
sorry-wrong-variant = Mohon maaf warna, ukuran, atau versi di pesanan { $order } tidak sesuai dengan yang Anda pesan. Mari kita bereskan.
sorry-parts-missing = Mohon maaf ada yang kurang di pesanan Anda { $order }. Mari kita bereskan.
sorry-poor-quality = Mohon maaf pesanan Anda { $order } tidak sesuai dengan yang dijanjikan. Mari kita bereskan.
sorry-late = Mohon maaf pesanan Anda { $order } lama sekali sampainya.
sorry-unsafe =
    Tolong berhenti memakainya sekarang, jauhkan dari anak-anak, dan cabut dari listrik kalau itu aman. Kalau ada yang terluka, hubungi dokter atau layanan darurat dulu.
    Saya sudah memberi tahu toko. Ambil foto hanya kalau aman.
sorry-counterfeit =
    Terima kasih sudah memberi tahu saya. Toko menanggapi hal ini dengan sangat serius, dan admin di sana akan memeriksa pesanan { $order }.
    Tolong simpan barang dan kemasannya, dan kalau bisa kirim foto barang, label, dan tandanya.
sorry-not-received = Mohon maaf paketnya tidak ada pada Anda. Kurir melaporkan pesanan { $order } sudah diantar pada { $at }. Mari kita lihat apa yang bisa dilakukan.
on-time = Saya mengerti Anda sedang menunggu. Pesanan { $order } masih sesuai jadwal. Perkiraan tiba: { $days }
send-photo-damaged = Tolong kirim beberapa foto: barang secara utuh, kerusakannya dari dekat, kemasannya, dan label pengirimannya.
send-photo-wrong-item = Tolong kirim beberapa foto: barang yang Anda terima, label pengirimannya, dan lembar isi paket kalau ada.
send-photo-variant = Tolong kirim foto barang yang Anda terima: di samping selembar kertas putih kalau warnanya salah, di samping penggaris kalau ukurannya. Tolong tulis juga mana yang Anda pesan.
send-photo-parts = Tolong kirim foto semua yang Anda terima, dan satu foto label pengiriman yang menunjukkan beratnya. Tolong tulis juga bagian mana yang kurang.
send-photo-quality = Tolong kirim satu foto barang secara utuh dan satu foto bagian yang bermasalah. Kalau barangnya tidak berfungsi semestinya, tolong buat juga video pendek dan simpan: admin mungkin akan memintanya.
send-photo-also = Ini juga akan membantu, kalau ada:
which-part = Bagian mana yang kurang? Tolong tulis dalam satu pesan, nanti saya teruskan ke toko.
which-variant = Seharusnya yang mana? Tolong tulis warna atau ukurannya dalam satu pesan, nanti saya teruskan ke toko.
words-noted = Terima kasih, sudah saya catat untuk toko.
photo-received = { $count ->
    [1] Terima kasih, fotonya sudah saya terima.
   *[other] Terima kasih, sekarang ada { $count } foto dari Anda.
}
photo-unreadable = Foto itu kurang jelas bagi saya. Boleh difoto ulang, di tempat terang dan dengan ponsel yang tidak goyang?
photo-no-matter = Foto itu kurang jelas bagi saya. Tidak apa-apa: tolong jangan ambil risiko demi foto lain.
photo-added = Terima kasih, sudah saya tambahkan ke pesanan { $order }.
photo-of-what = Terima kasih, kirimannya sudah masuk. Ini soal apa?
shot-item = Tolong kirim foto barang secara utuh, supaya toko bisa melihat apa yang sampai ({ $place } dari { $total }).
shot-closeup = Tolong kirim foto kerusakannya dari dekat, supaya tidak ada yang perlu menebak separah apa ({ $place } dari { $total }).
shot-packaging = Tolong kirim foto kemasannya, luar dan dalam: dari situ bisa terlihat apa yang terjadi di jalan ({ $place } dari { $total }).
shot-label = Tolong kirim foto label pengiriman dengan barcode-nya: dari situ terlihat barang ini datang di paket yang mana ({ $place } dari { $total }).
shot-packing-slip = Tolong kirim foto lembar isi paket, kalau ada: di situ tertulis apa yang seharusnya ada di dalam kotak ({ $place } dari { $total }).
shot-variant = { $total ->
    [1] Tolong kirim foto barang yang Anda terima: di samping selembar kertas putih kalau warnanya salah, di samping penggaris kalau ukurannya. Tolong tulis juga mana yang Anda pesan, kalau belum.
   *[other] Tolong kirim foto barang yang Anda terima: di samping selembar kertas putih kalau warnanya salah, di samping penggaris kalau ukurannya ({ $place } dari { $total }). Tolong tulis juga mana yang Anda pesan, kalau belum.
}
shot-white-sheet = { $total ->
    [1] Tolong kirim foto barang di samping selembar kertas putih, di bawah cahaya siang, supaya warna aslinya terlihat. Tolong tulis juga warna yang Anda pesan, kalau belum.
   *[other] Tolong kirim foto barang di samping selembar kertas putih, di bawah cahaya siang, supaya warna aslinya terlihat ({ $place } dari { $total }). Tolong tulis juga warna yang Anda pesan, kalau belum.
}
shot-ruler = Tolong kirim foto barang di samping penggaris atau meteran, supaya ukurannya bisa dibaca ({ $place } dari { $total }). Tolong tulis juga ukuran yang Anda pesan, kalau belum.
shot-size-label = Tolong kirim foto label ukuran pada barang: di situ terlihat ukuran mana yang dikirim ke Anda ({ $place } dari { $total }).
shot-everything = Tolong kirim foto semua yang sampai, dijajarkan, supaya mudah terlihat apa yang tidak ada ({ $place } dari { $total }). Tolong tulis juga bagian mana yang kurang, kalau belum.
shot-weight-label = Tolong kirim foto label pengiriman di bagian yang menunjukkan berat: itu membantu melihat isi paket waktu berangkat ({ $place } dari { $total }).
shot-defect = Tolong kirim foto bagian yang bermasalah dari dekat, supaya toko melihat apa yang Anda lihat ({ $place } dari { $total }).
shot-whole-item = Tolong kirim foto barang secara utuh, supaya toko bisa melihat letak masalahnya ({ $place } dari { $total }).
shot-video = Kalau barangnya tidak berfungsi semestinya, tolong kirim video pendek: itu lebih jelas daripada foto mana pun ({ $place } dari { $total }).
shot-unboxing = Kalau Anda merekam saat membuka paket, tolong kirim videonya: marketplace biasanya ingin melihatnya ({ $place } dari { $total }).
shot-marks = Tolong kirim foto tanda pada barang, seperti logo, label, atau nomor seri, supaya bisa dibandingkan ({ $place } dari { $total }).
shot-letter = Kalau kurir atau bea cukai mengirimi Anda surat, tolong kirim fotonya, dengan nomor identitas atau nomor pajak ditutupi: di situ tertulis kenapa paket dihentikan ({ $place } dari { $total }).
name-item = Barang secara utuh
name-closeup = Kerusakan dari dekat
name-packaging = Kemasan
name-label = Label pengiriman
name-packing-slip = Lembar isi paket
name-variant = Barang yang diterima
name-white-sheet = Dengan kertas putih
name-ruler = Dengan penggaris
name-size-label = Label ukuran
name-everything = Semua yang diterima
name-weight-label = Berat di label
name-defect = Cacat dari dekat
name-whole-item = Barang secara utuh
name-video = Video
name-unboxing = Video unboxing
name-marks = Logo, label, tanda
name-letter = Suratnya
name-other = Foto lain
photos-complete = Semua yang saya perlukan sudah lengkap.
photos-enough = Tidak apa-apa, Anda tidak perlu mengirim lagi. Kalau nanti mau menambah, kirim saja.
photo-blurred = Foto itu agak buram. Boleh difoto ulang dengan ponsel yang tidak goyang?
photo-label-blurred = Labelnya agak buram. Boleh difoto ulang dengan ponsel lebih dekat?
photo-no-label = Barcode di label itu tidak terbaca. Boleh difoto ulang, lebih dekat dan lurus dari atas?
photo-dark = Foto itu agak gelap. Boleh difoto ulang, di dekat jendela atau di bawah lampu?
photo-bright = Foto itu terlalu terang, jadi kurang jelas. Boleh difoto ulang, tanpa flash atau sinar matahari langsung?
photo-small = Foto itu kecil sekali. Boleh dikirim dalam ukuran penuh?
photo-not-one = Saya tidak bisa membukanya sebagai foto. Boleh kirim foto dari kamera Anda?
photo-not-whole = Foto itu tidak terkirim utuh. Boleh dikirim lagi?
photo-too-large = File itu terlalu besar untuk saya. Boleh kirim foto biasa, atau video yang lebih pendek?
photo-not-fetched = Yang itu tidak sampai ke saya. Boleh dikirim lagi?
video-kept = Terima kasih, videonya sudah saya simpan untuk toko.
photo-still-needed = Satu foto tetap akan membantu.
photo-looking = Mohon tunggu sebentar: saya sedang melihat kiriman Anda.
photo-instead = Itu tidak bisa saya pakai di sini, hanya teks, foto, dan video. Ini yang akan membantu sekarang:
photos-hour = Saya bisa menerima { $total } foto per jam untuk satu masalah. Yang sudah ada tersimpan aman; tolong kirim yang lain nanti.
photos-full = Saya bisa menyimpan { $total } foto untuk satu masalah, dan tempatnya sudah penuh. Yang sudah ada tersimpan aman. Kalau ada foto lain yang lebih penting, tolong hapus satu dulu.
photos-heavy = Tempat foto di sini sudah penuh. Yang sudah ada tersimpan aman. Kalau ada foto lain yang lebih penting, tolong hapus satu dulu, atau minta bicara dengan admin.
photos-over = Saya tidak bisa menerima foto lagi untuk masalah ini. Yang sudah ada tersimpan aman. Kalau ada foto lain yang penting, silakan minta bicara dengan admin.
photo-kept = Terima kasih, sudah saya simpan bersama pesanan { $order }. Yang sudah diputuskan di sana tetap berlaku. Kalau ada hal lain yang tidak beres, tolong beri tahu saya.
photos-here = Saya punya foto-foto ini dari Anda:
photos-missing = Ini masih akan membantu:
photos-none = Untuk masalah ini belum ada foto dari Anda.
photo-choose = Untuk memotret ulang atau menghapus, pilih fotonya di bawah ini.
photo-what-now = Foto ini mau diapakan?
photo-welcome = Silakan kirim lagi kapan saja.
photo-deleted = Foto itu sudah saya hapus.
photo-stays = Ini sudah diputuskan, jadi fotonya tetap disimpan. Kalau tetap ingin ada yang dihapus, silakan minta bicara dengan admin.
check-around =
    Sebelum lanjut, tolong cek sebentar:
    • di kotak surat, dekat pintu, di halaman atau garasi
    • ke tetangga, resepsionis, orang lain di rumah
    • apakah ada kartu dari kurir, di kertas atau lewat email
    Ada paket yang ditandai sudah diantar sehari sebelum benar-benar datang.

## Tawaran. Satu atau beberapa baris offer-... muncul sebagai daftar di bawah offer-intro; jalur klaim dan hak selalu menyusul.

offer-about = Pertama, pesanan { $order }; untuk yang lain, pakai tombolnya di bawah.
offer-intro = Ini yang bisa dilakukan toko untuk Anda:
offer-wait = Tunggu sampai { $until }. Kalau saat itu belum sampai, saya hubungi Anda dan Anda memilih lagi
offer-wait-back = Tunggu sampai { $until }. Kalau saat itu belum sampai, { $amount } otomatis kembali ke metode pembayaran yang Anda pakai
offer-wait-sent = Tunggu sampai { $until }. Kalau saat itu belum dikirim, saya hubungi Anda dan Anda memilih lagi
offer-wait-sent-back = Tunggu sampai { $until }. Kalau saat itu belum dikirim, { $amount } otomatis kembali ke metode pembayaran yang Anda pakai
offer-wait-coupon = Tunggu sampai { $until }. Kalau saat itu belum sampai, Anda otomatis mendapat kupon senilai { $amount }
offer-wait-reship = Tunggu sampai { $until }. Kalau saat itu belum sampai, barang pengganti otomatis dikirim, gratis
offer-coupon = Kupon senilai { $amount } untuk pesanan berikutnya
offer-partial-refund = { $amount } kembali untuk masalah ini, dan pesanan tetap milik Anda
offer-send-part = Bagian yang kurang, dikirim gratis
offer-reship = Barang pengganti, dikirim gratis
offer-exchange = Tukar: yang benar dikirim gratis. Yang ada pada Anda tidak perlu dikembalikan
offer-exchange-back = Tukar: yang benar dikirim gratis. Toko menanggung ongkos kirim balik barang yang ada pada Anda
offer-return = Kirim balik dengan ongkos Anda sendiri. Setelah sampai, { $amount } dikembalikan ke metode pembayaran yang Anda pakai
offer-return-label = Kirim balik dengan ongkos dari toko. Setelah sampai, { $amount } dikembalikan ke metode pembayaran yang Anda pakai
offer-refund-keep = Pengembalian dana { $amount } ke metode pembayaran yang Anda pakai, dan barangnya tetap milik Anda
offer-refund = Pengembalian dana { $amount } ke metode pembayaran yang Anda pakai
offer-cancel = Batalkan pesanan, dan { $amount } dikembalikan ke metode pembayaran yang Anda pakai
offer-lasts = Anda bisa memilih sampai { $until }.
offer-rights-stay = Hak hukum Anda tetap sama, apa pun yang Anda pilih.
platform-only = Anda membelinya di { $name }, jadi ini harus diselesaikan di sana: toko akan menghubungi Anda lewat pesan { $name }, dan uang yang dikembalikan sampai ke Anda lewat { $name }.
dispute-there = Anda sudah membuka kasus di { $name }, jadi sekarang keputusannya ada di sana. Di sini tidak ada lagi yang bisa saya tawarkan. Toko menjawab di sana, dan hak Anda tetap sama.
dispute-bank = Anda sudah mengajukan sengketa ke bank atau layanan pembayaran Anda, jadi sekarang keputusannya ada di sana. Di sini tidak ada lagi yang bisa saya tawarkan. Toko menjawab di sana, dan hak Anda tetap sama.
platform-pays = { $name } punya perlindungan pembeli sendiri yang biasanya mencakup pesanan seperti ini. Kalau tidak sampai, Anda bisa meminta uang Anda kembali di sana, dan { $name } yang membayarnya.
platform-refunds = Untuk pesanan dengan harga seperti ini, { $name } biasanya mengembalikan uangnya sendiri, dan Anda tidak perlu mengirim balik apa pun. Anda bisa memintanya di pesanan Anda di sana.
draft-answer = Tolong balas dengan nomor pilihan Anda.
draft-address = Tolong cek alamat pengantaran pesanan Anda. Kalau ada yang salah atau kurang, tolong tulis kepada kami di sini.
claim-path-card = Anda juga bisa mengajukan klaim ke bank atau penyedia pembayaran Anda, sampai { $until }. Jalan itu tetap terbuka bagi Anda, dengan atau tanpa tawaran ini.
claim-path-card-no-date = Anda juga bisa mengajukan klaim ke bank atau penyedia pembayaran Anda; mereka bisa memberi tahu sampai kapan. Jalan itu tetap terbuka bagi Anda, dengan atau tanpa tawaran ini.
claim-path-marketplace = Anda juga bisa mengajukan klaim langsung ke { $name }, sampai { $until }. Jalan itu tetap terbuka bagi Anda, dengan atau tanpa tawaran ini.
claim-path-marketplace-no-date = Anda juga bisa mengajukan klaim langsung ke { $name }; halaman bantuannya menjelaskan sampai kapan. Jalan itu tetap terbuka bagi Anda, dengan atau tanpa tawaran ini.
window-closes = Waktu Anda untuk mengajukan klaim berakhir pada { $until }. Supaya Anda tidak melewatkannya, saya tidak akan memberi tawaran lagi. Kalau Anda memerlukan klaim itu, tolong ajukan sebelum waktunya habis.
accepted-wait = Sepakat: kita tunggu sampai { $until }, dan saya terus cek setiap hari. Kalau saat itu belum sampai, saya hubungi Anda. Kalau sebelum itu Anda berubah pikiran, beri tahu saya.
accepted-wait-back = Sepakat: kita tunggu sampai { $until }, dan saya terus cek setiap hari. Kalau saat itu belum sampai, { $amount } kembali ke metode pembayaran yang Anda pakai, tanpa perlu diminta. Kalau sebelum itu Anda berubah pikiran, beri tahu saya.
accepted-wait-sent = Sepakat: kita tunggu sampai { $until }, dan saya terus cek setiap hari. Kalau saat itu belum dikirim, saya hubungi Anda. Kalau sebelum itu Anda berubah pikiran, beri tahu saya.
accepted-wait-sent-back = Sepakat: kita tunggu sampai { $until }, dan saya terus cek setiap hari. Kalau saat itu belum dikirim, { $amount } kembali ke metode pembayaran yang Anda pakai, tanpa perlu diminta. Kalau sebelum itu Anda berubah pikiran, beri tahu saya.
accepted-wait-coupon = Sepakat: kita tunggu sampai { $until }, dan saya terus cek setiap hari. Kalau saat itu belum sampai, Anda mendapat kupon senilai { $amount }, tanpa perlu diminta. Kalau sebelum itu Anda berubah pikiran, beri tahu saya.
accepted-wait-reship = Sepakat: kita tunggu sampai { $until }, dan saya terus cek setiap hari. Kalau saat itu belum sampai, barang pengganti dikirim gratis, tanpa perlu diminta. Kalau sebelum itu Anda berubah pikiran, beri tahu saya.
accepted-coupon = Sepakat. Kupon senilai { $amount } saya kirim ke sini begitu toko selesai membuatnya.
accepted-partial-refund = Sepakat: toko mengirim { $amount } kembali ke metode pembayaran yang Anda pakai, paling lambat { $by }. Pesanan tetap milik Anda, dan saya kabari di sini kalau sudah selesai.
accepted-send-part = Sepakat: toko mengirim bagian yang kurang secara gratis, paling lambat { $by }. Saya kabari di sini kalau sudah dalam perjalanan.
accepted-reship = Sepakat: toko mengirim barang pengganti secara gratis, paling lambat { $by }. Saya kabari di sini kalau sudah dalam perjalanan.
accepted-exchange = Sepakat: toko mengirim barang yang benar secara gratis, paling lambat { $by }. Saya kabari di sini kalau sudah dalam perjalanan.
accepted-return = Sepakat: tolong kirim balik paling lambat { $by }. Setelah sampai, toko mengembalikan { $amount } ke metode pembayaran yang Anda pakai.
accepted-refund-keep = Sepakat: toko mengirim { $amount } kembali ke metode pembayaran yang Anda pakai, paling lambat { $by }. Anda tidak perlu mengirim balik apa pun, dan saya kabari di sini kalau sudah selesai.
accepted-refund = Sepakat: toko mengirim { $amount } kembali ke metode pembayaran yang Anda pakai, paling lambat { $by }. Saya kabari di sini kalau sudah selesai.
accepted-cancel = Sepakat: pesanan sedang dibatalkan, dan toko mengirim { $amount } kembali ke metode pembayaran yang Anda pakai, paling lambat { $by }. Saya kabari di sini kalau sudah selesai.
already-accepted = Anda sudah memilih, dan pilihan itu sedang dijalankan. Kalau ada yang perlu diubah, tulis “admin”.
offer-is-over = Tawaran itu sudah tidak berlaku. Beri tahu saya kalau masih perlu bantuan soal ini, atau tulis “admin”.
no-further-offer = Hanya itu yang bisa saya tawarkan sendiri. Selebihnya diputuskan oleh admin di toko.
person-decides = Rekan saya akan melihat hal ini sendiri dan mencari solusi yang pas bersama Anda.
refused = Baik, saya mengerti ini kurang cocok untuk Anda.
no-offer-open = Saat ini tidak ada tawaran yang terbuka. Ceritakan apa masalahnya, nanti kita lihat bersama.
not-your-button = Tombol itu sudah tidak berfungsi dari chat ini. Ini yang bisa saya lakukan untuk Anda.
offer-ran-out = Tawaran itu sudah lewat waktunya.
offer-revoked = Toko menarik kembali tawaran saya untuk pesanan { $order }, jadi tawaran itu tidak bisa dipilih lagi. Mohon maaf atas hal ini.
agreed-stands = Yang sudah kita sepakati tidak bisa saya ubah sendiri, jadi saya tanyakan ke rekan saya. Sampai ada jawaban, ini tetap berlaku:
wait-left = Baik, kita tidak menunggu lagi. Yang kita sepakati untuk hari itu tidak berlaku lagi.
which-offer = Pesanan mana yang Anda maksud?
counter-most = Saya mengerti. Kalau pesanan tetap milik Anda, yang bisa saya kembalikan di sini paling banyak { $amount }.
counter-sure = Maksud Anda, uang sejumlah itu dikembalikan? Kalau ya, silakan pilih di bawah ini.
counter-stands = Jumlahnya tidak bisa saya ubah di sini. Pilihan ini tetap terbuka untuk Anda:
counter-currency = Pesanan Anda dibayar dalam { $currency }. Berapa yang Anda inginkan kembali, dalam { $currency }?
done-refund = { $amount } untuk pesanan { $order } sudah dikirim kembali ke metode pembayaran yang Anda pakai. Bank Anda mungkin perlu beberapa hari sampai dananya terlihat.
done-reship = Barang pengganti untuk pesanan { $order } sudah dikirim. Saya pantau dan kabari Anda terus.
done-reship-number = Barang pengganti untuk pesanan { $order } sudah dikirim. Saya pantau dan kabari Anda terus. Nomor resi: { $number }
done-part = Bagian yang kurang dari pesanan { $order } sudah dikirim. Saya pantau dan kabari Anda terus.
done-part-number = Bagian yang kurang dari pesanan { $order } sudah dikirim. Saya pantau dan kabari Anda terus. Nomor resi: { $number }
done-coupon = Ini kupon Anda senilai { $amount }. Masukkan kode ini saat checkout: { $code }
done-cancel = Pesanan { $order } sudah dibatalkan, dan { $amount } sudah dikirim kembali ke metode pembayaran yang Anda pakai. Bank Anda mungkin perlu beberapa hari sampai dananya terlihat.
delay-agreed = Terima kasih. Pesanan Anda dikirim paling lambat { $until }. Selama belum dikirim, Anda tetap bisa membatalkan: tulis “batal”.
wait-is-over = Kita sepakat menunggu pesanan { $order } sampai { $until }, dan paketnya belum datang juga. Mohon maaf.
promise-kept = Mohon maaf: pada { $until } pesanan Anda { $order } belum juga tiba. Yang kami janjikan untuk hal ini sekarang kami jalankan, tanpa perlu Anda minta.
promise-kept-sent = Mohon maaf: pada { $until } pesanan Anda { $order } belum juga dikirim. Yang kami janjikan untuk hal ini sekarang kami jalankan, tanpa perlu Anda minta.
promise-withdrawn = Kabar baik: pesanan Anda { $order } sudah sampai, jadi yang kami janjikan seandainya pesanan datang terlambat tidak berlaku lagi. Kalau ada yang tidak beres, beri tahu saja saya.
promise-withdrawn-sent = Kabar baik: pesanan Anda { $order } sudah dikirim, jadi yang kami janjikan seandainya pesanan terlambat dikirim tidak berlaku lagi.
threat-answer = Itu hak Anda, dan saya tidak akan mencoba mengubah keputusan Anda. Kalau mau, kita bisa sekaligus mencari solusi di sini; itu sama sekali tidak mengurangi klaim Anda.

## Mengirim balik barang.

return-when-there = Pesanan { $order } masih dalam perjalanan. Begitu Anda menerimanya, tulis kepada saya di sini, dan saya jelaskan cara mengirimnya balik.
return-by-law = Menurut hukum, Anda boleh mengirimnya balik sampai { $until } tanpa memberi alasan.
return-to =
    Tolong kirim ke:
    { $text }
return-wait = Tolong jangan kirim dulu: rekan saya akan menulis di sini ke mana dan bagaimana mengirimnya.
return-number = Setelah dikirim, tolong beri saya nomor resinya, nanti saya pantau. Simpan bukti pengirimannya sampai uang Anda diterima.
return-followed = Terima kasih. Saya pantau paket Anda { $number } sampai ke toko dan saya kabari kalau sudah tiba.
return-arrived = Kiriman balik Anda dari pesanan { $order } sudah sampai di toko. Toko mengirim { $amount } kembali ke metode pembayaran yang Anda pakai, paling lambat { $by }, dan saya kabari di sini kalau sudah selesai.

## Manusia, diam, bahasa, penutup.

person-asked = Sudah saya teruskan ke admin. Rekan saya dari { $team } menjawab Anda di sini paling lambat { $until }.
person-late = Maaf, Anda sudah menunggu begitu lama. Pesan Anda sudah saya teruskan lagi, dan rekan saya dari { $team } menjawab Anda di sini paling lambat { $until }.
person-here = Admin dari { $team } sekarang ada di sini dan menjawab Anda. Sementara itu saya diam dulu.
person-gone = Rekan saya sudah keluar dari chat, dan saya, bot, ada di sini lagi. Tulis “admin” kalau perlu bicara dengan manusia.
stopped = Baik, saya tidak akan mengirim kabar lagi. Anda tetap bisa bertanya apa saja di sini. Untuk menerima kabar lagi, tulis “mulai”.
started-again = Baik, saya kabari Anda lagi.
ask-language = Mau pakai bahasa apa?
language-set = Terima kasih. Mulai sekarang saya menulis dalam bahasa Indonesia.
arrived-well = Syukurlah sampai dengan baik.
closed-arrived = Pesanan Anda { $order } sudah sampai, jadi saya tutup semua yang masih terbuka tentangnya, termasuk tawaran. Kalau ada yang tidak beres, beri tahu saja saya.
glad = Senang akhirnya beres. Kalau nanti ada apa-apa, tulis saja di sini.

## Tombol. Tanpa titik.

button-where = Di mana paket saya?
button-late = Paket terlambat
button-customs = Soal bea cukai
button-not-received = Paket tidak sampai
button-damaged = Barang rusak
button-wrong-item = Salah barang
button-problem = Masalah lain
button-wrong-variant = Salah warna/ukuran
button-parts-missing = Ada yang kurang
button-quality = Kualitas buruk
button-send-back = Saya mau retur
button-other-order = Pesanan lain
button-order = Pesanan { $order }
button-person = Bicara dengan admin
button-language = Bahasa
button-menu = Menu
button-withdraw = Tarik diri dari kontrak
button-want-money = Minta uang kembali
button-want-new = Minta barang baru
button-not-sent = Belum dikirim
button-claim = Klaim atau sengketa
button-erase = Hapus data saya
button-erase-yes = Ya, hapus
button-erase-no = Simpan data saya
button-my-data = Kirim salinannya
button-download = Unduh
button-stop = Stop kirim pesan
button-start-again = Terima kabar lagi
button-no-photo = Tidak bisa foto
button-skip-photo = Lewati foto ini
button-my-photos = Foto saya
button-retake = Foto ulang
button-delete-photo = Hapus
button-photos-done = Cukup, lanjutkan
button-still-missing = Tetap belum ada
button-found-it = Sudah ketemu
button-all-well = Semua baik
button-something-wrong = Ada masalah
button-agree-delay = Setuju { $by }
button-address = Perbaiki alamat
button-cancel-order = Batalkan pesanan
button-options = Lihat pilihan saya
button-wait = Tunggu s.d. { $until }
button-coupon = Kupon: { $amount }
button-partial-refund = { $amount } kembali
button-send-part = Kirim yang kurang
button-reship = Kirim pengganti
button-exchange = Tukar barang
button-return = Retur, dana { $amount }
button-refund-keep = Simpan + { $amount }
button-refund = Refund { $amount }
button-cancel = Batal, dana { $amount }
button-more = Tawaran lain
