"""A conversation's topic in the seller's group: what it is to be shown next, a message at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

import msgspec

from handlers.console import Saying, words
from handlers.console.timeline import text as text_of
from handlers.group import wanted
from handlers.seller import QUICK
from locales import native_name, nearest, say
from locales.desk import Words
from locales.figures import clean, country, shown
from models import marketplaces
from models.facts.cases import Case, CaseState, Option
from models.facts.conversations import Conversation, Person
from models.facts.decisions import Hear
from models.facts.fact import change
from models.facts.money import Money
from models.facts.orders import Order
from models.facts.outbound import SendMessage
from models.facts.parcels import Cause
from models.facts.people import Store
from models.facts.phrases import Day, Moment, Phrase, line
from models.facts.topics import Topic
from models.report import Said
from models.rules import ladder, tasks, windows
from models.translations import Translated

# So many messages of a burst are shown one after the other; of more, the newest, and how many there were before.
NEWEST = 40
LONGEST = 3800
QUOTE = 160
NAME = 100
BUTTON = 60
# What may be said in answer to the seller's people, by its name.
NOTES = frozenset(
    (
        "topic-colleague", "topic-edited", "topic-not-carried", "topic-not-translated", "topic-words-gone", "topic-too-late",
        "topic-undelivered", "topic-quick", "topic-elsewhere",
    )
)  # fmt: skip

ANSWERS = frozenset(
    (
        "desk-connected", "desk-lacks", "desk-off", "desk-moved-away", "desk-wrong-code", "desk-how", "desk-translates",
        "desk-plain",
    )
)  # fmt: skip

Button = tuple[str, str, str]


class View(msgspec.Struct, frozen=True, kw_only=True):
    """What a topic is made of. `said` are the newest messages since `topic.shown`, `earlier` how many there were before them;
    `others` has the buyer's words in the desk's language, `base` is our public address, empty without one."""

    topic: Topic
    talk: Conversation
    orders: tuple[Order, ...]
    store: Store
    said: tuple[Said, ...]
    earlier: int
    others: Mapping[int, Translated]
    now: datetime
    t: Words
    base: str = ""


class Post(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do there: open, rename, reopen or close the topic, say words, or show the photo `file`.

    `then` is what has been shown once it is done.
    """

    what: str
    text: str = ""
    buttons: tuple[Button, ...] = ()
    file: str = ""
    then: Topic


def next_post(view: View) -> Post | None:
    """What comes next, or None when all is shown: the summary first, photos, then words and how things stand."""
    topic, name = view.topic, _name(view)
    needed = wanted(view.talk, view.orders)
    if not topic.thread:
        fresh = change(topic, name=name, shown=0, photos=(), summed="", stands=(), closed=False)
        return Post(what="open", text=name, then=fresh) if needed else None
    if needed and topic.closed:
        return Post(what="reopen", then=change(topic, closed=False, summed=""))
    if needed and name != topic.name:
        return Post(what="rename", text=name, then=change(topic, name=name))
    if needed and topic.summed != _reason(view):
        summed = change(topic, summed=_reason(view), stands=_stands(view))
        return Post(what="say", text="\n".join(summary(view)), buttons=_buttons(view), then=summed)
    if not topic.closed:
        return _photo(view) or _news(view) or _end(view, needed)
    return None


def summary(view: View) -> tuple[str, ...]:
    """At most six lines: the order, what went wrong, what was offered, what the buyer wants, the clocks, where the rest is."""
    order, case = _matter(view)
    return (
        _first(view, order),
        *filter(None, (_wrong(view, case), _offered(view, case), _wants(view, case), _clocks(view, order, case))),
        _link(view),
    )


def noted(t: Words, note: str, facts: Mapping[str, str]) -> str:
    """An answer to the seller's people, by its name; empty for a name that is none."""
    lines = [t(note, **{name: clean(fact) for name, fact in facts.items()})] if note in NOTES else []
    if note == "topic-quick":
        lines += [f"{n}. {say.text((line(each),), t.language)}" for n, each in enumerate(QUICK, 1)]
    return "\n".join(lines)


