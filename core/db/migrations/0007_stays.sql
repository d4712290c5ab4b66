-- Bookings and stays

CREATE TABLE bookings (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    number TEXT NOT NULL,
    household BLOB NOT NULL,
    channel TEXT NOT NULL,
    notes TEXT NOT NULL,
    deposit_due INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    external_id TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX bookings_by_household ON bookings (household);
CREATE INDEX bookings_by_number ON bookings (number);
CREATE INDEX bookings_by_external_id ON bookings (external_id) WHERE external_id IS NOT NULL;
CREATE TRIGGER bookings_insert BEFORE INSERT ON bookings
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER bookings_update BEFORE UPDATE ON bookings
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER bookings_delete BEFORE DELETE ON bookings
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE reservations (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    booking BLOB NOT NULL,
    household BLOB NOT NULL,
    pet BLOB NOT NULL,
    service BLOB NOT NULL,
    arrives_on TEXT NOT NULL,
    leaves_on TEXT NOT NULL,
    arrives_at_minute INTEGER NOT NULL,
    leaves_at_minute INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_changed_at INTEGER NOT NULL,
    cancel_reason TEXT NOT NULL,
    checked_in_at INTEGER,
    checked_out_at INTEGER,
    picked_up_by TEXT NOT NULL,
    invoice BLOB,
    notes TEXT NOT NULL,
    external_id TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX reservations_by_booking ON reservations (booking);
CREATE INDEX reservations_by_household ON reservations (household);
CREATE INDEX reservations_by_external_id ON reservations (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX reservations_by_arrival ON reservations (arrives_on, state);
CREATE INDEX reservations_by_departure ON reservations (leaves_on, state);
CREATE INDEX reservations_by_state ON reservations (state, leaves_on);
CREATE INDEX reservations_by_pet ON reservations (pet, arrives_on);
CREATE INDEX reservations_by_invoice ON reservations (invoice) WHERE invoice IS NOT NULL;
CREATE TRIGGER reservations_insert BEFORE INSERT ON reservations
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER reservations_update BEFORE UPDATE ON reservations
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER reservations_delete BEFORE DELETE ON reservations
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE segments (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB NOT NULL,
    unit BLOB NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    firm INTEGER NOT NULL,
    released_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX segments_by_reservation ON segments (reservation);
CREATE INDEX segments_by_unit ON segments (unit, ends_at, starts_at);
CREATE TRIGGER segments_insert BEFORE INSERT ON segments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER segments_update BEFORE UPDATE ON segments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER segments_delete BEFORE DELETE ON segments
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE add_on_plans (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB NOT NULL,
    add_on BLOB NOT NULL,
    planned_on TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    done_at INTEGER,
    done_by BLOB,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX add_on_plans_by_reservation ON add_on_plans (reservation);
CREATE TRIGGER add_on_plans_insert BEFORE INSERT ON add_on_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER add_on_plans_update BEFORE UPDATE ON add_on_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER add_on_plans_delete BEFORE DELETE ON add_on_plans
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE check_ins (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB NOT NULL,
    at INTEGER NOT NULL,
    staff BLOB NOT NULL,
    weight_grams INTEGER,
    arrived_with TEXT NOT NULL,
    vaccine_verdict TEXT NOT NULL,
    vaccine_as_of INTEGER NOT NULL,
    agreement_signature BLOB,
    undone_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX check_ins_by_reservation ON check_ins (reservation);
CREATE TRIGGER check_ins_insert BEFORE INSERT ON check_ins
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER check_ins_update BEFORE UPDATE ON check_ins
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER check_ins_delete BEFORE DELETE ON check_ins
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE check_in_answers (
    id BLOB NOT NULL UNIQUE,
    check_in BLOB NOT NULL,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX check_in_answers_by_check_in ON check_in_answers (check_in);
CREATE TRIGGER check_in_answers_insert BEFORE INSERT ON check_in_answers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER check_in_answers_update BEFORE UPDATE ON check_in_answers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER check_in_answers_delete BEFORE DELETE ON check_in_answers
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE belongings (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB NOT NULL,
    item TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    note TEXT NOT NULL,
    returned_at INTEGER,
    not_returned_reason TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX belongings_by_reservation ON belongings (reservation);
CREATE TRIGGER belongings_insert BEFORE INSERT ON belongings
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER belongings_update BEFORE UPDATE ON belongings
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER belongings_delete BEFORE DELETE ON belongings
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE agreements (
    id BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    body_digest TEXT NOT NULL,
    valid_days INTEGER,
    effective_from TEXT NOT NULL,
    effective_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER agreements_insert BEFORE INSERT ON agreements
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER agreements_update BEFORE UPDATE ON agreements
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER agreements_delete BEFORE DELETE ON agreements
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE agreement_signatures (
    id BLOB NOT NULL UNIQUE,
    agreement BLOB NOT NULL,
    household BLOB NOT NULL,
    signer_name TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    method TEXT NOT NULL,
    drawing BLOB,
    strokes BLOB,
    witness BLOB NOT NULL,
    valid_until TEXT,
    invalidated_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX agreement_signatures_by_household ON agreement_signatures (household);
CREATE TRIGGER agreement_signatures_insert BEFORE INSERT ON agreement_signatures
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER agreement_signatures_update BEFORE UPDATE ON agreement_signatures
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER agreement_signatures_delete BEFORE DELETE ON agreement_signatures
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

-- Attachments

CREATE TABLE attachments (
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX attachments_by_digest ON attachments (digest);
CREATE TRIGGER attachments_insert BEFORE INSERT ON attachments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER attachments_update BEFORE UPDATE ON attachments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER attachments_delete BEFORE DELETE ON attachments
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE check_in_questions (
    id BLOB NOT NULL UNIQUE,
    question TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER check_in_questions_insert BEFORE INSERT ON check_in_questions
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER check_in_questions_update BEFORE UPDATE ON check_in_questions
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER check_in_questions_delete BEFORE DELETE ON check_in_questions
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
