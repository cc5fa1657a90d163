## Từ ngữ của một bộ hồ sơ trên giấy: đơn giản và chính xác, cho người phân xử, ngân hàng, đơn vị vận chuyển hoặc nhà cung cấp.
## Những gì đã nói trong khung chat nằm ở say.ftl.

# Trang giấy
missing = Những gì còn thiếu
nothing-missing = Không thiếu gì trong những thứ mà bên nhận này thường yêu cầu.
who = Ai có thể cung cấp
until = Hạn chót
needed = bắt buộc
helpful = hữu ích
source = Nguồn
original = Nguyên văn
not-counted = có ghi nhận, không được tính
contents = Mục lục
files = Tệp
page = Trang { $n }/{ $of }
seal = Mã băm (SHA-256)
chosen = người mua đã chọn
unprintable = Một số ký tự không in được ở đây: mỗi ký tự hiện bằng số của nó trong ngoặc vuông. Tệp messages.txt chứa nguyên văn như đã viết.
title = Hồ sơ vụ việc
basis = Nguồn quy định các bằng chứng được yêu cầu
basis-none = Không biết danh sách bằng chứng nào được công bố cho bên nhận này.
guess = Bằng chứng nào thuộc khiếu nại nào, và mọi điều nguồn này không nêu, là cách hiểu của chúng tôi.
guess-all = Không có văn bản nào của bên nhận này: danh sách này là cách hiểu của chúng tôi.
no-translation = Không có bản dịch
nothing-here = Không có ghi nhận nào.
left-out = Ảnh không đưa vào vì có thể lộ địa chỉ của người mua
look-first = Vui lòng kiểm tra từng ảnh trước khi chuyển tiếp.

# Ai
by-buyer = Người mua
by-seller = Người bán
by-carrier = Đơn vị vận chuyển
by-bot = Trợ lý tự động của shop
by-person = Nhân viên của shop
by-law = Theo luật
by-promise = Theo lời hứa trước đó

# Tên các dữ kiện
order = Đơn hàng
platform-order = Mã đơn hàng trên sàn
marketplace = Bán trên
placed = Ngày đặt hàng
total = Tổng giá trị đơn hàng
item = Mặt hàng
variant = Phân loại
colour = Màu trong tin đăng bán
buyer = Người mua
country = Nước đến
postcode = Mã bưu chính
email = E-mail
phone = Điện thoại
claim = Khiếu nại
cause = Vấn đề
opened = Mở vụ việc
closed = Đóng vụ việc
said = Lời của người mua
charged = Khoản phải trả khi giao hàng
promised = Hẹn giao chậm nhất
shipped = Được đánh dấu đã gửi
for-whom = Lập cho
made = Lập lúc
opens = Có thể khiếu nại từ
closes = Có thể khiếu nại đến
answer-by = Hạn trả lời
confidence = Mức chắc chắn của thông tin này
confidence-high = cao
confidence-medium = trung bình
confidence-low = thấp
number = Mã vận đơn
carrier = Đơn vị vận chuyển
first-scan = Lần quét đầu tiên của đơn vị vận chuyển
no-scan = Chưa có lần quét nào của đơn vị vận chuyển
delivered = Lần quét khi giao
no-delivery = Không có lần quét khi giao
place = Nơi quét
left = Để lại tại
signer = Người ký nhận
status = Trạng thái
reported = Bên báo
zone-unknown = giờ địa phương, không nêu múi giờ
mended = thời gian hoặc ý nghĩa do chúng tôi diễn giải
not-yet = ghi ngày trong tương lai
not-ours = thuộc kiện hàng khác có cùng mã này
offer-made = Phương án đưa ra lúc
offer-until = Mở đến
offer-answered = Trả lời lúc
offer-state = Kết quả
offer-policy = Phiên bản chính sách
offer-asked = Người mua đã yêu cầu
offer-title = Phương án
agreed = Thống nhất lúc
agreed-what = Điều đã thống nhất
agreed-by = Bên đồng ý
due = Hạn thực hiện
done = Thực hiện lúc
not-done = Chưa thực hiện
reference = Mã tham chiếu
nothing-agreed = Chưa thống nhất điều gì.
resolution = Kết quả
journal-head = Mã băm cuối của nhật ký
journal-lines = Số mục trong nhật ký
journal-line = Dòng nhật ký
received = Nhận lúc
type = Loại tệp
pixels = Kích thước (pixel)
sharpness = Độ nét (trên 100)
light = Độ sáng (trên 100)
codes = Mã vạch đọc được
matches = khớp với mã của kiện hàng này
taken = Chụp lúc, theo tệp
software = Phần mềm ghi trong tệp
alike = Giống một ảnh trước đó (chỉ là dấu hiệu)
shade = Màu đo được (chỉ là dấu hiệu)
photo = Ảnh
photo-gone = Đã gỡ; ghi nhận về ảnh vẫn còn
photo-refused = Không dùng được
photo-fetching = Chưa tải về
photo-video = Video, lưu nguyên như lúc nhận
photo-hidden = Không hiển thị cho bên nhận này
pressed = đã bấm một nút
sent-photos = ảnh đã gửi
edited = sửa sau đó

