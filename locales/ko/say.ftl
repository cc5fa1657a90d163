### Parley가 한국어로 구매자에게 하는 말. 이름은 `models/facts/phrases.py`와 같고, 자세한 설명은 `locales/en/say.ftl`에 있습니다.
###
### 해요체. 짧고 따뜻하고 구체적으로. 느낌표, 이모지, 공문서 말투, 지나친 높임("주문하신 상품이 나오셨습니다")은 쓰지 않습니다.
### "죄송합니다", "감사합니다", "안녕하세요"처럼 굳은 인사는 그대로 씁니다. "고객님"은 꼭 필요할 때만.
### 할 수 없는 일은 약속하지 않습니다. 매일 배송 조회를 확인해 알려 줄 뿐, 택배사에 전화하거나 택배를 찾거나 배송을 앞당기지 않습니다.
### 변수 뒤에는 받침에 따라 달라지는 조사(이/가, 을/를, 은/는, 으로/로)를 붙이지 않습니다: "주문 { $order } 상품이", "{ $amount } 환불".
### 날짜 뒤의 "까지, 에, 부터"는 붙여 씁니다. "까지"는 그날을 포함합니다. 주소, 번호, 코드는 문장 끝 쌍점 뒤에, 마침표 없이.
### 용어는 glossary.toml에 있습니다. “…” 안의 말은 구매자가 실제로 입력하는 말이고 hear.toml의 [words]에 있습니다: “상담원” “중지” “시작” “취소”

## A person's own words, passed on as they are.

plain = { $text }

## First contact, and finding out which order is meant. The bot speaks.

hello =
    안녕하세요, { $shop }입니다. 저는 사람이 아니라 챗봇이에요. 택배가 어디쯤 왔는지 계속 확인해 알려 드리고, 문제가 생기면 해결을 도와드려요.
    사람과 이야기하고 싶으시면 언제든 “상담원”이라고 보내 주세요.
hello-again = 다시 뵙네요, 반갑습니다. 저는 주문을 챙겨 드리는 챗봇이에요. 사람이 필요하시면 “상담원”이라고 보내 주세요.
connected =
    이제 이 채팅에서 주문 { $order } 소식을 알려 드려요. 매일 배송 조회를 확인하고, 새 소식이 있으면 여기에 적을게요.
    소식을 받고 싶지 않으시면 “중지”라고 보내 주세요.
ask-order = 어떤 주문인지 알려 주시겠어요? 주문번호를 보내 주세요. 주문 확인 메일에 적혀 있어요.
ask-email = 감사합니다. 주문 { $order } 건이 고객님의 주문인지 확인할게요. 주문하실 때 어떤 이메일 주소를 쓰셨나요?
not-found = 그 주문번호와 이메일 주소에 맞는 주문을 찾지 못했어요. 둘 다 확인하시고 주문번호를 다시 보내 주세요.
tried-too-often = 시도 횟수가 너무 많아졌어요. 모든 분의 주문을 보호하기 위해 여기서 잠시 멈출게요. 나중에 다시 시도하시거나 “상담원”이라고 보내 주세요.
link-not-valid = 이 링크는 더 이상 쓸 수 없어요. 대신 주문번호를 보내 주세요.
link-taken = 이 링크는 이미 다른 채팅에서 사용됐어요. 주문번호를 보내 주시면 고객님의 주문인지 확인할게요.
linked-elsewhere = 주문 { $order } 건이 방금 다른 채팅에도 연결됐어요. 본인이 하신 일이 아니라면 “상담원”이라고 보내 주세요.
which-order = 저희 스토어에 주문이 여러 건 있어요. 어떤 주문에 대한 문의신가요?
menu = 무엇을 도와드릴까요?
not-sure = 제가 제대로 이해했는지 확실하지 않아요. 아래 중 하나인가요?
language-unknown = 죄송하지만 이 언어는 아직 이해하지 못해요. 담당자에게 도움을 받으시거나 아래에서 다른 언어를 골라 주세요.
not-understood = 죄송합니다, 잘 이해하지 못했어요. 다른 말로 적어 주시거나 아래에서 골라 주시겠어요?
only-text-and-photos = 저는 글과 사진, 동영상만 받을 수 있어요. 글로 적어 주시겠어요?
edit-seen = 메시지를 수정하신 것을 봤어요. 필요하신 내용이 달라졌다면 새 메시지로 알려 주세요.
card-hidden = 카드 번호처럼 보여서 지웠고 보관하지 않았어요. 채팅에는 카드 정보를 절대 보내지 마세요. 여기서는 아무도 필요로 하지 않아요.
groups-not = 주문 이야기는 일대일 채팅에서만 해요. 저에게 직접 메시지를 보내 주세요.
thanks = 천만에요. 또 필요한 일이 있으면 말씀해 주세요.
withdraw-here = 청약철회는 스토어의 전용 양식에서 하실 수 있어요: { $url }
erase-asked = 개인정보 삭제 요청을 스토어에 전달했어요. 상담원이 처리해 드려요.
erase-what = 여기에 저장된 고객님의 정보, 즉 이름, 주소, 주고받은 메시지와 사진을 삭제할 수 있어요. 주문 금액과 날짜는 이름 없이 남아요. 삭제하면 되돌릴 수 없어요.
erase-soon = 고객님의 정보는 { $at }에 삭제돼요. 그때까지는 취소할 수 있어요.
erase-later = 주문과 관련해 아직 끝나지 않은 일이 있어요. 그 일이 끝나는 대로, 지금 예정으로는 { $day }까지 정보가 삭제돼요. 그때까지는 취소할 수 있어요.
erase-kept = 알겠어요. 아무것도 삭제하지 않을게요.
data-asked = 정보 사본을 원하신다고 스토어에 알렸어요. { $day }까지 받으실 수 있어요.
data-here = 여기에 저장된 고객님 정보 전체의 사본이에요. 링크는 한 번만, 내일까지 쓸 수 있어요.
address-asked = 새 주소 전체를 메시지 하나로 보내 주세요. 아직 바꿀 수 있는지 상담원이 확인해요.
address-shipped = 주문 { $order } 상품은 이미 배송 중이라 주소를 바꾸기에는 늦었을 수 있어요. 받는 곳을 직접 바꿀 수 있는 택배사도 많아요. 택배사 사이트에서 운송장 번호로 확인해 보세요.
address-noted =
    감사합니다. 주문 { $order } 건에 이렇게 적어 두었어요.
    “{ $text }”
    상담원이 여기서 확정해 드리기 전까지는 아무것도 바뀌지 않아요. 틀린 곳이 있으면 아래 버튼을 눌러 다시 보내 주세요.

