ALTER TABLE category RENAME CONSTRAINT category_name_is_unique TO category_name_key;