# Một tin đã đi đến đâu
state-sent = đã gửi
state-unsure = đã gửi, chưa xác nhận đến nơi
state-shelf = đã đặt trong khung chat, chưa được lấy
state-waiting = chưa gửi
state-sending = đang gửi
state-failed = không đến nơi
state-withdrawn = rút lại trước khi gửi
state-stale = đã lỗi thời, không gửi
state-heard = đã nhận
state-parked = không có khung chat với người mua: không gửi
state-joined = gộp vào một tin khác
state-shown = đã bàn giao trên sàn

# Các chương
piece-order = Đơn hàng
piece-listing = Tin đăng bán
piece-clock = Thời hạn khiếu nại và các hạn chót
piece-shipping = Bằng chứng gửi hàng
piece-delivery = Bằng chứng giao hàng
piece-signature = Chữ ký
piece-tracking = Lịch sử hành trình
piece-photos = Ảnh
piece-messages = Tin nhắn
piece-notices = Tin báo đã gửi cho người mua
piece-offers = Phương án và trả lời
piece-settlement = Hoàn tiền hoặc hàng thay thế
piece-return = Trả hàng
piece-journal = Nhật ký

# Còn thiếu
lack-number = Mã vận đơn
lack-first_scan = Lần quét đầu tiên của đơn vị vận chuyển: chỉ nhãn vận chuyển không chứng minh hàng đã được gửi
lack-delivery = Lần quét khi giao, có ngày
lack-delivery_place = Thành phố hoặc mã bưu chính của lần quét khi giao
lack-signature = Chữ ký khi giao hàng
lack-tracking = Bất kỳ lịch sử hành trình nào
lack-photo = Ảnh cho thấy vấn đề
lack-messages = Trao đổi với người mua
lack-settlement = Bằng chứng điều đã thống nhất đã được thực hiện
lack-return = Hành trình của hàng gửi trả
lack-packing = Ảnh hoặc video đóng gói của bạn
lack-weight = Cân nặng khi giao cho đơn vị vận chuyển
lack-invoice = Hóa đơn
lack-terms = Điều khoản được chấp nhận khi thanh toán
lack-authenticity = Giấy tờ chứng minh hàng chính hãng
lack-customs_paper = Văn bản chính thức của hải quan
lack-carrier_statement = Văn bản xác nhận của đơn vị vận chuyển
lack-denial = Lời xác nhận của người mua rằng đơn hàng không đến
lack-contract = Hợp đồng
lack-inspection = Mẫu hàng hoặc biên bản kiểm định

# Hình ảnh
shot-item = Món hàng
shot-closeup = Ảnh chụp gần chỗ hư hỏng
shot-packaging = Bao bì
shot-label = Nhãn vận chuyển
shot-packing_slip = Phiếu đóng gói
shot-variant = Món hàng cạnh vật cho thấy điểm khác
shot-white_sheet = Món hàng cạnh một tờ giấy trắng
shot-ruler = Món hàng cạnh thước
shot-size_label = Tem ghi cỡ
shot-everything = Tất cả những gì đã đến
shot-weight_label = Nhãn có ghi cân nặng
shot-defect = Chỗ lỗi
shot-whole_item = Toàn bộ món hàng
shot-video = Video về lỗi
shot-unboxing = Video mở hàng
shot-marks = Nhãn hiệu và logo
shot-letter = Thư của đơn vị vận chuyển hoặc hải quan

# Nguyên nhân
cause-not_shipped = Chưa gửi đi
cause-long_transit = Lâu hơn bình thường
cause-peak_season = Mùa cao điểm
cause-carrier_silent = Không có tin từ đơn vị vận chuyển
cause-customs_in_process = Ở hải quan
cause-customs_buyer = Hải quan đang chờ người mua
cause-customs_refused = Bị hải quan từ chối
cause-delivered = Đã giao
cause-pickup = Chờ ở điểm nhận hàng
cause-delivery_failed = Giao không thành công
cause-returning = Đang quay về
cause-lost = Nhiều khả năng thất lạc
cause-not_received = Báo đã giao nhưng chưa nhận được
cause-damaged = Đến nơi bị hư hỏng
cause-wrong_item = Nhầm hàng
cause-wrong_variant = Sai màu hoặc cỡ
cause-parts_missing = Thiếu bộ phận
cause-poor_quality = Chất lượng kém
cause-unsafe = Bị báo là không an toàn
cause-counterfeit = Bị báo là hàng giả

