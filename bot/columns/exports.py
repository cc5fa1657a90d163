"""How do a shop's own order exports say what our columns say?"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from bot.columns import cells
from bot.columns.cells import Wrong
from bot.columns.orders import REQUIRED

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`ours` makes one foreign row rows in our columns. `complete`: every row says all that is required.

    `utc`: in ISO 8601 it writes UTC where it says no zone; others mean the clocks of their shop.
    """

    name: str
    ours: Callable[[Cells], list[dict[str, str]]]
    complete: bool = False
    utc: bool = False


def layout_of(columns: list[str], currency: str = "") -> Layout:
    """Whose header is this? Raises Wrong, naming what is missing."""
    if {"name", "lineitem_name", "lineitem_price"} <= set(columns):
        layout = Layout(name="Shopify's export", ours=_shopify)
        _check(layout, _SHOPIFY, columns, currency)
    elif _first(_WOOCOMMERCE["order"], columns) and _first(_WOOCOMMERCE["placed_at"], columns):
        layout = Layout(name="WooCommerce's export", ours=_woocommerce)
        packed = {"title", "quantity", "unit_price"} if any(_PACKED.fullmatch(each) for each in columns) else set()
        _check(layout, _WOOCOMMERCE, columns, currency, packed)
    else:
        layout = Layout(name="orders.csv", ours=lambda found: [dict(found)], complete=True, utc=True)
        _check(layout, {each: (each,) for each in REQUIRED}, columns, "")
    return layout


# Header of "Orders > Export" in Shopify: https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders
_SHOPIFY = {
    "order": ("name",),
    "platform_ref": ("id",),
    "placed_at": ("created_at",),
    "name": ("shipping_name", "billing_name"),
    "email": ("email",),
    "phone": ("shipping_phone", "phone", "billing_phone"),
    "country": ("shipping_country", "billing_country"),
    "postcode": ("shipping_zip", "billing_zip"),
    "currency": ("currency",),
    "order_total": ("total",),
    "refunded": ("refunded_amount",),
    "cancelled_at": ("cancelled_at",),
    "shipped_at": ("fulfilled_at",),
    "sku": ("lineitem_sku",),
    "title": ("lineitem_name",),
    "quantity": ("lineitem_quantity",),
    "unit_price": ("lineitem_price",),
}

# WooCommerce leaves exports to extensions. The headers of three: Customer/Order/Coupon Export (`order_date`,
# https://woocommerce.com/document/ordercustomer-csv-export/), Import Export Suite (`line_item_1`,
# https://woocommerce.com/document/import-and-export-of-woocommerce-orders/), and Advanced Order Export
# ("Country Code (Shipping)", https://wordpress.org/plugins/woo-order-export-lite/).
_WOOCOMMERCE = {
    "order": ("order_number_formatted", "order_number", "order_id"),
    "platform_ref": ("order_id",),
    "placed_at": ("order_date_gmt", "order_date", "date_created_gmt", "date_created", "date"),
    "name": (
        *("shipping_full_name", "full_name_shipping"),
        *("shipping_first_name+shipping_last_name", "first_name_shipping+last_name_shipping"),
        *("billing_full_name", "full_name_billing"),
        *("billing_first_name+billing_last_name", "first_name_billing+last_name_billing"),
    ),
    "email": ("billing_email", "email_billing", "customer_email"),
    "phone": ("shipping_phone", "phone_shipping", "billing_phone", "phone_billing"),
    "country": (
        *("shipping_country", "shipping_country_code", "country_code_shipping", "country_name_shipping"),
        *("billing_country", "billing_country_code", "country_code_billing", "country_name_billing"),
    ),
    "postcode": ("shipping_postcode", "postcode_shipping", "billing_postcode", "postcode_billing"),
    "currency": ("order_currency", "currency"),
    "order_total": ("order_total", "order_total_amount", "total"),
    "refunded": ("refunded_total", "order_refund_amount"),
    "shipped_at": ("completed_date", "date_completed_gmt", "date_completed"),
    "tracking": ("tracking_number", "tracking_numbers"),
    "carrier": ("tracking_provider", "shipping_provider"),
    "sku": ("item_sku", "sku", "product_sku"),
    "title": ("item_name", "product_name", "name"),
    "variant": ("product_variation", "item_meta"),
    "quantity": ("item_quantity", "quantity", "quantity_refund", "qty"),
    "unit_price": ("item_price", "item_cost", "product_price", "item_total/", "order_line_total/", "item_subtotal/"),
}
_PACKED = re.compile(r"line_items|line_item_\d+")
_NOT_YET = frozenset({"pending", "pending_payment", "failed", "draft", "checkout_draft", "auto_draft", "trash"})


