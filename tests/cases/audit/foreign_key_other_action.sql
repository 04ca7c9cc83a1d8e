ALTER TABLE customer DROP CONSTRAINT customer_store_id_fkey;
ALTER TABLE customer ADD CONSTRAINT customer_store_id_fkey FOREIGN KEY (store_id) REFERENCES store ON DELETE CASCADE;
