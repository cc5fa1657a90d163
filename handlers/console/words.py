"""What our slugs are called where a seller reads them."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.facts.cases import Option, Remedy
from models.facts.money import Money
from models.facts.phrases import Day

CAUSES = {
    "not_shipped": "Not shipped yet",
    "long_transit": "Takes longer than usual",
    "peak_season": "Busy season",
    "carrier_silent": "No news from the carrier",
    "customs_in_process": "At customs",
    "customs_buyer": "Customs waits for the buyer",
    "customs_refused": "Refused by customs",
    "delivered": "Delivered",
    "pickup": "Waits at a pickup point",
    "delivery_failed": "Delivery failed",
    "returning": "On its way back",
    "lost": "Probably lost",
    "not_received": "Delivered, but not received",
    "damaged": "Arrived damaged",
    "wrong_item": "Wrong item",
    "wrong_variant": "Wrong colour or size",
    "parts_missing": "Parts missing",
    "poor_quality": "Poor quality",
    "unsafe": "Unsafe",
    "counterfeit": "Said to be a fake",
}
STATES = {
    "gathering": "Collecting details",
    "offering": "Offer made",
    "with_seller": "Waits for you",
    "agreed": "Agreed",
    "closed": "Closed",
}
RESOLUTIONS = {
    "settled": "Settled",
    "arrived": "It arrived after all",
    "solved_itself": "Solved itself",
    "withdrawn": "Taken back by the buyer",
    "seller": "Closed by you",
    "unanswered": "The buyer did not answer",
}
REMEDIES = {
    "wait": "Wait a little longer",
    "coupon": "Coupon",
    "partial_refund": "Partial refund",
    "send_part": "Send the missing part",
    "reship": "Send again",
    "exchange": "Exchange",
    "return": "Return, then refund",
    "refund_keep": "Full refund, nothing goes back",
    "refund": "Full refund",
    "cancel": "Cancel and refund",
}
OFFERS = {
    "open": "waiting for an answer",
    "accepted": "accepted",
    "refused": "refused",
    "expired": "ran out unanswered",
    "withdrawn": "taken back",
}
NOTICES = {
    "late": "that it is late",
    "silent": "that the carrier is silent",
    "at_risk": "that it may be late",
    "not_shipped": "that it has not been shipped",
    "customs": "about customs",
    "delivery_failed": "that the delivery failed",
    "pickup": "that it waits to be picked up",
    "returning": "that it is on its way back",
    "lost": "that it is probably lost",
    "moving_again": "that it moves again",
    "delivered_check": "that it was delivered",
}
TASKS = {
    "settle": "Carry out",
    "unknown": "Wait for the shop",
    "decide": "Decide",
    "approve": "Allow or decline",
    "answer": "Answer",
    "notify": "Tell the buyer",
    "alarm": "Urgent",
    "dispute": "Answer the dispute",
    "customs": "Find out",
}
CARRIED = {
    "asked": "Asked to carry it out",
    "unknown": "Was asked, and nobody knows what it did",
    "refused": "Did not carry it out",
    "given_up": "Is not asked any more: nobody knows what it did",
    "prepared": "Prepared it:",
}
# How far the shop's own system is with a settlement.
CARRYING = {
    "asked": "Your shop is being asked to do this by itself. Please do not pay by hand: the buyer would be paid twice.",
    "unknown": "Your shop was asked, and nobody knows yet whether it has done this. The bot looks there again, and asks again "
    "only where that cannot pay twice. Please do not pay by hand meanwhile.",
    "refused": "Your shop has not done this, and the bot has paid nothing. Please read why, then do it by hand.",
    "given_up": "Nobody knows what your shop has done, and it is not asked any more. Look into the shop first, and pay only "
    "what is not paid there.",
    "prepared": "Your shop has prepared this under the name below. Please finish it there.",
}
NOTES = {
    "refused": "Your shop has not done this, and the bot has paid nothing: see why before you pay by hand.",
    "given_up": "Nobody knows what your shop has done: look there first.",
    "prepared": "It is prepared in your shop, and waits for you.",
    "reminder": "Half of the time that was promised to the buyer is over.",
    "promise": "What was promised to a buyer is about to be late.",
    "no_further_offer": "The buyer refused everything that your policy allows.",
    "budget": "The offer would cost more than what is left of your budget, so the bot has not made it.",
    "sign_off": "The next offer costs more than the bot may promise without you.",
    "sign_off_declined": "You declined the next offer: the bot leaves this to you.",
    "serial": "Several orders with the same buyer, address or photo had claims lately. That proves nothing: please look at this "
    "one yourself.",
    "serial:photo": "A photo of this case is the same as one that came with another order, or much like it. That proves "
    "nothing: please look at both.",
    "person_decides": "Your policy leaves this to you.",
    "no_photo": "The buyer has no photo. If one comes, the bot goes on.",
    "revoked": "You took an offer back: the bot leaves this to you.",
    "changed_mind": "The buyer agreed, and now wants something else. What was agreed stands until you say otherwise.",
    "window": "The claim window is about to end, so the bot has stopped making offers.",
    "unreadable": "What the buyer sent could not be looked at, twice. If a photo comes, the bot goes on.",
    "unseen": "Photos came, and the buyer takes no messages. Look at them, and decide.",
    "wait_is_over": "The agreed wait is over, and the buyer takes no messages.",
    "charged": "The buyer had to pay a customs charge and names the amount.",
    "export": "It has not left its country: there the sender has to act, and the carrier's message says what to do.",
    "address": "The buyer wants it sent to another address.",
    "erase": "The buyer wants their data deleted.",
    "return": "The buyer sends it back and asks where to, and how.",
    "unsafe": "The buyer says that it is dangerous.",
    "no_offer": "Nothing has been offered yet, and the buyer may soon open a claim.",
    "right_to_cancel": "By law the buyer may cancel now, because it is late: the whole price goes back.",
    "no_day": "Not shipped, and two days that were named have passed: the bot names no third.",
    "platform": "It is put right in the marketplace's own messages: the words are ready to be sent there.",
    "platform_pays": "The marketplace's own protection usually pays for such an order, so nothing of yours was offered.",
    "platform_refunds": "The marketplace usually refunds an order of this price by itself, so nothing of yours was offered.",
    "sent_otherwise": "Words with an offer were sent to the buyer that are no longer what your policy says: please keep "
    "what you have promised there.",
    "no_consent": "Not shipped, told twice: without a yes of the buyer the order counts as cancelled by law.",
}
# What a draft is about, where it is no notice; and how it is told afterwards.
DRAFTS = {
    "offer": "what is offered",
    "photo": "a request for photos",
    "agreed": "what was agreed",
    "done": "that it is done",
}
SENT = {
    "offer": "Sent the buyer what is offered",
    "photo": "Asked the buyer for photos",
    "agreed": "Confirmed to the buyer what was agreed",
    "done": "Told the buyer that it is done",
    "window": "Told the buyer that the time for a claim is about to end",
}
CLAIMS = {
    "": "Every reason",
    "item_not_received": "Not received",
    "not_as_described": "Not as described",
    "damaged": "Damaged",
    "wrong_item": "Wrong item",
    "missing_parts": "Parts missing",
    "counterfeit": "A fake",
}
SILENCE = {
    "buyer_wins": "the buyer wins",
    "buyer_may_escalate": "the buyer may ask the marketplace to decide",
    "marketplace_decides": "the marketplace decides",
    "counts_against_seller": "it counts against you",
}
DELIVERY = {
    "waiting": "not delivered yet",
    "sending": "on its way",
    "unsure": "may not have arrived",
    "failed": "not delivered",
}
TRACKING = {
    "pre_transit": "Label made",
    "accepted": "Taken by the carrier",
    "in_transit": "On its way",
    "departed_origin_country": "Left the country of origin",
    "arrived_destination_country": "Arrived in the country",
    "customs_presented": "Shown to customs",
    "customs_held": "Held by customs",
    "customs_released": "Released by customs",
    "customs_action_required": "Customs asks for something",
    "out_for_delivery": "Out for delivery",
    "available_for_pickup": "Ready to be picked up",
    "delivery_attempt_failed": "Delivery attempt failed",
    "delivered": "Delivered",
    "returning": "On its way back",
    "returned": "Back with you",
    "damaged": "Reported damaged",
    "lost": "Reported lost",
    "cancelled": "Cancelled",
    "expired": "Tracking ended",
    "unknown": "No news yet",
}
AGENDA = {
    "notice": "Checks whether the buyer should be told something",
    "look": "Looks at the order again",
    "window": "The buyer's claim window nears its end",
    "photos": "Goes on even without photos",
    "offer": "The open offer runs out",
    "wait": "The agreed wait is over",
    "settlement": "Your promise is due",
    "reminder": "You are reminded of your promise",
    "alarm": "Alarms you if nothing has been offered",
    "approved": "Puts what you allowed to the buyer",
    "law": "Without the buyer's yes the order counts as cancelled by law",
    "retention": "The photos of a case that has ended are removed",
}
CHANNELS = {"telegram": "Telegram", "webchat": "Web chat", "whatsapp": "WhatsApp", "email": "E-mail"}
KINDS = CHANNELS | {
    "shopify": "Shopify",
    "woocommerce": "WooCommerce",
    "17track": "17TRACK",
    "aftership": "AfterShip",
    "easypost": "EasyPost",
    "trackingmore": "TrackingMore",
    "api": "Your own system",
    "csv": "CSV files",
}


def option(what: Option) -> tuple[str | Money | Day, ...]:
    """An option as words and facts; the facts are written in the reader's way when the page is made."""
    name = REMEDIES[what.remedy.value]
    if what.remedy is Remedy.WAIT and what.until:
        then = ("and if it is not there:", *option(what.then)) if what.then else ()
        return ("Wait until", Day(at=what.until), *then)
    if what.remedy in (Remedy.RETURN, Remedy.EXCHANGE):
        name += ", sent back at your cost" if what.label else ", sent back at the buyer's cost" if what.amount else ""
    return (name, what.amount) if what.amount else (name,)


def note(slug: str) -> str:
    """Why a case is with a person; what follows a colon (`sign_off:2`) is for programs."""
    return NOTES.get(slug) or NOTES.get(slug.partition(":")[0], slug)


def away(at: datetime, now: datetime) -> str:
    """How far a moment is from now: "in 3 hours", "2 days ago"."""
    span = _span(abs(at - now))
    if not span:
        return "now"
    return f"in {span}" if at > now else f"{span} ago"


def late(at: datetime, now: datetime) -> str:
    """The same for something that is due."""
    span = _span(abs(at - now))
    if at > now:
        return f"due in {span}" if span else "due now"
    return f"{span} late" if span else "due now"


def _span(span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    for size, name in ((1440, "day"), (60, "hour"), (1, "minute")):
        count = minutes // size
        if count >= (2 if name == "day" else 1):
            return f"{count} {name}" + ("s" if count > 1 else "")
    return ""


def removed_by(by: str) -> str:
    """Who removed a photo, in words."""
    return {
        "buyer": "by the buyer",
        "retention": "because its time was over",
        "erasure": "by an erasure on the command line",
    }.get(by, f"by {by}")
