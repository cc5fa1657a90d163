### Parley 用简体中文对买家说的话。每条消息以 `models/facts/phrases.py` 中的短语命名，完整说明见 `locales/en/say.ftl`。
###
### 语气
###
### “我”是店铺的机器人助手，“店铺”是卖家，“客服”是店铺里的真人。称呼买家一律用“您”。
### 像即时聊天一样说话：短句、温和、具体。不用“亲”、感叹号和表情，不打官腔，不用“敬请谅解”一类的套话。
### 不承诺做不到的事：我只是每天查看物流并告诉买家，不联系物流公司，不找包裹，也不能加快。
###
### 排版
###
### 标点用全角，引号用“”。变量与汉字之间空一格，紧挨全角标点时不空。
### 日期（$by、$until、$at、$days）写出来就是中文（“2026年3月3日”），所以前后都不空格。
### 截止的日期含当天，所以写“最晚3月3日”“到3月3日截止”，不写“3月3日前”。
### 网址、单号、优惠码放在句末冒号之后，后面不加句号。中文没有复数变化，$count 直接写；只有一个、换个说法更自然时才分开写 [1]。
###
### 术语
###
###   bot                  机器人助手
###   person, colleague    客服；要强调不是机器人时用“人工客服”
###   shop, marketplace    店铺；平台
###   order, parcel        订单；包裹
###   carrier              物流公司（邮政、快递都算）
###   tracking, number     物流；物流单号
###   scan                 物流记录
###   ship, deliver        发货；送达
###   pickup point         自提点
###   shipping label       快递面单；packing slip 装箱单
###   whole item, close-up 商品整体；近照
###   take again, delete   重拍；删除（店铺或到期是“移除”）
###   keep (a photo)       存；已经定下的事不说“处理完了”，可能还没办
###   customs              海关，清关；duty 关税；import tax 进口税
###   offer, option        方案
###   claim                申诉：买家自己向银行、支付机构或平台正式提出
###   refund               退款：退的是钱，不是优惠券
###   the way you paid     原路退回；法律要求写明处用“按原支付方式”
###   coupon               优惠券；code 优惠码
###   replacement          补发
###   missing part         缺件；补寄
###   cancel               取消（发货之前）
###   withdraw             撤回购买合同：网购的法定权利，与取消、退货不是一回事
###   updates              通知
###   write “…”            回复“…”
###   要买家回复的词，hear.toml 必须听得懂：“人工”“退订”“取消订单”。“恢复通知”与 button-start-again 一字不差。

## 真人写的话，原样转达。

plain = { $text }

## 初次联系，确认是哪个订单。

# 聊天的第一条消息。法律要求说明自己是机器人；“人工”任何时候都能找到真人。
hello =
    您好，这里是 { $shop }。我是机器人助手，不是真人：我会跟进您的包裹，把最新情况告诉您，遇到问题也帮您解决。
    想找真人客服的话，随时回复“人工”即可。
hello-again = 很高兴又见到您。我是跟进您订单的机器人助手，需要真人客服请回复“人工”。
connected =
    您的订单 { $order } 已关联到这个聊天。我每天都会查看物流，有新情况就在这里告诉您。
    如果不想接收通知，请回复“退订”。
ask-order = 请问是哪个订单？请把订单号发给我，订单确认邮件里可以找到。
ask-email = 谢谢您。为了确认订单 { $order } 是您本人的，请问下单时用的是哪个邮箱？
# 无论哪一项有误，回答都一样，不透露是哪一项。
not-found = 没有找到与这个订单号和邮箱相符的订单。请核对这两项，再把订单号发给我。
tried-too-often = 尝试的次数太多了。为了保护大家的订单，我需要先停一下。请稍后再试，或回复“人工”。
link-not-valid = 这个链接已经失效了，请直接把订单号发给我。
link-taken = 这个链接已在另一个聊天中使用过。请把订单号发给我，我来确认订单是您本人的。
linked-elsewhere = 订单 { $order } 刚刚又关联到了另一个聊天。如果不是您本人操作，请回复“人工”。
which-order = 您在我们这里有多个订单，请问是哪一个？
menu = 请问有什么可以帮您？
not-sure = 我不太确定您的意思，是下面哪一种情况呢？
language-unknown = 抱歉，我暂时看不懂这种语言。可以请人工客服帮您，或在下方选择其他语言。
not-understood = 抱歉，我没有理解您的意思。可以换个说法，或从下面选择吗？
only-text-and-photos = 我只能看文字、照片和视频，麻烦您用文字告诉我，好吗？
edit-seen = 我看到您修改了消息。如果您的需求有变化，请再发一条新消息告诉我。
card-hidden = 刚才那串数字像是银行卡号，我已经删除，没有保存。请千万不要在聊天中发送银行卡信息，这里没有人需要它。
groups-not = 订单的事我只在私聊中处理，请直接给我发消息。
thanks = 不客气。还有别的事，随时找我。
# 店铺的撤回表单（欧盟买家的法定权利）。
withdraw-here = 如需撤回购买合同，请使用店铺自己的表单：{ $url }
erase-asked = 您删除数据的请求已经转给店铺，由人工客服处理。
erase-what = 我可以删除这里保存的关于您的信息：姓名、地址、我们的聊天记录和您的照片。订单的金额和日期会保留，但不含您的姓名。删除后无法恢复。
erase-soon = 您的数据将于 { $at } 删除。在此之前您仍可以改变主意。
erase-later = 您的订单还有未处理完的事项。一旦处理完毕就会删除您的数据，目前预计不晚于 { $day }。在此之前您仍可以改变主意。
erase-kept = 好的，不会删除任何内容。
data-asked = 已告知店铺您需要一份自己的数据副本，最晚 { $day } 会提供给您。
data-here = 这是这里保存的关于您的全部数据的副本。链接只能使用一次，明天之前有效。
address-asked = 请用一条消息把完整的新地址发给我。客服会确认现在还能不能修改，并在这里告诉您。
# 已经发出，店铺自己改不了地址。
address-shipped = 订单 { $order } 已经在路上，现在修改地址可能来不及了。很多物流公司可以让您自己改地址：请到物流公司官网，用物流单号查查看。
# 买家写的地址，原样念一遍。还没有改动。
address-noted =
    谢谢，我为订单 { $order } 记下的新地址是：
    “{ $text }”
    客服在这里确认之前，地址不会改动。如果有误，请点下面的按钮重新发一次。

