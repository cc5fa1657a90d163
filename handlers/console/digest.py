"""When a week is over: what happened, what it cost, what needs a person, and one thing to look at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from locales.desk import Words, speaking
from locales.figures import shown
from models.brought import Week
from models.facts.outbound import TellDesk
from models.facts.people import Store
from models.rules.endings import Who

# Monday, when people have come to work: a proposal of ours.
HOUR = 9
WEEK = timedelta(days=7)


def last_week(store: Store, now: datetime) -> tuple[datetime, datetime]:
    """The last whole week of the store, Monday to Sunday by its own clock (UTC)."""
    here = now.astimezone(ZoneInfo(store.zone))
    monday = (here - timedelta(days=here.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
    return (monday - WEEK).astimezone(UTC), monday.astimezone(UTC)


def due_at(store: Store, now: datetime) -> datetime:
    """When the next one is due: Monday morning by the store's clock."""
    here = now.astimezone(ZoneInfo(store.zone))
    monday = (here - timedelta(days=here.weekday())).replace(hour=HOUR, minute=0, second=0, microsecond=0)
    return (monday if monday > here else monday + WEEK).astimezone(UTC)


def weekly(store: Store, week: Week, since: datetime, language: str) -> TellDesk:
    """The digest of the week that began `since`. A quiet week is said in a line."""
    t = speaking(language)
    day = since.astimezone(ZoneInfo(store.zone)).date().isoformat()
    return TellDesk(
        seller_id=store.seller_id,
        store_id=store.store_id,
        about=f"digest:{store.store_id}:{day}",
        language=language,
        lines=tuple(_lines(t, week)),
    )


def _lines(t: Words, week: Week) -> Iterator[str]:
    settled = dict(week.settled)
    if not (week.cases or week.disputes or settled or week.open_tasks):
        yield t("week-quiet", orders=week.orders)
        return
    yield t("week-happened", orders=week.orders, cases=week.cases, disputes=week.disputes)
    ended = sum(settled.values())
    if ended:
        yield t("week-settled", n=ended, bot=settled.get(Who.BOT, 0), person=settled.get(Who.PERSON, 0))
    given = t("between-sums").join(str(shown(each, t.language)) for each in week.given)
    yield t("week-gave", sums=given) if given else t("week-gave-nothing")
    if week.open_tasks:
        yield t("week-tasks", n=week.open_tasks, late=week.late_tasks)
    yield _look(t, week)


def _look(t: Words, week: Week) -> str:
    """The one thing, the worst first."""
    cause, many = week.common
    if week.late_tasks:
        return t("look-late-tasks", n=week.late_tasks)
    if week.disputes > week.before:
        return t("look-more-disputes", n=week.disputes, before=week.before)
    if week.lost:
        return t("look-lost", n=week.lost)
    if many > 1:
        return t("look-common", cause=t.of("cause", cause), n=many)
    return t("look-nothing")
