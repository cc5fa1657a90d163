## The words of a dossier, on paper: plain and exact, for an arbitrator, a bank, a carrier or a supplier. What was said in a
## chat is in say.ftl.
# The page itself
missing = 아직 부족한 자료
nothing-missing = 이 수신처가 보통 요청하는 자료는 모두 갖추어져 있습니다.
who = 제공할 수 있는 쪽
until = 기한
needed = 필수
helpful = 있으면 도움
source = 출처
original = 원문
not-counted = 기록에 있으나 집계에서 제외
contents = 목차
files = 파일
page = { $n }/{ $of }쪽
seal = 해시(SHA-256)
chosen = 구매자가 선택
unprintable = 일부 문자는 여기에 인쇄할 수 없어 대괄호 안에 문자 번호로 표시합니다. 작성된 그대로의 글은 messages.txt에 있습니다.
title = 사건 자료
basis = 요청되는 증거의 근거
basis-none = 이 수신처에 대해 공개된 증거 목록이 확인되지 않습니다.
guess = 어떤 증거가 어떤 이의 제기에 해당하는지, 그리고 이 출처에 나와 있지 않은 내용은 당사의 해석입니다.
guess-all = 이 수신처의 문서를 구할 수 없었습니다. 이 목록은 당사의 해석입니다.
no-translation = 번역 없음
nothing-here = 기록이 없습니다.
left-out = 구매자의 주소가 보일 수 있어 제외한 사진
look-first = 전달하기 전에 사진을 하나씩 확인해 주십시오.

# Who
by-buyer = 구매자
by-seller = 판매자
by-carrier = 택배사
by-bot = 스토어의 자동 응답 챗봇
by-person = 스토어 담당자
by-law = 법에 따라
by-promise = 앞서 약속한 대로

# Names of facts
order = 주문
platform-order = 플랫폼 주문번호
marketplace = 판매된 곳
placed = 주문 일시
total = 주문 총액
item = 상품
variant = 옵션
colour = 상품 페이지의 색상
buyer = 구매자
country = 도착 국가
postcode = 우편번호
email = 이메일
phone = 전화번호
claim = 이의 제기
cause = 문제
opened = 사건 개시
closed = 사건 종료
said = 구매자의 표현 그대로
charged = 배달 시 낸 비용
promised = 약속한 도착 기한
shipped = 발송 처리 일시
for-whom = 수신처
made = 작성 일시
opens = 이의 제기 가능 시작일
closes = 이의 제기 가능 마감일
answer-by = 답변 기한
confidence = 이 정보의 확실성
confidence-high = 높음
confidence-medium = 보통
confidence-low = 낮음
number = 운송장 번호
carrier = 택배사
first-scan = 택배사의 첫 배송 기록
no-scan = 택배사의 배송 기록이 아직 없음
delivered = 배달 완료 기록
no-delivery = 배달 완료 기록 없음
place = 기록된 장소
left = 놓아둔 곳
signer = 수령 서명인
status = 상태
reported = 보고한 곳
zone-unknown = 현지 시각, 시간대 표시 없음
mended = 시각 또는 의미는 당사의 해석
not-yet = 미래 날짜로 기록됨
not-ours = 같은 번호의 다른 택배에 해당
offer-made = 제안 일시
offer-until = 유효 기한
offer-answered = 답변 일시
offer-state = 결과
offer-policy = 정책 버전
offer-asked = 구매자가 요청했던 것
offer-title = 제안
agreed = 합의 일시
agreed-what = 합의 내용
agreed-by = 합의한 쪽
due = 이행 기한
done = 이행 일시
not-done = 아직 이행되지 않음
reference = 참조 번호
nothing-agreed = 아직 합의된 것이 없습니다.
resolution = 결과
journal-head = 기록부의 마지막 해시
journal-lines = 기록부 항목 수
journal-line = 기록부 행
received = 수신 일시
type = 파일 형식
pixels = 픽셀 크기
sharpness = 선명도(100 기준)
light = 밝기(100 기준)
codes = 읽은 바코드
matches = 이 택배의 번호와 일치
taken = 촬영 일시(파일 기준)
software = 파일에 적힌 소프트웨어
alike = 이전 사진과 비슷함(참고용)
shade = 측정된 색(참고용)
photo = 사진
photo-gone = 삭제됨. 기록은 남아 있음
photo-refused = 사용할 수 없음
photo-fetching = 아직 가져오지 못함
photo-video = 동영상, 받은 그대로 보관
photo-hidden = 이 수신처에는 보이지 않음
pressed = 버튼을 누름
sent-photos = 보낸 사진
edited = 나중에 수정됨

