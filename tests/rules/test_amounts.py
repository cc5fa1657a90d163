"""How much is wanted back: what is an amount, in whichever words and digits, and what is none."""

from __future__ import annotations

import string
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import LANGUAGES, train
from locales.hear import hear
from models.facts.conversations import Amount
from tests.rows import SAMPLES


def amount(text: str) -> Amount | None:
    return hear(text).amount


def money(value: str, currency: str = "") -> Amount:
    return Amount(value=value, currency=currency)


def percent(share: int) -> Amount:
    return Amount(percent=share)


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("50%", percent(50)),
        ("half", percent(50)),
        ("la mitad", percent(50)),
        ("نصف", percent(50)),
        ("أريد ١٠ ريال", money("10", "rial")),
        ("ارجع لي 20", money("20")),
        ("€10,50 back", money("10.50", "EUR")),
        ("refund me $1,234.50", money("1234.50", "$")),
        ("退我十五块钱", money("15", "元")),
        ("ten dollars back please", money("10", "$")),
        ("how about 20?", money("20")),
        ("ما رأيك في 8؟", money("8")),
        ("8 ما رأيكم؟", money("8")),
        ("8怎么样？", money("8")),
        ("10行吗", money("10")),
        ("twenty-five euros and we have a deal", money("25", "EUR")),
        ("I paid 40, give me 10", money("10")),
        ("百分之五十", percent(50)),
        ("打八折", percent(20)),
        ("أريد خصم ٢٠٪", percent(20)),
        ("10ドル返金してください", money("10", "$")),
        ("半額返金", percent(50)),
        ("절반 환불해 주세요", percent(50)),
        ("hoàn lại 50k", money("50000", "VND")),
        ("kembalikan 50rb", money("50000", "IDR")),
        ("आधा पैसा वापस करो", percent(50)),
        ("%20 indirim", percent(20)),
        ("you offered 5, I want 10", money("10")),
        ("退全款", percent(100)),
        ("US$ 15 back", money("15", "USD")),
        ("１０元退给我", money("10", "元")),
        ("KWD 10.500 back", money("10.500", "KWD")),
        ("two thirds", percent(67)),
        ("give me 12.50", money("12.50")),
        ("10.500 € zurück", money("10500", "EUR")),
        ("1'234.50 chf back", money("1234.50", "CHF")),
        ("１，２３４円返金", money("1234", "JPY")),
        ("١٬٢٣٤٫٥٠ دولار استرداد", money("1234.50", "$")),
        ("give me 10 instead of 5", money("10")),
        ("give me 10 back", money("10")),
        ("give me back 10", money("10")),
        ("refund me 12.50", money("12.50")),
        ("refund me 12,50", money("12.50")),
        ("I want 15 dollars back", money("15", "$")),
        ("15 bucks and we're good", money("15", "$")),
        ("15 usd refund please", money("15", "USD")),
        ("can you refund 20%", percent(20)),
        ("can I get half back?", percent(50)),
        ("give me half", percent(50)),
        ("half of my money back", percent(50)),
        ("half the price back please", percent(50)),
        ("I would accept half", percent(50)),
        ("50 percent refund", percent(50)),
        ("50 percent", percent(50)),
        ("fifty percent", percent(50)),
        ("I'd like a refund of 7.99", money("7.99")),
        ("at least 8 euros", money("8", "EUR")),
        ("8€", money("8", "EUR")),
        ("€8", money("8", "EUR")),
        ("EUR 8", money("8", "EUR")),
        ("8 EUR back", money("8", "EUR")),
        ("£5 off", money("5", "GBP")),
        ("5 pounds back", money("5", "GBP")),
        ("a discount of 10 dollars", money("10", "$")),
        ("refund 10 dollars and I keep it", money("10", "$")),
        ("I keep it if you refund 10 dollars", money("10", "$")),
        ("I will keep it for 10 dollars back", money("10", "$")),
        ("no, 12 dollars", money("12", "$")),
        ("no, give me 12", money("12")),
        ("not enough. 12 dollars", money("12", "$")),
        ("10 is too low, 15 back", money("15")),
        ("10 is not enough, I want 15 back", money("15")),
        ("5 is too little, give me 12", money("12")),
        ("make it 12", money("12")),
        ("what about 12?", money("12")),
        ("how about $12.50?", money("12.50", "$")),
        ("I paid 40 euros, refund me 20", money("20", "EUR")),
        ("i paid 40 i want 20 back", money("20")),
        ("refund half the price", percent(50)),
        ("can you do 30%?", percent(30)),
        ("30% off", percent(30)),
        ("30 % discount", percent(30)),
        ("a quarter of the price", percent(25)),
        ("one third back", percent(33)),
        ("give me 1/3 back", percent(33)),
        ("all of it back", percent(100)),
        ("I want a full refund", percent(100)),
        ("i want all my money back", percent(100)),
        ("quiero la mitad", percent(50)),
        ("quiero 10 euros de vuelta", money("10", "EUR")),
        ("dame 10", money("10")),
        ("devuélveme la mitad del dinero", percent(50)),
        ("devuélvanme 200 pesos", money("200", "peso")),
        ("un descuento del 20%", percent(20)),
        ("veinte euros de reembolso", money("20", "EUR")),
        ("diez euros", money("10", "EUR")),
        ("treinta y cinco euros de vuelta", money("35", "EUR")),
        ("al menos 15 euros", money("15", "EUR")),
        ("quiero el 50 por ciento", percent(50)),
        ("reembolso de 12,50 €", money("12.50", "EUR")),
        ("退10块", money("10", "元")),
        ("退款10元", money("10", "元")),
        ("退一半吧", percent(50)),
        ("退一半给我", percent(50)),
        ("能退50%吗", percent(50)),
        ("退百分之三十", percent(30)),
        ("赔我20元", money("20", "元")),
        ("补偿15块钱", money("15", "元")),
        ("给我退二十块", money("20", "元")),
        ("至少退十块", money("10", "元")),
        ("给我打八折", percent(20)),
        ("退还一半货款", percent(50)),
        ("退我10美元", money("10", "USD")),
        ("我要退20美元", money("20", "USD")),
        ("退30%可以吗", percent(30)),
        ("半价", percent(50)),
        ("退五块", money("5", "元")),
        ("ارجعوا لي ١٠ ريال", money("10", "rial")),
        ("اريد نصف المبلغ", percent(50)),
        ("اعطني نصف الثمن", percent(50)),
        ("اريد استرداد ٥٠٪", percent(50)),
        ("اريد خمسين بالمئة", percent(50)),
        ("عشرين دولار", money("20", "$")),
        ("اريد عشره دولار", money("10", "$")),
        ("رجعلي ٢٠", money("20")),
        ("خصم ٣٠٪", percent(30)),
        ("نص الفلوس", percent(50)),
        ("remboursez-moi la moitié", percent(50)),
        ("je veux 15 euros de remboursement", money("15", "EUR")),
        ("50% de remise", percent(50)),
        ("ich möchte 15 Euro zurück", money("15", "EUR")),
        ("erstatten Sie mir 15,50 €", money("15.50", "EUR")),
        ("50 Prozent Rabatt", percent(50)),
        ("voglio 10 euro indietro", money("10", "EUR")),
        ("rimborsatemi la metà", percent(50)),
        ("quero metade de volta", percent(50)),
        ("quero 20 reais de volta", money("20", "BRL")),
        ("ik wil de helft terug", percent(50)),
        ("połowę ceny proszę", percent(50)),
        ("верните половину суммы", percent(50)),
        ("хочу 300 рублей обратно", money("300", "RUB")),
        ("поверніть половину", percent(50)),
        ("поверніть 200 грн", money("200", "UAH")),
        ("ücretin yarısını istiyorum", percent(50)),
        ("100 TL iade", money("100", "TRY")),
        ("%50 iade istiyorum", percent(50)),
        ("אני רוצה חצי מהכסף", percent(50)),
        ('החזר של 20 ש"ח', money("20", "ILS")),
        ("1000円返金してください", money("1000", "JPY")),
        ("半分返金してください", percent(50)),
        ("10000원 환불해주세요", money("10000", "KRW")),
        ("50% 환불", percent(50)),
        ("hoàn lại một nửa tiền", percent(50)),
        ("tôi muốn hoàn 100.000 đồng", money("100000", "VND")),
        ("saya mau refund setengah", percent(50)),
        ("kembalikan 50.000 rupiah", money("50000", "IDR")),
        ("คืนเงิน 50%", percent(50)),
        ("ขอคืน 100 บาท", money("100", "THB")),
        ("मुझे आधा पैसा वापस चाहिए", percent(50)),
        ("100 रुपये वापस करो", money("100", "INR")),
        ("₹100 wapas do", money("100", "INR")),
        ("1,234.50 dollars back", money("1234.50", "$")),
        ("1.234,50 euros de vuelta", money("1234.50", "EUR")),
        ("1 234,50 € remboursés", money("1234.50", "EUR")),
        ("１０％返金", percent(10)),
        ("退５０％", percent(50)),
        ("۵۰٪", percent(50)),
        ("۲۰ دلار برگردان", money("20", "$")),
        ("CHF 10 zurück", money("10", "CHF")),
    ],
)
def test_this_much_is_wanted_back(text: str, wanted: Amount) -> None:
    assert amount(text) == wanted
    assert hear(text).amount == wanted


