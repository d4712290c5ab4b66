-- Families

CREATE TABLE households (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    billing_customer BLOB,
    notes TEXT NOT NULL,
    do_not_book_reason TEXT NOT NULL,
    external_id TEXT,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX households_by_name ON households (name);
CREATE INDEX households_by_external_id ON households (external_id) WHERE external_id IS NOT NULL;
CREATE TRIGGER households_insert BEFORE INSERT ON households
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER households_update BEFORE UPDATE ON households
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER households_delete BEFORE DELETE ON households
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE household_labels (
    id BLOB NOT NULL UNIQUE,
    household BLOB NOT NULL,
    label TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX household_labels_by_household ON household_labels (household);
CREATE TRIGGER household_labels_insert BEFORE INSERT ON household_labels
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER household_labels_update BEFORE UPDATE ON household_labels
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER household_labels_delete BEFORE DELETE ON household_labels
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE customers (
    id BLOB NOT NULL UNIQUE,
    household BLOB NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT,
    street TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    emergency_name TEXT NOT NULL,
    emergency_phone TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    referral TEXT NOT NULL,
    notes TEXT NOT NULL,
    email_allowed INTEGER NOT NULL,
    text_allowed INTEGER NOT NULL,
    status TEXT NOT NULL,
    external_id TEXT,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX customers_by_household ON customers (household);
CREATE INDEX customers_by_external_id ON customers (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX customers_by_email ON customers (email) WHERE email IS NOT NULL;
CREATE TRIGGER customers_insert BEFORE INSERT ON customers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER customers_update BEFORE UPDATE ON customers
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER customers_delete BEFORE DELETE ON customers
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE phones (
    id BLOB NOT NULL UNIQUE,
    customer BLOB NOT NULL,
    typed TEXT NOT NULL,
    e164 TEXT NOT NULL,
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX phones_by_customer ON phones (customer);
CREATE INDEX phones_by_e164 ON phones (e164);
CREATE TRIGGER phones_insert BEFORE INSERT ON phones
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER phones_update BEFORE UPDATE ON phones
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER phones_delete BEFORE DELETE ON phones
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE contacts (
    id BLOB NOT NULL UNIQUE,
    household BLOB NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    relation TEXT NOT NULL,
    identity_hint TEXT NOT NULL,
    valid_from TEXT,
    valid_until TEXT,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX contacts_by_household ON contacts (household);
CREATE TRIGGER contacts_insert BEFORE INSERT ON contacts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER contacts_update BEFORE UPDATE ON contacts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER contacts_delete BEFORE DELETE ON contacts
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE pets (
    id BLOB NOT NULL UNIQUE,
    household BLOB NOT NULL,
    name TEXT NOT NULL,
    species TEXT NOT NULL,
    breed TEXT NOT NULL,
    sex TEXT NOT NULL,
    neutered INTEGER NOT NULL,
    born_on TEXT,
    born_precision TEXT NOT NULL,
    weight_grams INTEGER,
    weighed_on TEXT,
    colour TEXT NOT NULL,
    microchip TEXT NOT NULL,
    rabies_tag TEXT NOT NULL,
    photo BLOB,
    vet BLOB,
    play_group TEXT NOT NULL,
    do_not_book_reason TEXT NOT NULL,
    notes TEXT NOT NULL,
    deceased_on TEXT,
    external_id TEXT,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX pets_by_household ON pets (household);
CREATE INDEX pets_by_external_id ON pets (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX pets_by_microchip ON pets (microchip);
CREATE TRIGGER pets_insert BEFORE INSERT ON pets
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER pets_update BEFORE UPDATE ON pets
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER pets_delete BEFORE DELETE ON pets
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE pet_owners (
    id BLOB NOT NULL UNIQUE,
    pet BLOB NOT NULL,
    customer BLOB NOT NULL,
    is_primary INTEGER NOT NULL,
    may_book INTEGER NOT NULL,
    may_pick_up INTEGER NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX pet_owners_by_pet ON pet_owners (pet);
CREATE INDEX pet_owners_by_customer ON pet_owners (customer);
CREATE TRIGGER pet_owners_insert BEFORE INSERT ON pet_owners
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER pet_owners_update BEFORE UPDATE ON pet_owners
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER pet_owners_delete BEFORE DELETE ON pet_owners
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE allergies (
    id BLOB NOT NULL UNIQUE,
    pet BLOB NOT NULL,
    substance TEXT NOT NULL,
    reaction TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX allergies_by_pet ON allergies (pet);
CREATE TRIGGER allergies_insert BEFORE INSERT ON allergies
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER allergies_update BEFORE UPDATE ON allergies
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER allergies_delete BEFORE DELETE ON allergies
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE pet_alerts (
    id BLOB NOT NULL UNIQUE,
    pet BLOB NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX pet_alerts_by_pet ON pet_alerts (pet);
CREATE TRIGGER pet_alerts_insert BEFORE INSERT ON pet_alerts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER pet_alerts_update BEFORE UPDATE ON pet_alerts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER pet_alerts_delete BEFORE DELETE ON pet_alerts
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE vets (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    clinic TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    archived_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX vets_by_clinic ON vets (clinic COLLATE NOCASE);
CREATE TRIGGER vets_insert BEFORE INSERT ON vets
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vets_update BEFORE UPDATE ON vets
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER vets_delete BEFORE DELETE ON vets
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;
