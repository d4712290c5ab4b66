-- Grooming by appointment: who is groomed by whom and when, the hours of those who groom, and their breaks.
CREATE TABLE appointments (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    household BLOB NOT NULL,
    pet BLOB NOT NULL,
    groomer BLOB NOT NULL,
    services TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_changed_at INTEGER NOT NULL,
    arrived_at INTEGER,
    started_at INTEGER,
    finished_at INTEGER,
    picked_up_at INTEGER,
    cancel_reason TEXT NOT NULL,
    notes TEXT NOT NULL,
    reservation BLOB,
    invoice BLOB,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX appointments_by_time ON appointments (starts_at);
CREATE INDEX appointments_by_pet ON appointments (pet, starts_at);
CREATE INDEX appointments_by_reservation ON appointments (reservation) WHERE reservation IS NOT NULL;
CREATE INDEX appointments_by_invoice ON appointments (invoice) WHERE invoice IS NOT NULL;
CREATE TRIGGER appointments_insert BEFORE INSERT ON appointments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER appointments_update BEFORE UPDATE ON appointments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER appointments_delete BEFORE DELETE ON appointments
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE working_hours (
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL,
    weekday INTEGER NOT NULL,
    from_minute INTEGER NOT NULL,
    until_minute INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX working_hours_by_staff ON working_hours (staff);
CREATE TRIGGER working_hours_insert BEFORE INSERT ON working_hours
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER working_hours_update BEFORE UPDATE ON working_hours
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER working_hours_delete BEFORE DELETE ON working_hours
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE groomer_breaks (
    id BLOB NOT NULL UNIQUE,
    staff BLOB NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX groomer_breaks_by_time ON groomer_breaks (starts_at);
CREATE TRIGGER groomer_breaks_insert BEFORE INSERT ON groomer_breaks
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER groomer_breaks_update BEFORE UPDATE ON groomer_breaks
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER groomer_breaks_delete BEFORE DELETE ON groomer_breaks
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

-- How long a service of grooming takes.
ALTER TABLE services ADD COLUMN duration_minutes INTEGER NOT NULL DEFAULT 60;
