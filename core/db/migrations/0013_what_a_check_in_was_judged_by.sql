-- By which vaccine rules, records and waivers a pet was let in, and until which day it was to stay then.
ALTER TABLE check_ins ADD COLUMN judged_until TEXT;

CREATE TABLE check_in_findings (
    id BLOB NOT NULL UNIQUE,
    check_in BLOB NOT NULL,
    position INTEGER NOT NULL,
    vaccine BLOB NOT NULL,
    rule BLOB NOT NULL,
    rule_version INTEGER NOT NULL,
    severity TEXT NOT NULL,
    verdict TEXT NOT NULL,
    record BLOB,
    given_on TEXT,
    expires_on TEXT,
    waiver BLOB,
    waived_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX check_in_findings_by_check_in ON check_in_findings (check_in);
CREATE TRIGGER check_in_findings_insert BEFORE INSERT ON check_in_findings
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER check_in_findings_update BEFORE UPDATE ON check_in_findings
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'check_in_findings is append only'); END;
CREATE TRIGGER check_in_findings_delete BEFORE DELETE ON check_in_findings
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'check_in_findings is append only'); END;
