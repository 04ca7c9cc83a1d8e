CREATE VIEW stores AS SELECT s.store_id, c.last_name FROM store s JOIN customer c USING (store_id);
