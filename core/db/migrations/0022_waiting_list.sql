-- Families that wait for a room, and what they were offered.
CREATE TABLE waiting_entries (
    id BLOB NOT NULL UNIQUE,
    booking BLOB NOT NULL,
    unit_kind BLOB,
    together INTEGER NOT NULL,
    flexible_days INTEGER NOT NULL,
    comes_first INTEGER NOT NULL,
    notes TEXT NOT NULL,
    since INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX waiting_entries_by_booking ON waiting_entries (booking);
CREATE TRIGGER waiting_entries_insert BEFORE INSERT ON waiting_entries
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER waiting_entries_update BEFORE UPDATE ON waiting_entries
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER waiting_entries_delete BEFORE DELETE ON waiting_entries
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE waiting_offers (
    id BLOB NOT NULL UNIQUE,
    entry BLOB NOT NULL,
    arrives_on TEXT NOT NULL,
    offered_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    answer TEXT NOT NULL,
    answered_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX waiting_offers_by_entry ON waiting_offers (entry);
CREATE TRIGGER waiting_offers_insert BEFORE INSERT ON waiting_offers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER waiting_offers_update BEFORE UPDATE ON waiting_offers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER waiting_offers_delete BEFORE DELETE ON waiting_offers
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

-- Who waits is few among many stays.
CREATE INDEX reservations_waiting ON reservations (booking) WHERE state = 'WAITLISTED';