## Where is it? One of these first, then where it was last seen and when it is expected.

status-to-ship = 주문 { $order } 상품을 준비하고 있어요. { $by }까지 발송될 예정이에요.
status-to-ship-no-date = 주문 { $order } 상품을 준비하고 있고, 아직 발송되지 않았어요.
status-announced = 주문 { $order } 정보는 택배사에 전달됐지만, 택배사의 배송 기록은 아직 없어요. 운송장 번호: { $number }
status-moving = 주문 { $order } 상품이 고객님께 가고 있어요. 운송장 번호: { $number }
status-at-customs = 주문 { $order } 상품이 세관에 있어요. 운송장 번호: { $number }
status-out-for-delivery = 주문 { $order } 상품이 배달하러 출발했어요. 운송장 번호: { $number }
status-at-pickup = 주문 { $order } 상품이 수령 장소에서 고객님을 기다리고 있어요. 운송장 번호: { $number }
status-attempted = 택배사가 주문 { $order } 상품을 배달하러 갔지만 전해 드리지 못했어요. 운송장 번호: { $number }
status-delivered = 택배사 기록에는 주문 { $order } 상품이 { $at }에 배달된 것으로 나와요. 운송장 번호: { $number }
status-returning = 주문 { $order } 상품이 스토어로 되돌아가고 있어요. 운송장 번호: { $number }
status-lost = 주문 { $order } 상품은 오랫동안 아무 소식이 없어서 분실된 것으로 보여요. 운송장 번호: { $number }
status-cancelled = 주문 { $order } 건은 취소됐어요.
last-seen = 마지막 배송 기록: { $at }
last-seen-at = 마지막 배송 기록: { $at }, { $place }
carrier-says = 택배사 메모: “{ $text }”
left-door = 택배사에 따르면 문 앞에 두었다고 해요.
left-letterbox = 택배사에 따르면 우편함에 넣었다고 해요.
left-locker = 택배사에 따르면 무인 택배함에 넣었다고 해요.
left-neighbour = 택배사에 따르면 이웃에게 맡겼다고 해요.
left-reception = 택배사에 따르면 안내 데스크나 경비실에 맡겼다고 해요.
left-safe-place = 택배사에 따르면 차고나 창고 같은 안전한 곳에 두었다고 해요.
left-pickup-point = 택배사에 따르면 수령 장소나 우체국에 맡겼다고 해요.
left-collected = 택배사에 따르면 누군가 찾아갔다고 해요.
signed-by = 수령 서명: { $name }
expected = 도착 예정: { $days }
expected-unknown = 아직은 자신 있게 말씀드릴 수 있는 도착 날짜가 없어요.

## Notices: the bot writes first. What happened and since when, then what can be done.

told-not-shipped = 죄송합니다. 주문 { $order } 상품은 { $by }까지 발송하기로 약속드렸는데, 스토어가 그 날짜를 지킬 수 없게 됐어요.
told-new-ship-date = 새 날짜: { $by }까지 발송돼요.
told-consent =
    선택은 고객님께 달려 있어요. 새 날짜에 동의하시거나, 지금 취소하고 처음 결제하신 수단으로 전액 환불받으실 수 있어요.
    답이 없으시면 { $by }까지 발송하는 데 동의하신 것으로 볼게요. 발송되기 전까지는 여전히 취소하실 수 있고, 똑같이 전액 환불돼요.
told-express-consent =
    선택은 고객님께 달려 있어요. 새 날짜에 동의하시거나, 지금 취소하고 처음 결제하신 수단으로 전액 환불받으실 수 있어요.
    { $by }까지 발송되지 않고 그때까지 동의하지 않으셨다면, 주문은 취소된 것으로 처리되고 똑같이 전액 환불돼요. 따로 하실 일은 없어요.
