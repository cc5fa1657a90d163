### Những gì Parley nói với người mua, bằng tiếng Việt. Mỗi câu mang tên câu của nó trong `models/facts/phrases.py`;
### hướng dẫn đầy đủ nằm trong `locales/en/say.ftl`.
###
### Văn phong
###
### Người mua là «bạn», bot xưng «mình», bên bán là «shop», con người ở shop là «nhân viên». Câu ngắn, ấm, cụ thể; «nhé» vừa phải.
### Không dấu chấm than, không emoji, không văn hành chính («kính gửi», «quý khách», «tiến hành»).
### Trước ngày tháng không viết «ngày» (đôi khi có cả giờ: «20:05 3 tháng 3, 2026»): «chậm nhất là», «đến», «vào», «từ».
### Dấu ngoặc “…”. Địa chỉ web đứng cuối câu, sau dấu hai chấm, không có dấu chấm.
###
### Từ dùng
###   order, parcel                đơn hàng, kiện hàng
###   carrier                      đơn vị vận chuyển (kể cả bưu điện)
###   scan, tracking               lần quét, hành trình; tracking number: mã vận đơn
###   ship, deliver                gửi đi: shop giao cho đơn vị vận chuyển; giao: đến tay người mua
###   claim                        khiếu nại
###   offer                        phương án
###   refund                       hoàn tiền; không bao giờ là mã giảm giá
###   the way you paid             về đúng phương thức bạn đã thanh toán
###   original form of payment     phương thức thanh toán ban đầu
###   coupon                       mã giảm giá
###   replacement, send again      hàng thay thế, miễn phí
###   withdraw                     rút khỏi hợp đồng
###   customs, duty, import tax    hải quan, thuế hải quan, thuế nhập khẩu
###   updates                      tin cập nhật
###   Từ để nhắn, có trong hear.toml: “nhân viên”, “dừng”, “bắt đầu”, “hủy”.

## Lời của một người, giữ nguyên như đã viết.

plain = { $text }

## Lần đầu gặp, và hỏi xem là đơn hàng nào. Bot nói.

hello =
    Chào bạn, đây là { $shop }. Mình là bot trò chuyện tự động: mình theo dõi kiện hàng, báo bạn biết hàng đang ở đâu và giúp xử lý khi có trục trặc.
    Nếu muốn nói chuyện với người thật, bạn nhắn “nhân viên” lúc nào cũng được.
hello-again = Rất vui được gặp lại bạn. Mình là bot theo dõi đơn hàng của bạn; cần gặp người thật, bạn nhắn “nhân viên” nhé.
connected =
    Từ giờ khung chat này theo dõi đơn hàng { $order } của bạn. Mình xem hành trình mỗi ngày và nhắn bạn tại đây khi có tin mới.
    Nếu không muốn nhận tin cập nhật, bạn nhắn “dừng”.
ask-order = Bạn hỏi về đơn hàng nào? Bạn gửi giúp mình mã đơn hàng nhé; mã có trong e-mail xác nhận.
ask-email = Cảm ơn bạn. Để chắc chắn đơn hàng { $order } là của bạn: bạn đã đặt bằng địa chỉ e-mail nào?
not-found = Mình không tìm thấy đơn hàng nào với mã và địa chỉ e-mail này. Bạn kiểm tra lại cả hai rồi gửi lại mã đơn hàng cho mình nhé.
tried-too-often = Bạn đã thử quá nhiều lần. Để bảo vệ đơn hàng của mọi người, mình phải tạm dừng ở đây; bạn thử lại sau hoặc nhắn “nhân viên” nhé.
link-not-valid = Đường link này không còn dùng được nữa. Bạn gửi mã đơn hàng cho mình nhé.
link-taken = Đường link này đã được dùng trong một khung chat khác. Bạn gửi mã đơn hàng để mình kiểm tra đơn có phải của bạn không nhé.
linked-elsewhere = Đơn hàng { $order } vừa được kết nối thêm với một khung chat khác. Nếu không phải bạn làm, hãy nhắn “nhân viên”.
which-order = Bạn có nhiều đơn hàng ở shop. Bạn hỏi về đơn nào?
menu = Mình giúp gì được cho bạn?
not-sure = Mình chưa chắc đã hiểu đúng ý bạn. Có phải là một trong những việc này không?
language-unknown = Xin lỗi, mình chưa hiểu được ngôn ngữ này. Nhân viên có thể giúp bạn, hoặc bạn chọn ngôn ngữ khác bên dưới.
not-understood = Xin lỗi, mình chưa hiểu. Bạn nói cách khác, hoặc chọn bên dưới giúp mình nhé?
only-text-and-photos = Mình chỉ nhận được chữ, ảnh và video. Bạn viết ra giúp mình nhé?
edit-seen = Mình thấy bạn đã sửa tin nhắn. Nếu vì vậy mà bạn cần điều khác, bạn nhắn một tin mới cho mình nhé.
card-hidden = Tin vừa rồi giống số thẻ nên mình đã gỡ và không lưu lại. Bạn đừng bao giờ gửi thông tin thẻ trong khung chat; ở đây không ai cần đến.
groups-not = Mình chỉ nói về đơn hàng trong tin nhắn riêng. Bạn nhắn trực tiếp cho mình nhé.
thanks = Không có gì đâu. Cần gì thêm, bạn cứ nhắn mình nhé.
withdraw-here = Để rút khỏi hợp đồng mua hàng, bạn dùng biểu mẫu riêng của shop tại đây: { $url }
erase-asked = Yêu cầu xóa dữ liệu của bạn đã đến shop. Nhân viên ở đó sẽ xử lý.
erase-what = Tôi có thể xóa những gì đang lưu ở đây về bạn: tên, địa chỉ, tin nhắn và ảnh của bạn. Số tiền và ngày của các đơn hàng được giữ lại, không kèm tên bạn. Việc này không thể hoàn tác.
erase-soon = Dữ liệu của bạn sẽ được xóa lúc { $at }. Trước lúc đó bạn vẫn có thể đổi ý.
erase-later = Đơn hàng của bạn còn việc chưa giải quyết xong. Dữ liệu sẽ được xóa ngay khi việc đó kết thúc, hiện dự kiến trước { $day }. Trước lúc đó bạn vẫn có thể đổi ý.
erase-kept = Vâng, sẽ không xóa gì cả.
data-asked = Shop đã biết bạn muốn nhận bản sao dữ liệu của mình. Bạn sẽ nhận được trước { $day }.
data-here = Đây là bản sao mọi thứ đang lưu ở đây về bạn. Liên kết chỉ dùng được một lần, đến ngày mai.
address-asked = Bạn gửi cho mình địa chỉ mới đầy đủ trong một tin nhắn nhé, để nhân viên kiểm tra xem còn đổi được không.
address-shipped = Đơn hàng { $order } đã lên đường nên có thể không kịp đổi địa chỉ nữa. Nhiều đơn vị vận chuyển cho phép người nhận tự đổi hướng kiện hàng: bạn xem trên trang web của họ, bằng mã vận đơn.
address-noted =
    Cảm ơn bạn, mình đã ghi lại cho đơn hàng { $order }:
    “{ $text }”
    Chưa có gì thay đổi cho đến khi nhân viên xác nhận tại đây. Nếu có chỗ sai, bạn bấm nút bên dưới rồi gửi lại nhé.

