DROP INDEX idx_fk_film_id;
CREATE INDEX idx_fk_film_id ON film_actor USING hash (film_id);