# How far a sending got
state-sent = 보냄
state-unsure = 보냈으나 도착은 확인되지 않음
state-shelf = 채팅에 놓아두었으나 아직 가져가지 않음
state-waiting = 아직 보내지 않음
state-sending = 보내는 중
state-failed = 전달되지 않음
state-withdrawn = 보내기 전에 거두어들임
state-stale = 시기가 지나 보내지 않음
state-heard = 받음
state-parked = 구매자와의 채팅이 없어 보내지 않음
state-joined = 다른 메시지에 포함됨
state-shown = 플랫폼에서 전달함

# Chapters
piece-order = 주문
piece-listing = 상품 페이지
piece-clock = 이의 제기 기간과 기한
piece-shipping = 발송 증빙
piece-delivery = 배달 증빙
piece-signature = 서명
piece-tracking = 배송 조회 이력
piece-photos = 사진
piece-messages = 메시지
piece-notices = 구매자에게 보낸 알림
piece-offers = 제안과 답변
piece-settlement = 환불 또는 재발송
piece-return = 반품
piece-journal = 기록부

# What is missing
lack-number = 운송장 번호
lack-first_scan = 택배사의 첫 배송 기록: 운송장 라벨만으로는 발송이 증명되지 않음
lack-delivery = 날짜가 있는 배달 완료 기록
lack-delivery_place = 배달 완료 기록의 도시 또는 우편번호
lack-signature = 배달 시의 서명
lack-tracking = 배송 조회 이력
lack-photo = 문제가 보이는 사진
lack-messages = 구매자와 주고받은 메시지
lack-settlement = 합의한 내용이 이행되었다는 증빙
lack-return = 반품의 배송 조회 이력
lack-packing = 포장할 때 찍은 판매자의 사진 또는 동영상
lack-weight = 택배사에 맡길 때의 무게
lack-invoice = 청구서(인보이스)
lack-terms = 결제 시 동의한 약관
lack-authenticity = 정품임을 보여 주는 서류
lack-customs_paper = 세관의 공식 서류
lack-carrier_statement = 택배사의 진술서
lack-denial = 주문이 도착하지 않았다는 구매자의 진술
lack-contract = 계약서
lack-inspection = 견본 또는 검사 보고서

# Pictures
shot-item = 상품
shot-closeup = 파손 부위 근접 사진
shot-packaging = 포장
shot-label = 운송장 라벨
shot-packing_slip = 상품 명세서
shot-variant = 차이가 보이게 비교물 옆에 둔 상품
shot-white_sheet = 흰 종이 옆의 상품
shot-ruler = 자 옆의 상품
shot-size_label = 사이즈 라벨
shot-everything = 도착한 것 전부
shot-weight_label = 무게가 보이는 라벨
shot-defect = 결함
shot-whole_item = 상품 전체
shot-video = 고장을 보여 주는 동영상
shot-unboxing = 개봉 동영상
shot-marks = 표시와 로고
shot-letter = 택배사 또는 세관의 안내문

# Causes
cause-not_shipped = 아직 발송되지 않음
cause-long_transit = 평소보다 오래 걸림
cause-peak_season = 성수기
cause-carrier_silent = 택배사의 소식 없음
cause-customs_in_process = 세관에 있음
cause-customs_buyer = 세관이 구매자의 조치를 기다림
cause-customs_refused = 세관이 거부함
cause-delivered = 배달됨
cause-pickup = 수령 장소에서 대기 중
cause-delivery_failed = 배달 실패
cause-returning = 되돌아가는 중
cause-lost = 분실된 것으로 보임
cause-not_received = 배달되었으나 받지 못함
cause-damaged = 파손되어 도착함
cause-wrong_item = 다른 상품
cause-wrong_variant = 색상 또는 사이즈가 다름
cause-parts_missing = 부품이 빠짐
cause-poor_quality = 품질이 나쁨
cause-unsafe = 위험하다고 신고됨
cause-counterfeit = 위조품이라고 신고됨