## Hàng đang ở đâu? Một trong những câu này trước, rồi lần quét gần nhất và ngày dự kiến.

status-to-ship = Đơn hàng { $order } đang được chuẩn bị. Hạn gửi đi: chậm nhất là { $by }.
status-to-ship-no-date = Đơn hàng { $order } đang được chuẩn bị và chưa được gửi đi.
status-announced = Đơn vị vận chuyển đã được báo về đơn hàng { $order } nhưng chưa quét mã kiện hàng. Mã vận đơn: { $number }
status-moving = Đơn hàng { $order } đang trên đường đến bạn. Mã vận đơn: { $number }
status-at-customs = Đơn hàng { $order } đang ở hải quan. Mã vận đơn: { $number }
status-out-for-delivery = Đơn hàng { $order } đang được đưa đi giao. Mã vận đơn: { $number }
status-at-pickup = Đơn hàng { $order } đang chờ bạn ở điểm nhận hàng. Mã vận đơn: { $number }
status-attempted = Đơn vị vận chuyển đã thử giao đơn hàng { $order } nhưng không giao được. Mã vận đơn: { $number }
status-delivered = Đơn vị vận chuyển báo đã giao đơn hàng { $order } vào { $at }. Mã vận đơn: { $number }
status-returning = Đơn hàng { $order } đang trên đường quay về shop. Mã vận đơn: { $number }
status-lost = Đã quá lâu không có tin gì về đơn hàng { $order }, nhiều khả năng là bị thất lạc. Mã vận đơn: { $number }
status-cancelled = Đơn hàng { $order } đã được hủy.
last-seen = Lần quét gần nhất: { $at }
last-seen-at = Lần quét gần nhất: { $at }, { $place }
carrier-says = Đơn vị vận chuyển ghi chú: “{ $text }”
left-door = Theo đơn vị vận chuyển, hàng được để trước cửa nhà bạn.
left-letterbox = Theo đơn vị vận chuyển, hàng được bỏ vào hộp thư của bạn.
left-locker = Theo đơn vị vận chuyển, hàng được để trong tủ nhận hàng tự động.
left-neighbour = Theo đơn vị vận chuyển, hàng được gửi nhờ hàng xóm.
left-reception = Theo đơn vị vận chuyển, hàng được để ở quầy lễ tân hoặc chỗ bảo vệ.
left-safe-place = Theo đơn vị vận chuyển, hàng được để ở một chỗ an toàn như nhà xe hoặc nhà kho.
left-pickup-point = Theo đơn vị vận chuyển, hàng được chuyển đến một điểm nhận hàng hoặc bưu cục.
left-collected = Theo đơn vị vận chuyển, đã có người đến lấy hàng.
signed-by = Người ký nhận: { $name }
expected = Dự kiến giao: { $days }
expected-unknown = Hiện mình chưa thể nói chắc ngày hàng đến.

## Tin báo: bot nhắn trước. Chuyện gì, từ khi nào, rồi làm được gì.

told-not-shipped = Xin lỗi bạn: đơn hàng { $order } đã hẹn gửi đi chậm nhất là { $by }, nhưng shop không thể giữ đúng hẹn đó.
told-new-ship-date = Ngày mới: đơn sẽ được gửi đi chậm nhất là { $by }.
told-consent =
    Quyền chọn là ở bạn: đồng ý với ngày mới, hoặc hủy ngay và được hoàn lại toàn bộ số tiền về phương thức thanh toán ban đầu.
    Nếu bạn không trả lời, shop coi như bạn đồng ý để đơn được gửi đi chậm nhất là { $by }. Chừng nào đơn chưa được gửi đi, bạn vẫn hủy được và vẫn được hoàn lại toàn bộ số tiền như vậy.
told-express-consent =
    Quyền chọn là ở bạn: đồng ý với ngày mới, hoặc hủy ngay và được hoàn lại toàn bộ số tiền về phương thức thanh toán ban đầu.
    Nếu đến { $by } đơn chưa được gửi đi và đến lúc đó bạn chưa đồng ý, đơn hàng được coi là đã hủy và bạn cũng được hoàn lại toàn bộ số tiền như vậy. Bạn không phải làm gì cả.
