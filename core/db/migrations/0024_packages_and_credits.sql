-- Packages of visits: what is offered, who bought it, and what became of the credits.
CREATE TABLE package_plans (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    units INTEGER NOT NULL,
    price INTEGER NOT NULL,
    tax_class BLOB NOT NULL,
    services TEXT NOT NULL,
    for_one_pet INTEGER NOT NULL,
    validity_days INTEGER,
    grace_days INTEGER NOT NULL,
    version INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER package_plans_insert BEFORE INSERT ON package_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER package_plans_update BEFORE UPDATE ON package_plans
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER package_plans_delete BEFORE DELETE ON package_plans
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE package_purchases (
    id BLOB NOT NULL UNIQUE,
    plan BLOB NOT NULL,
    household BLOB NOT NULL,
    pet BLOB,
    invoice_line BLOB NOT NULL,
    name TEXT NOT NULL,
    units INTEGER NOT NULL CHECK (units > 0),
    worth INTEGER NOT NULL CHECK (worth >= 0),
    sold_on TEXT NOT NULL,
    expires_on TEXT,
    usable_on TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX package_purchases_by_household ON package_purchases (household);
CREATE INDEX package_purchases_by_last_day ON package_purchases (usable_on) WHERE usable_on IS NOT NULL;
CREATE TRIGGER package_purchases_insert BEFORE INSERT ON package_purchases
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER package_purchases_update BEFORE UPDATE ON package_purchases
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'package_purchases is append only'); END;
CREATE TRIGGER package_purchases_delete BEFORE DELETE ON package_purchases
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'package_purchases is append only'); END;

CREATE TABLE credit_moves (
    id BLOB NOT NULL UNIQUE,
    purchase BLOB NOT NULL,
    kind TEXT NOT NULL,
    units INTEGER NOT NULL CHECK (units <> 0),
    reservation BLOB,
    invoice BLOB,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    business_date TEXT NOT NULL,
    staff BLOB NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT,
    CHECK (kind NOT IN ('HOLD', 'RELEASE', 'REDEEM') OR reservation IS NOT NULL),
    CHECK (kind NOT IN ('SELL', 'RELEASE') OR units > 0),
    CHECK (kind NOT IN ('HOLD', 'REDEEM') OR units < 0)
) STRICT;
CREATE INDEX credit_moves_by_purchase ON credit_moves (purchase);
CREATE INDEX credit_moves_by_reservation ON credit_moves (reservation) WHERE reservation IS NOT NULL;
CREATE TRIGGER credit_moves_insert BEFORE INSERT ON credit_moves
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER credit_moves_update BEFORE UPDATE ON credit_moves
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'credit_moves is append only'); END;
CREATE TRIGGER credit_moves_delete BEFORE DELETE ON credit_moves
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'credit_moves is append only'); END;

-- A line that sells a package, or that is paid with its credits.
ALTER TABLE invoice_lines ADD COLUMN package_plan BLOB;
ALTER TABLE invoice_lines ADD COLUMN purchase BLOB;
ALTER TABLE invoice_lines ADD COLUMN units INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invoice_lines ADD COLUMN covered INTEGER NOT NULL DEFAULT 0;