## 到哪了？先说其中一条，再说最新记录和预计送达。

status-to-ship = 订单 { $order } 正在备货，预定最晚{ $by }发货。
status-to-ship-no-date = 订单 { $order } 正在备货，还没有发货。
# 已有面单，物流公司还没有揽收记录。
status-announced = 物流公司已收到订单 { $order } 的信息，但包裹还没有物流记录。物流单号：{ $number }
status-moving = 订单 { $order } 正在送往您的途中。物流单号：{ $number }
status-at-customs = 订单 { $order } 目前在海关。物流单号：{ $number }
status-out-for-delivery = 订单 { $order } 正在派送中。物流单号：{ $number }
status-at-pickup = 订单 { $order } 已到自提点，等您去取。物流单号：{ $number }
status-attempted = 物流公司派送过订单 { $order }，但没能送达。物流单号：{ $number }
status-delivered = 物流显示订单 { $order } 已于{ $at }送达。物流单号：{ $number }
status-returning = 订单 { $order } 正在退回店铺的途中。物流单号：{ $number }
status-lost = 订单 { $order } 已经很久没有任何物流消息，很可能丢失了。物流单号：{ $number }
status-cancelled = 订单 { $order } 已取消。
last-seen = 最新物流记录：{ $at }
last-seen-at = 最新物流记录：{ $at }，{ $place }
carrier-says = 物流公司备注：“{ $text }”
left-door = 物流公司说，包裹放在了您家门口。
left-letterbox = 物流公司说，包裹投进了您的信箱。
left-locker = 物流公司说，包裹放进了快递柜。
left-neighbour = 物流公司说，包裹交给了邻居代收。
left-reception = 物流公司说，包裹放在了前台或门卫处。
left-safe-place = 物流公司说，包裹放在了车库、储物间之类的安全地方。
left-pickup-point = 物流公司说，包裹送到了代收点或邮局。
left-collected = 物流公司说，包裹已被领取。
signed-by = 签收人：{ $name }
expected = 预计送达：{ $days }
expected-unknown = 目前我还给不出一个有把握的送达日期。

## 通知：我先开口。发生了什么、从什么时候起，然后是能怎么办。

# 发货迟了或快要迟了。连同下面两条，在美国是法定义务。在 $by 之前或之后读到都说得通。
told-not-shipped = 很抱歉，您的订单 { $order } 原定最晚{ $by }发货，店铺无法按这个日期发出。
told-new-ship-date = 新的日期：最晚{ $by }发货。
# 不回复视为同意这一个日期；发货之前都可以取消。
told-consent =
    由您决定：同意新的日期，或现在取消订单，按原支付方式全额退款。
    如果您没有回复，我们将视为您同意最晚{ $by }发货。发货之前您仍然可以取消，同样按原支付方式全额退款。
# 只有明确同意才保留订单；否则到那天视为已取消，款项自动退回。
told-express-consent =
    由您决定：同意新的日期，或现在取消订单，按原支付方式全额退款。
    如果到{ $by }仍未发货，您也没有同意新的日期，订单将视为已取消，同样全额退款，您不用办理任何手续。