told-late = Xin lỗi bạn: đơn hàng { $order } đã hẹn giao chậm nhất là { $by } mà vẫn chưa đến.
told-late-lane = { $count ->
   *[other] Xin lỗi bạn: đơn hàng { $order } đã đi đường { $count } ngày, lâu hơn bình thường trên tuyến này.
}
told-at-risk = Mình muốn báo bạn sớm: đơn hàng { $order } đã hẹn giao chậm nhất là { $by }, nhưng có thể không kịp.
told-silent = { $count ->
   *[other] Đã { $count } ngày đơn vị vận chuyển không quét mã đơn hàng { $order } của bạn; lần quét gần nhất là { $at }. Như vậy là lâu hơn bình thường.
}
told-customs = Đơn hàng { $order } của bạn đang ở hải quan từ { $at }.
told-customs-buyer = Hải quan đang giữ đơn hàng { $order } của bạn từ { $at } và cần bạn làm một việc thì hàng mới đi tiếp được.
told-customs-export = Đơn hàng { $order } của bạn đang bị giữ ở hải quan xuất khẩu từ { $at }, trước khi rời nước gửi. Việc này do bên gửi và đơn vị vận chuyển giải quyết.
told-customs-paid = Khoản nộp cho đơn hàng { $order } đã được ghi nhận ở hải quan vào { $at }. Kiện hàng sẽ đi tiếp ngay khi hải quan cho thông quan.
told-customs-released = Tin vui: hải quan đã cho thông quan đơn hàng { $order } của bạn vào { $at }.
told-moving-again = Tin vui: đơn hàng { $order } của bạn lại đang di chuyển, có lần quét mới vào { $at }.
told-delivery-failed = Đơn vị vận chuyển đã thử giao đơn hàng { $order } vào { $at } nhưng không giao được. Giấy báo hoặc trang theo dõi của họ cho biết họ sẽ giao lại hay giữ kiện hàng cho bạn đến lấy.
told-delivery-failed-again = { $count ->
   *[other] Đến nay đơn vị vận chuyển đã thử giao đơn hàng { $order } vào { $count } ngày khác nhau, gần nhất là { $at }, nhưng không giao được. Bạn hẹn lại ngày giao hoặc hẹn đến lấy với họ nhé, để hàng không bị gửi trả về.
}
told-bad-address = Đơn vị vận chuyển chưa thể chuyển tiếp đơn hàng { $order } của bạn: vào { $at } họ ghi nhận địa chỉ có chỗ sai hoặc thiếu.
check-address = Bạn xem lại địa chỉ giao hàng trong e-mail xác nhận đơn nhé. Nếu có chỗ sai hoặc thiếu, bạn bấm nút bên dưới và gửi mình địa chỉ đầy đủ; nhân viên sẽ kiểm tra xem còn sửa được không.
told-damaged = Mình rất tiếc: vào { $at } đơn vị vận chuyển báo đơn hàng { $order } của bạn bị hư hỏng trên đường. Chỉ cần báo cáo của họ là đủ với shop; bạn không cần gửi ảnh.
told-pickup = Đơn hàng { $order } đang chờ bạn ở điểm nhận hàng từ { $at }. Bạn nhớ mang theo mã vận đơn và giấy tờ tùy thân nhé.
told-pickup-still = Nhắc bạn: đơn hàng { $order } đang chờ bạn ở điểm nhận hàng từ { $at }.
told-pickup-until = Bạn đến lấy chậm nhất là { $until } nhé; sau đó hàng sẽ quay về shop.
told-pickup-usual = { $count ->
   *[other] Bưu điện ở đó thường giữ kiện hàng { $count } ngày. Để chắc chắn, bạn đến lấy chậm nhất là { $until } nhé; sau đó hàng có thể bị gửi trả về.
}
told-pickup-no-date = Mình không biết ở đó giữ hàng bao lâu; tin nhắn hoặc trang theo dõi của đơn vị vận chuyển có ghi. Bạn đừng để lâu nhé, kẻo hàng quay về shop.
told-returning = Mình rất tiếc: đơn hàng { $order } của bạn đang trên đường quay về shop từ { $at }.
told-returned = Mình rất tiếc: đơn hàng { $order } của bạn đã bị gửi trả và về đến shop vào { $at }.
told-lost = Mình rất tiếc: từ { $at } không có tin gì về đơn hàng { $order } của bạn. Shop phải coi như hàng đã thất lạc.
told-customs-refused = Mình rất tiếc: hải quan đã từ chối đơn hàng { $order } của bạn vào { $at }. Hàng sẽ không đến được tay bạn.
told-delivered-check = Đơn vị vận chuyển đã giao đơn hàng { $order } của bạn vào { $at }. Hàng có ổn không bạn?
about-parcels = { $count ->
    [1] Tin này nói về kiện hàng { $number }.
   *[other] Tin này nói về { $count } kiện hàng: { $number }.
}
also-orders = Những đơn hàng sau của bạn cũng vậy:
also-delivered = Những đơn hàng sau của bạn cũng đã được giao:
also-order = Đơn hàng { $order }: { $at }
right-to-cancel-after = Theo luật nơi bạn sống, bạn có quyền ấn định một hạn giao cuối cùng hợp lý; nếu quá hạn đó hàng vẫn chưa được giao, bạn có quyền hủy và nhận lại toàn bộ số tiền. Không trả lời không có nghĩa là bạn đồng ý chờ.
right-to-cancel = Theo luật nơi bạn sống, bạn có quyền hủy ngay và nhận lại toàn bộ số tiền. Không trả lời không có nghĩa là bạn đồng ý chờ.
law-cancelled = Đơn hàng { $order } vẫn chưa được gửi đi và bạn chưa đồng ý lùi ngày thêm lần nữa, nên đơn được coi là đã hủy. Bạn được hoàn { $amount } về đúng phương thức bạn đã thanh toán, chậm nhất là { $by }.
peak-season = Hàng trên tuyến này hiện đi chậm hơn bình thường: đang mùa cao điểm, sắp đến dịp lễ.
we-watch = Mình xem hành trình mỗi ngày và nhắn bạn khi có thay đổi.

## Hải quan. Chỉ nói các bước: bot không bao giờ nhận số, giấy tờ hay tiền.

customs-who = Hải quan kiểm tra hàng từ nước ngoài về. Cả shop lẫn mình đều không rút ngắn được, nhưng mình sẽ báo bạn khi xong.
customs-nothing-to-do = Hiện giờ bạn chưa phải làm gì.
customs-number = Hải quan cần { $id } của bạn. Bạn tự nhập hoặc tự kiểm tra nhé. Nơi nhập: { $portal }
customs-papers = Hải quan yêu cầu giấy tờ, thường là hóa đơn hoặc chứng từ thanh toán; e-mail xác nhận đơn thường là đủ. Nơi nộp: { $portal }
customs-tax = Cần nộp thuế hải quan hoặc thuế nhập khẩu thì kiện hàng mới đi tiếp được. Bạn chỉ nộp trên trang chính thức nhé. Nơi nộp: { $portal }
customs-tax-prepaid = Thuế nhập khẩu cho đơn có giá trị này thường đã thu khi thanh toán. Nếu bạn đã trả mà lại bị đòi nữa, xin đừng trả hai lần: bạn báo mình, shop sẽ gửi chứng từ cho đơn vị vận chuyển.
customs-free = Với đơn có giá trị này, nước bạn thường không thu thuế. Nếu vẫn có người đòi tiền, bạn báo mình trước khi trả nhé.
customs-number-if-asked = Đôi khi hải quan còn hỏi { $id } của bạn. Nếu được hỏi, bạn chỉ nhập tại đây: { $portal }
customs-number-within = { $count ->
   *[other] Bạn làm trong vòng { $count } ngày kể từ khi được yêu cầu nhé.
}
customs-number-match = Phần lớn kiện hàng bị dừng chỉ vì thông tin không khớp. Bạn so lại tên, số điện thoại và mã bưu chính của mình với thông tin đã đăng ký ở đó nhé.
customs-broker = Mỗi kiện hàng cần một tờ khai hải quan do đại lý hải quan làm. Đơn vị vận chuyển thường có đại lý riêng; bạn cũng có thể tự chọn đại lý.
customs-declare = Bạn tự khai báo hoặc xác nhận lô hàng nhé. Nơi khai: { $portal }
customs-at-door = Khoản này cũng có thể được thu lúc giao hàng. Bạn chỉ trả khi có biên lai chính thức, và giữ biên lai lại nhé.
customs-fee = Đơn vị vận chuyển thường thu thêm phí làm thủ tục, gần đây khoảng { $amount }.
customs-dear = Các khoản thu này có thể cao. Bạn không bắt buộc phải chấp nhận: bạn báo mình trước khi trả, rồi mình cùng xem shop làm được gì, kể cả hủy đơn.
customs-no-limit = Nếu không làm gì, hải quan thường gửi trả hoặc tiêu hủy kiện hàng. Ngày chính xác có trong tin của đơn vị vận chuyển.
customs-abandoned = { $count ->
   *[other] Nếu không làm thủ tục trong vòng { $count } ngày, kiện hàng bị coi là vô chủ và không quay lại nữa, nên bạn làm sớm nhé.
}
customs-may-have-changed = Những quy định mình biết là từ { $of }; có thể nay đã khác. Trước khi nộp tiền hay gửi bất cứ thứ gì, bạn kiểm tra lại tại: { $portal }
customs-may-differ = Quy định hải quan hay thay đổi, điều mình biết có thể đã cũ. Trước khi nộp tiền hay gửi bất cứ thứ gì, bạn kiểm tra lại tại: { $portal }
customs-unknown = Mình không biết chắc hải quan nước bạn yêu cầu gì. Shop đang kiểm tra và mình không muốn đoán; trong lúc đó, bạn làm theo tin của chính đơn vị vận chuyển.
customs-not-seen = Đến giờ hành trình chưa cho thấy hàng dừng ở hải quan, và mình vẫn xem tiếp. Nếu có tin nhắn đòi tiền hoặc thông tin của bạn, hãy cẩn thận: tin đó có thể là giả. Hải quan thường yêu cầu những điều sau:
customs-hold-limit = { $count ->
   *[other] Hải quan thường giữ kiện hàng { $count } ngày rồi gửi trả, nên bạn làm sớm nhé.
}
customs-safety = Bạn đừng gửi cho mình số giấy tờ tùy thân, mã số thuế, giấy tờ hay thông tin thanh toán: mình không bao giờ hỏi những thứ đó trong khung chat này, và không bao giờ gửi link thanh toán.
customs-charged = Nếu bạn đã phải trả một khoản cho hải quan, bạn giữ biên lai và báo mình số tiền cùng loại tiền nhé. Khi đó mình xem được shop có thể hoàn lại những gì.
customs-how-much = Cảm ơn bạn, mình đã có biên lai. Bạn đã trả bao nhiêu, bằng loại tiền nào?
customs-charge-noted = Cảm ơn bạn, mình đã ghi lại khoản thu hải quan của đơn hàng { $order }.
portal-carrier = trang web chính thức của đơn vị vận chuyển
portal-customs = trang web chính thức của hải quan nước bạn

