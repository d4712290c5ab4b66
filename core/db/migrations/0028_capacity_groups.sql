-- How many places some services have together on a day.
CREATE TABLE capacity_groups (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    name TEXT NOT NULL,
    services TEXT NOT NULL,
    play_group TEXT,
    places INTEGER NOT NULL,
    soft_places INTEGER,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER capacity_groups_insert BEFORE INSERT ON capacity_groups
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER capacity_groups_update BEFORE UPDATE ON capacity_groups
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER capacity_groups_delete BEFORE DELETE ON capacity_groups
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
