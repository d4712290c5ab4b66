-- An add-on that was not done is taken off the stay: archived, by whom and why.
ALTER TABLE add_on_plans ADD COLUMN dropped_by BLOB;
ALTER TABLE add_on_plans ADD COLUMN drop_reason TEXT NOT NULL DEFAULT '';
