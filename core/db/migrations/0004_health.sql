-- Health

CREATE TABLE vaccines (
    id BLOB NOT NULL UNIQUE,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER vaccines_insert BEFORE INSERT ON vaccines
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccines_update BEFORE UPDATE ON vaccines
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccines_delete BEFORE DELETE ON vaccines
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE vaccine_rules (
    id BLOB NOT NULL UNIQUE,
    vaccine BLOB NOT NULL,
    species TEXT NOT NULL,
    min_age_weeks INTEGER NOT NULL,
    validity_months INTEGER NOT NULL,
    grace_days INTEGER NOT NULL,
    min_days_since_given INTEGER NOT NULL,
    must_cover TEXT NOT NULL,
    accepts_titer INTEGER NOT NULL,
    accepts_waiver INTEGER NOT NULL,
    severity TEXT NOT NULL,
    version INTEGER NOT NULL,
    effective_from TEXT NOT NULL,
    effective_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX vaccine_rules_by_vaccine ON vaccine_rules (vaccine);
CREATE TRIGGER vaccine_rules_insert BEFORE INSERT ON vaccine_rules
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_rules_update BEFORE UPDATE ON vaccine_rules
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_rules_delete BEFORE DELETE ON vaccine_rules
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE vaccine_rule_services (
    id BLOB NOT NULL UNIQUE,
    rule BLOB NOT NULL,
    service BLOB NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX vaccine_rule_services_by_rule ON vaccine_rule_services (rule);
CREATE TRIGGER vaccine_rule_services_insert BEFORE INSERT ON vaccine_rule_services
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_rule_services_update BEFORE UPDATE ON vaccine_rule_services
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_rule_services_delete BEFORE DELETE ON vaccine_rule_services
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE vaccine_records (
    id BLOB NOT NULL UNIQUE,
    pet BLOB NOT NULL,
    vaccine BLOB NOT NULL,
    given_on TEXT NOT NULL,
    expires_on TEXT,
    source TEXT NOT NULL,
    document BLOB,
    verified_by BLOB,
    verified_at INTEGER,
    external_id TEXT,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX vaccine_records_by_pet ON vaccine_records (pet);
CREATE INDEX vaccine_records_by_external_id ON vaccine_records (external_id) WHERE external_id IS NOT NULL;
CREATE TRIGGER vaccine_records_insert BEFORE INSERT ON vaccine_records
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_records_update BEFORE UPDATE ON vaccine_records
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_records_delete BEFORE DELETE ON vaccine_records
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE vaccine_waivers (
    id BLOB NOT NULL UNIQUE,
    pet BLOB NOT NULL,
    vaccine BLOB NOT NULL,
    reason TEXT NOT NULL,
    granted_by BLOB NOT NULL,
    until TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX vaccine_waivers_by_pet ON vaccine_waivers (pet);
CREATE TRIGGER vaccine_waivers_insert BEFORE INSERT ON vaccine_waivers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_waivers_update BEFORE UPDATE ON vaccine_waivers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vaccine_waivers_delete BEFORE DELETE ON vaccine_waivers
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
