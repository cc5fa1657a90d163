"""Charter: every row, for Tortoise. Moments are milliseconds since 1970 UTC, ids are text, facts are JSON text.

An order and a conversation are each one document (`doc`, the fact as JSON) with the columns that are searched by;
`parcel`, `case`, `task` are read-outs of those documents, written by `models.record` alone. So there is one truth about
what a change means: `models.facts.decisions.apply`. Columns are only ever added, with a default in the database.
"""

from models.tables.brings import Brought, Dispute, Ending, Outcome
from models.tables.doors import Inbox, Journal, Lease, Outbox
from models.tables.lanes import Learned, Transit
from models.tables.orders import Case, Order, Parcel, Task
from models.tables.people import Connection, Failure, Person, Policy, PolicyDraft, PolicyPut, Seller, Session, Store
from models.tables.photos import Likeness
from models.tables.privacy import Erasure, Seen
from models.tables.sold import Sold
from models.tables.spending import Claim, Purse
from models.tables.talks import Conversation, Message, Translation
from models.tables.topics import Topic
from models.tables.uploads import Upload

__all__ = [
    "Brought", "Case", "Claim", "Connection", "Conversation", "Dispute", "Ending", "Erasure", "Failure", "Inbox", "Journal",
    "Learned", "Lease", "Likeness", "Message", "Order", "Outbox", "Outcome", "Parcel", "Person", "Policy", "PolicyDraft",
    "PolicyPut", "Purse", "Seen", "Seller", "Session", "Sold", "Store", "Task", "Topic", "Transit", "Translation", "Upload",
]  # fmt: skip
