"""When words, a button or photos have been heard: find what answers them."""

from __future__ import annotations

from functools import cache

import locales
from handlers import bargaining
from handlers.flows import broken, customs, enough, gallery, greet, offer, person, photos, proof, routes, unsure, wishes
from handlers.turn import Turn, expect, person_button, rest, say
from locales import say as words
from models.facts.conversations import Heard, Intent, Step
from models.facts.decisions import Decision, Focus, changed
from models.facts.fact import change
from models.facts.inbound import MessageReceived
from models.facts.orders import Order
from models.facts.phrases import Phrase, button, line

# These are wanted whatever was asked before.
_ALWAYS = frozenset({Intent.HUMAN, Intent.STOP, Intent.ERASE, Intent.LANGUAGE, Intent.DISPUTE_THREAT})
SURE = 0.6
_CLEAR = 0.6
_A_FEW = 5
# What still answers a question that we asked, beside words that say nothing clear.
_YES_OR_NO = frozenset({Intent.THANKS, Intent.ACCEPT, Intent.REFUSE})
_ANSWERS = {
    "photo": _YES_OR_NO | {Intent.DAMAGED},
    "looked": _YES_OR_NO | {Intent.NOT_RECEIVED},
    "charged": _YES_OR_NO | {Intent.CUSTOMS, Intent.REFUND},
    "detail": _YES_OR_NO
    | {
        Intent.WRONG_VARIANT,
        Intent.WRONG_ITEM,
        Intent.PARTS_MISSING,
        Intent.POOR_QUALITY,
        Intent.DAMAGED,
        Intent.NOT_RECEIVED,
        Intent.REPLACEMENT,
    },
    # "Ya lo envié": in other places the same words ask whether the shop has sent it.
    "sent_back": {Intent.RETURN, Intent.NOT_SHIPPED},
}
_PLACES = ("first", "second", "third")
_TYPED = {Phrase.BUTTON_MY_PHOTOS: "myphotos", Phrase.BUTTON_RETAKE: "retake"}
_COMMANDS = {
    "/stop": Intent.STOP,
    "/language": Intent.LANGUAGE,
    "/human": Intent.HUMAN,
    "/help": Intent.GREETING,
    "/menu": Intent.GREETING,
    "/order": Intent.WHERE_IS_IT,
}


def answer(turn: Turn, arrived: MessageReceived) -> Decision:
    if arrived.action:
        return _pressed(turn, arrived.action)
    hidden = say(turn, line(Phrase.CARD_HIDDEN)) if turn.heard.card_hidden else Decision()
    alarm = broken.alarm(turn.heard)
    if arrived.edited and alarm is None:
        return hidden + say(turn, line(Phrase.EDIT_SEEN))
    typed = "" if arrived.photos else _typed_button(turn)
    if typed:
        return _pressed(turn, typed)
    if arrived.other and not turn.heard.text and not arrived.photos:
        return enough.instead(turn) or say(
            turn, line(Phrase.ONLY_TEXT_AND_PHOTOS), buttons=(button(Phrase.BUTTON_MENU, "menu"),)
        )
    named = proof.named(turn)
    turned = _turned_to(turn, named) if named else Decision()
    turn = turn.after(turned)
    if alarm is not None:
        return hidden + turned + broken.wrong(turn, alarm)
    return hidden + turned + (_with_photos(turn) if arrived.photos else _words(turn, hidden))


def _words(turn: Turn, hidden: Decision) -> Decision:
    """Something wanted at any time, the answer to what was asked, another order's number, or a new wish."""
    intent, sure = intended(turn)
    step = routes.steps().get(turn.talk.step.name) if turn.talk.step and not _outlived(turn) else None
    begins = routes.begins()
    if turn.heard.foreign and step is None and not (turn.heard.orders or turn.heard.emails):
        return _in_no_language_of_ours(turn)
    if turn.talk.stopped_at is not None and (_greets(turn, intent) or _starts(turn.heard.text)):
        return wishes.restart(turn)
    if intent in _ALWAYS and sure >= SURE:
        return begins[intent](turn)
    if step is not None and not _leaves(turn, intent, sure):
        return step(turn)
    if step is None and (countered := bargaining.counter(turn)) is not None:
        return countered
    if _names_a_new_order(turn):
        return _told_order(turn)
    if step is None and _tells_which(turn, intent, sure) and (noted := photos.noted(turn)) is not None:
        return noted
    if turn.heard.photo == "delete":
        return begins[Intent.ERASE](turn)
    if intent in begins and sure >= SURE:
        return begins[intent](turn)
    return _missed(turn) if not hidden.changes else Decision()