told-late = 很抱歉，您的订单 { $order } 原定最晚{ $by }送达，现在还没有到。
# 没有承诺过日期，但比这条线路平时久。
told-late-lane = 很抱歉，您的订单 { $order } 已经在路上 { $count } 天了，比这条线路平时要久。
told-at-risk = 想提早告诉您：您的订单 { $order } 原定最晚{ $by }送达，可能会晚到。
told-silent = 您的订单 { $order } 已经 { $count } 天没有新的物流记录，最后一次是{ $at }。这比平时要久。
told-customs = 您的订单 { $order } 从{ $at }起一直在海关。
told-customs-buyer = 您的订单 { $order } 从{ $at }起被海关暂扣，需要您配合办理后才能继续运送。
# 出口国海关：由发货方处理，买家不用做什么。$at 是从何时起。
told-customs-export = 您的订单 { $order } 从{ $at }起在出口海关暂扣，还没有离开发货国。这由发货方和物流公司处理。
told-customs-paid = 海关已于{ $at }登记您的订单 { $order } 的缴费。海关放行后，包裹就会继续运送。
told-customs-released = 好消息：海关已于{ $at }放行您的订单 { $order }。
told-moving-again = 好消息：您的订单 { $order } 又开始运送了，{ $at }有了新的物流记录。
told-delivery-failed = 物流公司在{ $at }派送了您的订单 { $order }，但没能送达。会再次派送还是留着等您去取，请看物流公司的留言或物流查询页面。
# $count 是派送过的天数，总是两天或以上；$at 是最近一次。
told-delivery-failed-again = 物流公司已经在 { $count } 个不同的日子派送过您的订单 { $order }，最近一次是{ $at }，都没能送达。请您和物流公司约定新的派送日期或改为自取，以免包裹被退回。
told-bad-address = 您的订单 { $order } 暂时无法继续派送：物流公司在{ $at }反馈，收货地址有误或不完整。
check-address = 请您核对订单确认邮件里的收货地址。如果有误或有遗漏，请点下面的按钮，把完整地址发给我，客服会确认现在还能不能更正。
told-damaged = 很抱歉，物流公司在{ $at }反馈您的订单 { $order } 在途中破损。有物流公司的记录就够了，您不用再拍照片。
told-pickup = 您的订单 { $order } 从{ $at }起在自提点等您去取。取件时请带上物流单号和身份证件。
# 提醒，在 told-pickup 之后几天。
told-pickup-still = 提醒您：您的订单 { $order } 从{ $at }起一直在自提点等您去取。
told-pickup-until = 请最晚{ $until }去取，之后包裹会退回店铺。
# 当地邮政一般的保管期限；这个包裹没有明确的日期。
told-pickup-usual = 当地邮政一般保管 { $count } 天。稳妥起见，请最晚{ $until }去取，之后包裹可能会被退回。
told-pickup-no-date = 我不知道那里会保管多久，请看物流公司的通知或物流查询页面。请尽快去取，否则包裹会退回店铺。
told-returning = 很抱歉，您的订单 { $order } 从{ $at }起在退回店铺的途中。
told-returned = 很抱歉，您的订单 { $order } 已被退回，{ $at }到了店铺。
told-lost = 很抱歉，您的订单 { $order } 自{ $at }之后就没有任何消息，只能认为已经丢失了。
told-customs-refused = 很抱歉，海关已于{ $at }拒绝放行您的订单 { $order }，包裹无法送到您手中了。
told-delivered-check = 物流公司已于{ $at }送达您的订单 { $order }。收到后一切都好吗？
# 一个订单分成几个包裹时用。$number 是一个或几个物流单号。
about-parcels = { $count ->
    [1] 这里说的是包裹 { $number }。
   *[other] 这里说的是 { $count } 个包裹：{ $number }
}
also-orders = 您的这些订单也是同样的情况：
also-delivered = 您的这些订单也已送达：
also-order = 订单 { $order }：{ $at }
right-to-cancel-after = 根据您所在地的法律，您可以定一个合理的最后送达日期；到期仍未送达，您可以取消订单并拿回全部款项。不回复不代表您同意等待。
right-to-cancel = 根据您所在地的法律，您现在就可以取消订单并拿回全部款项。不回复不代表您同意等待。
law-cancelled = 您的订单 { $order } 仍未发货，您也没有同意再次延期，因此该订单视为已取消。{ $amount } 最晚{ $by }按原支付方式退还给您。
peak-season = 现在是旺季，又临近假期，这条线路的包裹都比平时慢。
we-watch = 我每天都会查看物流，有变化就告诉您。

## 海关：只说步骤，不收号码、文件和钱。

