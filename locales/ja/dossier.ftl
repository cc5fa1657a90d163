## The words of a dossier, on paper: plain and exact, for an arbitrator, a bank, a carrier or a supplier. What was said in a
## chat is in say.ftl.
# The page itself
missing = 不足しているもの
nothing-missing = この提出先が通常求めるもので、不足しているものはありません。
who = 提供できる者
until = 期限
needed = 必須
helpful = 参考
source = 出典
original = 原文
not-counted = 記録あり、算入せず
contents = 目次
files = ファイル
page = { $n }／{ $of } ページ
seal = ハッシュ値（SHA-256）
chosen = 購入者による選択
unprintable = ここに印刷できない文字があり、それぞれ角括弧内の文字番号で示しています。書かれたままの文は messages.txt にあります。
title = 事案資料
basis = 求められる証拠の出典
basis-none = この提出先について、公表された証拠の一覧は確認されていません。
guess = どの証拠がどの申し立てに対応するか、およびこの出典に記載のない事項は、当方の解釈です。
guess-all = この提出先の文書は入手できませんでした。この一覧は当方の解釈です。
no-translation = 翻訳なし
nothing-here = 記録なし。
left-out = 購入者の住所が写っている可能性があるため除いた写真
look-first = 提出する前に、写真を1枚ずつ確認してください。

# Who
by-buyer = 購入者
by-seller = 販売者
by-carrier = 配送会社
by-bot = ショップのチャットボット
by-person = ショップの担当者
by-law = 法令による
by-promise = 事前の約束どおり

# Names of facts
order = 注文
platform-order = プラットフォームの注文番号
marketplace = 販売先
placed = 注文日時
total = 注文合計
item = 商品
variant = バリエーション
colour = 商品ページの色
buyer = 購入者
country = 仕向国
postcode = 郵便番号
email = メールアドレス
phone = 電話番号
claim = 申し立て
cause = 問題
opened = 対応開始
closed = 対応終了
said = 購入者の言葉
charged = 配達時に支払った費用
promised = 約束の期限
shipped = 発送済みとされた日時
for-whom = 提出先
made = 作成日時
opens = 申し立て可能な開始日
closes = 申し立ての期限
answer-by = 回答期限
confidence = この情報の確実性
confidence-high = 高
confidence-medium = 中
confidence-low = 低
number = 追跡番号
carrier = 配送会社
first-scan = 配送会社による最初の追跡記録
no-scan = 配送会社の追跡記録はまだない
delivered = 配達完了の追跡記録
no-delivery = 配達完了の追跡記録なし
place = 追跡記録の場所
left = 置かれた場所
signer = 受取の署名者
status = 状況
reported = 報告者
zone-unknown = 現地時刻、時間帯の記載なし
mended = 日時または意味は当方の解釈
not-yet = 日付が未来
not-ours = 同じ番号の別の荷物に属する
offer-made = 提案日時
offer-until = 有効期限
offer-answered = 回答日時
offer-state = 結果
offer-policy = 規定の版
offer-asked = 購入者の希望
offer-title = 提案
agreed = 合意日時
agreed-what = 合意内容
agreed-by = 合意した者
due = 履行期限
done = 履行済み
not-done = 未履行
reference = 参照番号
nothing-agreed = 合意された事項はまだありません。
resolution = 結果
journal-head = 記録の最後のハッシュ値
journal-lines = 記録の件数
journal-line = 記録の行
received = 受領
type = ファイル形式
pixels = 画素数
sharpness = 鮮明度（100点満点）
light = 明るさ（100点満点）
codes = 読み取ったバーコード
matches = この荷物の番号と一致
taken = 撮影日時（ファイルの記録）
software = ファイルに記録されたソフトウェア
alike = 以前の写真に類似（参考情報）
shade = 測定した色（参考情報）
photo = 写真
photo-gone = 削除済み、記録は保持
photo-refused = 使用不可
photo-fetching = 未取得
photo-video = 動画、受領時のまま保管
photo-hidden = この提出先には非表示
pressed = ボタンを押した
sent-photos = 写真を送信
edited = 後に編集

# How far a sending got
state-sent = 送信済み
state-unsure = 送信済み、到達は未確認
state-shelf = チャットに掲載、未取得
state-waiting = 未送信
state-sending = 送信中
state-failed = 不達
state-withdrawn = 送信前に取り消し
state-stale = 内容が古くなり送信せず
state-heard = 受信済み
state-parked = 購入者とのチャットなし、未送信
state-joined = 別のメッセージに含む
state-shown = プラットフォーム上で引き渡し

# Chapters
piece-order = 注文
piece-listing = 商品ページ
piece-clock = 申し立て期間と期限
piece-shipping = 発送の証明
piece-delivery = 配達の証明
piece-signature = 署名
piece-tracking = 追跡履歴
piece-photos = 写真
piece-messages = メッセージ
piece-notices = 購入者への通知
piece-offers = 提案と回答
piece-settlement = 返金または代わりの商品
piece-return = 返品
piece-journal = 記録

# What is missing
lack-number = 追跡番号
lack-first_scan = 配送会社による最初の追跡記録：ラベルだけでは発送の証明にならない
lack-delivery = 日付のある配達完了の追跡記録
lack-delivery_place = 配達完了の追跡記録の市区町村または郵便番号
lack-signature = 配達時の署名
lack-tracking = 追跡履歴
lack-photo = 問題が分かる写真
lack-messages = 購入者とのやり取り
lack-settlement = 合意内容が履行されたことの証明
lack-return = 返送品の追跡
lack-packing = 梱包時の写真または動画
lack-weight = 配送会社に引き渡したときの重量
lack-invoice = 請求書
lack-terms = 注文手続きで同意された規約
lack-authenticity = 商品が真正品であることを示す書類
lack-customs_paper = 税関の公式書類
lack-carrier_statement = 配送会社の報告書
lack-denial = 注文品が届いていないという購入者の申告
lack-contract = 契約書
lack-inspection = 見本または検査報告書