## Có gì đó không ổn: tin người mua trước. Rồi ảnh, rồi phương án.

what-is-wrong = Mình rất tiếc khi nghe vậy. Hàng có chuyện gì vậy bạn? Bạn chọn bên dưới hoặc kể cho mình nhé.
sorry-damaged = Mình rất tiếc vì đơn hàng { $order } đến tay bạn bị hư hỏng. Mình cùng giải quyết nhé.
sorry-wrong-item = Mình rất tiếc vì món bạn nhận được trong đơn hàng { $order } không đúng. Mình cùng giải quyết nhé.
sorry-wrong-variant = Mình rất tiếc vì đơn hàng { $order } không đúng màu, cỡ hoặc phiên bản bạn đã đặt. Mình cùng giải quyết nhé.
sorry-parts-missing = Mình rất tiếc vì đơn hàng { $order } của bạn bị thiếu. Mình cùng giải quyết nhé.
sorry-poor-quality = Mình rất tiếc vì đơn hàng { $order } không được như đã hứa với bạn. Mình cùng giải quyết nhé.
sorry-late = Mình rất tiếc vì đơn hàng { $order } đến lâu như vậy.
sorry-unsafe =
    Bạn ngừng dùng ngay, để xa tầm tay trẻ em, và rút phích cắm nếu làm được an toàn. Nếu có người bị thương, hãy gọi bác sĩ hoặc cấp cứu trước tiên.
    Mình đã báo gấp cho shop. Chỉ chụp ảnh khi thật sự an toàn.
sorry-counterfeit =
    Cảm ơn bạn đã báo. Shop coi việc này rất nghiêm túc, nhân viên ở đó sẽ xem đơn hàng { $order }.
    Bạn giữ lại món hàng và bao bì, và nếu được, gửi ảnh món hàng, nhãn mác và các dấu hiệu trên đó nhé.