def answered(t: Words, note: str, store: Store | None) -> str:
    """What a group is told of itself, by its name."""
    return t(note, store=clean(store.name) if store else "") if note in ANSWERS else ""


def would_change(t: Words, lost: Iterable[str]) -> str:
    """Why a translation is not used."""
    return t("topic-would-change", what=", ".join(lost))


def named(t: Words, action: str) -> str:
    """What a button under such an answer is called; a ready-made reply by its number above."""
    verb, _, arg = action.partition(":")
    if verb == "say":
        return str(QUICK.index(Phrase(arg)) + 1)
    return t("topic-new") if verb == "new" else t("topic-plain")


# The summary --------------------------------------------------------------------------------------------------------


def _name(view: View) -> str:
    order, case = _matter(view)
    ref = f"#{order.order_ref.lstrip('#')} " if order else ""
    cause = f", {view.t.of('cause', case.cause.value)}" if case else ""
    return _short(clean(f"{ref}{view.talk.name or view.t('a-buyer')}{cause}"), NAME)


def _matter(view: View) -> tuple[Order | None, Case | None]:
    """The order that it is about, and its case: one that alarms before one that is with people, before any other."""
    pairs = [(order, case) for order in view.orders for case in order.open_cases]
    if pairs:
        return max(pairs, key=lambda each: (_weight(each[1]), each[1].opened_at))
    order = next((each for each in view.orders if each.order_id == view.talk.focus), None)
    return order or next(iter(view.orders), None), None


def _weight(case: Case) -> int:
    return 2 if case.cause in tasks.ALARMING else 1 if case.state is CaseState.WITH_SELLER else 0


def _first(view: View, order: Order | None) -> str:
    t, talk = view.t, view.talk
    who = t(
        "topic-who", name=clean(talk.name) or t("a-buyer"), channel=words.kind(t, talk.channel),
        language=native_name(nearest(talk.language)),
    )  # fmt: skip
    if order is None:
        return t("topic-no-order", who=who)
    items = ", ".join(t("topic-item", n=each.quantity, title=_short(clean(each.title), 60)) for each in order.lines[:3])
    return t(
        "topic-order", who=who, ref=clean(order.order_ref), items=items + (", …" if len(order.lines) > 3 else ""),
        sum=shown(order.total, t.language), country=country(order.country, t.language),
    )  # fmt: skip


def _wrong(view: View, case: Case | None) -> str:
    person = view.talk.person
    heard = (each.what.text for each in reversed(view.said) if isinstance(each.what, Hear) and each.what.text)
    quote = (case and (case.said or next(iter(case.words), ""))) or (person and person.words) or next(heard, "")
    quote = _short(clean(quote or ""), QUOTE)
    if case is None:
        return f"“{quote}”" if quote else ""
    name = view.t.of("cause", case.cause.value)
    if case.cause in tasks.ALARMING:
        name = "⚠ " + view.t("says-dangerous" if case.cause is Cause.UNSAFE else "says-fake")
    return view.t("topic-wrong", cause=name, words=quote) if quote else name


def _offered(view: View, case: Case | None) -> str:
    if case is None:
        return ""
    last = case.offers[-1] if case.offers else None
    if last is None:
        return view.t("topic-nothing-offered")
    return view.t("topic-offered", options=_options(view.t, last.options), how=view.t.of("offer", last.state.value))


def _wants(view: View, case: Case | None) -> str:
    t, person = view.t, view.talk.person
    if case is not None and case.wish is not None:
        return t("topic-wants", what=t.of("wish", case.wish.value))
    if person is not None and person.about:
        return words.note(t, person.about)
    if case is not None and case.note:
        return words.note(t, case.note)
    return t("topic-wants-person") if person is not None else ""


def _clocks(view: View, order: Order | None, case: Case | None) -> str:
    t, person, zone = view.t, view.talk.person, view.store.zone
    parts = []
    if person is not None and person.by:
        parts.append(t("topic-taken-by", who=clean(person.by)))
    elif person is not None:
        parts.append(t("topic-promised", at=shown(Moment(at=person.answer_by, zone=zone), t.language)))
    last = windows.last_day(order, case.cause) if order and case else None
    if order is not None and last is not None:
        place = words.place(t, marketplaces.of(order.marketplace))
        parts.append(t("topic-claim", place=place, day=shown(Day(at=last, zone=zone), t.language)))
    return " · ".join(parts)