# Pictures
shot-item = 商品
shot-closeup = 破損箇所の近接写真
shot-packaging = 梱包
shot-label = 配送ラベル
shot-packing_slip = 納品書
shot-variant = 違いが分かるものと並べた商品
shot-white_sheet = 白い紙と並べた商品
shot-ruler = 定規と並べた商品
shot-size_label = サイズ表示
shot-everything = 届いたものすべて
shot-weight_label = 重量が記載されたラベル
shot-defect = 不具合
shot-whole_item = 商品全体
shot-video = 不具合の動画
shot-unboxing = 開封の動画
shot-marks = 表示とロゴ
shot-letter = 配送会社または税関からの書面

# Causes
cause-not_shipped = 未発送
cause-long_transit = 通常より時間がかかっている
cause-peak_season = 繁忙期
cause-carrier_silent = 配送会社からの情報なし
cause-customs_in_process = 税関で手続き中
cause-customs_buyer = 税関が購入者の手続きを待っている
cause-customs_refused = 税関による拒否
cause-delivered = 配達済み
cause-pickup = 受取場所で保管中
cause-delivery_failed = 配達できず
cause-returning = 返送中
cause-lost = 紛失の可能性が高い
cause-not_received = 配達済みだが受け取っていない
cause-damaged = 破損して到着
cause-wrong_item = 商品違い
cause-wrong_variant = 色またはサイズ違い
cause-parts_missing = 部品の不足
cause-poor_quality = 品質不良
cause-unsafe = 危険との報告
cause-counterfeit = 偽造品との報告

# Scans
scan-pre_transit = ラベル作成
scan-accepted = 配送会社が引き受け
scan-in_transit = 輸送中
scan-departed_origin_country = 発送国を出国
scan-arrived_destination_country = 仕向国に到着
scan-customs_presented = 税関に提示
scan-customs_held = 税関で保留
scan-customs_released = 税関を通過
scan-customs_action_required = 税関が手続きを要求
scan-out_for_delivery = 配達に出発
scan-available_for_pickup = 受け取り可能
scan-delivery_attempt_failed = 配達を試みたが不成功
scan-delivered = 配達済み
scan-returning = 差出人へ返送中
scan-returned = 差出人へ返送済み
scan-damaged = 破損の報告
scan-lost = 紛失の報告
scan-cancelled = 取り消し
scan-expired = 追跡終了
scan-unknown = 意味を確認できず

# Notices: what the buyer was told of, as entries under “Notices sent to the buyer”
notice-late = 配達の遅れ
notice-silent = 配送会社からの情報なし
notice-at_risk = 配達が遅れる可能性
notice-not_shipped = 未発送
notice-customs = 税関で手続き中
notice-delivery_failed = 配達できず
notice-pickup = 受け取り待ち
notice-returning = 返送中
notice-lost = 紛失の可能性が高い
notice-moving_again = 輸送再開
notice-delivered_check = 配達済みとの報告

# Ends
offer-open = 回答待ち
offer-accepted = 承諾
offer-refused = 拒否
offer-expired = 回答なしで期限切れ
offer-withdrawn = 取り下げ
end-settled = 解決済み
end-arrived = 後に到着
end-solved_itself = 自然に解決
end-withdrawn = 購入者が取り下げ
end-seller = 販売者が終了
end-unanswered = 購入者から回答なし

# Packs for suppliers
pack-title = 繰り返し起きている問題
pack-cases = 件数
pack-sold = その期間の販売数
pack-since = 集計開始日
pack-first = 最初の報告
pack-last = 最後の報告
pack-sku = SKU
pack-batch = ロット
pack-from = 発送元
pack-note = 各件は、この商品についての購入者1名の報告です。購入者を特定できる情報は含まれていません。

# Who a dossier is for, where it is no platform or bank
audience-everything = 自社の記録：すべて
audience-supplier = 仕入先
audience-carrier = 配送会社

# Claims, in our words: the platform's own stand behind
claim-item_not_received = 商品未着
claim-not_as_described = 説明と異なる
claim-damaged = 破損して到着
claim-wrong_item = 商品違い
claim-missing_parts = 部品の不足
claim-counterfeit = 偽造品

# Where it was bought and written
own-shop = 自社のネットショップ
channel-webchat = ウェブチャット
channel-email = メール
live-date = プラットフォーム自体に表示される日付が優先します。

# Why a photo could not be used
refused-animated = アニメーション画像
refused-blurred = ぼやけすぎている
refused-empty = ファイルが空
refused-expired = 送信元で提供終了
refused-no_label = ラベルが読み取れない
refused-not_an_image = 写真ではない
refused-overexposed = 露出過多
refused-too_dark = 暗すぎる
refused-too_large = 大きすぎる
refused-too_many = 受付数を超過
refused-too_small = 小さすぎる
refused-truncated = ファイルが不完全
refused-unreachable = 取得できず
refused-unsupported = 対応していないファイル形式

# Where a parcel was left
at-door = 玄関先
at-letterbox = 郵便受け
at-locker = 宅配ボックス
at-neighbour = 近隣の住人
at-reception = 受付
at-safe_place = 安全な場所
at-pickup_point = 受取場所
at-collected = 受取人が引き取り
