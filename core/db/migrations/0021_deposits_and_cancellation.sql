-- Rules of deposits and cancellation, and what they promised to a booking.
CREATE TABLE booking_rules (
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    service BLOB,
    least_total INTEGER NOT NULL,
    least_days_ahead INTEGER NOT NULL,
    most_days_ahead INTEGER,
    first_day TEXT,
    last_day TEXT,
    weekdays INTEGER NOT NULL,
    least_nights INTEGER NOT NULL,
    most_nights INTEGER,
    first_stay_only INTEGER NOT NULL,
    share INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    tiers TEXT NOT NULL,
    no_show_of TEXT NOT NULL,
    no_show_share INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    version INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER booking_rules_insert BEFORE INSERT ON booking_rules
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER booking_rules_update BEFORE UPDATE ON booking_rules
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER booking_rules_delete BEFORE DELETE ON booking_rules
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE booking_terms (
    id BLOB NOT NULL UNIQUE,
    booking BLOB NOT NULL,
    deposit_rule BLOB,
    deposit_version INTEGER NOT NULL,
    deposit_name TEXT NOT NULL,
    deposit_share INTEGER NOT NULL,
    deposit_amount INTEGER NOT NULL,
    deposit_total INTEGER NOT NULL,
    deposit_due INTEGER NOT NULL,
    cancellation_rule BLOB,
    cancellation_version INTEGER NOT NULL,
    cancellation_name TEXT NOT NULL,
    tiers TEXT NOT NULL,
    no_show_of TEXT NOT NULL,
    no_show_share INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX booking_terms_by_booking ON booking_terms (booking);
CREATE TRIGGER booking_terms_insert BEFORE INSERT ON booking_terms
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER booking_terms_update BEFORE UPDATE ON booking_terms
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'booking_terms is append only'); END;
CREATE TRIGGER booking_terms_delete BEFORE DELETE ON booking_terms
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'booking_terms is append only'); END;
