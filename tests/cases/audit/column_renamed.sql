ALTER TABLE store RENAME COLUMN opened TO opened_on;