told-late = 죄송합니다. 주문 { $order } 상품은 { $by }까지 도착하기로 약속드렸는데, 아직 도착하지 않았어요.
told-late-lane = 죄송합니다. 주문 { $order } 상품이 { $count }일째 오고 있어요. 이 구간의 평소 배송보다 오래 걸리고 있어요.
told-at-risk = 미리 말씀드릴게요. 주문 { $order } 상품이 약속드린 { $by }까지 도착하지 못할 수도 있어요.
told-silent = 주문 { $order } 상품은 { $count }일째 택배사의 배송 기록이 없어요. 마지막 기록은 { $at }에 있었어요. 평소보다 긴 시간이에요.
told-customs = 주문 { $order } 상품이 { $at }부터 세관에 있어요.
told-customs-buyer = 세관이 { $at }부터 주문 { $order } 상품을 보류하고 있어요. 다시 움직이려면 고객님이 해 주셔야 할 일이 있어요.
told-customs-export = 주문 { $order } 상품이 발송 국가를 떠나기 전, { $at }부터 수출 세관에 보류되어 있어요. 보내는 쪽과 택배사가 해결할 일이에요.
told-customs-paid = 주문 { $order } 상품에 대한 납부가 { $at }에 세관에 기록됐어요. 세관이 통관을 마치는 대로 택배가 다시 움직여요.
told-customs-released = 좋은 소식이에요. 주문 { $order } 상품이 { $at }에 세관을 통과했어요.
told-moving-again = 좋은 소식이에요. 주문 { $order } 상품이 다시 움직이고 있어요. 새 배송 기록: { $at }
told-delivery-failed = 택배사가 { $at }에 주문 { $order } 상품을 배달하러 갔지만 전해 드리지 못했어요. 다시 오는지, 보관하고 있는지는 택배사의 안내문이나 배송 조회 페이지에 나와 있어요.
told-delivery-failed-again = 택배사가 지금까지 { $count }일에 걸쳐 주문 { $order } 상품을 배달하러 갔지만 전해 드리지 못했어요. 가장 최근 방문: { $at }. 되돌아가지 않도록 택배사와 새 배달 날짜나 직접 수령을 정해 주세요.
told-bad-address = 택배사가 주문 { $order } 상품을 더 배송하지 못하고 있어요. { $at }에 주소가 잘못됐거나 빠진 부분이 있다고 기록했어요.
check-address = 주문 확인 메일에 있는 배송 주소를 확인해 주세요. 틀리거나 빠진 곳이 있으면 아래 버튼을 눌러 전체 주소를 보내 주세요. 아직 고칠 수 있는지 상담원이 확인해요.
told-damaged = 죄송합니다. 택배사가 { $at }에 주문 { $order } 상품이 배송 중 파손됐다고 알려 왔어요. 택배사의 기록만으로 충분하니 사진은 보내지 않으셔도 돼요.
told-pickup = 주문 { $order } 상품이 { $at }부터 수령 장소에서 고객님을 기다리고 있어요. 찾으러 가실 때 운송장 번호와 신분증을 가져가 주세요.
told-pickup-still = 다시 알려 드려요. 주문 { $order } 상품이 { $at }부터 수령 장소에서 고객님을 기다리고 있어요.
told-pickup-until = { $until }까지 찾아가 주세요. 그 뒤에는 스토어로 되돌아가요.
told-pickup-usual = 그곳 우체국은 보통 택배를 { $count }일 동안 보관해요. 안전하게 { $until }까지 찾아가 주세요. 그 뒤에는 되돌아갈 수 있어요.
told-pickup-no-date = 얼마 동안 보관되는지는 제가 알 수 없어요. 택배사의 안내 메시지나 배송 조회 페이지에 나와 있어요. 너무 늦으면 스토어로 되돌아가니 빨리 찾아가 주세요.
told-returning = 죄송합니다. 주문 { $order } 상품이 { $at }부터 스토어로 되돌아가고 있어요.
told-returned = 죄송합니다. 주문 { $order } 상품이 반송되어 { $at }에 스토어에 도착했어요.
told-lost = 죄송합니다. 주문 { $order } 상품은 { $at } 이후로 아무 소식이 없어요. 분실된 것으로 볼 수밖에 없어요.
told-customs-refused = 죄송합니다. 세관이 { $at }에 주문 { $order } 상품의 통관을 거부했어요. 이 상품은 받으실 수 없게 됐어요.
told-delivered-check = 택배사가 { $at }에 주문 { $order } 상품을 배달했어요. 받아 보시니 괜찮으신가요?
about-parcels = { $count ->
    [1] 다음 택배에 대한 소식이에요: { $number }
   *[other] 다음 택배 { $count }개에 대한 소식이에요: { $number }
}
also-orders = 다음 주문도 마찬가지예요:
also-delivered = 다음 주문도 배달됐어요:
also-order = 주문 { $order }: { $at }
right-to-cancel-after = 고객님이 사시는 곳의 법에 따라, 합당한 마지막 배송 날짜를 정하실 수 있어요. 그 날짜가 지켜지지 않으면 취소하고 돈을 모두 돌려받으실 수 있어요. 답하지 않으셔도 기다리는 데 동의하신 것이 되지는 않아요.
right-to-cancel = 고객님이 사시는 곳의 법에 따라, 지금 취소하고 돈을 모두 돌려받으실 수 있어요. 답하지 않으셔도 기다리는 데 동의하신 것이 되지는 않아요.
law-cancelled = 주문 { $order } 상품이 아직 발송되지 않았고 또 한 번의 지연에 동의하지 않으셨기 때문에, 주문은 취소된 것으로 처리돼요. { $by }까지 결제하신 수단으로 { $amount } 환불돼요.
peak-season = 지금은 연휴를 앞둔 성수기라 이 구간의 택배가 평소보다 느려요.
we-watch = 제가 매일 배송 조회를 확인하고, 달라지는 것이 있으면 알려 드릴게요.

## Customs. Steps only: the bot never takes numbers, documents or payments.

customs-who = 해외에서 오는 택배는 세관이 검사해요. 스토어도 저도 그 시간을 줄일 수는 없지만, 끝나면 알려 드릴게요.
customs-nothing-to-do = 지금 하실 일은 없어요.
customs-number = 세관에 고객님의 { $id } 정보가 필요해요. 직접 입력하시거나 맞는지 확인해 주세요. 하실 곳: { $portal }
customs-papers = 세관이 서류를 요청하고 있어요. 보통 인보이스나 결제 증빙이고, 주문 확인 메일로도 되는 경우가 많아요. 내실 곳: { $portal }
customs-tax = 관세나 수입세를 내야 택배가 다시 움직일 수 있어요. 반드시 공식 사이트에서만 내 주세요. 내실 곳: { $portal }
customs-tax-prepaid = 이 금액대의 주문은 보통 결제할 때 수입세까지 함께 내게 돼요. 이미 내셨는데 또 내라고 하면 두 번 내지 마시고 저에게 알려 주세요. 스토어가 택배사에 증빙을 보내요.
customs-free = 이 금액대의 주문은 계신 나라에서 보통 세금이 없어요. 그래도 내라는 요청을 받으시면 내기 전에 저에게 알려 주세요.
customs-number-if-asked = 세관이 고객님의 { $id } 정보를 요청할 때도 있어요. 요청을 받으시면 반드시 이곳에서만 입력해 주세요: { $portal }
customs-number-within = 요청을 받고 { $count }일 안에 해 주세요.
customs-number-match = 택배가 멈추는 이유는 대부분 정보가 서로 맞지 않아서예요. 이름, 전화번호, 우편번호가 그곳에 등록된 것과 같은지 비교해 주세요.
customs-broker = 택배마다 관세사의 수입 신고가 필요해요. 보통 택배사가 이용하는 관세사를 안내해 주고, 직접 관세사를 정하실 수도 있어요.
customs-declare = 이 택배를 직접 신고하거나 확인해 주세요. 하실 곳: { $portal }
customs-at-door = 택배를 받으실 때 그 금액을 내라고 할 수도 있어요. 공식 영수증을 받을 때만 내시고, 영수증은 꼭 보관해 주세요.
customs-fee = 택배사가 보통 취급 수수료를 더 받아요. 최근에는 약 { $amount } 정도였어요.
customs-dear = 비용이 클 수 있어요. 꼭 받아들이셔야 하는 것은 아니에요. 내기 전에 저에게 알려 주시면, 취소를 포함해 스토어가 무엇을 할 수 있는지 함께 살펴볼게요.
customs-no-limit = 아무것도 하지 않으면 세관은 보통 택배를 돌려보내거나 폐기해요. 정확한 날짜는 택배사의 안내 메시지에 나와 있어요.
customs-abandoned = { $count }일 안에 아무것도 하지 않으면 택배는 포기한 것으로 처리되고 되돌아오지 않아요. 빨리 처리해 주세요.
customs-may-have-changed = 제가 아는 규정은 { $of } 기준이라 그 뒤에 바뀌었을 수 있어요. 돈을 내거나 무언가를 보내기 전에 먼저 확인해 주세요. 확인하실 곳: { $portal }
customs-may-differ = 통관 규정은 자주 바뀌고, 제가 아는 내용이 예전 것일 수 있어요. 돈을 내거나 무언가를 보내기 전에 먼저 확인해 주세요. 확인하실 곳: { $portal }
customs-unknown = 계신 나라의 세관이 무엇을 요청하는지 확실히 알지 못해요. 확인하고 있고, 짐작으로 말씀드리지는 않을게요. 그때까지는 택배사의 안내 메시지를 따라 주세요.
customs-not-seen = 배송 조회에는 아직 세관에서 멈춘 기록이 없고, 계속 확인하고 있어요. 돈이나 정보를 달라는 메시지를 받으셨다면 진짜가 아닐 수 있으니 조심해 주세요. 세관이 보통 요청하는 것은 다음과 같아요:
customs-hold-limit = 세관은 보통 택배를 { $count }일 동안 보관한 뒤 돌려보내요. 빨리 처리해 주세요.
customs-safety = 신분증 번호, 세금 번호, 서류, 결제 정보는 저에게 보내지 마세요. 저는 이 채팅에서 그런 것을 절대 묻지 않고, 결제 링크도 절대 보내지 않아요.
customs-charged = 통관 비용을 내셔야 했다면 영수증을 보관하시고, 금액과 통화를 알려 주세요. 스토어가 얼마를 환불해 드릴 수 있는지 확인할게요.
customs-how-much = 감사합니다, 영수증을 받았어요. 얼마를, 어떤 통화로 내셨나요?
customs-charge-noted = 감사합니다. 주문 { $order } 건의 통관 비용을 적어 두었어요.
portal-carrier = 택배사 공식 사이트
portal-customs = 계신 나라의 세관 공식 사이트

