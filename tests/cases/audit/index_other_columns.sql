DROP INDEX idx_store_id_film_id;
CREATE INDEX idx_store_id_film_id ON inventory (film_id, store_id) INCLUDE (inventory_id);