customs-who = 来自境外的包裹都要经过海关检查。店铺和我都没法让它更快，但检查完了我会告诉您。
customs-nothing-to-do = 您现在什么都不用做。
customs-number = 海关需要您的 { $id }，请您自己填写或核对。办理渠道：{ $portal }
customs-papers = 海关需要文件，一般是发票或付款凭证，订单确认邮件通常也可以。提交渠道：{ $portal }
customs-tax = 需要先缴关税或进口税，包裹才能继续运送。请只在官方网站支付。支付渠道：{ $portal }
customs-tax-prepaid = 这个金额的订单，进口税通常在下单时已经付过。如果您付过又被要求缴税，请不要重复支付，告诉我，店铺会把凭证发给物流公司。
customs-free = 这个金额的订单在您那里一般不用缴税。如果仍有人要您付款，请在付款前先告诉我。
customs-number-if-asked = 海关有时还会要求提供 { $id }。如果要求，请只在这里填写：{ $portal }
customs-number-within = 请在收到要求后 { $count } 天内办理。
customs-number-match = 大多数包裹被扣只是因为信息不一致，请核对您的姓名、电话和邮编是否与那里登记的相同。
customs-broker = 每个包裹都需要由报关行申报。物流公司一般有自己的报关行，您也可以自己委托一家。
customs-declare = 请您自己申报或确认这个包裹。办理渠道：{ $portal }
customs-at-door = 派送时也可能当面收取这笔费用。请只在对方出具正式收据时付款，并保留收据。
customs-fee = 物流公司一般另收一笔手续费，近期约为 { $amount }。
customs-dear = 费用可能较高，您不必接受：付款前请先告诉我，我们看看店铺能怎么处理，取消订单也可以。
customs-no-limit = 如果一直不办理，海关一般会退回或销毁包裹。具体期限请看物流公司的通知。
customs-abandoned = 如果 { $count } 天内没有办理，包裹会被视为放弃，无法取回，请您尽快办理。
customs-may-have-changed = 我了解的是{ $of }的规定，可能已有变化。付款或提交材料前，请先核实。核实渠道：{ $portal }
customs-may-differ = 海关规定经常变化，我了解的可能不是最新的。付款或提交材料前，请先核实。核实渠道：{ $portal }
customs-unknown = 您那里的海关具体要求什么，我还不能确定。我们正在核实，我不想乱猜；在此之前请以物流公司的通知为准。
customs-not-seen = 物流信息目前没有显示包裹停在海关，我们会继续查看。如果有短信或消息向您要钱或要信息，请小心，可能是假的。海关一般要求如下：
customs-hold-limit = 海关一般保留包裹 { $count } 天，之后就会退回，请您尽快办理。
# 防诈骗提醒，必须保留。
customs-safety = 请不要把任何证件号码、文件或支付信息发给我：我从不在聊天中索要这些，也从不发送付款链接。
customs-charged = 如果您付了海关费用，请保留收据，并把金额和币种告诉我，这样就可以看看店铺能退给您多少。
customs-how-much = 谢谢，收据收到了。请问您付了多少钱，是哪种货币？
customs-charge-noted = 谢谢，订单 { $order } 的海关费用我已经记下了。
# 没有网址时代替 $portal。
portal-carrier = 物流公司的官方网站
portal-customs = 您所在国家或地区的海关官方网站

## 出了问题：先相信买家，再要照片，再给方案。

what-is-wrong = 很抱歉。请问是哪里有问题？可以在下面选择，也可以直接告诉我。
sorry-damaged = 很抱歉，您的订单 { $order } 送到时已经损坏。我们来解决。
sorry-wrong-item = 很抱歉，您的订单 { $order } 发错了商品。我们来解决。
sorry-wrong-variant = 很抱歉，您的订单 { $order } 的颜色、尺寸或款式和您订的不一样。我们来解决。
sorry-parts-missing = 很抱歉，您的订单 { $order } 少了东西。我们来解决。
sorry-poor-quality = 很抱歉，您的订单 { $order } 和承诺的不一样。我们来解决。
sorry-late = 很抱歉，您的订单 { $order } 让您等了这么久。
# 起火、触电、漏液、伤人。安全第一，先说安全。
sorry-unsafe =
    请马上停止使用，放到孩子碰不到的地方；如果能安全操作，请拔掉电源。如果有人受伤，请先就医或拨打急救电话。
    我已经紧急通知店铺。请只在安全的情况下拍照。
# 怀疑是假货。交给真人，绝不讨价还价。
sorry-counterfeit =
    谢谢您告诉我。店铺非常重视这件事，人工客服会查看订单 { $order }。
    请保留商品和包装；方便的话，请把商品、标签和标识的照片发给我。