def _link(view: View) -> str:
    return view.t("topic-link", link=_address(view)) if view.base else view.t("topic-link-unset")


def _address(view: View) -> str:
    return f"{view.base}/console/conversations/{view.talk.conversation_id}"


def _reason(view: View) -> str:
    """Whoever asks for a person anew is summed up anew; a case that is with people is summed up once."""
    person = view.talk.person
    return person.asked_at.isoformat() if person is not None else view.topic.summed or "case"


# Photos, news, and how things stand ---------------------------------------------------------------------------------


def _photo(view: View) -> Post | None:
    every = [each for order in view.orders for case in order.cases for each in case.evidence]
    for n, each in enumerate(every, 1):
        if each.file and each.gone_at is None and each.evidence_id not in view.topic.photos:
            then = change(view.topic, photos=(*view.topic.photos, each.evidence_id))
            return Post(what="photo", text=view.t("topic-photo", n=n), file=each.file, then=then)
    return None


def _news(view: View) -> Post | None:
    """A burst is one message, as long as it may be; what does not fit is the next."""
    blocks, seen = [], view.topic.shown
    if view.earlier and view.said:
        blocks.append(view.t("topic-earlier", n=view.earlier))
    labels: dict[str, str] = {}
    for each in view.said:
        block = _block(view, each, labels)
        if block and blocks and sum(map(_units, blocks)) + _units(block) > LONGEST:
            return Post(what="say", text="\n\n".join(blocks), then=change(view.topic, shown=seen))
        blocks += [block] if block else []
        seen = each.n
    stands = _stands(view)
    status = list(_changed(view, stands))
    then = change(view.topic, shown=seen, stands=stands)
    if not blocks and not status:
        return None
    return Post(what="say", text="\n\n".join((*blocks, *status)), buttons=_buttons(view) if status else (), then=then)


def _end(view: View, needed: bool) -> Post | None:
    """Nobody is needed any more, and no case is open: the topic is closed, and opened again when somebody is."""
    if needed or any(order.open_cases for order in view.orders):
        return None
    return Post(what="close", then=change(view.topic, closed=True))


def _block(view: View, said: Said, labels: dict[str, str]) -> str:
    """One message: the buyer's as it came with the translation beneath, a person's where it was not written here."""
    t, what = view.t, said.what
    if isinstance(what, SendMessage):
        labels |= {b.action: say.label(b.label, t.language) for b in what.buttons if b.action}
        if said.author == "bot" or (what.in_group and not what.original):
            return ""
        head = t("topic-as-sent") if what.in_group else t("topic-in-console", who=clean(said.author))
        return f"{head}:\n{_quoted(text_of(said))}"
    parts = [_quoted(what.text)] if what.text else []
    if what.action and not what.text:
        parts.append(t("topic-pressed", label=labels.get(what.action, t("a-button"))))
    if what.photos:
        parts.append(t("n-photos", n=len(what.photos)))
    if what.other:
        kind = t.of("message-kind", what.other, what.other.replace("_", " "))
        parts.append(t("sent-unreadable", kind=kind))
    if not parts:
        return ""
    if (other := view.others.get(said.n)) is not None:
        lost = t("translation-left-out", what=", ".join(other.lost))
        parts.append(f"{t('translated')}\n{_quoted(other.text)}" if other.text else lost)
    name = clean(view.talk.name) or t("a-buyer")
    return "\n".join((f"{name} ({t('edited')}):" if what.edited else f"{name}:", *parts))