## Something is wrong: we believe the buyer first. Then photos, then offers.

what-is-wrong = 불편을 드려 죄송합니다. 무엇이 잘못됐나요? 아래에서 고르시거나 편하게 적어 주세요.
sorry-damaged = 주문 { $order } 상품이 파손된 채 도착했다니 죄송합니다. 바로잡아 드릴게요.
sorry-wrong-item = 주문 { $order } 건에 다른 상품이 갔다니 죄송합니다. 바로잡아 드릴게요.
sorry-wrong-variant = 주문 { $order } 상품이 주문하신 색상, 사이즈나 옵션과 다르다니 죄송합니다. 바로잡아 드릴게요.
sorry-parts-missing = 주문 { $order } 건에 빠진 것이 있다니 죄송합니다. 바로잡아 드릴게요.
sorry-poor-quality = 주문 { $order } 상품이 약속드린 것과 다르다니 죄송합니다. 바로잡아 드릴게요.
sorry-late = 주문 { $order } 상품이 이렇게 오래 걸려 죄송합니다.
sorry-unsafe =
    지금 바로 사용을 멈추고, 아이들 손이 닿지 않게 두고, 안전하다면 전원을 뽑아 주세요. 다친 분이 있으면 먼저 병원이나 응급 구조대에 연락해 주세요.
    스토어에 알렸어요. 사진은 안전할 때만 찍어 주세요.
sorry-counterfeit =
    알려 주셔서 감사합니다. 스토어는 이 일을 매우 중요하게 여기고, 상담원이 주문 { $order } 건을 살펴볼 거예요.
    상품과 포장을 보관하시고, 가능하시면 상품과 라벨, 상표 사진을 보내 주세요.