# Các lần quét
scan-pre_transit = Đã tạo nhãn
scan-accepted = Đơn vị vận chuyển đã nhận
scan-in_transit = Đang vận chuyển
scan-departed_origin_country = Đã rời nước gửi
scan-arrived_destination_country = Đã đến nước nhận
scan-customs_presented = Đã trình hải quan
scan-customs_held = Bị hải quan giữ
scan-customs_released = Hải quan đã cho thông quan
scan-customs_action_required = Hải quan yêu cầu làm một việc
scan-out_for_delivery = Đang đi giao
scan-available_for_pickup = Sẵn sàng để lấy
scan-delivery_attempt_failed = Thử giao không thành công
scan-delivered = Đã giao
scan-returning = Đang quay về người gửi
scan-returned = Đã trả về người gửi
scan-damaged = Báo hư hỏng
scan-lost = Báo thất lạc
scan-cancelled = Đã hủy
scan-expired = Ngừng theo dõi hành trình
scan-unknown = Không rõ ý nghĩa

# Tin báo: người mua đã được báo gì, là các mục dưới “Tin báo đã gửi cho người mua”
notice-late = Giao hàng muộn
notice-silent = Không có tin từ đơn vị vận chuyển
notice-at_risk = Có thể giao muộn
notice-not_shipped = Chưa gửi đi
notice-customs = Ở hải quan
notice-delivery_failed = Giao không thành công
notice-pickup = Chờ người mua đến lấy
notice-returning = Đang quay về
notice-lost = Nhiều khả năng thất lạc
notice-moving_again = Lại đang di chuyển
notice-delivered_check = Được báo là đã giao

# Kết thúc
offer-open = đang chờ trả lời
offer-accepted = đã chấp nhận
offer-refused = đã từ chối
offer-expired = hết hạn, không có trả lời
offer-withdrawn = đã rút lại
end-settled = Đã giải quyết
end-arrived = Cuối cùng hàng đã đến
end-solved_itself = Tự giải quyết xong
end-withdrawn = Người mua rút lại
end-seller = Người bán đóng
end-unanswered = Người mua không trả lời

# Hồ sơ cho nhà cung cấp
pack-title = Vấn đề lặp lại
pack-cases = Số vụ việc
pack-sold = Số lượng bán trong thời gian đó
pack-since = Tính từ
pack-first = Báo lần đầu
pack-last = Báo gần nhất
pack-sku = SKU
pack-batch = Lô hàng
pack-from = Gửi từ
pack-note = Mỗi vụ việc là lời báo của một người mua về mặt hàng này. Không có gì ở đây cho biết danh tính người mua.

# Hồ sơ dành cho ai, khi không phải sàn hay ngân hàng
audience-everything = Lưu nội bộ: tất cả
audience-supplier = Nhà cung cấp
audience-carrier = Đơn vị vận chuyển

# Các loại khiếu nại, bằng lời của chúng tôi: lời của chính sàn đứng phía sau
claim-item_not_received = Chưa nhận được hàng
claim-not_as_described = Không đúng mô tả
claim-damaged = Đến nơi bị hư hỏng
claim-wrong_item = Nhầm hàng
claim-missing_parts = Thiếu bộ phận
claim-counterfeit = Hàng giả

# Mua và nhắn ở đâu
own-shop = Cửa hàng trực tuyến riêng
channel-webchat = Chat trên web
channel-email = E-mail
live-date = Ngày do chính sàn hiển thị được ưu tiên áp dụng.

# Vì sao một ảnh không dùng được
refused-animated = ảnh động
refused-blurred = quá mờ
refused-empty = tệp trống
refused-expired = kênh không còn lưu
refused-no_label = không đọc được nhãn nào trong ảnh
refused-not_an_image = không phải ảnh
refused-overexposed = quá sáng
refused-too_dark = quá tối
refused-too_large = quá lớn
refused-too_many = nhiều hơn mức nhận
refused-too_small = quá nhỏ
refused-truncated = tệp không đầy đủ
refused-unreachable = không tải về được
refused-unsupported = không hỗ trợ loại tệp này

# Kiện hàng được để ở đâu
at-door = trước cửa
at-letterbox = trong hộp thư
at-locker = trong tủ nhận hàng tự động
at-neighbour = chỗ hàng xóm
at-reception = ở quầy lễ tân
at-safe_place = ở chỗ an toàn
at-pickup_point = ở điểm nhận hàng
at-collected = người nhận đã đến lấy
