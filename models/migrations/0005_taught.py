"""The parcels that are there already teach their lanes: what is reported next only moves what was counted of them."""

from typing import Any

from tortoise import migrations
from tortoise.migrations import operations as ops

from models import learned
from models.database import Statements


async def teach(_apps: Any, editor: Any) -> None:
    await learned.teach(Statements(editor.client, editor.client.capabilities.dialect))


class Migration(migrations.Migration):
    dependencies = [("models", "0004_lanes")]

    initial = False

    operations = [ops.RunPython(teach, ops.RunPython.noop)]
