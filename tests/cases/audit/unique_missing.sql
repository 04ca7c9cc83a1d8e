ALTER TABLE category DROP CONSTRAINT category_name_is_unique;
