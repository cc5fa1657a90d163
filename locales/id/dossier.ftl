## Kata-kata dalam berkas, di atas kertas: lugas dan tepat, untuk arbiter, bank, kurir, atau pemasok. Yang dikatakan di chat
## ada di say.ftl.
# Halaman itu sendiri
missing = Yang masih kurang
nothing-missing = Tidak ada yang kurang dari yang biasanya diminta penerima ini.
who = Siapa yang dapat menyediakannya
until = Batas waktu
needed = wajib
helpful = membantu
source = Sumber
original = Teks asli
not-counted = tercatat, tidak dihitung
contents = Daftar isi
files = File
page = Halaman { $n } dari { $of }
seal = Hash (SHA-256)
chosen = dipilih oleh pembeli
unprintable = Beberapa karakter tidak dapat dicetak di sini: masing-masing ditampilkan sebagai nomornya dalam kurung siku. messages.txt memuat kata-kata seperti yang ditulis.
title = Berkas kasus
basis = Sumber untuk bukti yang diminta
basis-none = Tidak diketahui adanya daftar bukti yang dipublikasikan untuk penerima ini.
guess = Bukti mana yang termasuk klaim mana, dan segala hal yang tidak dinyatakan oleh sumber ini, adalah tafsiran kami sendiri.
guess-all = Tidak tersedia teks dari penerima ini: daftar ini adalah tafsiran kami sendiri.
no-translation = Terjemahan tidak tersedia
nothing-here = Tidak ada catatan.
left-out = Foto yang tidak disertakan karena mungkin menunjukkan alamat pembeli
look-first = Mohon periksa setiap foto sebelum meneruskannya.

# Siapa
by-buyer = Pembeli
by-seller = Penjual
by-carrier = Kurir
by-bot = Asisten otomatis toko
by-person = Staf toko
by-law = Menurut hukum
by-promise = Seperti dijanjikan sebelumnya

# Nama fakta
order = Pesanan
platform-order = Nomor pesanan di platform
marketplace = Dijual di
placed = Pesanan dibuat
total = Total pesanan
item = Barang
variant = Varian
colour = Warna dalam deskripsi produk
buyer = Pembeli
country = Negara tujuan
postcode = Kode pos
email = Email
phone = Telepon
claim = Klaim
cause = Masalah
opened = Kasus dibuka
closed = Kasus ditutup
said = Menurut kata-kata pembeli
charged = Biaya yang dibayar saat pengantaran
promised = Dijanjikan paling lambat
shipped = Ditandai sudah dikirim
for-whom = Disusun untuk
made = Dibuat
opens = Klaim dapat diajukan mulai
closes = Klaim dapat diajukan sampai
answer-by = Tanggapan paling lambat
confidence = Tingkat kepastian informasi ini
confidence-high = tinggi
confidence-medium = sedang
confidence-low = rendah
number = Nomor resi
carrier = Kurir
first-scan = Pemindaian pertama oleh kurir
no-scan = Belum ada pemindaian kurir
delivered = Pemindaian pengantaran
no-delivery = Tidak ada pemindaian pengantaran
place = Tempat pemindaian
left = Ditinggalkan di
signer = Ditandatangani oleh
status = Status
reported = Dilaporkan oleh
zone-unknown = waktu setempat, zona waktu tidak disebutkan
mended = waktu atau arti menurut penafsiran kami
not-yet = bertanggal di masa depan
not-ours = milik paket lain dengan nomor ini
offer-made = Tawaran diberikan
offer-until = Berlaku sampai
offer-answered = Dijawab
offer-state = Hasil
offer-policy = Versi kebijakan
offer-asked = Yang diminta pembeli
offer-title = Tawaran
agreed = Disepakati pada
agreed-what = Yang disepakati
agreed-by = Disepakati oleh
due = Paling lambat
done = Dilaksanakan
not-done = Belum dilaksanakan
reference = Referensi
nothing-agreed = Belum ada yang disepakati.
resolution = Hasil
journal-head = Hash terakhir jurnal
journal-lines = Entri jurnal
journal-line = Baris jurnal
received = Diterima
type = Jenis file
pixels = Ukuran dalam piksel
sharpness = Ketajaman (dari 100)
light = Kecerahan (dari 100)
codes = Barcode yang terbaca
matches = cocok dengan nomor paket ini
taken = Diambil, menurut file
software = Perangkat lunak yang disebut dalam file
alike = Mirip dengan foto sebelumnya (hanya indikasi)
shade = Warna terukur (hanya indikasi)
photo = Foto
photo-gone = Dihapus; catatannya tetap ada
photo-refused = Tidak dapat digunakan
photo-fetching = Belum diambil
photo-video = Video, disimpan seperti saat diterima
photo-hidden = Tidak ditampilkan kepada penerima ini
pressed = menekan tombol
sent-photos = foto dikirim
edited = diubah kemudian

