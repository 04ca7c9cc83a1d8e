ALTER TABLE customer ALTER first_name DROP NOT NULL;