# Scans
scan-pre_transit = 운송장 생성됨
scan-accepted = 택배사가 인수함
scan-in_transit = 배송 중
scan-departed_origin_country = 발송 국가를 출발함
scan-arrived_destination_country = 도착 국가에 도착함
scan-customs_presented = 세관에 제출됨
scan-customs_held = 세관에 보류됨
scan-customs_released = 세관 통과
scan-customs_action_required = 세관이 조치를 요구함
scan-out_for_delivery = 배달 출발
scan-available_for_pickup = 수령 가능
scan-delivery_attempt_failed = 배달 시도 실패
scan-delivered = 배달됨
scan-returning = 발송인에게 되돌아가는 중
scan-returned = 발송인에게 반송됨
scan-damaged = 파손으로 보고됨
scan-lost = 분실로 보고됨
scan-cancelled = 취소됨
scan-expired = 배송 조회 종료
scan-unknown = 의미를 알 수 없음

# Notices: what the buyer was told of, as entries under “Notices sent to the buyer”
notice-late = 도착이 늦음
notice-silent = 택배사의 소식 없음
notice-at_risk = 도착이 늦어질 수 있음
notice-not_shipped = 아직 발송되지 않음
notice-customs = 세관에 있음
notice-delivery_failed = 배달 실패
notice-pickup = 수령 대기 중
notice-returning = 되돌아가는 중
notice-lost = 분실된 것으로 보임
notice-moving_again = 다시 움직임
notice-delivered_check = 배달된 것으로 보고됨

# Ends
offer-open = 답을 기다리는 중
offer-accepted = 수락됨
offer-refused = 거절됨
offer-expired = 답 없이 기한이 지남
offer-withdrawn = 거두어들임
end-settled = 합의로 해결됨
end-arrived = 결국 도착함
end-solved_itself = 저절로 해결됨
end-withdrawn = 구매자가 취하함
end-seller = 판매자가 종료함
end-unanswered = 구매자가 답하지 않음

# Packs for suppliers
pack-title = 반복되는 문제
pack-cases = 사건 수
pack-sold = 그 기간에 판매된 수량
pack-since = 집계 시작일
pack-first = 첫 신고일
pack-last = 마지막 신고일
pack-sku = SKU
pack-batch = 제조 번호(로트)
pack-from = 보낸 곳
pack-note = 각 사건은 이 상품에 대한 구매자 한 사람의 신고입니다. 구매자를 알아볼 수 있는 내용은 없습니다.

# Who a dossier is for, where it is no platform or bank
audience-everything = 자체 보관용: 전체
audience-supplier = 공급업체
audience-carrier = 택배사

# Claims, in our words: the platform's own stand behind
claim-item_not_received = 상품을 받지 못함
claim-not_as_described = 설명과 다름
claim-damaged = 파손되어 도착함
claim-wrong_item = 다른 상품
claim-missing_parts = 부품이 빠짐
claim-counterfeit = 위조품

# Where it was bought and written
own-shop = 자체 온라인 스토어
channel-webchat = 웹 채팅
channel-email = 이메일
live-date = 플랫폼에 직접 표시된 날짜가 우선합니다.

# Why a photo could not be used
refused-animated = 움직이는 그림
refused-blurred = 너무 흐림
refused-empty = 빈 파일
refused-expired = 채널에서 더 이상 받을 수 없음
refused-no_label = 라벨을 읽을 수 없음
refused-not_an_image = 사진이 아님
refused-overexposed = 너무 밝음
refused-too_dark = 너무 어두움
refused-too_large = 너무 큼
refused-too_many = 받을 수 있는 수를 넘음
refused-too_small = 너무 작음
refused-truncated = 파일이 불완전함
refused-unreachable = 가져올 수 없음
refused-unsupported = 지원하지 않는 파일 형식

# Where a parcel was left
at-door = 문 앞
at-letterbox = 우편함
at-locker = 무인 택배함
at-neighbour = 이웃
at-reception = 안내 데스크 또는 경비실
at-safe_place = 안전한 곳
at-pickup_point = 수령 장소
at-collected = 수령인이 찾아감