# Sejauh mana pengiriman pesan
state-sent = terkirim
state-unsure = terkirim, penerimaan tidak terkonfirmasi
state-shelf = ditempatkan di chat, belum diambil
state-waiting = belum dikirim
state-sending = sedang dikirim
state-failed = tidak tersampaikan
state-withdrawn = ditarik sebelum dikirim
state-stale = sudah tidak berlaku, tidak dikirim
state-heard = diterima
state-parked = tidak ada chat dengan pembeli: tidak dikirim
state-joined = disertakan dalam pesan lain
state-shown = diserahkan di platform

# Bab
piece-order = Pesanan
piece-listing = Deskripsi produk
piece-clock = Masa klaim dan batas waktu
piece-shipping = Bukti pengiriman
piece-delivery = Bukti pengantaran
piece-signature = Tanda tangan
piece-tracking = Riwayat pelacakan
piece-photos = Foto
piece-messages = Pesan
piece-notices = Pemberitahuan yang dikirim kepada pembeli
piece-offers = Tawaran dan jawaban
piece-settlement = Pengembalian dana atau barang pengganti
piece-return = Pengembalian barang
piece-journal = Jurnal

# Yang kurang
lack-number = Nomor resi
lack-first_scan = Pemindaian pertama oleh kurir: label saja tidak membuktikan pengiriman
lack-delivery = Pemindaian pengantaran beserta tanggalnya
lack-delivery_place = Kota atau kode pos pada pemindaian pengantaran
lack-signature = Tanda tangan saat pengantaran
lack-tracking = Riwayat pelacakan apa pun
lack-photo = Foto yang menunjukkan masalahnya
lack-messages = Korespondensi dengan pembeli
lack-settlement = Bukti bahwa yang disepakati sudah dilaksanakan
lack-return = Pelacakan pengembalian barang
lack-packing = Foto atau video Anda saat mengemas
lack-weight = Berat saat diserahkan kepada kurir
lack-invoice = Faktur
lack-terms = Ketentuan yang disetujui saat checkout
lack-authenticity = Dokumen yang menunjukkan bahwa barangnya asli
lack-customs_paper = Dokumen resmi bea cukai
lack-carrier_statement = Pernyataan dari kurir
lack-denial = Pernyataan pembeli bahwa pesanan tidak sampai
lack-contract = Kontrak
lack-inspection = Sampel atau laporan inspeksi

# Gambar
shot-item = Barang
shot-closeup = Kerusakan dari dekat
shot-packaging = Kemasan
shot-label = Label pengiriman
shot-packing_slip = Lembar isi paket
shot-variant = Barang di samping hal yang menunjukkan perbedaannya
shot-white_sheet = Barang di samping selembar kertas putih
shot-ruler = Barang di samping penggaris
shot-size_label = Label ukuran
shot-everything = Semua yang sampai
shot-weight_label = Label yang menunjukkan berat
shot-defect = Cacat barang
shot-whole_item = Barang secara utuh
shot-video = Video kerusakan fungsi
shot-unboxing = Video pembukaan paket
shot-marks = Tanda dan logo
shot-letter = Surat dari kurir atau bea cukai

# Penyebab
cause-not_shipped = Belum dikirim
cause-long_transit = Lebih lama dari biasanya
cause-peak_season = Musim ramai
cause-carrier_silent = Tidak ada kabar dari kurir
cause-customs_in_process = Di bea cukai
cause-customs_buyer = Bea cukai menunggu pembeli
cause-customs_refused = Ditolak oleh bea cukai
cause-delivered = Sudah diantar
cause-pickup = Menunggu di titik pengambilan
cause-delivery_failed = Pengantaran gagal
cause-returning = Dalam perjalanan kembali
cause-lost = Kemungkinan hilang
cause-not_received = Dilaporkan sudah diantar, tetapi tidak diterima
cause-damaged = Sampai dalam keadaan rusak
cause-wrong_item = Barang salah
cause-wrong_variant = Warna atau ukuran salah
cause-parts_missing = Ada bagian yang kurang
cause-poor_quality = Kualitas buruk
cause-unsafe = Dilaporkan tidak aman
cause-counterfeit = Dilaporkan palsu