def _in_no_language_of_ours(turn: Turn) -> Decision:
    """Said in the chat's language and in English, with a person and the languages beside it; the second time a person."""
    unknown = line(Phrase.LANGUAGE_UNKNOWN)
    english = line(Phrase.PLAIN, text=words.text((unknown,), locales.ENGLISH))
    ways = (person_button(), button(Phrase.BUTTON_LANGUAGE, "language"))
    also = (english,) if turn.talk.language != locales.ENGLISH else ()
    told = rest(turn) + say(turn, unknown, *also, buttons=ways)
    return told + (person.instead(turn) or person.missed(turn))


def _tells_which(turn: Turn, intent: Intent, sure: float) -> bool:
    """ "It's the small lid": a few words about the goods, and no clear wish; or no clear trouble that is another."""
    of_goods = intent in _ANSWERS["detail"] - _YES_OR_NO - {Intent.REPLACEMENT}
    return _in_a_few_words(turn, intent) or (sure < _CLEAR and (sure < SURE or of_goods))


def _in_a_few_words(turn: Turn, intent: Intent) -> bool:
    """ "The lid", "the blue one": which part or which one, and not that something else is wrong."""
    return len(turn.heard.text.split()) <= _A_FEW and intent in (
        Intent.PARTS_MISSING,
        Intent.WRONG_VARIANT,
        Intent.OTHER,
    )


def _names_a_new_order(turn: Turn) -> bool:
    """A number that is none of this buyer's is asked for its e-mail, whether it exists or not: nothing is given away."""
    if not turn.orders:
        return bool(turn.heard.orders or turn.heard.emails)
    return bool(turn.heard.orders) and proof.named(turn) is None


def _told_order(turn: Turn) -> Decision:
    """The order number came with the first words."""
    asked = expect(turn, Step(name="order", text=proof.wished(turn)))
    return asked + proof.order_number(turn.after(asked))


def intended(turn: Turn) -> tuple[Intent, float]:
    command = turn.heard.text.strip().split(" ")[0].casefold()
    if command in _COMMANDS:
        return _COMMANDS[command], 1.0
    return turn.heard.intents[0] if turn.heard.intents else (Intent.OTHER, 0.0)


def action(heard: Heard, offer_open: bool = False) -> str:
    """What such a message leads to where nothing was asked before, in a word: an alarm, "counter", an intent's slug, "ask:" with
    what is put to choose from, or "not_understood"."""
    if (alarm := broken.alarm(heard)) is not None:
        return alarm.value
    if offer_open and heard.amount is not None:
        return "counter"
    intent, sure = heard.intents[0] if heard.intents else (Intent.OTHER, 0.0)
    if intent in routes.begins() and sure >= SURE:
        return intent.value
    likely = unsure.likely(heard)
    return f"ask:{','.join(likely)}" if likely else "not_understood"


def _outlived(turn: Turn) -> bool:
    """Is the case closed that a question of ours was about? Then what is written now is no answer to it."""
    step = turn.talk.step
    order = turn.own(step.order_id) if step and step.case_id else None
    case = order.case(step.case_id) if order and step else None
    return case is not None and not case.open


def _leaves(turn: Turn, intent: Intent, sure: float) -> bool:
    """Does the buyer clearly want something else than to answer our question?"""
    step = turn.talk.step
    if step is None or step.name == "address":
        return False
    if step.name == "sent_back" and turn.heard.tracking:
        return False
    if step.name == "photo" and _in_a_few_words(turn, intent):
        return False
    if step.name in _ANSWERS:
        if turn.heard.orders and turn.order and step.order_id not in ("", turn.order.order_id):
            return sure >= SURE
        return sure >= _CLEAR and intent not in _ANSWERS[step.name] and intent is not Intent.OTHER
    if turn.heard.orders or turn.heard.emails:
        return False
    return bool(turn.orders) and sure >= _CLEAR and intent is not Intent.OTHER


