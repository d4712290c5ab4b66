-- Classes: courses, their sessions, who has a place or waits for one, and who was there.
CREATE TABLE courses (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    service BLOB NOT NULL,
    name TEXT NOT NULL,
    trainer BLOB NOT NULL,
    place TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    starts_at_minute INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    sessions INTEGER NOT NULL,
    capacity INTEGER NOT NULL,
    priced_by TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX courses_that_stand ON courses (location) WHERE archived_at IS NULL;
CREATE TRIGGER courses_insert BEFORE INSERT ON courses
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER courses_update BEFORE UPDATE ON courses
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER courses_delete BEFORE DELETE ON courses
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE course_sessions (
    id BLOB NOT NULL UNIQUE,
    course BLOB NOT NULL,
    number INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    topic TEXT NOT NULL,
    homework TEXT NOT NULL,
    cancelled_at INTEGER,
    cancel_reason TEXT NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX course_sessions_by_course ON course_sessions (course);
CREATE INDEX course_sessions_by_time ON course_sessions (starts_at);
CREATE TRIGGER course_sessions_insert BEFORE INSERT ON course_sessions
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER course_sessions_update BEFORE UPDATE ON course_sessions
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER course_sessions_delete BEFORE DELETE ON course_sessions
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE enrolments (
    id BLOB NOT NULL UNIQUE,
    course BLOB NOT NULL,
    pet BLOB NOT NULL,
    household BLOB NOT NULL,
    state TEXT NOT NULL,
    state_changed_at INTEGER NOT NULL,
    notes TEXT NOT NULL,
    invoice BLOB,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX enrolments_by_course ON enrolments (course, state);
CREATE INDEX enrolments_by_pet ON enrolments (pet);
CREATE INDEX enrolments_by_invoice ON enrolments (invoice) WHERE invoice IS NOT NULL;
CREATE TRIGGER enrolments_insert BEFORE INSERT ON enrolments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER enrolments_update BEFORE UPDATE ON enrolments
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER enrolments_delete BEFORE DELETE ON enrolments
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE attendances (
    id BLOB NOT NULL UNIQUE,
    session BLOB NOT NULL,
    pet BLOB NOT NULL,
    mark TEXT NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX attendances_by_session ON attendances (session);
CREATE TRIGGER attendances_insert BEFORE INSERT ON attendances
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER attendances_update BEFORE UPDATE ON attendances
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER attendances_delete BEFORE DELETE ON attendances
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