# Pemindaian
scan-pre_transit = Label dibuat
scan-accepted = Diterima oleh kurir
scan-in_transit = Dalam perjalanan
scan-departed_origin_country = Keluar dari negara asal
scan-arrived_destination_country = Tiba di negara tujuan
scan-customs_presented = Diajukan ke bea cukai
scan-customs_held = Ditahan oleh bea cukai
scan-customs_released = Dilepas oleh bea cukai
scan-customs_action_required = Bea cukai memerlukan tindakan
scan-out_for_delivery = Sedang diantar
scan-available_for_pickup = Siap diambil
scan-delivery_attempt_failed = Upaya pengantaran gagal
scan-delivered = Sudah diantar
scan-returning = Dalam perjalanan kembali ke pengirim
scan-returned = Dikembalikan ke pengirim
scan-damaged = Dilaporkan rusak
scan-lost = Dilaporkan hilang
scan-cancelled = Dibatalkan
scan-expired = Pelacakan berakhir
scan-unknown = Arti tidak diketahui

# Pemberitahuan: apa yang disampaikan kepada pembeli, sebagai entri di bawah “Pemberitahuan yang dikirim kepada pembeli”
notice-late = Pengantaran terlambat
notice-silent = Tidak ada kabar dari kurir
notice-at_risk = Pengantaran mungkin terlambat
notice-not_shipped = Belum dikirim
notice-customs = Di bea cukai
notice-delivery_failed = Pengantaran gagal
notice-pickup = Menunggu diambil
notice-returning = Dalam perjalanan kembali
notice-lost = Kemungkinan hilang
notice-moving_again = Bergerak lagi
notice-delivered_check = Dilaporkan sudah diantar

# Akhir
offer-open = menunggu jawaban
offer-accepted = diterima
offer-refused = ditolak
offer-expired = berakhir tanpa jawaban
offer-withdrawn = ditarik kembali
end-settled = Diselesaikan
end-arrived = Akhirnya sampai
end-solved_itself = Selesai dengan sendirinya
end-withdrawn = Ditarik kembali oleh pembeli
end-seller = Ditutup oleh penjual
end-unanswered = Pembeli tidak menjawab

# Paket untuk pemasok
pack-title = Masalah berulang
pack-cases = Kasus
pack-sold = Unit terjual dalam periode itu
pack-since = Dihitung sejak
pack-first = Pertama dilaporkan
pack-last = Terakhir dilaporkan
pack-sku = SKU
pack-batch = Batch
pack-from = Dikirim dari
pack-note = Setiap kasus adalah laporan satu pembeli tentang barang ini. Tidak ada informasi di sini yang mengungkap identitas pembeli.

# Untuk siapa berkas ini, kalau bukan platform atau bank
audience-everything = Catatan sendiri: semuanya
audience-supplier = Pemasok
audience-carrier = Kurir

# Klaim, dengan kata-kata kami: kata-kata platform sendiri menyusul
claim-item_not_received = Barang tidak diterima
claim-not_as_described = Tidak sesuai deskripsi
claim-damaged = Sampai dalam keadaan rusak
claim-wrong_item = Barang salah
claim-missing_parts = Ada bagian yang kurang
claim-counterfeit = Barang palsu

# Di mana dibeli dan ditulis
own-shop = Toko online sendiri
channel-webchat = Chat web
channel-email = Email
live-date = Tanggal yang ditampilkan oleh platform itu sendiri yang berlaku.

# Mengapa foto tidak dapat digunakan
refused-animated = gambar bergerak
refused-blurred = terlalu buram
refused-empty = file kosong
refused-expired = sudah tidak tersedia dari saluran
refused-no_label = tidak ada label yang terbaca
refused-not_an_image = bukan foto
refused-overexposed = terlalu terang
refused-too_dark = terlalu gelap
refused-too_large = terlalu besar
refused-too_many = melebihi jumlah yang diterima
refused-too_small = terlalu kecil
refused-truncated = file tidak lengkap
refused-unreachable = tidak dapat diambil
refused-unsupported = jenis file tidak didukung

# Di mana paket ditinggalkan
at-door = di depan pintu
at-letterbox = di kotak surat
at-locker = di loker paket
at-neighbour = pada tetangga
at-reception = di resepsionis
at-safe_place = di tempat aman
at-pickup_point = di titik pengambilan
at-collected = diambil oleh penerima
