-- Care

CREATE TABLE feeding_plans (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB NOT NULL,
    pet BLOB NOT NULL,
    minute_of_day INTEGER NOT NULL,
    amount_thousandths INTEGER NOT NULL,
    amount_unit TEXT NOT NULL,
    food TEXT NOT NULL,
    source TEXT NOT NULL,
    method TEXT NOT NULL,
    notes TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX feeding_plans_by_reservation ON feeding_plans (reservation);
CREATE INDEX feeding_plans_by_pet ON feeding_plans (pet);
CREATE TRIGGER feeding_plans_insert BEFORE INSERT ON feeding_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER feeding_plans_update BEFORE UPDATE ON feeding_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER feeding_plans_delete BEFORE DELETE ON feeding_plans
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE medication_plans (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB NOT NULL,
    pet BLOB NOT NULL,
    drug TEXT NOT NULL,
    strength TEXT NOT NULL,
    dose_thousandths INTEGER NOT NULL,
    dose_unit TEXT NOT NULL,
    route TEXT NOT NULL,
    with_food INTEGER NOT NULL,
    as_needed INTEGER NOT NULL,
    controlled INTEGER NOT NULL,
    window_minutes INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    count_in_thousandths INTEGER,
    count_out_thousandths INTEGER,
    notes TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX medication_plans_by_reservation ON medication_plans (reservation);
CREATE INDEX medication_plans_by_pet ON medication_plans (pet);
CREATE TRIGGER medication_plans_insert BEFORE INSERT ON medication_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER medication_plans_update BEFORE UPDATE ON medication_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER medication_plans_delete BEFORE DELETE ON medication_plans
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE medication_times (
    id BLOB NOT NULL UNIQUE,
    plan BLOB NOT NULL,
    minute_of_day INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX medication_times_by_plan ON medication_times (plan);
CREATE TRIGGER medication_times_insert BEFORE INSERT ON medication_times
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER medication_times_update BEFORE UPDATE ON medication_times
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER medication_times_delete BEFORE DELETE ON medication_times
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE care_tasks (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB NOT NULL,
    pet BLOB NOT NULL,
    kind TEXT NOT NULL,
    feeding_plan BLOB,
    medication_plan BLOB,
    due_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX care_tasks_by_reservation ON care_tasks (reservation);
CREATE INDEX care_tasks_by_pet ON care_tasks (pet, due_at);
CREATE INDEX care_tasks_by_time ON care_tasks (due_at);
CREATE TRIGGER care_tasks_insert BEFORE INSERT ON care_tasks
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER care_tasks_update BEFORE UPDATE ON care_tasks
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER care_tasks_delete BEFORE DELETE ON care_tasks
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE care_logs (
    id BLOB NOT NULL UNIQUE,
    task BLOB,
    reservation BLOB NOT NULL,
    pet BLOB NOT NULL,
    at INTEGER NOT NULL,
    staff BLOB NOT NULL,
    outcome TEXT NOT NULL,
    eaten_quarters INTEGER,
    note TEXT NOT NULL,
    corrects BLOB,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX care_logs_by_reservation ON care_logs (reservation);
CREATE INDEX care_logs_by_task ON care_logs (task) WHERE task IS NOT NULL;
CREATE TRIGGER care_logs_insert BEFORE INSERT ON care_logs
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER care_logs_update BEFORE UPDATE ON care_logs
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'care_logs is append only'); END;
CREATE TRIGGER care_logs_delete BEFORE DELETE ON care_logs
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'care_logs is append only'); END;
