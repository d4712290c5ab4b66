-- The letters that a family puts beside sections of what it signs.
CREATE TABLE agreement_initials (
    id BLOB NOT NULL UNIQUE,
    signature BLOB NOT NULL,
    position INTEGER NOT NULL,
    initials TEXT NOT NULL,
    at INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX agreement_initials_by_signature ON agreement_initials (signature);
CREATE TRIGGER agreement_initials_insert BEFORE INSERT ON agreement_initials
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER agreement_initials_update BEFORE UPDATE ON agreement_initials
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'agreement_initials is append only'); END;
CREATE TRIGGER agreement_initials_delete BEFORE DELETE ON agreement_initials
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'agreement_initials is append only'); END;
