-- What a family is given off every bill, and until when.
ALTER TABLE households ADD COLUMN standing_coupon BLOB;
ALTER TABLE households ADD COLUMN standing_until TEXT;
