-- Catalogue

CREATE TABLE tax_classes (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER tax_classes_insert BEFORE INSERT ON tax_classes
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER tax_classes_update BEFORE UPDATE ON tax_classes
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER tax_classes_delete BEFORE DELETE ON tax_classes
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE tax_rates (
    id BLOB NOT NULL UNIQUE,
    tax_class BLOB NOT NULL,
    jurisdiction TEXT NOT NULL,
    rate INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX tax_rates_by_tax_class ON tax_rates (tax_class);
CREATE TRIGGER tax_rates_insert BEFORE INSERT ON tax_rates
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER tax_rates_update BEFORE UPDATE ON tax_rates
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER tax_rates_delete BEFORE DELETE ON tax_rates
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE services (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    charged_by TEXT NOT NULL,
    grace_minutes INTEGER NOT NULL,
    needs_unit INTEGER NOT NULL,
    tax_class BLOB NOT NULL,
    revenue_account TEXT NOT NULL,
    arrival_from INTEGER NOT NULL,
    arrival_until INTEGER NOT NULL,
    departure_until INTEGER NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER services_insert BEFORE INSERT ON services
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER services_update BEFORE UPDATE ON services
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER services_delete BEFORE DELETE ON services
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE add_ons (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    price INTEGER NOT NULL,
    tax_class BLOB NOT NULL,
    revenue_account TEXT NOT NULL,
    duration_minutes INTEGER NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE TRIGGER add_ons_insert BEFORE INSERT ON add_ons
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER add_ons_update BEFORE UPDATE ON add_ons
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER add_ons_delete BEFORE DELETE ON add_ons
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE products (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sku TEXT NOT NULL,
    barcode TEXT NOT NULL,
    price INTEGER NOT NULL,
    tax_class BLOB NOT NULL,
    revenue_account TEXT NOT NULL,
    stock_tracked INTEGER NOT NULL,
    reorder_at INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX products_by_barcode ON products (barcode);
CREATE INDEX products_by_sku ON products (sku);
CREATE TRIGGER products_insert BEFORE INSERT ON products
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER products_update BEFORE UPDATE ON products
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER products_delete BEFORE DELETE ON products
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE stock_moves (
    id BLOB NOT NULL UNIQUE,
    product BLOB NOT NULL,
    location BLOB NOT NULL,
    quantity INTEGER NOT NULL,
    reason TEXT NOT NULL,
    invoice_line BLOB,
    note TEXT NOT NULL,
    at INTEGER NOT NULL,
    staff BLOB NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX stock_moves_by_product ON stock_moves (product);
CREATE TRIGGER stock_moves_insert BEFORE INSERT ON stock_moves
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER stock_moves_update BEFORE UPDATE ON stock_moves
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'stock_moves is append only'); END;
CREATE TRIGGER stock_moves_delete BEFORE DELETE ON stock_moves
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'stock_moves is append only'); END;

CREATE TABLE coupons (
    id BLOB NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    share INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    scope TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    max_uses INTEGER,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX coupons_by_code ON coupons (code);
CREATE TRIGGER coupons_insert BEFORE INSERT ON coupons
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER coupons_update BEFORE UPDATE ON coupons
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER coupons_delete BEFORE DELETE ON coupons
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

-- Prices

CREATE TABLE rates (
    id BLOB NOT NULL UNIQUE,
    service BLOB NOT NULL,
    unit_kind BLOB,
    species TEXT,
    min_weight_grams INTEGER,
    max_weight_grams INTEGER,
    amount INTEGER NOT NULL,
    version INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX rates_by_service ON rates (service);
CREATE TRIGGER rates_insert BEFORE INSERT ON rates
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER rates_update BEFORE UPDATE ON rates
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER rates_delete BEFORE DELETE ON rates
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE price_rules (
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    service BLOB,
    first_day TEXT,
    last_day TEXT,
    weekdays INTEGER NOT NULL,
    pet_number INTEGER NOT NULL,
    same_unit_only INTEGER NOT NULL,
    share INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    grace_minutes INTEGER NOT NULL,
    household_cap INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    version INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX price_rules_by_kind ON price_rules (kind);
CREATE TRIGGER price_rules_insert BEFORE INSERT ON price_rules
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER price_rules_update BEFORE UPDATE ON price_rules
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER price_rules_delete BEFORE DELETE ON price_rules
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE price_steps (
    id BLOB NOT NULL UNIQUE,
    reservation BLOB,
    invoice_line BLOB,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    label TEXT NOT NULL,
    night TEXT,
    quantity INTEGER NOT NULL,
    unit_amount INTEGER NOT NULL,
    share INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    superseded_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX price_steps_by_reservation ON price_steps (reservation) WHERE reservation IS NOT NULL;
CREATE INDEX price_steps_by_invoice_line ON price_steps (invoice_line) WHERE invoice_line IS NOT NULL;
CREATE TRIGGER price_steps_insert BEFORE INSERT ON price_steps
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER price_steps_update BEFORE UPDATE ON price_steps
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER price_steps_delete BEFORE DELETE ON price_steps
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