sorry-not-received = Mình rất tiếc vì bạn chưa có hàng. Đơn vị vận chuyển báo đã giao đơn hàng { $order } vào { $at }. Mình cùng xem làm được gì nhé.
on-time = Mình hiểu là bạn đang mong. Đơn hàng { $order } vẫn đúng hẹn. Dự kiến giao: { $days }
send-photo-damaged = Bạn gửi mình vài tấm ảnh nhé: toàn bộ món hàng, chỗ hỏng chụp gần, bao bì, và nhãn vận chuyển.
send-photo-wrong-item = Bạn gửi mình vài tấm ảnh nhé: món hàng bạn nhận được, nhãn vận chuyển, và phiếu đóng gói nếu có.
send-photo-variant = Bạn gửi mình ảnh món bạn nhận được nhé: cạnh một tờ giấy trắng nếu sai màu, cạnh một cây thước nếu sai cỡ. Bạn viết thêm giúp mình bạn đã đặt loại nào.
send-photo-parts = Bạn gửi mình một ảnh tất cả những gì bạn nhận được, và một ảnh nhãn vận chuyển có ghi cân nặng nhé. Bạn viết thêm giúp mình còn thiếu gì.
send-photo-quality = Bạn gửi mình một ảnh toàn bộ món hàng và một ảnh chỗ không ổn nhé. Nếu hàng hoạt động không đúng, bạn quay thêm một video ngắn và giữ lại: nhân viên có thể sẽ hỏi.
send-photo-also = Những thứ này cũng có ích, nếu bạn có:
which-part = Còn thiếu phần nào vậy bạn? Bạn viết trong một tin nhắn, mình sẽ chuyển cho shop.
which-variant = Bạn cần loại nào? Bạn viết màu hoặc cỡ trong một tin nhắn, mình sẽ chuyển cho shop.
words-noted = Cảm ơn bạn, mình đã ghi lại cho shop.
photo-received = { $count ->
   *[other] Cảm ơn bạn, mình đã có { $count } ảnh.
}
photo-unreadable = Mình nhìn không rõ trong ảnh đó. Bạn chụp lại giúp mình ở chỗ sáng và giữ chắc điện thoại nhé?
photo-no-matter = Mình nhìn không rõ trong ảnh đó. Không sao cả: bạn đừng mạo hiểm để chụp thêm.
photo-added = Cảm ơn bạn, mình đã thêm vào đơn hàng { $order }.
photo-of-what = Cảm ơn bạn đã gửi. Ảnh này về chuyện gì vậy bạn?
shot-item = Bạn gửi mình ảnh toàn bộ món hàng nhé, để shop thấy món nào đã đến ({ $place }/{ $total }).
shot-closeup = Bạn gửi mình ảnh chụp gần chỗ hỏng nhé, để không ai phải đoán hỏng đến đâu ({ $place }/{ $total }).
shot-packaging = Bạn gửi mình ảnh bao bì, cả trong lẫn ngoài nhé: nhìn đó có thể biết chuyện gì xảy ra trên đường ({ $place }/{ $total }).
shot-label = Bạn gửi mình ảnh nhãn vận chuyển có mã vạch nhé: nhìn đó biết hàng đi trong kiện nào ({ $place }/{ $total }).
shot-packing-slip = Bạn gửi mình ảnh phiếu đóng gói nếu có nhé: trên đó ghi trong hộp lẽ ra có gì ({ $place }/{ $total }).
shot-variant = { $total ->
    [1] Bạn gửi mình ảnh món bạn nhận được nhé: cạnh một tờ giấy trắng nếu sai màu, cạnh một cây thước nếu sai cỡ. Nếu chưa nói, bạn viết thêm giúp mình bạn đã đặt loại nào.
   *[other] Bạn gửi mình ảnh món bạn nhận được nhé: cạnh một tờ giấy trắng nếu sai màu, cạnh một cây thước nếu sai cỡ ({ $place }/{ $total }). Nếu chưa nói, bạn viết thêm giúp mình bạn đã đặt loại nào.
}
shot-white-sheet = { $total ->
    [1] Bạn gửi mình ảnh món hàng cạnh một tờ giấy trắng, dưới ánh sáng ban ngày nhé, để thấy đúng màu thật. Nếu chưa nói, bạn viết thêm giúp mình bạn đã đặt màu nào.
   *[other] Bạn gửi mình ảnh món hàng cạnh một tờ giấy trắng, dưới ánh sáng ban ngày nhé, để thấy đúng màu thật ({ $place }/{ $total }). Nếu chưa nói, bạn viết thêm giúp mình bạn đã đặt màu nào.
}
shot-ruler = Bạn gửi mình ảnh món hàng cạnh thước kẻ hoặc thước dây nhé, để đọc được kích thước ({ $place }/{ $total }). Nếu chưa nói, bạn viết thêm giúp mình bạn đã đặt cỡ nào.
shot-size-label = Bạn gửi mình ảnh tem ghi cỡ trên món hàng nhé: nhìn đó biết bạn được gửi cỡ nào ({ $place }/{ $total }).
shot-everything = Bạn gửi mình ảnh tất cả những gì đã đến, xếp cạnh nhau nhé, để dễ thấy còn thiếu gì ({ $place }/{ $total }). Nếu chưa nói, bạn viết thêm giúp mình thiếu phần nào.
shot-weight-label = Bạn gửi mình ảnh nhãn vận chuyển, chỗ ghi cân nặng nhé: nhờ đó biết trong kiện có gì lúc gửi đi ({ $place }/{ $total }).
shot-defect = Bạn gửi mình ảnh chụp gần chỗ không ổn nhé, để shop thấy đúng những gì bạn thấy ({ $place }/{ $total }).
shot-whole-item = Bạn gửi mình ảnh toàn bộ món hàng nhé, để shop thấy lỗi nằm ở đâu ({ $place }/{ $total }).
shot-video = Nếu hàng hoạt động không đúng, bạn gửi mình một video ngắn nhé: video cho thấy rõ hơn ảnh ({ $place }/{ $total }).
shot-unboxing = Nếu bạn có quay lúc mở kiện hàng, bạn gửi mình video đó nhé: các sàn thường muốn xem ({ $place }/{ $total }).
shot-marks = Bạn gửi mình ảnh các dấu hiệu trên món hàng như logo, nhãn hoặc số sê-ri nhé, để đối chiếu ({ $place }/{ $total }).
shot-letter = Nếu đơn vị vận chuyển hoặc hải quan có gửi thư cho bạn, bạn gửi mình ảnh thư đó, che số giấy tờ tùy thân và mã số thuế nhé: thư ghi vì sao kiện hàng bị giữ ({ $place }/{ $total }).
name-item = Toàn bộ món hàng
name-closeup = Chỗ hỏng, chụp gần
name-packaging = Bao bì
name-label = Nhãn vận chuyển
name-packing-slip = Phiếu đóng gói
name-variant = Món đã nhận
name-white-sheet = Cạnh giấy trắng
name-ruler = Cạnh thước
name-size-label = Tem ghi cỡ
name-everything = Tất cả đã nhận
name-weight-label = Cân nặng trên nhãn
name-defect = Chỗ lỗi, chụp gần
name-whole-item = Toàn bộ món hàng
name-video = Một video
name-unboxing = Video mở hàng
name-marks = Logo, nhãn, dấu
name-letter = Bức thư
name-other = Ảnh khác
photos-complete = Vậy là mình đã đủ những gì cần.
photos-enough = Không sao, bạn không cần gửi thêm. Nếu sau này muốn bổ sung, bạn cứ gửi.
photo-blurred = Ảnh này hơi mờ. Bạn giữ chắc điện thoại và chụp lại giúp mình nhé?
photo-label-blurred = Nhãn hơi mờ. Bạn đưa điện thoại lại gần và chụp lại giúp mình nhé?
photo-no-label = Mình không đọc được mã vạch trên nhãn. Bạn chụp lại giúp mình, gần hơn và thẳng từ trên xuống nhé?
photo-dark = Ảnh này hơi tối. Bạn chụp lại giúp mình cạnh cửa sổ hoặc dưới đèn nhé?
photo-bright = Ảnh này sáng quá, khó nhìn. Bạn chụp lại giúp mình, không dùng đèn flash và tránh nắng gắt nhé?
photo-small = Ảnh này nhỏ quá. Bạn gửi bản kích thước đầy đủ giúp mình nhé?
photo-not-one = Mình không mở được tệp đó dưới dạng ảnh. Bạn gửi ảnh chụp bằng máy giúp mình nhé?
photo-not-whole = Ảnh này chưa tải lên hết. Bạn gửi lại giúp mình nhé?
photo-too-large = Tệp này quá lớn với mình. Bạn gửi ảnh thường hoặc video ngắn hơn giúp mình nhé?
photo-not-fetched = Mình không nhận được tệp đó. Bạn gửi lại giúp mình nhé?
video-kept = Cảm ơn bạn, mình đã lưu video cho shop.
photo-still-needed = Có thêm một tấm ảnh thì vẫn tốt.
photo-looking = Bạn chờ một chút nhé: mình đang xem những gì bạn gửi.
photo-instead = Cái này mình không dùng được ở đây, chỉ chữ, ảnh và video thôi. Lúc này cần nhất là:
photos-hour = Với một vấn đề, mỗi giờ mình nhận được tối đa { $total } ảnh. Những ảnh mình đã có vẫn an toàn; các ảnh còn lại bạn gửi sau nhé.
photos-full = Với một vấn đề, mình giữ được tối đa { $total } ảnh và giờ đã hết chỗ. Những ảnh mình đã có vẫn an toàn. Nếu có ảnh khác quan trọng hơn, bạn xóa bớt một ảnh trước nhé.
photos-heavy = Ở đây mình hết chỗ cho ảnh rồi. Những ảnh mình đã có vẫn an toàn. Nếu có ảnh khác quan trọng hơn, bạn xóa bớt một ảnh trước, hoặc yêu cầu gặp nhân viên.
photos-over = Mình không nhận thêm ảnh cho vấn đề này được nữa. Những ảnh mình đã có vẫn an toàn. Nếu còn ảnh quan trọng, bạn yêu cầu gặp nhân viên nhé.
photo-kept = Cảm ơn bạn, mình đã lưu vào đơn hàng { $order }. Những gì đã giải quyết ở đó vẫn giữ nguyên. Nếu có chuyện khác không ổn, bạn nói mình nhé.
photos-here = Mình đang có những ảnh sau của bạn:
photos-missing = Thêm những ảnh này thì tốt:
photos-none = Mình chưa có ảnh nào của bạn cho việc này.
photo-choose = Để chụp lại hoặc xóa một ảnh, bạn chọn ảnh đó bên dưới.
photo-what-now = Bạn muốn làm gì với ảnh này?
photo-welcome = Bạn cứ gửi lại lúc nào tiện.
photo-deleted = Mình đã xóa ảnh đó.
photo-stays = Việc này đã giải quyết xong nên ảnh được giữ lại. Nếu bạn vẫn muốn gỡ ảnh nào, bạn yêu cầu gặp nhân viên nhé.
check-around =
    Trước khi làm tiếp, bạn xem nhanh giúp mình nhé:
    • trong hộp thư, trước cửa, ngoài sân hoặc nhà xe
    • chỗ hàng xóm, lễ tân, bảo vệ, người trong nhà
    • có giấy báo của đơn vị vận chuyển không, bằng giấy hoặc e-mail
    Có kiện hàng được ghi là đã giao sớm hơn một ngày so với lúc đến thật.

