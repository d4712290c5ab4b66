-- Rules for long stays and for nights on which the house is full, and how full it was for the explanation.
ALTER TABLE price_rules ADD COLUMN unit_kind BLOB;
ALTER TABLE price_rules ADD COLUMN least_occupancy INTEGER NOT NULL DEFAULT 0;
ALTER TABLE price_rules ADD COLUMN most_occupancy INTEGER;
ALTER TABLE price_rules ADD COLUMN least_nights INTEGER NOT NULL DEFAULT 0;
ALTER TABLE price_rules ADD COLUMN most_nights INTEGER;
ALTER TABLE price_steps ADD COLUMN occupancy INTEGER;
ALTER TABLE price_steps ADD COLUMN occupancy_of TEXT NOT NULL DEFAULT '';
