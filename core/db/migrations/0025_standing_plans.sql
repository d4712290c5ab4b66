-- Families that come again and again, and what became of each of their days.
CREATE TABLE standing_plans (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    household BLOB NOT NULL,
    service BLOB NOT NULL,
    unit_kind BLOB,
    weekdays INTEGER NOT NULL,
    every_weeks INTEGER NOT NULL,
    nights INTEGER NOT NULL,
    arrives_at_minute INTEGER NOT NULL,
    leaves_at_minute INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    days_ahead INTEGER NOT NULL,
    notes TEXT NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX standing_plans_by_location ON standing_plans (location, ends_on);
CREATE INDEX standing_plans_by_household ON standing_plans (household);
CREATE TRIGGER standing_plans_insert BEFORE INSERT ON standing_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER standing_plans_update BEFORE UPDATE ON standing_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER standing_plans_delete BEFORE DELETE ON standing_plans
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE standing_pets (
    id BLOB NOT NULL UNIQUE,
    plan BLOB NOT NULL,
    pet BLOB NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX standing_pets_by_plan ON standing_pets (plan);
CREATE TRIGGER standing_pets_insert BEFORE INSERT ON standing_pets
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER standing_pets_update BEFORE UPDATE ON standing_pets
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER standing_pets_delete BEFORE DELETE ON standing_pets
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE standing_instances (
    id BLOB NOT NULL UNIQUE,
    plan BLOB NOT NULL,
    planned_on TEXT NOT NULL,
    booking BLOB,
    skip_reason TEXT NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX standing_instances_by_day ON standing_instances (planned_on);
CREATE INDEX standing_instances_by_plan ON standing_instances (plan, planned_on);
CREATE TRIGGER standing_instances_insert BEFORE INSERT ON standing_instances
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER standing_instances_update BEFORE UPDATE ON standing_instances
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER standing_instances_delete BEFORE DELETE ON standing_instances
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