sorry-not-received = 받지 못하셨다니 죄송합니다. 택배사 기록에는 주문 { $order } 상품이 { $at }에 배달된 것으로 나와요. 어떻게 할 수 있는지 함께 살펴볼게요.
on-time = 기다리고 계신 마음 이해해요. 주문 { $order } 상품은 아직 예정대로 가고 있어요. 도착 예정: { $days }
send-photo-damaged = 사진을 몇 장 보내 주세요. 상품 전체, 파손된 곳을 가까이서 찍은 것, 포장, 운송장 라벨이면 돼요.
send-photo-wrong-item = 사진을 몇 장 보내 주세요. 받으신 상품, 운송장 라벨, 그리고 있다면 상품 명세서예요.
send-photo-variant = 받으신 상품 사진을 보내 주세요. 색상이 다르면 흰 종이 옆에, 사이즈가 다르면 자 옆에 놓고 찍어 주세요. 어떤 것을 주문하셨는지도 적어 주세요.
send-photo-parts = 받으신 것을 모두 찍은 사진과, 무게가 보이는 운송장 라벨 사진을 보내 주세요. 무엇이 빠졌는지도 적어 주세요.
send-photo-quality = 상품 전체 사진과 문제 있는 곳의 사진을 보내 주세요. 제대로 작동하지 않는다면 짧은 동영상도 찍어 두세요. 상담원이 요청드릴 수 있어요.
send-photo-also = 이런 것도 있으시면 도움이 돼요:
which-part = 무엇이 빠졌나요? 메시지 하나로 적어 주시면 스토어에 전달할게요.
which-variant = 어떤 것으로 보내 드리면 될까요? 색상이나 사이즈를 메시지 하나로 적어 주시면 스토어에 전달할게요.
words-noted = 감사합니다. 스토어에 전할 내용으로 적어 두었어요.
photo-received = { $count ->
    [1] 감사합니다, 사진을 받았어요.
   *[other] 감사합니다, 지금까지 사진 { $count }장을 받았어요.
}
photo-unreadable = 사진이 잘 보이지 않아요. 밝은 곳에서 휴대폰을 움직이지 않고 다시 찍어 주시겠어요?
photo-no-matter = 사진이 잘 보이지는 않지만 괜찮아요. 다시 찍으려고 위험을 무릅쓰지 마세요.
photo-added = 감사합니다. 주문 { $order } 건에 추가했어요.
photo-of-what = 보내 주셔서 감사합니다. 어떤 일인지 알려 주시겠어요?
shot-item = 상품 전체 사진을 보내 주세요. 무엇이 도착했는지 스토어가 볼 수 있어요 ({ $place }/{ $total }).
shot-closeup = 파손된 곳을 가까이서 찍어 보내 주세요. 얼마나 심한지 정확히 알 수 있어요 ({ $place }/{ $total }).
shot-packaging = 포장의 안쪽과 바깥쪽 사진을 보내 주세요. 배송 중에 무슨 일이 있었는지 알 수 있어요 ({ $place }/{ $total }).
shot-label = 바코드가 보이게 운송장 라벨 사진을 보내 주세요. 어떤 택배로 왔는지 알 수 있어요 ({ $place }/{ $total }).
shot-packing-slip = 상품 명세서가 있다면 사진을 보내 주세요. 상자에 무엇이 들어 있어야 했는지 알 수 있어요 ({ $place }/{ $total }).
shot-variant = { $total ->
    [1] 받으신 상품 사진을 보내 주세요. 색상이 다르면 흰 종이 옆에, 사이즈가 다르면 자 옆에 놓고 찍어 주세요. 아직 말씀하지 않으셨다면 어떤 것을 주문하셨는지도 적어 주세요.
   *[other] 받으신 상품 사진을 보내 주세요. 색상이 다르면 흰 종이 옆에, 사이즈가 다르면 자 옆에 놓고 찍어 주세요 ({ $place }/{ $total }). 아직 말씀하지 않으셨다면 어떤 것을 주문하셨는지도 적어 주세요.
}
shot-white-sheet = { $total ->
    [1] 상품을 흰 종이 옆에 놓고 낮의 자연광에서 찍어 보내 주세요. 색이 실제대로 보여요. 아직 말씀하지 않으셨다면 어떤 색상을 주문하셨는지도 적어 주세요.
   *[other] 상품을 흰 종이 옆에 놓고 낮의 자연광에서 찍어 보내 주세요. 색이 실제대로 보여요 ({ $place }/{ $total }). 아직 말씀하지 않으셨다면 어떤 색상을 주문하셨는지도 적어 주세요.
}
shot-ruler = 상품을 자나 줄자 옆에 놓고 찍어 보내 주세요. 크기를 정확히 읽을 수 있어요 ({ $place }/{ $total }). 아직 말씀하지 않으셨다면 어떤 사이즈를 주문하셨는지도 적어 주세요.
shot-size-label = 상품에 붙은 사이즈 라벨 사진을 보내 주세요. 어떤 사이즈가 갔는지 알 수 있어요 ({ $place }/{ $total }).
shot-everything = 도착한 것을 모두 나란히 펼쳐 놓고 찍어 보내 주세요. 무엇이 없는지 한눈에 보여요 ({ $place }/{ $total }). 아직 말씀하지 않으셨다면 무엇이 빠졌는지도 적어 주세요.
shot-weight-label = 운송장 라벨에서 무게가 보이는 부분을 찍어 보내 주세요. 보낼 때 택배에 무엇이 들어 있었는지 아는 데 도움이 돼요 ({ $place }/{ $total }).
shot-defect = 문제 있는 곳을 가까이서 찍어 보내 주세요. 고객님이 보시는 그대로 스토어도 볼 수 있어요 ({ $place }/{ $total }).
shot-whole-item = 상품 전체 사진을 보내 주세요. 문제가 어디에 있는지 스토어가 볼 수 있어요 ({ $place }/{ $total }).
shot-video = 제대로 작동하지 않는다면 짧은 동영상을 보내 주세요. 사진보다 잘 보여요 ({ $place }/{ $total }).
shot-unboxing = 택배를 여는 모습을 찍어 두셨다면 그 동영상을 보내 주세요. 오픈마켓에서 보고 싶어 하는 경우가 많아요 ({ $place }/{ $total }).
shot-marks = 로고, 라벨, 일련번호 같은 표시를 찍어 보내 주세요. 서로 비교해 볼 수 있어요 ({ $place }/{ $total }).
shot-letter = 택배사나 세관에서 안내문을 받으셨다면 신분증 번호와 세금 번호는 가리고 찍어 보내 주세요. 택배가 왜 멈췄는지 적혀 있어요 ({ $place }/{ $total }).
name-item = 상품 전체
name-closeup = 파손된 곳 근접 사진
name-packaging = 포장
name-label = 운송장 라벨
name-packing-slip = 상품 명세서
name-variant = 받으신 상품
name-white-sheet = 흰 종이 옆 상품 사진
name-ruler = 자 옆 상품 사진
name-size-label = 사이즈 라벨
name-everything = 받으신 것 전부
name-weight-label = 라벨의 무게 부분
name-defect = 문제 있는 곳 근접 사진
name-whole-item = 상품 전체
name-video = 동영상
name-unboxing = 개봉 동영상
name-marks = 로고, 라벨, 표시
name-letter = 안내문
name-other = 다른 사진
photos-complete = 필요한 것은 다 받았어요.
photos-enough = 괜찮아요, 더 보내지 않으셔도 돼요. 나중에 추가하고 싶으시면 그냥 보내 주세요.
photo-blurred = 사진이 조금 흐려요. 휴대폰을 움직이지 않고 다시 찍어 주시겠어요?
photo-label-blurred = 라벨이 조금 흐려요. 휴대폰을 더 가까이 대고 다시 찍어 주시겠어요?
photo-no-label = 라벨의 바코드를 읽을 수 없어요. 더 가까이, 바로 위에서 다시 찍어 주시겠어요?
photo-dark = 사진이 조금 어두워요. 창가나 조명 아래에서 다시 찍어 주시겠어요?
photo-bright = 사진이 너무 밝아서 잘 보이지 않아요. 플래시나 직사광선 없이 다시 찍어 주시겠어요?
photo-small = 사진이 아주 작아요. 원본 크기로 보내 주시겠어요?
photo-not-one = 사진으로 열리지 않아요. 카메라로 찍은 사진을 보내 주시겠어요?
photo-not-whole = 사진이 끝까지 도착하지 않았어요. 다시 보내 주시겠어요?
photo-too-large = 파일이 너무 커서 받을 수 없어요. 보통 사진이나 더 짧은 동영상으로 보내 주시겠어요?
photo-not-fetched = 방금 보내신 것이 저에게 도착하지 않았어요. 다시 보내 주시겠어요?
video-kept = 감사합니다. 동영상은 스토어가 볼 수 있게 보관했어요.
photo-still-needed = 사진도 있으면 도움이 돼요.
photo-looking = 잠시만 기다려 주세요. 보내 주신 것을 보고 있어요.
photo-instead = 그것은 여기서 쓸 수 없고, 글과 사진, 동영상만 받을 수 있어요. 지금 도움이 되는 것은 이거예요:
photos-hour = 한 문제에 대해 한 시간에 사진 { $total }장까지 받을 수 있어요. 이미 받은 사진은 잘 보관되어 있으니, 나머지는 나중에 보내 주세요.
photos-full = 한 문제에 대해 사진 { $total }장까지 보관할 수 있어서 더 넣을 자리가 없어요. 이미 받은 사진은 잘 보관되어 있어요. 더 중요한 사진이 있다면 먼저 한 장을 삭제해 주세요.
photos-heavy = 여기에는 사진을 더 넣을 자리가 없어요. 이미 받은 사진은 잘 보관되어 있어요. 더 중요한 사진이 있다면 먼저 한 장을 삭제하시거나 상담원을 불러 주세요.
photos-over = 이 문제에 대해서는 사진을 더 받을 수 없어요. 이미 받은 사진은 잘 보관되어 있어요. 중요한 사진이 더 있다면 상담원을 불러 주세요.
photo-kept = 감사합니다. 주문 { $order } 건에 보관했어요. 이미 정해진 내용은 그대로예요. 다른 문제가 있으면 알려 주세요.
photos-here = 고객님께 받은 사진이에요:
photos-missing = 이런 사진이 더 있으면 도움이 돼요:
photos-none = 이 문제에 대해 아직 받은 사진이 없어요.
photo-choose = 다시 찍거나 삭제하고 싶은 사진이 있으면 아래에서 골라 주세요.
photo-what-now = 이 사진을 어떻게 할까요?
photo-welcome = 언제든 편하실 때 다시 보내 주세요.
photo-deleted = 그 사진을 삭제했어요.
photo-stays = 이미 정해진 일이라 사진은 남아 있어요. 그래도 지우고 싶으시면 상담원을 불러 주세요.
check-around =
    다음으로 넘어가기 전에 잠깐만 살펴봐 주세요.
    • 우편함, 문 앞, 마당이나 차고
    • 이웃, 안내 데스크나 경비실, 함께 사는 분
    • 택배사가 남긴 안내문이나 이메일
    실제로 오기 하루 전에 배달 완료로 표시되는 택배도 있어요.