sorry-not-received = 很抱歉您还没有收到。物流显示订单 { $order } 已于{ $at }送达，我们来看看能怎么办。
on-time = 我明白您一直在等。订单 { $order } 目前没有超时。预计送达：{ $days }
send-photo-damaged = 请发几张照片给我：商品整体、破损处的近照、包装和快递面单。
send-photo-wrong-item = 请发几张照片给我：收到的商品、快递面单，有装箱单的话也请拍一张。
send-photo-variant = 请拍一张收到的商品发给我：颜色不对的话，请在旁边放一张白纸；尺寸不对的话，请放一把尺子。也请告诉我您订的是哪一款。
send-photo-parts = 请把收到的全部东西拍一张照片，再拍一张快递面单，要能看清上面的重量。也请告诉我少了什么。
send-photo-quality = 请发两张照片给我：商品整体一张，有问题的地方一张。如果用起来不正常，也请拍一段短视频留着，客服可能会请您提供。
send-photo-also = 有下面这些的话，也会有帮助：
which-part = 请问少了什么？请用一条消息告诉我，我转给店铺。
which-variant = 您要的是哪一款？请用一条消息告诉我颜色或尺寸，我转给店铺。
words-noted = 谢谢，我已经替店铺记下了。
photo-received = { $count ->
    [1] 谢谢，照片收到了。
   *[other] 谢谢，已经收到 { $count } 张照片。
}
photo-unreadable = 这张照片看不太清楚。可以在光线好的地方，拿稳手机再拍一张吗？
photo-no-matter = 这张照片看不太清，没关系。安全最要紧，请不要为了补拍去冒险。
photo-added = 谢谢，已存到订单 { $order }。
photo-of-what = 谢谢，我收到了。请问是什么情况？
shot-item = 请发一张商品整体的照片，让店铺看清收到的是什么（第 { $place } 张，共 { $total } 张）。
shot-closeup = 请发一张破损处的近照，让店铺一眼看清损坏程度（第 { $place } 张，共 { $total } 张）。
shot-packaging = 请发一张包装的照片，里外都拍到，有助于了解路上发生了什么（第 { $place } 张，共 { $total } 张）。
shot-label = 请发一张快递面单的照片，把条形码也拍进去，可以看出是哪个包裹（第 { $place } 张，共 { $total } 张）。
shot-packing-slip = 有装箱单的话，请拍一张发给我，可以看出箱子里本来应该有什么（第 { $place } 张，共 { $total } 张）。
shot-variant = { $total ->
    [1] 请发一张收到的商品的照片：颜色不对的话，旁边放一张白纸；尺寸不对的话，旁边放一把尺子。还没说过的话，也请告诉我您订的是哪一款。
   *[other] 请发一张收到的商品的照片：颜色不对的话，旁边放一张白纸；尺寸不对的话，旁边放一把尺子（第 { $place } 张，共 { $total } 张）。还没说过的话，也请告诉我您订的是哪一款。
}
shot-white-sheet = { $total ->
    [1] 请把商品放在一张白纸旁边，在自然光下拍一张发给我，这样颜色看得准。还没说过的话，也请告诉我您订的是什么颜色。
   *[other] 请把商品放在一张白纸旁边，在自然光下拍一张发给我，这样颜色看得准（第 { $place } 张，共 { $total } 张）。还没说过的话，也请告诉我您订的是什么颜色。
}
shot-ruler = 请在商品旁边放一把尺子或卷尺，拍一张发给我，好看清尺寸（第 { $place } 张，共 { $total } 张）。还没说过的话，也请告诉我您订的是什么尺寸。
shot-size-label = 请发一张商品上尺码标签的照片，可以看出发来的是哪个尺码（第 { $place } 张，共 { $total } 张）。
shot-everything = 请把收到的东西全部摆开，拍一张发给我，缺了哪样一看就清楚（第 { $place } 张，共 { $total } 张）。还没说过的话，也请告诉我少了什么。
shot-weight-label = 请发一张快递面单的照片，要看得清上面的重量，有助于了解发货时包裹里有什么（第 { $place } 张，共 { $total } 张）。
shot-defect = 请近距离拍一张有问题的地方发给我，让店铺看到的和您看到的一样（第 { $place } 张，共 { $total } 张）。
shot-whole-item = 请发一张商品整体的照片，可以看出问题在哪个位置（第 { $place } 张，共 { $total } 张）。
shot-video = 如果用起来不正常，请发一段短视频，比照片更能说明问题（第 { $place } 项，共 { $total } 项）。
shot-unboxing = 如果您拍了开箱视频，请发给我，平台通常希望看到（第 { $place } 项，共 { $total } 项）。
shot-marks = 请发一张商品标识的照片，比如商标、标签或序列号，方便比对（第 { $place } 张，共 { $total } 张）。
shot-letter = 如果物流公司或海关给您寄过通知，请拍一张发给我，证件号和税号先遮住：上面会写包裹为什么被扣下（第 { $place } 张，共 { $total } 张）。
name-item = 商品整体
name-closeup = 破损处近照
name-packaging = 包装
name-label = 快递面单
name-packing-slip = 装箱单
name-variant = 收到的商品
name-white-sheet = 商品和白纸
name-ruler = 商品和尺子
name-size-label = 尺码标签
name-everything = 收到的全部东西
name-weight-label = 能看清重量的面单
name-defect = 问题处近照
name-whole-item = 商品全貌
name-video = 视频
name-unboxing = 开箱视频
name-marks = 商标或标识
name-letter = 物流或海关的通知
name-other = 其他照片
photos-complete = 需要的都齐了。
photos-enough = 好的，照片不用再发了。想补充的话，直接发给我就行。
photo-blurred = 这张照片有点模糊。可以拿稳手机再拍一张吗？
photo-label-blurred = 面单拍得有点模糊。可以把手机靠近一点再拍一张吗？
photo-no-label = 这张照片里，面单的条形码我读不出来。可以靠近一点，从正上方再拍一张吗？
photo-dark = 这张照片有点暗。可以在窗边或灯下再拍一张吗？
photo-bright = 这张照片太亮了，看不太清。可以关掉闪光灯、避开直射的阳光再拍一张吗？
photo-small = 这张照片太小了。可以发原图吗？
photo-not-one = 这个文件我打不开，好像不是照片。可以用手机或相机拍一张发给我吗？
photo-not-whole = 这张照片没有传完整。可以再发一次吗？
photo-too-large = 这个文件太大了，我收不了。可以发一张普通照片，或者短一点的视频吗？
photo-not-fetched = 刚才发的那个我没能收到。可以再发一次吗？
video-kept = 谢谢，视频收到了，我已经替店铺存好。
photo-still-needed = 再有一张照片，会更有帮助。
photo-looking = 请稍等，我正在查看您发来的内容。
photo-instead = 这个我这里用不上，我只能看文字、照片和视频。现在最有帮助的是：
photos-hour = 同一个问题，我每小时最多能收 { $total } 张照片。收下的都保存好了，其余的请稍后再发。
photos-full = 同一个问题，我最多能存 { $total } 张照片，现在已经满了。收下的都保存好了。如果有更重要的要发，请先删掉一张。
photos-heavy = 这里存照片的空间已经满了。收下的都保存好了。如果有更重要的要发，请先删掉一张，或者找人工客服。
photos-over = 同一个问题，我收不了更多照片了。收下的都保存好了。如果还有重要的要发，请找人工客服。
photo-kept = 谢谢，已存到订单 { $order }。之前已经定下的照旧。如果又有新的问题，请告诉我。
photos-here = 我这里有您的这些照片：
photos-missing = 有下面这些，会更有帮助：
photos-none = 这个问题我还没有收到您的照片。
photo-choose = 想重拍或删除哪一张，请点下面的按钮。
photo-what-now = 这张照片您想怎么处理？
photo-welcome = 您随时可以重新发给我。
photo-deleted = 这张照片已经删除了。
photo-stays = 这件事已经定下来了，照片会留着。如果您还是想删除，请找人工客服。
check-around =
    继续之前，麻烦您先看一看：
    • 信箱、门口、院子或车库
    • 邻居、前台，或家里其他人有没有代收
    • 有没有物流公司留下的通知单或发来的邮件
    有些包裹会在送到的前一天就显示已送达。

