-- The resort

CREATE TABLE resorts (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    subdomain TEXT NOT NULL,
    zone TEXT NOT NULL,
    currency TEXT NOT NULL,
    locale TEXT NOT NULL,
    cut_over_minutes INTEGER NOT NULL,
    tier TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    street TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    paper TEXT NOT NULL,
    receipt_footer TEXT NOT NULL,
    invoice_terms TEXT NOT NULL,
    idle_lock_minutes INTEGER NOT NULL,
    tax_inclusive INTEGER NOT NULL,
    cash_rounding INTEGER NOT NULL,
    adopted INTEGER NOT NULL,
    founded_at INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER resorts_insert BEFORE INSERT ON resorts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER resorts_update BEFORE UPDATE ON resorts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER resorts_delete BEFORE DELETE ON resorts
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE locations (
    id BLOB NOT NULL UNIQUE,
    resort BLOB NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER locations_insert BEFORE INSERT ON locations
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER locations_update BEFORE UPDATE ON locations
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER locations_delete BEFORE DELETE ON locations
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE devices (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    number INTEGER NOT NULL,
    incarnation INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER devices_insert BEFORE INSERT ON devices
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER devices_update BEFORE UPDATE ON devices
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER devices_delete BEFORE DELETE ON devices
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE tills (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    name TEXT NOT NULL,
    float_target INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER tills_insert BEFORE INSERT ON tills
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER tills_update BEFORE UPDATE ON tills
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER tills_delete BEFORE DELETE ON tills
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

-- Staff

CREATE TABLE staff (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    pin_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER staff_insert BEFORE INSERT ON staff
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER staff_update BEFORE UPDATE ON staff
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER staff_delete BEFORE DELETE ON staff
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
