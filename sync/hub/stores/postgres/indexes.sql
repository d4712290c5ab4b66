-- How pushes and pulls look for rows other than by their ids. Run whenever the tables of the records are brought up, so
-- each says IF NOT EXISTS.
CREATE INDEX IF NOT EXISTS devices_by_number ON devices (tenant_id, number);
CREATE INDEX IF NOT EXISTS attachments_by_digest ON attachments (tenant_id, digest);
CREATE INDEX IF NOT EXISTS segments_by_reservation ON segments (tenant_id, reservation);
CREATE INDEX IF NOT EXISTS price_steps_by_reservation ON price_steps (tenant_id, reservation) WHERE reservation IS NOT NULL;
CREATE INDEX IF NOT EXISTS segments_by_unit ON segments (tenant_id, unit, ends_at);
CREATE INDEX IF NOT EXISTS reservations_in_the_house ON reservations (tenant_id) WHERE state = 'CHECKED_IN';
CREATE INDEX IF NOT EXISTS reservations_by_departure ON reservations (tenant_id, leaves_on);
CREATE INDEX IF NOT EXISTS unit_blocks_by_unit ON unit_blocks (tenant_id, unit);
CREATE INDEX IF NOT EXISTS room_leases_by_unit ON room_leases (tenant_id, unit);
CREATE INDEX IF NOT EXISTS appointments_by_start ON appointments (tenant_id, starts_at);
CREATE INDEX IF NOT EXISTS course_sessions_by_start ON course_sessions (tenant_id, starts_at);
CREATE INDEX IF NOT EXISTS course_sessions_by_course ON course_sessions (tenant_id, course);
CREATE INDEX IF NOT EXISTS enrolments_by_course ON enrolments (tenant_id, course);
CREATE INDEX IF NOT EXISTS invoice_lines_by_reservation ON invoice_lines (tenant_id, reservation);
CREATE INDEX IF NOT EXISTS invoices_by_corrected ON invoices (tenant_id, corrects) WHERE corrects IS NOT NULL;
CREATE INDEX IF NOT EXISTS postings_by_invoice ON postings (tenant_id, invoice) WHERE invoice IS NOT NULL;
CREATE INDEX IF NOT EXISTS postings_by_entry ON postings (tenant_id, entry);
CREATE INDEX IF NOT EXISTS postings_of_deposits ON postings (tenant_id, owner) WHERE account = 'DEPOSIT_LIABILITY';
CREATE INDEX IF NOT EXISTS credit_moves_by_purchase ON credit_moves (tenant_id, purchase);
