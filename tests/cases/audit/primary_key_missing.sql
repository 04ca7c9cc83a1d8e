ALTER TABLE film_category DROP CONSTRAINT film_category_pkey;