## 方案。offer-intro 之下列出一条或几条；申诉途径和权利说明必须跟在后面。

offer-about = 先说订单 { $order }；其他订单请点下面对应的按钮。
offer-intro = 店铺可以为您这样处理，由您选择：
offer-wait = 等到{ $until }。如果到时还没有送达，我会联系您，您再重新选择
# 同上，并说明到期后自动会发生什么，无需再申请。
offer-wait-back = 等到{ $until }。如果到时还没有送达，会自动把 { $amount } 原路退给您
offer-wait-sent = 等到{ $until }。如果到时还没有发货，我会联系您，您再重新选择
offer-wait-sent-back = 等到{ $until }。如果到时还没有发货，会自动把 { $amount } 原路退给您
offer-wait-coupon = 等到{ $until }。如果到时还没有送达，会自动送您一张 { $amount } 的优惠券
offer-wait-reship = 等到{ $until }。如果到时还没有送达，会自动免费为您补发
offer-coupon = 一张 { $amount } 的优惠券，下次下单可用
offer-partial-refund = 就这个问题退款 { $amount }，商品您留着
offer-send-part = 免费为您补寄缺件
offer-reship = 免费为您补发
offer-exchange = 换货：免费为您发正确的商品，手上这件不用寄回
offer-exchange-back = 换货：免费为您发正确的商品，手上这件请寄回，运费由店铺承担
# 商品寄到店铺后退款。
offer-return = 退货：寄回的运费由您承担，店铺收到后原路退款 { $amount }
offer-return-label = 退货：寄回的运费由店铺承担，店铺收到后原路退款 { $amount }
offer-refund-keep = 退款 { $amount }，原路退回，商品不用寄回
offer-refund = 退款 { $amount }，原路退回
offer-cancel = 取消订单，退款 { $amount }，原路退回
offer-lasts = 以上方案为您保留到{ $until }。
offer-rights-stay = 无论您怎么选，您依法享有的权利都不变。
# 在我们自己的聊天里，谈到在平台上购买的订单。$name 是平台。
platform-only = 这个订单是您在 { $name } 上购买的，所以会在那里为您处理：店铺会用 { $name } 的站内消息联系您，如有退款，也会经由 { $name } 退给您。
dispute-there = 您已在 { $name } 上发起纠纷，现在由那里处理，我在这里无法再提出方案。店铺会在那里答复，您的权利不受影响。
dispute-bank = 您已向银行或支付服务商提出争议，现在由那里处理，我在这里无法再提出方案。店铺会在那里答复，您的权利不受影响。
platform-pays = { $name } 有自己的买家保障，这类订单通常都在保障范围内。如果最后还是没有收到，您可以在那里申请退款，款项由 { $name } 支付。
platform-refunds = 这个价格的订单，{ $name } 通常会直接退款，商品也不用寄回。您可以在那里的订单页面申请。
draft-answer = 请回复您选择的编号。
draft-address = 请核对您订单上的收货地址。如果有误或有遗漏，请在这里告诉我们。
# 买家自己的途径，与方案并列。$until 是最后一天。
claim-path-card = 您也可以向银行或支付机构提出申诉，到{ $until }截止。无论您是否选择店铺的方案，这条途径都对您开放。
claim-path-card-no-date = 您也可以向银行或支付机构提出申诉，截止日期可以向他们查询。无论您是否选择店铺的方案，这条途径都对您开放。
claim-path-marketplace = 您也可以直接向 { $name } 平台提出申诉，到{ $until }截止。无论您是否选择店铺的方案，这条途径都对您开放。
claim-path-marketplace-no-date = 您也可以直接向 { $name } 平台提出申诉，截止日期请看平台的帮助页面。无论您是否选择店铺的方案，这条途径都对您开放。
# 申诉期限快到了：不再提出方案，并且说明。
window-closes = 您提出申诉的期限到{ $until }截止。为了不耽误您，我不会再提出新的方案。如果需要申诉，请在截止之前提出。
accepted-wait = 好的，我们等到{ $until }。我会继续每天查看，到时还没有送达就联系您。这之前改变主意了，随时告诉我。
accepted-wait-back = 好的，我们等到{ $until }，我会继续每天查看。到时还没有送达，{ $amount } 会原路退给您，您不用再申请。这之前改变主意了，随时告诉我。
accepted-wait-sent = 好的，我们等到{ $until }。我会继续每天查看，到时还没有发货就联系您。这之前改变主意了，随时告诉我。
accepted-wait-sent-back = 好的，我们等到{ $until }，我会继续每天查看。到时还没有发货，{ $amount } 会原路退给您，您不用再申请。这之前改变主意了，随时告诉我。
accepted-wait-coupon = 好的，我们等到{ $until }，我会继续每天查看。到时还没有送达，会送您一张 { $amount } 的优惠券，您不用再申请。这之前改变主意了，随时告诉我。
accepted-wait-reship = 好的，我们等到{ $until }，我会继续每天查看。到时还没有送达，会免费为您补发，您不用再申请。这之前改变主意了，随时告诉我。
# accepted-…：买家刚点了按钮时说，承诺到期、卖家转达答复或重述约定时也说，所以不用“好的”开头。
accepted-coupon = 已为您安排：店铺做好 { $amount } 的优惠券后，马上就发到这里。
accepted-partial-refund = 已为您安排：店铺最晚{ $by }把 { $amount } 原路退给您，商品您留着。退款办好后，我在这里告诉您。
accepted-send-part = 已为您安排：店铺最晚{ $by }免费补寄缺件。寄出后，我在这里告诉您。
accepted-reship = 已为您安排：店铺最晚{ $by }免费补发。发出后，我在这里告诉您。
accepted-exchange = 已为您安排：店铺最晚{ $by }免费发出正确的商品。发出后，我在这里告诉您。
# $by 是买家寄出的最后一天。
accepted-return = 已为您安排退货：请您最晚{ $by }寄出，店铺收到后会把 { $amount } 原路退给您。
accepted-refund-keep = 已为您安排：店铺最晚{ $by }把 { $amount } 原路退给您，什么都不用寄回。退款办好后，我在这里告诉您。
accepted-refund = 已为您安排：店铺最晚{ $by }把 { $amount } 原路退给您。退款办好后，我在这里告诉您。
accepted-cancel = 已为您安排：订单正在取消，店铺最晚{ $by }把 { $amount } 原路退给您。退款办好后，我在这里告诉您。
already-accepted = 您已经选好了，正在为您办理。如果需要更改，请回复“人工”。
offer-is-over = 这个方案已经失效了。如果还需要帮忙，请告诉我，或回复“人工”。
no-further-offer = 我这边能给您的方案就是这些了，再多的要由店铺的客服来决定。
person-decides = 这件事会由客服亲自查看，和您一起找到合适的解决办法。
refused = 好的，我记下了，刚才的方案不适合您。
no-offer-open = 目前没有可选的方案。请告诉我哪里有问题，我们一起来看看。
# 按钮属于另一个聊天，或者已经失效。下面接着主菜单。
not-your-button = 这个按钮在这里已经失效了，不过您可以从下面重新选择。
offer-ran-out = 这个方案已经过期了。
# 买家还没有答复，店铺就收回了方案。不写“撤回”，那是撤回购买合同。
offer-revoked = 很抱歉，订单 { $order } 之前给您的方案，店铺已经收回，现在不能再选了。
# 买家选定之后又想换。这一句后面接着已经约好的内容。
agreed-stands = 已经约好的事，我不能自己更改，所以请同事来看。同事答复之前，仍然按这个约定办：
# 买家不想再等到约好的那天。
wait-left = 好的，那就不再等了，之前为那一天约好的安排也不再算数。
which-offer = 请问您说的是哪个订单？
# 买家想要的退款比能给的多。后面接着可选的方案。
counter-most = 我理解您的想法。商品您留着的话，我这边最多能退 { $amount }。
# 买家只写了一个数字，没写币种，也可能是别的意思。
counter-sure = 您说的数字，是希望退款的金额吗？如果是，请在下面选择。
# 买家提了金额，但这里不能改。后面接着 offer-intro 和方案。
counter-stands = 这里的金额我没法改动，不过下面的方案您都还可以选。
# $currency 是币种代码，例如 USD。
counter-currency = 您的订单是用 { $currency } 付款的。您希望退多少，请用这个币种告诉我。
done-refund = 订单 { $order } 的 { $amount } 已原路退回，银行可能需要几天才能入账。
done-reship = 订单 { $order } 补发的商品已经发出。我会继续跟进，有情况就告诉您。
done-reship-number = 订单 { $order } 补发的商品已经发出。我会继续跟进，有情况就告诉您。物流单号：{ $number }
done-part = 订单 { $order } 的缺件已经寄出。我会继续跟进，有情况就告诉您。
done-part-number = 订单 { $order } 的缺件已经寄出。我会继续跟进，有情况就告诉您。物流单号：{ $number }
done-coupon = 这是给您的 { $amount } 优惠券，结账时请输入优惠码：{ $code }
done-cancel = 订单 { $order } 已取消，{ $amount } 已原路退回，银行可能需要几天才能入账。
delay-agreed = 谢谢您。您的订单最晚{ $until }发货。发货之前仍然可以取消，回复“取消订单”即可。
wait-is-over = 我们约好等到{ $until }，但订单 { $order } 还没有送达。很抱歉。
promise-kept = 很抱歉，您的订单 { $order } 到{ $until }还没有送达。之前约好的安排，现在自动为您办理。
promise-kept-sent = 很抱歉，您的订单 { $order } 到{ $until }还没有发货。之前约好的安排，现在自动为您办理。
promise-withdrawn = 好消息：您的订单 { $order } 已经送达，之前我们为可能晚到而约好的安排不再适用。如果商品有任何问题，直接告诉我就好。
promise-withdrawn-sent = 好消息：您的订单 { $order } 已经发货，之前我们为可能晚发货而约好的安排不再适用。
# 买家说要投诉、开纠纷或找银行。
threat-answer = 这是您的权利，我不会劝阻您。如果您愿意，我们可以同时在这里想办法解决，这不会影响您的申诉。

