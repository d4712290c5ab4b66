-- Stays that were over before a room became smaller are not judged by what it is now.
ALTER TABLE units ADD COLUMN limits_since INTEGER NOT NULL DEFAULT 0;