## Phương án. Một hoặc nhiều dòng offer-... thành danh sách dưới offer-intro; luôn kèm lối khiếu nại và các quyền.

offer-about = Trước hết là đơn hàng { $order }; với các đơn khác, bạn dùng nút của từng đơn bên dưới.
offer-intro = Shop có thể làm cho bạn như sau:
offer-wait = Đợi đến { $until }. Nếu đến lúc đó hàng chưa đến, mình nhắn bạn và bạn chọn lại
offer-wait-back = Đợi đến { $until }. Nếu đến lúc đó hàng chưa đến, bạn tự động được hoàn { $amount } về đúng phương thức bạn đã thanh toán
offer-wait-sent = Đợi đến { $until }. Nếu đến lúc đó hàng chưa được gửi đi, mình nhắn bạn và bạn chọn lại
offer-wait-sent-back = Đợi đến { $until }. Nếu đến lúc đó hàng chưa được gửi đi, bạn tự động được hoàn { $amount } về đúng phương thức bạn đã thanh toán
offer-wait-coupon = Đợi đến { $until }. Nếu đến lúc đó hàng chưa đến, bạn tự động nhận mã giảm giá trị giá { $amount }
offer-wait-reship = Đợi đến { $until }. Nếu đến lúc đó hàng chưa đến, hàng thay thế được tự động gửi đi, miễn phí
offer-coupon = Mã giảm giá trị giá { $amount } cho đơn hàng tiếp theo
offer-partial-refund = Hoàn lại { $amount } cho vấn đề này, và bạn giữ đơn hàng
offer-send-part = Phần còn thiếu, gửi miễn phí
offer-reship = Hàng thay thế, gửi miễn phí
offer-exchange = Đổi hàng: món đúng được gửi miễn phí. Món bạn đang có không cần gửi trả
offer-exchange-back = Đổi hàng: món đúng được gửi miễn phí. Shop trả phí gửi lại món bạn đang có
offer-return = Bạn gửi trả hàng và tự trả phí gửi. Khi hàng về đến nơi, { $amount } được hoàn về đúng phương thức bạn đã thanh toán
offer-return-label = Bạn gửi trả hàng, shop trả phí gửi. Khi hàng về đến nơi, { $amount } được hoàn về đúng phương thức bạn đã thanh toán
offer-refund-keep = Hoàn tiền { $amount } về đúng phương thức bạn đã thanh toán, và bạn giữ món đang có
offer-refund = Hoàn tiền { $amount } về đúng phương thức bạn đã thanh toán
offer-cancel = Hủy đơn hàng, { $amount } được hoàn về đúng phương thức bạn đã thanh toán
offer-lasts = Bạn có thể chọn đến { $until }.
offer-rights-stay = Dù bạn chọn gì, các quyền theo luật của bạn vẫn giữ nguyên.
platform-only = Bạn mua đơn này trên { $name } nên phải giải quyết ở đó: shop sẽ nhắn bạn trong tin nhắn { $name }, và mọi khoản tiền trả lại bạn đều đi qua { $name }.
dispute-there = Bạn đã mở khiếu nại trên { $name } nên bây giờ việc này được quyết định ở đó. Ở đây mình không thể đề nghị thêm gì nữa. Shop trả lời ở đó, và quyền của bạn vẫn giữ nguyên.
dispute-bank = Bạn đã khiếu nại khoản thanh toán với ngân hàng hoặc dịch vụ thanh toán nên bây giờ việc này được quyết định ở đó. Ở đây mình không thể đề nghị thêm gì nữa. Shop trả lời ở đó, và quyền của bạn vẫn giữ nguyên.
platform-pays = { $name } có chương trình bảo vệ người mua riêng, thường áp dụng cho đơn như thế này. Nếu hàng không đến, bạn có thể yêu cầu nhận lại tiền ở đó, và { $name } sẽ chi trả.
platform-refunds = Với đơn hàng ở mức giá này, { $name } thường tự hoàn tiền và bạn không phải gửi trả gì. Bạn có thể yêu cầu trong đơn hàng của mình ở đó.
draft-answer = Bạn trả lời bằng số của phương án bạn chọn nhé.
draft-address = Bạn xem lại địa chỉ giao của đơn hàng nhé. Nếu có chỗ sai hoặc thiếu, bạn viết cho shop tại đây.
claim-path-card = Bạn cũng có thể mở khiếu nại với ngân hàng hoặc bên cung cấp dịch vụ thanh toán, đến { $until }. Cách đó vẫn luôn để ngỏ cho bạn, dù bạn có chọn phương án này hay không.
claim-path-card-no-date = Bạn cũng có thể mở khiếu nại với ngân hàng hoặc bên cung cấp dịch vụ thanh toán; họ cho bạn biết hạn đến khi nào. Cách đó vẫn luôn để ngỏ cho bạn, dù bạn có chọn phương án này hay không.
claim-path-marketplace = Bạn cũng có thể mở khiếu nại với chính { $name }, đến { $until }. Cách đó vẫn luôn để ngỏ cho bạn, dù bạn có chọn phương án này hay không.
claim-path-marketplace-no-date = Bạn cũng có thể mở khiếu nại với chính { $name }; các trang trợ giúp ở đó cho biết hạn đến khi nào. Cách đó vẫn luôn để ngỏ cho bạn, dù bạn có chọn phương án này hay không.
window-closes = Thời hạn mở khiếu nại của bạn kết thúc vào { $until }. Để bạn khỏi lỡ hạn, mình sẽ không đưa thêm phương án nào nữa. Nếu cần khiếu nại, bạn hãy mở trước lúc đó.
accepted-wait = Đã thống nhất: mình cùng bạn đợi đến { $until }, và mình vẫn xem hành trình mỗi ngày. Nếu đến lúc đó hàng chưa đến, mình sẽ nhắn bạn. Nếu đổi ý trước đó, bạn nói mình nhé.
accepted-wait-back = Đã thống nhất: mình cùng bạn đợi đến { $until }, và mình vẫn xem hành trình mỗi ngày. Nếu đến lúc đó hàng chưa đến, bạn được hoàn { $amount } về đúng phương thức bạn đã thanh toán, bạn không cần phải yêu cầu. Nếu đổi ý trước đó, bạn nói mình nhé.
accepted-wait-sent = Đã thống nhất: mình cùng bạn đợi đến { $until }, và mình vẫn xem mỗi ngày. Nếu đến lúc đó hàng chưa được gửi đi, mình sẽ nhắn bạn. Nếu đổi ý trước đó, bạn nói mình nhé.
accepted-wait-sent-back = Đã thống nhất: mình cùng bạn đợi đến { $until }, và mình vẫn xem mỗi ngày. Nếu đến lúc đó hàng chưa được gửi đi, bạn được hoàn { $amount } về đúng phương thức bạn đã thanh toán, bạn không cần phải yêu cầu. Nếu đổi ý trước đó, bạn nói mình nhé.
accepted-wait-coupon = Đã thống nhất: mình cùng bạn đợi đến { $until }, và mình vẫn xem hành trình mỗi ngày. Nếu đến lúc đó hàng chưa đến, bạn nhận mã giảm giá trị giá { $amount }, bạn không cần phải yêu cầu. Nếu đổi ý trước đó, bạn nói mình nhé.
accepted-wait-reship = Đã thống nhất: mình cùng bạn đợi đến { $until }, và mình vẫn xem hành trình mỗi ngày. Nếu đến lúc đó hàng chưa đến, hàng thay thế được gửi đi miễn phí, bạn không cần phải yêu cầu. Nếu đổi ý trước đó, bạn nói mình nhé.
accepted-coupon = Đã thống nhất. Mình sẽ gửi bạn mã giảm giá trị giá { $amount } tại đây ngay khi shop tạo xong.
accepted-partial-refund = Đã thống nhất: shop hoàn lại { $amount } về đúng phương thức bạn đã thanh toán, chậm nhất là { $by }. Bạn giữ đơn hàng, và mình báo bạn tại đây khi xong.
accepted-send-part = Đã thống nhất: shop gửi phần còn thiếu miễn phí, chậm nhất là { $by }. Mình báo bạn tại đây khi hàng lên đường.
accepted-reship = Đã thống nhất: shop gửi hàng thay thế miễn phí, chậm nhất là { $by }. Mình báo bạn tại đây khi hàng lên đường.
accepted-exchange = Đã thống nhất: shop gửi món đúng miễn phí, chậm nhất là { $by }. Mình báo bạn tại đây khi hàng lên đường.
accepted-return = Đã thống nhất: bạn gửi trả hàng chậm nhất là { $by } nhé. Khi hàng về đến nơi, shop hoàn { $amount } về đúng phương thức bạn đã thanh toán.
accepted-refund-keep = Đã thống nhất: shop hoàn { $amount } về đúng phương thức bạn đã thanh toán, chậm nhất là { $by }. Bạn không cần gửi trả gì, và mình báo bạn tại đây khi xong.
accepted-refund = Đã thống nhất: shop hoàn { $amount } về đúng phương thức bạn đã thanh toán, chậm nhất là { $by }. Mình báo bạn tại đây khi xong.
accepted-cancel = Đã thống nhất: đơn hàng đang được hủy, và shop hoàn { $amount } về đúng phương thức bạn đã thanh toán, chậm nhất là { $by }. Mình báo bạn tại đây khi xong.
already-accepted = Bạn đã chọn rồi và việc đang được làm. Nếu cần đổi điều gì, bạn nhắn “nhân viên” nhé.
offer-is-over = Phương án đó không còn mở nữa. Nếu vẫn cần giúp việc này, bạn nói mình hoặc nhắn “nhân viên”.
no-further-offer = Đó là tất cả những gì mình tự đưa ra được. Những gì ngoài phạm vi đó do nhân viên của shop quyết định.
person-decides = Một nhân viên sẽ trực tiếp xem việc này và cùng bạn tìm cách giải quyết phù hợp.
refused = Vâng, mình hiểu là cách này không hợp với bạn.
no-offer-open = Hiện không có phương án nào đang mở. Bạn kể mình nghe có gì không ổn, rồi mình cùng xem nhé.
not-your-button = Nút đó không còn dùng được trong khung chat này nữa. Mình có thể giúp bạn những việc sau.
offer-ran-out = Trong lúc đó phương án này đã hết hạn.
offer-revoked = Shop đã rút lại phương án mình đưa ra cho đơn hàng { $order }, nên không chọn được nữa. Mình rất tiếc.
agreed-stands = Mình không tự đổi được điều đã thống nhất, nên mình đang hỏi nhân viên. Trong lúc chờ họ trả lời, điều này vẫn giữ nguyên:
wait-left = Vâng, mình thôi không đợi nữa. Điều đã thống nhất cho ngày đó không còn áp dụng.
which-offer = Bạn nói về đơn hàng nào?
counter-most = Mình hiểu. Mức cao nhất mình hoàn lại được ở đây khi bạn giữ đơn hàng là { $amount }.
counter-sure = Có phải bạn muốn được hoàn lại số tiền đó không? Nếu đúng, bạn chọn bên dưới nhé.
counter-stands = Ở đây mình không đổi được số tiền. Những lựa chọn sau vẫn mở cho bạn:
counter-currency = Đơn của bạn được thanh toán bằng { $currency }. Bạn muốn được hoàn lại bao nhiêu { $currency }?
done-refund = Đã hoàn { $amount } cho đơn hàng { $order } về đúng phương thức bạn đã thanh toán. Có thể vài ngày nữa ngân hàng mới hiện khoản này.
done-reship = Hàng thay thế cho đơn hàng { $order } đã được gửi đi. Mình sẽ theo dõi và báo bạn.
done-reship-number = Hàng thay thế cho đơn hàng { $order } đã được gửi đi. Mình sẽ theo dõi và báo bạn. Mã vận đơn: { $number }
done-part = Phần còn thiếu của đơn hàng { $order } đã được gửi đi. Mình sẽ theo dõi và báo bạn.
done-part-number = Phần còn thiếu của đơn hàng { $order } đã được gửi đi. Mình sẽ theo dõi và báo bạn. Mã vận đơn: { $number }
done-coupon = Đây là mã giảm giá trị giá { $amount } của bạn. Khi thanh toán, bạn nhập mã này: { $code }
done-cancel = Đơn hàng { $order } đã được hủy, và { $amount } đã được hoàn về đúng phương thức bạn đã thanh toán. Có thể vài ngày nữa ngân hàng mới hiện khoản này.
delay-agreed = Cảm ơn bạn. Đơn hàng sẽ được gửi đi chậm nhất là { $until }. Chừng nào đơn chưa được gửi đi, bạn vẫn hủy được: nhắn “hủy”.
wait-is-over = Mình và bạn đã hẹn đợi đơn hàng { $order } đến { $until } mà hàng vẫn chưa đến. Xin lỗi bạn.
promise-kept = Xin lỗi bạn: đến { $until } đơn hàng { $order } vẫn chưa đến. Điều shop đã hứa cho trường hợp này được thực hiện ngay, bạn không cần phải yêu cầu.
promise-kept-sent = Xin lỗi bạn: đến { $until } đơn hàng { $order } vẫn chưa được gửi đi. Điều shop đã hứa cho trường hợp này được thực hiện ngay, bạn không cần phải yêu cầu.
promise-withdrawn = Tin vui: đơn hàng { $order } của bạn đã đến, nên điều đã hứa phòng khi hàng đến quá muộn không còn áp dụng. Nếu có gì không ổn, bạn cứ nói mình nhé.
promise-withdrawn-sent = Tin vui: đơn hàng { $order } của bạn đã được gửi đi, nên điều đã hứa phòng khi hàng được gửi quá muộn không còn áp dụng.
threat-answer = Đó là quyền của bạn, và mình không tìm cách can ngăn. Nếu bạn muốn, mình cùng bạn tìm cách giải quyết ở đây song song; khiếu nại của bạn không vì vậy mà mất đi điều gì.

