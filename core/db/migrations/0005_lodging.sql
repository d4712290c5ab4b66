-- Lodging

CREATE TABLE areas (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER areas_insert BEFORE INSERT ON areas
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER areas_update BEFORE UPDATE ON areas
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER areas_delete BEFORE DELETE ON areas
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE unit_kinds (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER unit_kinds_insert BEFORE INSERT ON unit_kinds
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER unit_kinds_update BEFORE UPDATE ON unit_kinds
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER unit_kinds_delete BEFORE DELETE ON unit_kinds
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE units (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    area BLOB NOT NULL,
    kind BLOB NOT NULL,
    name TEXT NOT NULL,
    occupancy TEXT NOT NULL,
    max_pets INTEGER NOT NULL,
    max_weight_grams INTEGER,
    species TEXT,
    turnover_minutes INTEGER NOT NULL,
    cleanliness TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX units_by_location ON units (location);
CREATE INDEX units_by_area ON units (area);
CREATE TRIGGER units_insert BEFORE INSERT ON units
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER units_update BEFORE UPDATE ON units
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER units_delete BEFORE DELETE ON units
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE unit_blocks (
    id BLOB NOT NULL UNIQUE,
    unit BLOB NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX unit_blocks_by_unit ON unit_blocks (unit);
CREATE TRIGGER unit_blocks_insert BEFORE INSERT ON unit_blocks
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER unit_blocks_update BEFORE UPDATE ON unit_blocks
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER unit_blocks_delete BEFORE DELETE ON unit_blocks
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