@pytest.mark.parametrize(
    "text",
    [
        "I have been waiting 30 days, give me an answer",
        "give me 10 more days",
        "I want 2 more of these",
        "I want 38, not 40",
        "return 2 items",
        "I want to return 1 of 3",
        "send me 2 new ones",
        "I want a refund for order 20231",
        "refund order #1050 please",
        "give me the tracking number YT2612345678901234",
        "my size is 38, I want to exchange it",
        "I paid 40 euros for this",
        "it cost me 25.99",
        "the shipping was 5 dollars and it took 3 weeks",
        "my order total was 89.90 USD",
        "I was charged 12.50 twice",
        "50% of the pieces are broken",
        "half of it is broken",
        "it only works half the time",
        "half the set is missing, please refund",
        "battery drops to 50% after an hour, i want my money back",
        "call me at 555 0199 or refund me",
        "i will give you 1 star",
        "i give you 5 days to answer",
        "give me your manager in 24 hours",
        "i'll give you until 10/12",
        "pay by 10.12.2024 or i call my bank",
        "the parcel weighs 10 kg",
        "iphone 15 case arrived broken, refund me",
        "model x200 is wrong, give me my money back",
        "ordered 3 got 2, refund the difference",
        "i want 1",
        "give me 1 reason not to open a dispute",
        "refund in 10 days or I go to the bank",
        "refund within 14 days",
        "I bought it for 10 euros",
        "it was 10 euros cheaper elsewhere",
        "I want a 10 euro coupon",
        "between 10 and 15 dollars back",
        "zip code 10001 refund",
        "I have waited since 2 march, refund me now",
        "keep 5 and send the rest",
        "what is 20% VAT",
        "20% of the screws are missing",
        "we were 4 people and 2 got nothing back",
        "nothing came back in 20 days",
        "I'll be back in 10 minutes",
        "10 days back i wrote you",
        "my account number is 12345678",
        "quiero 2 unidades",
        "devuélveme el pedido 1050",
        "llevo 10 días esperando, quiero mi dinero",
        "pagué 40 euros",
        "me costó 30 pesos",
        "la mitad de las piezas faltan",
        "talla 38",
        "compré 2 por 20 euros",
        "el 50% de las piezas están rotas",
        "hace 15 días",
        "我等了10天了，退款",
        "退2件",
        "我付了40元",
        "一共30块",
        "尺码38",
        "10月5日下单的",
        "订单号1050退款",
        "少了2个，给我补发2个",
        "一半的零件都坏了",
        "运费10块",
        "退一下",
        "一块退了吧",
        "给我一个说法",
        "دفعت ٤٠ ريال",
        "انتظرت ١٠ ايام ارجعوا لي نقودي",
        "رقم الطلب ١٠٥٠",
        "نصف القطع مكسوره",
        "المقاس ٣٨",
        "طلبت ٢ ووصل ١",
        "il y a 10 jours, remboursez-moi",
        "j'ai payé 40 €",
        "vor 10 Tagen bestellt, Geld zurück",
        "ich habe 40 Euro bezahlt",
        "die Hälfte der Teile fehlt",
        "10 gün oldu iade istiyorum",
        "жду 10 дней, верните деньги",
        "заплатил 500 рублей",
        "2個届いていません、返金してください",
        "注文番号1050 返金",
        "10일 기다렸어요 환불해주세요",
        "already 3 refunds asked",
        "3 times I asked for a refund",
        "I ordered 10, refund",
        "part no 10 back cover missing",
        "lumbar 5 back pain",
        "the 10 back pockets are torn",
        "room 10 back door",
        "open 10am refund desk",
        "i have 2 kids give me a break",
        "i am 50 and need it back",
        "it came 2 back to front",
        "I want $0 hassle",
        "100% cotton? it's fake",
        "i'm 100% sure it is broken, refund",
        "i am 100% sure",
        "100% your fault give me my money back",
        "50% charged",
        "1/2 of the order missing",
        "order 1/2 arrived",
        "2 of 2 parcels missing refund please",
        "one refund please",
        "two weeks and no refund",
        "ten days waiting for refund",
        "I need one back",
        "send one back",
        "twenty screws missing, i want a refund",
        "step 2 refund",
        "refund 2 of them",
        "you have 48 hours to refund",
        "refund me by 5 pm",
        "refund me on 12 march",
        "refund me to card 4242",
        "refund to account 12345",
        "iban DE89370400440532013000 refund me",
        "give me 3 pieces",
        "3怎么样？",
        "42码怎么样？",
        "5天怎么样？",
        "10 kr tillbaka",
    ],
)
def test_no_amount(text: str) -> None:
    """Days, pieces, sizes, prices, numbers of orders and telephones, and what is not sure."""
    assert amount(text) is None
    assert hear(text).amount is None