def _missed(turn: Turn) -> Decision:
    """Not understood: the menu; the second time a person."""
    if (called := person.instead(turn)) is not None:
        return called
    missed = person.missed(turn)
    if not turn.orders:
        return missed + greet.ask_order(turn)
    live = offer.open_offers(turn)
    if len(live) == 1:
        return missed + say(turn, line(Phrase.NOT_UNDERSTOOD)) + offer.show(turn, *live[0][:2])
    if (asked := unsure.ask(turn)) is not None:
        return missed + asked
    return missed + say(turn, line(Phrase.NOT_UNDERSTOOD), buttons=greet.menu_buttons(turn))


def _with_photos(turn: Turn) -> Decision:
    """Photos with words that name the problem begin the case; without, they find their place."""
    if turn.talk.step is not None and turn.talk.step.name == "charged":
        return customs.charged(turn)
    cause = broken.problem(turn.heard)
    if cause is not None and photos.case_for(turn) is None:
        return broken.wrong(turn, cause)
    return photos.came(turn)


def _pressed(turn: Turn, action: str) -> Decision:
    """A button works on the order that it names, whichever one was talked about meanwhile."""
    verb, _, arg = action.partition(":")
    answer = routes.buttons().get(verb)
    if answer is None:
        return greet.menu(turn)
    about = turn.about(arg.partition(":")[0])
    turned = _turned_to(turn, about) if about else Decision()
    return turned + answer(change(turn.after(turned), arg=arg))


def _turned_to(turn: Turn, order: Order) -> Decision:
    if turn.talk.focus == order.order_id:
        return Decision()
    return changed(Focus(conversation_id=turn.talk.conversation_id, order_id=order.order_id))


def _typed_button(turn: Turn) -> str:
    """Typing instead of pressing: the button's number or its words."""
    text = turn.heard.text.strip()
    choices = [each for each in turn.talk.choices if each.action]
    if not text or len(text) > 80:
        return ""
    number = text.rstrip(".)")
    if number.isdecimal() and not _awaits_number(turn) and 1 <= int(number) <= len(choices):
        return choices[int(number) - 1].action
    language = turn.talk.language
    same = (each.action for each in choices if words.same_words(text, words.label(each.label, language)))
    return next(same, "") or _named_option(turn) or gallery.meant(turn) or _any_time(text)


def _any_time(text: str) -> str:
    """What may be typed without being shown, in whichever of our languages: "my photos", "take it again"."""
    if text.casefold() == "/photos":
        return "myphotos"
    return next((verb for label, verb in _labels() if words.same_words(text, label)), "")


@cache
def _labels() -> tuple[tuple[str, str], ...]:
    return tuple((words.label(line(phrase), each), _TYPED[phrase]) for phrase in _TYPED for each in locales.LANGUAGES)


def _named_option(turn: Turn) -> str:
    """ "The second one", "the coupon": what is on the table, if that is all that was said and one offer is shown."""
    takes = [each.action for each in turn.talk.choices if each.action.startswith("take:")]
    if not turn.heard.choice or len({each.split(":")[1] for each in takes}) != 1:
        return ""
    if turn.heard.choice in _PLACES:
        return next(iter(takes[_PLACES.index(turn.heard.choice) :]), "")
    named = [each for each in takes if offer.remedy(turn, each) == turn.heard.choice]
    return named[0] if len(named) == 1 else ""


def _awaits_number(turn: Turn) -> bool:
    step = turn.talk.step.name if turn.talk.step else ""
    return step in ("order", "email", "charged") or proof.named(turn) is not None


def _greets(turn: Turn, intent: Intent) -> bool:
    return intent is Intent.GREETING and not turn.heard.trouble


def _starts(text: str) -> bool:
    """Is it the very word that we told the buyer to write, in whichever of our languages?"""
    word = text.strip().casefold()
    told = [words.text((line(Phrase.STOPPED),), each).casefold() for each in locales.LANGUAGES]
    return word.isalpha() and any(f"{a}{word}{b}" in each for each in told for a, b in ("“”", "«»", '""'))