## 退货。

return-when-there = 订单 { $order } 还在路上。收到以后请在这里告诉我，我会告诉您怎么退。
# 法定的无理由退货权。
return-by-law = 按法律规定，您可以无理由退货，到{ $until }截止。
return-to =
    请寄到：
    { $text }
return-wait = 寄出之前请稍等，客服会在这里告诉您寄到哪里、怎么寄。
return-number = 寄出后，请把物流单号发给我，我来跟进。收到退款之前，请保留寄件凭证。
return-followed = 谢谢。我会跟进您寄回店铺的包裹 { $number }，到了就告诉您。
return-arrived = 您退回的订单 { $order } 商品，店铺已经收到了，最晚{ $by }把 { $amount } 原路退给您。退款办好后，我在这里告诉您。

## 人工、退订、语言、结束。

person-asked = 已经为您转给人工客服。{ $team }的同事会在这里回复您，最晚{ $until }。
person-late = 很抱歉让您久等了。您的消息我已经再次转达，{ $team }的同事会在这里回复您，最晚{ $until }。
person-here = { $team }的客服已经来了，接下来由客服回复您，我先不打扰。
person-gone = 客服同事已经离开聊天，现在又是我，机器人助手。需要真人客服请回复“人工”。
stopped = 好的，我不再给您发通知了。您仍然可以随时在这里问我。想重新接收通知，请回复“恢复通知”。
started-again = 好的，有新情况我会继续告诉您。
ask-language = 请问您想用哪种语言？
language-set = 好的，以后我用简体中文和您沟通。
arrived-well = 顺利收到就好。
closed-arrived = 您的订单 { $order } 已经送达，之前还没办完的事，包括给您的方案，就都结束了。如果商品有问题，直接告诉我就好。
glad = 问题解决了就好。以后有事，随时在这里找我。