## Offers. One or more of the offer-... lines come as a list under offer-intro; the claim path and the rights follow, always.

offer-about = 먼저 주문 { $order } 건이에요. 다른 주문은 아래의 해당 버튼을 눌러 주세요.
offer-intro = 스토어가 해 드릴 수 있는 방법이에요:
offer-wait = { $until }까지 기다리기. 그때까지 도착하지 않으면 제가 연락드리고, 다시 고르실 수 있어요
offer-wait-back = { $until }까지 기다리기. 그때까지 도착하지 않으면 결제하신 수단으로 자동으로 { $amount } 환불돼요
offer-wait-sent = { $until }까지 기다리기. 그때까지 발송되지 않으면 제가 연락드리고, 다시 고르실 수 있어요
offer-wait-sent-back = { $until }까지 기다리기. 그때까지 발송되지 않으면 결제하신 수단으로 자동으로 { $amount } 환불돼요
offer-wait-coupon = { $until }까지 기다리기. 그때까지 도착하지 않으면 자동으로 { $amount } 쿠폰을 드려요
offer-wait-reship = { $until }까지 기다리기. 그때까지 도착하지 않으면 자동으로 무료 재발송해 드려요
offer-coupon = 다음 주문에 쓰실 수 있는 { $amount } 쿠폰
offer-partial-refund = 이 문제에 대해 { $amount } 환불. 주문하신 상품은 그대로 가지셔도 돼요
offer-send-part = 빠진 구성품을 무료로 보내 드리기
offer-reship = 무료 재발송
offer-exchange = 교환: 맞는 상품을 무료로 보내 드려요. 받으신 상품은 돌려보내지 않으셔도 돼요
offer-exchange-back = 교환: 맞는 상품을 무료로 보내 드려요. 받으신 상품을 돌려보내는 비용은 스토어가 내요
offer-return = 반품: 보내는 비용은 고객님 부담이에요. 도착하면 결제하신 수단으로 { $amount } 환불해 드려요
offer-return-label = 반품: 보내는 비용은 스토어가 내요. 도착하면 결제하신 수단으로 { $amount } 환불해 드려요
offer-refund-keep = 결제하신 수단으로 { $amount } 환불. 받으신 상품은 그대로 가지셔도 돼요
offer-refund = 결제하신 수단으로 { $amount } 환불
offer-cancel = 주문 취소. 결제하신 수단으로 { $amount } 환불해 드려요
offer-lasts = { $until }까지 고르실 수 있어요.
offer-rights-stay = 무엇을 고르시든 고객님의 법적 권리는 그대로예요.
platform-only = { $name }에서 구매하신 주문이라 그곳에서 처리해야 해요. 스토어가 { $name } 메시지로 연락드리고, 돌려드릴 돈이 있으면 { $name }에서 고객님께 돌아가요.
dispute-there = { $name }에서 분쟁을 신청하셔서 이제 그곳에서 결정돼요. 여기서는 더 제안해 드릴 수 있는 것이 없어요. 스토어가 그곳에서 답변드리고, 고객님의 권리는 그대로예요.
dispute-bank = 은행이나 결제 서비스에 이의를 제기하셔서 이제 그곳에서 결정돼요. 여기서는 더 제안해 드릴 수 있는 것이 없어요. 스토어가 그곳에서 답변드리고, 고객님의 권리는 그대로예요.
platform-pays = { $name }에는 자체 구매자 보호 제도가 있고, 이런 주문은 보통 보호 대상이에요. 도착하지 않으면 그곳에서 환불을 요청하실 수 있고, 돈은 { $name }에서 지급해요.
platform-refunds = 이 금액대의 주문은 보통 { $name }에서 직접 환불하고, 아무것도 돌려보내지 않으셔도 돼요. 그곳의 주문 페이지에서 요청하실 수 있어요.
draft-answer = 고르신 것의 번호를 답장으로 보내 주세요.
draft-address = 주문의 배송 주소를 확인해 주세요. 틀리거나 빠진 곳이 있으면 여기에 적어 주세요.
claim-path-card = { $until }까지 은행이나 결제사에 이의 제기를 하실 수도 있어요. 이 제안을 받으시든 안 받으시든 그 방법은 계속 열려 있어요.
claim-path-card-no-date = 은행이나 결제사에 이의 제기를 하실 수도 있어요. 언제까지 할 수 있는지는 그곳에서 알려 줘요. 이 제안을 받으시든 안 받으시든 그 방법은 계속 열려 있어요.
claim-path-marketplace = { $until }까지 { $name }에 직접 이의 제기를 하실 수도 있어요. 이 제안을 받으시든 안 받으시든 그 방법은 계속 열려 있어요.
claim-path-marketplace-no-date = { $name }에 직접 이의 제기를 하실 수도 있어요. 언제까지 할 수 있는지는 그곳 도움말에 나와 있어요. 이 제안을 받으시든 안 받으시든 그 방법은 계속 열려 있어요.
window-closes = 이의 제기를 하실 수 있는 기간이 { $until }에 끝나요. 때를 놓치지 않으시도록 저는 더 이상 다른 제안을 드리지 않을게요. 이의 제기가 필요하시다면 그 전에 해 주세요.
accepted-wait = 알겠습니다. { $until }까지 기다리는 것으로 하고, 저는 매일 계속 확인할게요. 그때까지 도착하지 않으면 연락드려요. 그 전에 마음이 바뀌시면 말씀해 주세요.
accepted-wait-back = 알겠습니다. { $until }까지 기다리는 것으로 하고, 저는 매일 계속 확인할게요. 그때까지 도착하지 않으면 요청하지 않으셔도 결제하신 수단으로 { $amount } 환불돼요. 그 전에 마음이 바뀌시면 말씀해 주세요.
accepted-wait-sent = 알겠습니다. { $until }까지 기다리는 것으로 하고, 저는 매일 계속 확인할게요. 그때까지 발송되지 않으면 연락드려요. 그 전에 마음이 바뀌시면 말씀해 주세요.
accepted-wait-sent-back = 알겠습니다. { $until }까지 기다리는 것으로 하고, 저는 매일 계속 확인할게요. 그때까지 발송되지 않으면 요청하지 않으셔도 결제하신 수단으로 { $amount } 환불돼요. 그 전에 마음이 바뀌시면 말씀해 주세요.
accepted-wait-coupon = 알겠습니다. { $until }까지 기다리는 것으로 하고, 저는 매일 계속 확인할게요. 그때까지 도착하지 않으면 요청하지 않으셔도 { $amount } 쿠폰을 드려요. 그 전에 마음이 바뀌시면 말씀해 주세요.
accepted-wait-reship = 알겠습니다. { $until }까지 기다리는 것으로 하고, 저는 매일 계속 확인할게요. 그때까지 도착하지 않으면 요청하지 않으셔도 무료 재발송해 드려요. 그 전에 마음이 바뀌시면 말씀해 주세요.
accepted-coupon = 이렇게 정해졌어요. 스토어가 { $amount } 쿠폰을 만드는 대로 여기로 보내 드릴게요.
accepted-partial-refund = 이렇게 정해졌어요. 스토어가 { $by }까지 결제하신 수단으로 { $amount } 환불해 드려요. 주문하신 상품은 그대로 가지시면 되고, 환불이 끝나면 여기서 알려 드릴게요.
accepted-send-part = 이렇게 정해졌어요. 스토어가 { $by }까지 빠진 구성품을 무료로 보내 드려요. 출발하면 여기서 알려 드릴게요.
accepted-reship = 이렇게 정해졌어요. 스토어가 { $by }까지 무료 재발송해 드려요. 출발하면 여기서 알려 드릴게요.
accepted-exchange = 이렇게 정해졌어요. 스토어가 { $by }까지 맞는 상품을 무료로 보내 드려요. 출발하면 여기서 알려 드릴게요.
accepted-return = 이렇게 정해졌어요. { $by }까지 상품을 돌려보내 주세요. 도착하면 스토어가 결제하신 수단으로 { $amount } 환불해 드려요.
accepted-refund-keep = 이렇게 정해졌어요. 스토어가 { $by }까지 결제하신 수단으로 { $amount } 환불해 드려요. 아무것도 돌려보내지 않으셔도 되고, 환불이 끝나면 여기서 알려 드릴게요.
accepted-refund = 이렇게 정해졌어요. 스토어가 { $by }까지 결제하신 수단으로 { $amount } 환불해 드려요. 환불이 끝나면 여기서 알려 드릴게요.
accepted-cancel = 이렇게 정해졌어요. 주문을 취소하고 있고, 스토어가 { $by }까지 결제하신 수단으로 { $amount } 환불해 드려요. 환불이 끝나면 여기서 알려 드릴게요.
already-accepted = 이미 고르셨고 진행하고 있어요. 바꾸고 싶은 것이 있으시면 “상담원”이라고 보내 주세요.
offer-is-over = 그 제안은 이제 고르실 수 없어요. 아직 도움이 필요하시면 말씀해 주시거나 “상담원”이라고 보내 주세요.
no-further-offer = 제가 드릴 수 있는 것은 여기까지예요. 그 이상은 스토어의 상담원이 정할 일이에요.
person-decides = 담당자가 직접 살펴보고 고객님과 함께 알맞은 해결 방법을 찾을 거예요.
refused = 네, 이 방법은 마음에 들지 않으시는군요. 알겠습니다.
no-offer-open = 지금은 고르실 수 있는 제안이 없어요. 무엇이 잘못됐는지 알려 주시면 함께 살펴볼게요.
not-your-button = 그 버튼은 이 채팅에서 더 이상 쓸 수 없어요. 제가 도와드릴 수 있는 일은 이런 것들이에요.
offer-ran-out = 그 제안은 그사이 기한이 지났어요.
offer-revoked = 스토어가 주문 { $order } 건에 드렸던 제안을 거두어서 이제 고르실 수 없어요. 죄송합니다.
agreed-stands = 함께 정한 것은 제가 혼자 바꿀 수 없어서 담당자에게 물어볼게요. 담당자가 답할 때까지는 정해진 내용이 그대로예요:
wait-left = 알겠습니다. 이제 기다리지 않을게요. 그 날짜에 하기로 정했던 것은 더 이상 적용되지 않아요.
which-offer = 어떤 주문을 말씀하시나요?
counter-most = 네, 이해해요. 상품을 그대로 가지시면서 제가 여기서 돌려드릴 수 있는 금액은 최대 { $amount }까지예요.
counter-sure = 그 금액을 돌려받고 싶다는 뜻인가요? 그렇다면 아래에서 골라 주세요.
counter-stands = 여기서 금액을 바꿀 수는 없어요. 아래 방법은 그대로 고르실 수 있어요:
counter-currency = 이 주문은 { $currency } 통화로 결제됐어요. 얼마를 돌려받고 싶으신지 { $currency } 금액으로 알려 주시겠어요?
done-refund = 주문 { $order } 건에 대해 결제하신 수단으로 { $amount } 환불해 드렸어요. 은행 내역에 표시되기까지 며칠 걸릴 수 있어요.
done-reship = 주문 { $order } 건의 재발송 상품이 발송됐어요. 계속 확인해서 알려 드릴게요.
done-reship-number = 주문 { $order } 건의 재발송 상품이 발송됐어요. 계속 확인해서 알려 드릴게요. 운송장 번호: { $number }
done-part = 주문 { $order } 건의 빠진 구성품이 발송됐어요. 계속 확인해서 알려 드릴게요.
done-part-number = 주문 { $order } 건의 빠진 구성품이 발송됐어요. 계속 확인해서 알려 드릴게요. 운송장 번호: { $number }
done-coupon = { $amount } 쿠폰을 드려요. 결제할 때 이 코드를 입력해 주세요: { $code }
done-cancel = 주문 { $order } 건이 취소됐고, 결제하신 수단으로 { $amount } 환불해 드렸어요. 은행 내역에 표시되기까지 며칠 걸릴 수 있어요.
delay-agreed = 감사합니다. 주문하신 상품은 { $until }까지 발송돼요. 발송되기 전까지는 여전히 취소하실 수 있어요. 취소하시려면 “취소”라고 보내 주세요.
wait-is-over = 주문 { $order } 상품을 { $until }까지 기다리기로 했는데, 아직도 도착하지 않았어요. 죄송합니다.
promise-kept = 죄송합니다. 주문 { $order } 상품이 { $until }까지 도착하지 않았어요. 그런 경우에 해 드리기로 약속한 것을, 따로 요청하지 않으셔도 이제 진행해 드려요.
promise-kept-sent = 죄송합니다. 주문 { $order } 상품이 { $until }까지 발송되지 않았어요. 그런 경우에 해 드리기로 약속한 것을, 따로 요청하지 않으셔도 이제 진행해 드려요.
promise-withdrawn = 좋은 소식이에요. 주문 { $order } 상품이 도착했어요. 그래서 늦어질 때를 대비해 약속했던 것은 더 이상 적용되지 않아요. 문제가 있으면 바로 말씀해 주세요.
promise-withdrawn-sent = 좋은 소식이에요. 주문 { $order } 상품이 발송됐어요. 그래서 발송이 늦어질 때를 대비해 약속했던 것은 더 이상 적용되지 않아요.
threat-answer = 그것은 고객님의 권리이고, 저는 말리지 않을게요. 괜찮으시다면 여기서도 함께 해결 방법을 찾아볼 수 있어요. 그렇게 하셔도 이의 제기에는 아무런 영향이 없어요.

