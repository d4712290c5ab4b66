-- Money

CREATE TABLE invoices (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    household BLOB,
    booking BLOB,
    corrects BLOB,
    subtotal INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL,
    business_date TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    issued_at INTEGER,
    voided_at INTEGER,
    void_reason TEXT NOT NULL,
    written_off_at INTEGER,
    discarded_at INTEGER,
    till_session BLOB,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX invoices_by_household ON invoices (household) WHERE household IS NOT NULL;
CREATE INDEX invoices_by_number ON invoices (number);
CREATE INDEX invoices_by_booking ON invoices (booking) WHERE booking IS NOT NULL;
CREATE INDEX invoices_by_corrects ON invoices (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX invoices_by_business_date ON invoices (business_date);
CREATE TRIGGER invoices_insert BEFORE INSERT ON invoices
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER invoices_update BEFORE UPDATE ON invoices
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER invoices_delete BEFORE DELETE ON invoices
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE invoice_lines (
    id BLOB NOT NULL UNIQUE,
    invoice BLOB NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reservation BLOB,
    pet BLOB,
    product BLOB,
    add_on BLOB,
    coupon BLOB,
    corrects BLOB,
    description TEXT NOT NULL,
    reason TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    tax_class BLOB NOT NULL,
    tax INTEGER NOT NULL,
    revenue_account TEXT NOT NULL,
    removed_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX invoice_lines_by_invoice ON invoice_lines (invoice);
CREATE INDEX invoice_lines_by_coupon ON invoice_lines (coupon) WHERE coupon IS NOT NULL;
CREATE INDEX invoice_lines_by_corrects ON invoice_lines (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX invoice_lines_by_product ON invoice_lines (product) WHERE product IS NOT NULL;
CREATE INDEX invoice_lines_by_reservation ON invoice_lines (reservation) WHERE reservation IS NOT NULL;
CREATE TRIGGER invoice_lines_insert BEFORE INSERT ON invoice_lines
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER invoice_lines_update BEFORE UPDATE ON invoice_lines
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER invoice_lines_delete BEFORE DELETE ON invoice_lines
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE invoice_taxes (
    id BLOB NOT NULL UNIQUE,
    invoice BLOB NOT NULL,
    tax_class BLOB NOT NULL,
    tax_rate BLOB NOT NULL,
    jurisdiction TEXT NOT NULL,
    rate INTEGER NOT NULL,
    taxable INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    removed_at INTEGER,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX invoice_taxes_by_invoice ON invoice_taxes (invoice);
CREATE TRIGGER invoice_taxes_insert BEFORE INSERT ON invoice_taxes
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER invoice_taxes_update BEFORE UPDATE ON invoice_taxes
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER invoice_taxes_delete BEFORE DELETE ON invoice_taxes
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'synced rows are archived, not deleted'); END;

CREATE TABLE ledger_entries (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    business_date TEXT NOT NULL,
    till_session BLOB,
    staff BLOB NOT NULL,
    approver BLOB,
    reason TEXT NOT NULL,
    household BLOB,
    booking BLOB,
    invoice BLOB,
    receipt BLOB,
    reverses BLOB,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX ledger_entries_by_household ON ledger_entries (household) WHERE household IS NOT NULL;
CREATE INDEX ledger_entries_by_invoice ON ledger_entries (invoice) WHERE invoice IS NOT NULL;
CREATE INDEX ledger_entries_by_till_session ON ledger_entries (till_session) WHERE till_session IS NOT NULL;
CREATE INDEX ledger_entries_by_business_date ON ledger_entries (business_date);
CREATE INDEX ledger_entries_by_receipt ON ledger_entries (receipt) WHERE receipt IS NOT NULL;
CREATE INDEX ledger_entries_by_reverses ON ledger_entries (reverses) WHERE reverses IS NOT NULL;
CREATE TRIGGER ledger_entries_insert BEFORE INSERT ON ledger_entries
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER ledger_entries_update BEFORE UPDATE ON ledger_entries
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'ledger_entries is append only'); END;
CREATE TRIGGER ledger_entries_delete BEFORE DELETE ON ledger_entries
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'ledger_entries is append only'); END;

CREATE TABLE postings (
    id BLOB NOT NULL UNIQUE,
    entry BLOB NOT NULL,
    account TEXT NOT NULL,
    owner TEXT NOT NULL,
    invoice BLOB,
    amount INTEGER NOT NULL,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX postings_by_entry ON postings (entry);
CREATE INDEX postings_by_invoice ON postings (invoice) WHERE invoice IS NOT NULL;
CREATE INDEX postings_by_account ON postings (account, owner, amount);
CREATE TRIGGER postings_insert BEFORE INSERT ON postings
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER postings_update BEFORE UPDATE ON postings
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'postings is append only'); END;
CREATE TRIGGER postings_delete BEFORE DELETE ON postings
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'postings is append only'); END;

CREATE TABLE receipts (
    id BLOB NOT NULL UNIQUE,
    location BLOB NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    household BLOB,
    invoice BLOB,
    booking BLOB,
    till_session BLOB,
    staff BLOB NOT NULL,
    at INTEGER NOT NULL,
    business_date TEXT NOT NULL,
    total INTEGER NOT NULL,
    reverses BLOB,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX receipts_by_invoice ON receipts (invoice) WHERE invoice IS NOT NULL;
CREATE INDEX receipts_by_household ON receipts (household) WHERE household IS NOT NULL;
CREATE INDEX receipts_by_till_session ON receipts (till_session) WHERE till_session IS NOT NULL;
CREATE INDEX receipts_by_number ON receipts (number);
CREATE INDEX receipts_by_business_date ON receipts (business_date);
CREATE INDEX receipts_by_reverses ON receipts (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX receipts_by_booking ON receipts (booking) WHERE booking IS NOT NULL;
CREATE TRIGGER receipts_insert BEFORE INSERT ON receipts
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER receipts_update BEFORE UPDATE ON receipts
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'receipts is append only'); END;
CREATE TRIGGER receipts_delete BEFORE DELETE ON receipts
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'receipts is append only'); END;

CREATE TABLE tenders (
    id BLOB NOT NULL UNIQUE,
    receipt BLOB NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    tip INTEGER NOT NULL,
    given INTEGER NOT NULL,
    change INTEGER NOT NULL,
    reference TEXT NOT NULL,
    last_four TEXT NOT NULL,
    approval TEXT NOT NULL,
    check_number TEXT NOT NULL,
    reverses BLOB,
    _seq INTEGER NOT NULL DEFAULT 0,
    _extra TEXT
) STRICT;
CREATE INDEX tenders_by_receipt ON tenders (receipt);
CREATE INDEX tenders_by_reverses ON tenders (reverses) WHERE reverses IS NOT NULL;
CREATE TRIGGER tenders_insert BEFORE INSERT ON tenders
WHEN write_mode() = 0 BEGIN SELECT RAISE (ABORT, 'write outside a unit of work'); END;
CREATE TRIGGER tenders_update BEFORE UPDATE ON tenders
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'tenders is append only'); END;
CREATE TRIGGER tenders_delete BEFORE DELETE ON tenders
WHEN write_mode() <> 2 BEGIN SELECT RAISE (ABORT, 'tenders is append only'); END;
