-- What a Z reads off the desk as it is closed, and would read otherwise a day later.
ALTER TABLE till_sessions ADD COLUMN receipts INTEGER;
ALTER TABLE till_sessions ADD COLUMN first_receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE till_sessions ADD COLUMN last_receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE till_sessions ADD COLUMN missing_receipts TEXT NOT NULL DEFAULT '';
ALTER TABLE till_sessions ADD COLUMN waiting INTEGER;
ALTER TABLE till_sessions ADD COLUMN waiting_receipts INTEGER;
ALTER TABLE till_sessions ADD COLUMN waiting_amount INTEGER;

-- The picture at the head of receipts and bills.
ALTER TABLE resorts ADD COLUMN logo BLOB;

-- When a card was printed last: the next one says which it replaces.
ALTER TABLE printed_documents ADD COLUMN printed_at INTEGER;