@pytest.mark.parametrize("number", range(10, 101))
def test_numbers_in_words(number: int) -> None:
    """Ten to a hundred, in languages that are spoken here."""
    for text in spelled(number):
        assert amount(text) in (money(str(number), "$"), money(str(number), "元")), text


def spelled(number: int) -> list[str]:
    tens, unit = divmod(number, 10)
    en = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    en_tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    one = "one two three four five six seven eight nine".split()
    zh = "一二三四五六七八九"
    if number == 100:
        return ["one hundred dollars back", "cien dólares de vuelta", "退一百块", "اريد مئة دولار"]
    english = en[unit] if tens == 1 else en_tens[tens - 2] + (f"-{one[unit - 1]}" if unit else "")
    chinese = ("" if tens == 1 else zh[tens - 1]) + "十" + (zh[unit - 1] if unit else "")
    return [f"{english} dollars back", f"退我{chinese}块"]


@pytest.mark.parametrize(
    "text, value",
    [
        ("quince dólares", "15"),
        ("veintidós dólares", "22"),
        ("cuarenta y ocho dólares", "48"),
        ("ocho dólares", "8"),
        ("خمسة وعشرين دولار", "25"),
        ("خمسة عشر دولار", "15"),
        ("ثمانون دولار", "80"),
        ("eight dollars back", "8"),
    ],
)
def test_more_numbers_in_words(text: str, value: str) -> None:
    assert amount(text) == money(value, "$")


