-- Which desk may promise a room alone, and promises that wait until such a desk was heard of.
CREATE TABLE room_leases (
    id BLOB NOT NULL UNIQUE,
    unit BLOB NOT NULL,
    device BLOB NOT NULL,
    ends_at INTEGER NOT NULL,
    released_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX room_leases_by_unit ON room_leases (unit);
CREATE TRIGGER room_leases_insert BEFORE INSERT ON room_leases
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER room_leases_update BEFORE UPDATE ON room_leases
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER room_leases_delete BEFORE DELETE ON room_leases
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

ALTER TABLE segments ADD COLUMN lease BLOB;
CREATE INDEX segments_by_lease ON segments (lease) WHERE lease IS NOT NULL;