## Sending it back.

return-when-there = 주문 { $order } 상품은 아직 오고 있어요. 받으시면 여기로 알려 주세요. 어떻게 반품하시면 되는지 안내해 드릴게요.
return-by-law = 법에 따라 { $until }까지는 이유를 말하지 않고 반품하실 수 있어요.
return-to =
    이 주소로 보내 주세요:
    { $text }
return-wait = 아직 보내지 마세요. 어디로 어떻게 보내시면 되는지 담당자가 여기에 적어 드릴 거예요.
return-number = 보내신 뒤에 운송장 번호를 알려 주시면 제가 배송을 확인할게요. 환불받으실 때까지 접수 영수증을 보관해 주세요.
return-followed = 감사합니다. 스토어로 가는 택배 { $number } 배송을 확인하고, 도착하면 알려 드릴게요.
return-arrived = 주문 { $order } 건의 반품이 스토어에 도착했어요. { $by }까지 결제하신 수단으로 { $amount } 환불해 드리고, 끝나면 여기서 알려 드릴게요.

## A person, silence, language, the end.

person-asked = 상담원에게 전달했어요. { $team } 담당자가 { $until }까지 여기서 답해 드려요.
person-late = 오래 기다리시게 해서 죄송해요. 메시지를 다시 전달했고, { $team } 담당자가 { $until }까지 여기서 답해 드려요.
person-here = 지금부터 { $team } 상담원이 직접 답해 드려요. 그동안 저는 조용히 있을게요.
person-gone = 담당자가 채팅에서 나갔고, 이제 다시 챗봇인 제가 답해 드려요. 사람이 필요하시면 “상담원”이라고 보내 주세요.
stopped = 알겠습니다. 이제 소식을 보내지 않을게요. 궁금한 것은 언제든 여기서 물어보실 수 있어요. 소식을 다시 받으시려면 “시작”이라고 보내 주세요.
started-again = 알겠습니다. 다시 소식을 알려 드릴게요.
ask-language = 어떤 언어가 편하세요?
language-set = 감사합니다. 이제부터 한국어로 말씀드릴게요.
arrived-well = 잘 도착했다니 다행이에요.
closed-arrived = 주문 { $order } 상품이 도착해서, 제안을 포함해 열려 있던 것을 모두 마무리했어요. 문제가 있으면 바로 말씀해 주세요.
glad = 잘 해결됐다니 다행이에요. 나중에라도 무슨 일이 있으면 여기로 알려 주세요.

