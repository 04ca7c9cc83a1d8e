ALTER TABLE film_category DROP CONSTRAINT film_category_pkey;
ALTER TABLE film_category ADD CONSTRAINT film_category_pkey PRIMARY KEY (category_id, film_id);