## Gửi trả hàng.

return-when-there = Đơn hàng { $order } vẫn đang trên đường. Khi nhận được hàng, bạn nhắn mình tại đây, mình sẽ chỉ bạn cách gửi trả.
return-by-law = Theo luật, bạn có thể gửi trả đến { $until } mà không cần nêu lý do.
return-to =
    Bạn gửi đến địa chỉ này nhé:
    { $text }
return-wait = Bạn khoan gửi nhé: nhân viên sẽ viết cho bạn tại đây gửi đến đâu và gửi thế nào.
return-number = Gửi xong, bạn cho mình mã vận đơn để mình theo dõi nhé. Bạn giữ biên nhận đến khi nhận được tiền.
return-followed = Cảm ơn bạn. Mình sẽ theo dõi kiện hàng { $number } trên đường về shop và nhắn bạn khi đến nơi.
return-arrived = Hàng bạn gửi trả của đơn hàng { $order } đã về đến shop. Shop hoàn { $amount } về đúng phương thức bạn đã thanh toán, chậm nhất là { $by }, và mình báo bạn tại đây khi xong.

## Nhân viên, im lặng, ngôn ngữ, kết thúc.

person-asked = Mình đã chuyển cho nhân viên. Nhân viên của { $team } sẽ trả lời bạn tại đây, chậm nhất là { $until }.
person-late = Xin lỗi vì đã để bạn chờ lâu như vậy. Mình đã chuyển lại tin nhắn của bạn, và nhân viên của { $team } sẽ trả lời bạn tại đây, chậm nhất là { $until }.
person-here = Nhân viên của { $team } đang ở đây và trả lời bạn. Trong lúc đó mình im lặng.
person-gone = Nhân viên đã rời cuộc trò chuyện, giờ lại là mình, bot. Cần gặp nhân viên, bạn nhắn “nhân viên”.
stopped = Vâng, mình sẽ không gửi tin cập nhật nữa. Bạn vẫn có thể hỏi mình mọi thứ tại đây. Muốn nhận lại, bạn nhắn “bắt đầu”.
started-again = Vâng, mình sẽ lại báo tin cho bạn.
ask-language = Bạn muốn dùng ngôn ngữ nào?
language-set = Cảm ơn bạn. Từ giờ mình viết bằng tiếng Việt.
arrived-well = Thật vui vì hàng đã đến nơi an toàn.
closed-arrived = Đơn hàng { $order } của bạn đã đến, nên mình đã đóng những gì còn đang mở về đơn này, kể cả các phương án. Nếu có gì không ổn, bạn cứ nói mình nhé.
glad = Mình vui vì mọi việc đã ổn. Sau này có gì, bạn cứ nhắn mình tại đây.

