-- What did not go as it was meant is a row of the resort: every desk sees it, and one settles it for all.
DROP TABLE sync_conflict;

CREATE TABLE conflict_cards (
    id BLOB NOT NULL UNIQUE,
    location BLOB,
    kind TEXT NOT NULL,
    device INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    command TEXT NOT NULL,
    staff BLOB,
    done_at INTEGER NOT NULL,
    detail TEXT NOT NULL,
    settled_at INTEGER,
    settled_by BLOB,
    outcome TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX conflict_cards_by_settling ON conflict_cards (settled_at, done_at);
CREATE TRIGGER conflict_cards_insert BEFORE INSERT ON conflict_cards
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER conflict_cards_update BEFORE UPDATE ON conflict_cards
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER conflict_cards_delete BEFORE DELETE ON conflict_cards
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