@pytest.mark.parametrize(
    "digits", ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙"]
)
@given(number=st.integers(1, 9999))
def test_digits_of_every_script(digits: str, number: int) -> None:
    text = str(number).translate(str.maketrans(string.digits, digits))
    assert amount(f"{text} €") == money(str(number), "EUR")


@given(text=st.text())
def test_nothing_breaks_it(text: str) -> None:
    found = amount(text)
    assert found is None or (found.percent is None) is bool(found.value)


@pytest.mark.parametrize(
    "text",
    [
        "退" + "给我" * 23 + "x 10块",
        "give me " + "a an the " * 100 + "x 10 dollars",
        "half " * 500,
        "10 or " * 500,
    ],
)
def test_a_text_made_to_be_slow_is_not(text: str) -> None:
    """Read twice over, the first of these takes minutes."""
    assert amount(text) in (None, percent(50), money("10", "$"), money("10", "元"))


@given(number=st.integers(100, 99_999_999))
def test_an_order_number_is_no_amount(number: int) -> None:
    for text in (
        f"order {number}",
        f"refund order {number}",
        f"#{number} refund please",
        f"{number}",
        f"订单{number}退款",
    ):
        assert hear(text).amount is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_their_words(language: str) -> None:
    """A locale that is added says how its buyers ask for money."""
    half = tomllib.loads((SAMPLES / f"{language}.toml").read_text("utf-8"))["half"]
    assert hear(half, hint=language).amount == percent(50)


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("20% is not enough, 50%", percent(50)),
        ("fifty fifty", percent(50)),
        ("退三成", percent(30)),
        ("خلوها 40% وأوافق", percent(40)),
        ("要么30%要么免谈", percent(30)),
        ("خمسة عشر دولارا", money("15", "$")),
        ("15 يورو مثلا", money("15", "EUR")),
        ("15$ and I keep the mug", money("15", "$")),
        ("15 Euro und ich behalte es", money("15", "EUR")),
        ("500 ₽ и оставлю себе", money("500", "RUB")),
        ("500円でいいです", money("500", "JPY")),
        ("5000원만 돌려주세요", money("5000", "KRW")),
    ],
)
def test_haggling(text: str, wanted: Amount) -> None:
    assert amount(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "5 dollars? are you kidding",
        "only 2 dollars? no",
        "10% is a joke",
        "no i dont want to keep it for 3 dollars",
        "5块钱？逗我呢",
        "不想3块钱就留着",
        "再加5块",
        "refund 10 more dollars",
        "only got half",
        "vino la mitad",
        "少了一半",
        "i ordered 3 but want 20",
    ],
)
def test_what_is_wondered_at_refused_or_missing_is_not_wanted(text: str) -> None:
    assert amount(text) is None


def test_what_is_about_no_money_names_no_amount() -> None:
    """Every example of every locale that asks for something else than money."""
    money_ = {"refuse", "refund", "accept"}
    lines = [
        line.partition(" | ")[0]
        for told in train.lessons().values()
        for part in ("examples", "heldout")
        for intent, text in told[part].items()
        if intent not in money_
        for line in text.strip().splitlines()
    ]
    assert len(lines) > 3000
    assert [line for line in lines if amount(line)] == []