## Buttons. At most 40 characters with their values, better 20. No full stop.

button-where = 내 주문은 어디에?
button-late = 배송이 늦어요
button-customs = 통관 문의
button-not-received = 못 받았어요
button-damaged = 파손됐어요
button-wrong-item = 다른 상품이 왔어요
button-problem = 다른 문제
button-wrong-variant = 색상·사이즈가 달라요
button-parts-missing = 빠진 것이 있어요
button-quality = 품질이 나빠요
button-send-back = 반품하고 싶어요
button-other-order = 다른 주문
button-order = 주문 { $order }
button-person = 상담원과 이야기
button-language = 언어
button-menu = 메뉴
button-withdraw = 청약철회하기
button-want-money = 환불을 원해요
button-want-new = 새로 보내 주세요
button-not-sent = 아직 발송 안 됨
button-claim = 이의 제기·분쟁
button-erase = 내 정보 삭제
button-erase-yes = 네, 삭제할게요
button-erase-no = 정보 남겨 두기
button-my-data = 사본 보내 주세요
button-download = 다운로드
button-stop = 메시지 그만 받기
button-start-again = 소식 다시 받기
button-no-photo = 사진을 찍을 수 없어요
button-skip-photo = 이 사진 건너뛰기
button-my-photos = 내 사진
button-retake = 다시 찍기
button-delete-photo = 삭제
button-photos-done = 다 보냈어요, 계속
button-still-missing = 아직 못 찾았어요
button-found-it = 찾았어요
button-all-well = 괜찮아요
button-something-wrong = 문제가 있어요
button-agree-delay = { $by } 발송에 동의
button-address = 주소 고치기
button-cancel-order = 주문 취소
button-options = 해결 방법 보기
button-wait = { $until }까지 기다리기
button-coupon = 쿠폰 { $amount }
button-partial-refund = { $amount } 돌려받기
button-send-part = 빠진 구성품 받기
button-reship = 재발송 받기
button-exchange = 교환하기
button-return = 반품 후 { $amount } 환불
button-refund-keep = 반품 없이 { $amount } 환불
button-refund = { $amount } 환불
button-cancel = 취소 후 { $amount } 환불
button-more = 다른 제안 보기