## 按钮。连同变量不超过 40 个字符，最好在 12 个以内，不加句号。

button-where = 我的订单到哪了
button-late = 太久没到
button-customs = 海关问题
button-not-received = 没收到货
button-damaged = 商品坏了
button-wrong-item = 发错货了
button-problem = 其他问题
button-wrong-variant = 颜色或尺寸不对
button-parts-missing = 少了东西
button-quality = 质量不好
button-send-back = 我想退货
button-other-order = 其他订单
button-order = 订单 { $order }
button-person = 人工客服
button-language = 切换语言
button-menu = 主菜单
# 法定权利，用词不能含糊。
button-withdraw = 撤回购买合同
button-want-money = 我要退款
button-want-new = 重新发一个
button-not-sent = 还没发货
button-claim = 申诉或纠纷
button-erase = 删除我的数据
button-erase-yes = 是的，删除
button-erase-no = 保留我的数据
button-my-data = 给我一份副本
button-download = 下载
button-stop = 不再接收消息
button-start-again = 恢复通知
button-no-photo = 我拍不了照片
button-skip-photo = 跳过这张
button-my-photos = 我的照片
button-retake = 重拍
button-delete-photo = 删除
button-photos-done = 发完了，继续
button-still-missing = 还是没找到
button-found-it = 找到了
button-all-well = 一切都好
button-something-wrong = 有问题
button-agree-delay = 同意最晚{ $by }发货
button-address = 更正地址
button-cancel-order = 取消订单
button-options = 查看方案
button-wait = 等到{ $until }
button-coupon = 优惠券 { $amount }
button-partial-refund = 部分退款 { $amount }
button-send-part = 补寄缺件
button-reship = 免费补发
button-exchange = 换货
button-return = 退货退款 { $amount }
button-refund-keep = 不用退货，退 { $amount }
button-refund = 退款 { $amount }
button-cancel = 取消并退 { $amount }
# 方案下面的按钮：这些都不要，看看别的；约好等待之后也用它改主意。
button-more = 换个方案
