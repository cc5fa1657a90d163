"""Which of a stranger's columns says what ours say?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.columns.cells import Wrong
from bot.columns.exports import Cells, Layout, layout_of
from bot.columns.orders import OF_A_LINE, OF_THE_ORDER, REQUIRED

# As `rows` writes them: small letters, `_` between words. What stands first is taken first.
_NAMES: dict[str, str] = {
    "order": "order order_id order_number order_no order_ref orderid ordernumber order_sn number_order reference "
    "订单号 订单编号 "
    "訂單號 訂單編號 注文番号 주문번호 номер_заказа bestellnummer numero_de_pedido numéro_de_commande",
    "placed_at": "placed_at created_at order_date order_time sale_date paid_at purchase_date payment_time paid_on_date date_paid "
    "create_time created date "
    "下单时间 创建时间 付款时间 订单时间 下單時間 注文日 注文日時 주문일 дата_заказа bestelldatum fecha",
    "country": "country country_code ship_country ship_to_country shipping_country delivery_country recipient_country "
    "buyer_country destination 国家 收货国家 收件国家 国家代码 國家 国 국가 страна land pais país pays",
    "currency": "currency currency_code order_currency 币种 货币 幣別 通貨 통화 валюта währung moneda devise",
    "title": "title product product_name product_title item item_name item_title name_of_product goods_name description "
    "商品名称 产品名称 商品标题 商品 產品名稱 商品名 상품명 название товар artikel producto produit",
    "quantity": "quantity qty count pieces units quantity_purchased 数量 件数 數量 個数 수량 количество menge cantidad quantité",
    "unit_price": "unit_price price item_price sold_for product_price unit_cost_price 单价 "
    "价格 商品单价 單價 単価 단가 цена preis precio prix",
    "name": "name customer buyer_name customer_name recipient recipient_name ship_name ship_to_name shipping_name full_name "
    "buyer 收件人 买家姓名 收货人 姓名 收件人姓名 氏名 이름 имя kunde cliente",
    "email": "email e_mail buyer_email customer_email mail 邮箱 电子邮箱 郵箱 メール 이메일 почта",
    "phone": "phone telephone mobile phone_number buyer_phone ship_phone ship_to_phone tel 电话 手机 "
    "联系电话 電話 전화 телефон telefon teléfono",
    "postcode": "postcode zip zip_code postal_code ship_postal_code ship_zipcode ship_to_zip shipping_zip "
    "邮编 郵遞區號 郵便番号 우편번호 индекс plz",
    "language": "language locale 语言 語言 言語 언어 язык sprache idioma",
    "order_total": "order_total total total_price amount order_amount "
    "订单金额 总金额 订单总价 總額 合計 총액 сумма gesamt total_pedido",
    "shipped_at": "shipped_at ship_date shipping_date fulfilled_at dispatch_date date_shipped shipped_on_date "
    "发货时间 發貨時間 発送日 발송일 дата_отправки versanddatum",
    "promised_by": "promised_by delivery_by latest_delivery_date deliver_by maximum_estimated_delivery_date "
    "承诺送达时间 最晚送达时间",
    "promised_ship_by": "promised_ship_by latest_ship_date ship_by ship_by_date 最晚发货时间 承诺发货时间",
    "tracking": "tracking tracking_number tracking_no tracking_numbers tracking_code waybill "
    "物流单号 运单号 跟踪号 快递单号 物流單號 "
    "追跡番号 송장번호 운송장번호 трек трек_номер sendungsnummer numero_de_seguimiento",
    "carrier": "carrier shipping_carrier courier logistics tracking_company 物流公司 承运商 物流商 配送業者 택배사 перевозчик",
    "sku": "sku seller_sku item_sku product_sku custom_label sku编码 商品编码 货号",
    "variant": "variant variation variations variation_details option options specification 规格 属性 規格 옵션",
    "marketplace": "marketplace platform channel sales_channel 平台 销售平台 渠道",
    "store": "store shop store_name shop_name 店铺 店鋪 店铺名称",
    "origin": "origin ship_from warehouse_country 发货国家 发货地",
    "unit_cost": "unit_cost cost 成本 采购价",
}  # fmt: skip
OURS = tuple(dict.fromkeys((*REQUIRED, *OF_THE_ORDER, *OF_A_LINE)))


def guess(columns: Iterable[str]) -> dict[str, str]:
    """Ours to theirs, each of theirs once."""
    there = [each for each in columns if each]
    found: dict[str, str] = {}
    for ours in OURS:
        names = [ours, *_NAMES.get(ours, "").split()]
        theirs = next((each for each in names if each in there and each not in found.values()), "")
        if theirs:
            found[ours] = theirs
    return found


def known_or_guessed(columns: list[str], currency: str = "") -> Layout:
    """A shop's own export as it is, else as the names of the columns say. Raises Wrong, naming what is missing."""
    try:
        return layout_of(columns, currency)
    except Wrong as wrong:
        try:
            return layout(guess(columns), columns, currency)
        except Wrong:
            raise wrong from None


def layout(mapping: Mapping[str, str], columns: Iterable[str], currency: str = "") -> Layout:
    """As a person said it: ours to theirs. `currency` where no column says it. Raises Wrong, naming what is missing."""
    there = set(columns)
    used = {ours: theirs for ours, theirs in mapping.items() if ours in OURS and theirs in there}
    missing = [each for each in REQUIRED if each not in used and not (each == "currency" and currency)]
    if missing:
        raise Wrong(f"columns missing: {', '.join(missing)}")

    def ours(found: Cells) -> list[dict[str, str]]:
        said = {name: found.get(theirs, "") for name, theirs in used.items()}
        return [said if said.get("currency") else said | {"currency": currency}]

    return Layout(name="", ours=ours, complete=True)