## Nút bấm. Không có dấu chấm cuối.

button-where = Hàng ở đâu rồi?
button-late = Hàng đến muộn
button-customs = Hỏi về hải quan
button-not-received = Chưa nhận được hàng
button-damaged = Hàng bị hỏng
button-wrong-item = Giao nhầm hàng
button-problem = Vấn đề khác
button-wrong-variant = Sai màu hoặc cỡ
button-parts-missing = Bị thiếu hàng
button-quality = Chất lượng kém
button-send-back = Tôi muốn trả hàng
button-other-order = Đơn hàng khác
button-order = Đơn { $order }
button-person = Gặp nhân viên
button-language = Ngôn ngữ
button-menu = Menu
button-withdraw = Rút khỏi hợp đồng
button-want-money = Tôi muốn hoàn tiền
button-want-new = Gửi cho tôi cái mới
button-not-sent = Chưa được gửi đi
button-claim = Khiếu nại
button-erase = Xóa dữ liệu của tôi
button-erase-yes = Vâng, hãy xóa
button-erase-no = Giữ lại dữ liệu
button-my-data = Gửi tôi bản sao
button-download = Tải về
button-stop = Ngừng nhắn tin
button-start-again = Nhận tin lại
button-no-photo = Không chụp được ảnh
button-skip-photo = Bỏ qua ảnh này
button-my-photos = Ảnh của tôi
button-retake = Chụp lại
button-delete-photo = Xóa ảnh
button-photos-done = Đủ rồi, tiếp tục
button-still-missing = Vẫn chưa thấy
button-found-it = Tôi tìm thấy rồi
button-all-well = Mọi thứ đều ổn
button-something-wrong = Có gì đó không ổn
button-agree-delay = Đồng ý: { $by }
button-address = Sửa địa chỉ
button-cancel-order = Hủy đơn hàng
button-options = Xem các phương án
button-wait = Đợi đến { $until }
button-coupon = Mã giảm { $amount }
button-partial-refund = Nhận lại { $amount }
button-send-part = Gửi phần còn thiếu
button-reship = Gửi hàng thay thế
button-exchange = Đổi hàng
button-return = Trả, hoàn { $amount }
button-refund-keep = Giữ, hoàn { $amount }
button-refund = Hoàn tiền { $amount }
button-cancel = Hủy, hoàn { $amount }
button-more = Phương án khác