def _shopify(found: Cells) -> list[dict[str, str]]:
    return [_renamed(found, _SHOPIFY)]


def _woocommerce(found: Cells) -> list[dict[str, str]]:
    """An unpaid order is none yet: it comes again, paid, in a later export."""
    status = (found.get("order_status") or found.get("status", "")).lower().replace("-", "_").replace(" ", "_")
    status = status.removeprefix("wc_")
    if status in _NOT_YET:
        return []
    said = _renamed(found, _WOOCOMMERCE)
    if status in ("cancelled", "canceled"):
        said["cancelled_at"] = (
            _utc(found.get("date_modified_gmt", "")) or found.get("date_modified") or said["placed_at"]
        )
    packed = [cell for column, cell in found.items() if cell and _PACKED.fullmatch(column)]
    if not packed or said.get("title"):
        return [_priced(said)]
    lines = [item for cell in packed for item in cell.split(";") if "name:" in item]
    return [_priced(said | _line(item)) for item in lines] or [said]


def _line(packed: str) -> dict[str, str]:
    """One `name:Cup|sku:C1|quantity:2|total:8.00`."""
    parts = dict(part.partition(":")[::2] for part in packed.split("|"))
    said = {key.strip(): html.unescape(value.strip()) for key, value in parts.items()}
    names = {"name": "title", "sku": "sku", "quantity": "quantity", "price": "unit_price", "total": "unit_price/"}
    return {ours: said[theirs] for theirs, ours in names.items() if said.get(theirs)}


def _priced(said: dict[str, str]) -> dict[str, str]:
    """A unit price without the fractions of a cent that taxes and discounts leave; or the line's total, shared out."""
    shared = said.pop("unit_price/", "")
    price = said.get("unit_price", "")
    if not price and shared:
        try:
            price = f"{Decimal(shared) / Decimal(said.get('quantity') or '1'):f}"
        except (InvalidOperation, ZeroDivisionError):
            price = shared
    exact = cells.rounded(price, said.get("currency") or "EUR") if price else None
    return said | ({"unit_price": f"{exact.decimal:f}" if exact else price} if price else {})


def _renamed(found: Cells, table: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    said: dict[str, str] = {}
    for ours, theirs in table.items():
        for name in theirs:
            value = " ".join(found.get(part, "") for part in name.rstrip("/").split("+")).strip()
            if value:
                # A spreadsheet's apostrophe keeps zeros in front and is no part of the text.
                said[ours + "/" * name.endswith("/")] = html.unescape(value.removeprefix("'"))
                if name.endswith("_gmt"):
                    said[ours] = _utc(said[ours])
                break
    return said


def _utc(moment: str) -> str:
    """With its zone, where it is more than a day and names none."""
    return f"{moment}Z" if moment[-3:-2] == ":" else moment


def _first(theirs: Iterable[str], columns: list[str]) -> str:
    return next((name for name in theirs if set(name.rstrip("/").split("+")) <= set(columns)), "")


def _check(
    layout: Layout,
    table: Mapping[str, tuple[str, ...]],
    columns: list[str],
    currency: str,
    packed: set[str] | None = None,
) -> None:
    known = (packed or set()) | ({"currency"} if currency else set())
    missing = [each for each in REQUIRED if each not in known and not _first(table[each], columns)]
    if missing:
        raise Wrong(f"columns missing: {', '.join(missing)} (read as {layout.name})")
