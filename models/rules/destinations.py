"""Which customs rules hold at this destination?"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from models.facts.fact import Fact
from models.facts.money import Money, money
from models.facts.phrases import Phrase


class Payer(StrEnum):
    """Who bears duty and tax in the usual case. `PLATFORM_BELOW`: it is collected at the sale up to the limit."""

    BUYER = "buyer"
    BUYER_ABOVE = "buyer_above"
    PLATFORM_BELOW = "platform_below"
    PLATFORM = "platform"


class Destination(Fact, frozen=True, kw_only=True):
    """One country. `id_name` is the number that customs asks for, only above the limit if `id_above_only`.

    `limit` is where something begins to be due from the buyer; None: from the first cent.
    """

    payer: Payer
    limit: Money | None = None
    id_name: str = ""
    id_above_only: bool = False
    portal: str = Phrase.PORTAL_CARRIER
    hold_limit_days: int | None = None
    source: str = ""
    confidence: str = "medium"
    checked: date = date(2026, 11, 22)


EU = "EU"
EU_MEMBERS = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())

_CUSTOMS = Phrase.PORTAL_CUSTOMS


# Customs rules move within months: read them again before the confidence of an entry is raised. An official address
# stands here only where it is well known; elsewhere the buyer is sent to the carrier's or the customs' own page.
DESTINATIONS = {
    # VAT up to 150 EUR is collected at the sale by sellers in IOSS. 20 days is Finland's limit, taken for the Union.
    EU: Destination(
        payer=Payer.PLATFORM_BELOW,
        limit=money("150", "EUR"),
        hold_limit_days=20,
        source="https://globalimportblog.bakermckenzie.com",
    ),
    "FI": Destination(
        payer=Payer.PLATFORM_BELOW,
        limit=money("150", "EUR"),
        portal="tulli.fi",
        hold_limit_days=20,
        source="https://www.posti.fi",
    ),
    # The fee of 25 RON a parcel is the seller's by the carriers, the buyer's by the press.
    "RO": Destination(payer=Payer.PLATFORM_BELOW, limit=money("150", "EUR"), source="https://www.dpd.com/ro"),
    # A codice fiscale is asked for now and then only.
    "IT": Destination(
        payer=Payer.PLATFORM_BELOW, limit=money("150", "EUR"), source="https://easproject.com", confidence="low"
    ),
    "GB": Destination(
        payer=Payer.PLATFORM_BELOW,
        limit=money("135", "GBP"),
        hold_limit_days=21,
        source="https://personal.help.royalmail.com",
        confidence="high",
    ),
    # No limit since 2025-08-29. A tax number only on the broker's request, so the bill is the step.
    "US": Destination(payer=Payer.BUYER, source="https://content.govdelivery.com"),
    # Platforms of Remessa Conforme collect at checkout; where customs waits, it waits for the CPF or the tax.
    "BR": Destination(
        payer=Payer.BUYER,
        id_name="CPF",
        portal="Minhas Importações (Correios)",
        hold_limit_days=30,
        source="https://www.gologglobal.com",
    ),
    # Most holds are mismatches of name, telephone and code.
    "KR": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("150", "USD"),
        id_name="PCCC (개인통관고유부호)",
        portal="unipass.customs.go.kr",
        source="https://7customs.com/zh/board/appIssue/detail/351721",
    ),
    # Every parcel needs a broker's declaration since 2026-02-06.
    "TR": Destination(
        payer=Payer.BUYER, id_name="T.C. Kimlik No", source="https://globaltaxnews.ey.com/news/2026-0158"
    ),
    # 50 USD are free from the US and Canada only; from elsewhere it is due from the first cent.
    "MX": Destination(payer=Payer.BUYER, id_name="RFC / CURP", source="https://support.hypersku.com"),
    "RU": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("200", "EUR"),
        id_name="ИНН",
        hold_limit_days=45,
        source="https://www.bpd-express.de",
    ),
    "KZ": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("200", "EUR"),
        id_name="ИИН / ЖСН",
        source="https://qazmonitor.com",
        confidence="low",
    ),
    "IN": Destination(payer=Payer.BUYER, id_name="KYC (Aadhaar / PAN)", source="https://kyc.india.express.dhl.com"),
    "ID": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("3", "USD"),
        id_name="NPWP / NIK",
        source="https://www.posindonesia.co.id",
    ),
    # The limit changed three times in three months.
    "IL": Destination(
        payer=Payer.BUYER_ABOVE, limit=money("130", "USD"), id_name="מספר זהות", source="https://en.globes.co.il"
    ),
    # Free of duty below 1000 SAR, but VAT is always due.
    "SA": Destination(payer=Payer.BUYER, id_name="National ID / Iqama", source="https://zatca.gov.sa"),
    "AE": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("300", "AED"),
        id_name="Emirates ID",
        id_above_only=True,
        source="https://www.gulfbuzz.com",
    ),
    "NO": Destination(
        payer=Payer.PLATFORM_BELOW,
        limit=money("3000", "NOK"),
        id_name="Fødselsnummer",
        id_above_only=True,
        source="https://www.toll.no",
    ),
    # Tax below 5 CHF is not charged, which is goods up to about 62.
    "CH": Destination(payer=Payer.BUYER_ABOVE, limit=money("62", "CHF"), source="https://www.ch.ch"),
    # Above the limit an import declaration with an identity check.
    "AU": Destination(
        payer=Payer.PLATFORM_BELOW, limit=money("1000", "AUD"), portal="abf.gov.au", source="https://auspost.com.au"
    ),
    "NZ": Destination(
        payer=Payer.PLATFORM_BELOW,
        limit=money("1000", "NZD"),
        id_name="Customs client code",
        id_above_only=True,
        portal="customs.govt.nz",
        source="https://www.ups.com",
        confidence="low",
    ),
    "CA": Destination(
        payer=Payer.BUYER_ABOVE, limit=money("20", "CAD"), hold_limit_days=15, source="https://www.argocustoms.com"
    ),
    "JP": Destination(payer=Payer.BUYER_ABOVE, limit=money("10000", "JPY"), source="https://www.customs.go.jp"),
    # A RUT is asked for now and then only.
    "CL": Destination(payer=Payer.PLATFORM_BELOW, limit=money("500", "USD"), source="https://www.cnnchile.com"),
    "AR": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("50", "USD"),
        id_name="CUIT / CUIL",
        portal=_CUSTOMS,
        hold_limit_days=30,
        source="https://www.perfil.com",
    ),
    "PE": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("200", "USD"),
        id_name="DNI",
        hold_limit_days=60,
        source="https://www.infobae.com",
    ),
    "CO": Destination(payer=Payer.BUYER_ABOVE, limit=money("200", "USD"), id_name="Cédula", confidence="low"),
    "ZA": Destination(payer=Payer.BUYER, id_name="ID / passport / tax number", source="https://www.sars.gov.za"),
    # From the first baht since 2026-01-01; most platforms prepay it.
    "TH": Destination(payer=Payer.PLATFORM, source="https://www.pattayamail.com"),
    "VN": Destination(payer=Payer.BUYER, id_name="CCCD", source="https://www.ey.com", confidence="low"),
    "PH": Destination(payer=Payer.BUYER_ABOVE, limit=money("10000", "PHP"), confidence="low"),
    "UA": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("150", "EUR"),
        id_name="РНОКПП",
        id_above_only=True,
        source="https://ua24.net",
        confidence="low",
    ),
    "TW": Destination(
        payer=Payer.BUYER_ABOVE,
        limit=money("2000", "TWD"),
        id_name="身分證字號",
        portal="EZ WAY",
        confidence="low",
    ),
    "SG": Destination(payer=Payer.PLATFORM_BELOW, limit=money("400", "SGD"), confidence="low"),
    "MY": Destination(payer=Payer.PLATFORM_BELOW, limit=money("500", "MYR"), confidence="low"),
    "CN": Destination(payer=Payer.BUYER, id_name="身份证号", confidence="low"),
}

# Rounded, as of 2026, to tell an order of 20 EUR from one of 2000; never to reckon an amount that anybody is told.
PER_USD = {
    "USD": 1,
    "EUR": 0.87,
    "GBP": 0.76,
    "AED": 3.67,
    "ARS": 1400,
    "AUD": 1.53,
    "BRL": 5.4,
    "CAD": 1.4,
    "CHF": 0.8,
    "CLP": 940,
    "CNY": 7.1,
    "COP": 3900,
    "CZK": 21,
    "DKK": 6.5,
    "HKD": 7.8,
    "HUF": 340,
    "IDR": 16600,
    "ILS": 3.3,
    "INR": 88,
    "JPY": 153,
    "KRW": 1440,
    "KZT": 525,
    "MXN": 18.4,
    "MYR": 4.2,
    "NOK": 10.1,
    "NZD": 1.75,
    "PEN": 3.4,
    "PHP": 58.5,
    "PLN": 3.7,
    "RON": 4.4,
    "RUB": 81,
    "SAR": 3.75,
    "SEK": 9.5,
    "SGD": 1.3,
    "THB": 32.5,
    "TRY": 42,
    "TWD": 31,
    "UAH": 42,
    "VND": 26300,
    "ZAR": 17.3,
}
