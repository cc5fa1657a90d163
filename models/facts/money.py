"""Money: whole minor units and a currency."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation

from models.facts.fact import Fact

# ISO 4217 minor units that are not 2: https://www.iso.org/iso-4217-currency-codes.html (list one, 2024).
_EXPONENTS = dict.fromkeys(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0
) | dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3)


class Money(Fact, frozen=True, kw_only=True, order=True, tag="money"):
    """An amount in minor units (cents, yen, fils) of an ISO 4217 currency."""

    minor: int
    currency: str

    def __add__(self, other: Money) -> Money:
        assert self.currency == other.currency, "amounts of two currencies are never added"
        return Money(minor=self.minor + other.minor, currency=self.currency)

    def __sub__(self, other: Money) -> Money:
        assert self.currency == other.currency, "amounts of two currencies are never subtracted"
        return Money(minor=self.minor - other.minor, currency=self.currency)

    def percent(self, share: int) -> Money:
        """`share` percent of it, rounded half to even in minor units."""
        part = (Decimal(self.minor) * share / 100).quantize(Decimal(1), ROUND_HALF_EVEN)
        return Money(minor=int(part), currency=self.currency)

    @property
    def decimal(self) -> Decimal:
        return Decimal(self.minor).scaleb(-exponent(self.currency))


def exponent(currency: str) -> int:
    """Digits after the point in this currency: 2 for EUR, 0 for JPY, 3 for KWD."""
    return _EXPONENTS.get(currency, 2)


def money(amount: str, currency: str) -> Money:
    """Reads an amount as shops write it ("1234.50"). Raises ValueError when it is no number or has too fine a fraction."""
    currency = currency.strip().upper()
    if len(currency) != 3 or not currency.isascii() or not currency.isalpha():
        raise ValueError(f"{currency!r} is not a currency code of three letters")
    try:
        value = Decimal(amount.strip())
    except InvalidOperation:
        raise ValueError(f"{amount!r} is not an amount") from None
    minor = value.scaleb(exponent(currency)) if value.is_finite() else value
    if not value.is_finite() or abs(minor) > 10**15 or minor != minor.to_integral_value():
        raise ValueError(f"{amount!r} is not an amount in {currency}")
    return Money(minor=int(minor), currency=currency)
