"""The journal is only added to, whoever writes; but a line's words may be emptied when its buyer is forgotten."""

from tortoise import migrations
from tortoise.migrations import operations as ops

_EMPTIED = (
    "NEW.changes = '[]' AND NEW.arrival = '' AND NEW.n = OLD.n AND NEW.about = OLD.about AND NEW.at = OLD.at "
    "AND NEW.hash = OLD.hash"
)
SQLITE = [
    f"CREATE TRIGGER journal_stays BEFORE UPDATE ON journal WHEN NOT ({_EMPTIED}) "
    "BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END",
    "CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END",
]
POSTGRES = [
    "CREATE OR REPLACE FUNCTION journal_stays() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN IF TG_OP = 'UPDATE' AND {_EMPTIED} THEN RETURN NEW; END IF; "
    "RAISE EXCEPTION 'the journal is only added to'; END $$",
    "CREATE TRIGGER journal_stays BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION journal_stays()",
]


async def guard(_apps, editor):
    for sql in POSTGRES if editor.DIALECT == "postgres" else SQLITE:
        await editor.client.execute_script(sql)


class Migration(migrations.Migration):
    dependencies = [("models", "0021_alike")]

    initial = False

    operations = [ops.RunPython(guard, ops.RunPython.noop)]