def _stands(view: View) -> tuple[str, ...]:
    """Who talks, and how the cases stand: the same as long as there is nothing to say of it."""
    person, told = view.talk.person, _told(view.topic)
    who = "bot"
    if person is not None and person.by:
        who = f"taken:{person.by}"
    elif person is not None:
        who = f"waits:{person.asked_at.isoformat()}:{person.passed}"
    cases = (case for order in view.orders for case in order.cases if case.open or case.case_id in told)
    return (who, *(f"case:{each.case_id}:{each.state}:{each.note}" for each in cases))


def _waits(view: View, person: Person) -> str:
    """Once time has run out, since when, so that it is not read over."""
    if not person.passed:
        return view.t("topic-waits")
    since = person.unanswered_at or person.asked_at
    return view.t("topic-passed-on", since=shown(Moment(at=since, zone=view.store.zone), view.t.language))


def _told(topic: Topic) -> frozenset[str]:
    """The cases that its people have heard of."""
    return frozenset(each.split(":")[1] for each in topic.stands if each.startswith("case:"))


def _changed(view: View, stands: tuple[str, ...]) -> Iterator[str]:
    t, person = view.t, view.talk.person
    for each in stands:
        if each in view.topic.stands:
            continue
        if each.startswith("case:"):
            yield from _case(view, each.split(":")[1])
        elif person is None:
            yield t("topic-bot-again")
        else:
            yield t("topic-now-taken", who=clean(person.by)) if person.by else _waits(view, person)


def _case(view: View, case_id: str) -> Iterator[str]:
    t = view.t
    order = next(each for each in view.orders if each.case(case_id))
    case = order.case(case_id)
    assert case is not None
    if not case.open:
        how = t.of("resolution", case.resolution.value) if case.resolution else ""
        yield t("topic-closed", cause=t.of("cause", case.cause.value), how=how)
    elif case.settlement is not None:
        yield t("topic-agreed", what=_option(t, case.settlement.option))
    elif options := _asked(view, order, case):
        yield t("topic-asks-yes", what=options)
    elif case.state is CaseState.OFFERING and case_id in _told(view.topic):
        yield t("topic-offer-out")
    elif case.state is CaseState.WITH_SELLER and case.note:
        yield words.note(t, case.note)


def _asked(view: View, order: Order, case: Case) -> str:
    """What waits for a yes, in words."""
    if not case.note.startswith(tasks.SIGN_OFF) or case.state is not CaseState.WITH_SELLER or case.settlement:
        return ""
    return _options(view.t, ladder.approved(order, case, view.store, view.now))


def _buttons(view: View) -> tuple[Button, ...]:
    t, person = view.t, view.talk.person
    buttons: list[Button] = [(t("topic-take"), "take", "")]
    if person is not None and person.taken_at is not None:
        buttons.append((t("topic-back"), "back", ""))
    for order in view.orders:
        for case in order.open_cases:
            if options := _asked(view, order, case):
                rung = case.note.partition(":")[2]
                buttons.append((_short(t("topic-yes", what=options), BUTTON), f"yes:{case.case_id}:{rung}", ""))
                buttons.append((t("topic-no"), f"no:{case.case_id}:{rung}", ""))
            if not (case.settlement and case.settlement.done_at is None):
                label = _short(t("topic-close", cause=t.of("cause", case.cause.value)), BUTTON)
                buttons.append((label, f"close:{case.case_id}", ""))
    buttons.append((t("topic-quick-button"), "quick", ""))
    return (*buttons, (t("topic-console"), "", _address(view))) if view.base else tuple(buttons)


# Words ---------------------------------------------------------------------------------------------------------------


def _options(t: Words, options: Iterable[Option]) -> str:
    return " / ".join(_option(t, each) for each in options)


def _option(t: Words, option: Option) -> str:
    return _plain(t, words.option(option))


def _plain(t: Words, value: object) -> str:
    """A sentence with its sums and days, as plain text."""
    if isinstance(value, Saying):
        return t(value.name, **{name: _plain(t, each) for name, each in value.facts.items()})
    return str(shown(value, t.language)) if isinstance(value, Money | Day | Moment) else str(value)


def _quoted(text: str) -> str:
    """Line by line behind a bar: nobody writes what looks like ours."""
    return "\n".join(f"│ {clean(each)}" for each in text.splitlines())


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 + 2
