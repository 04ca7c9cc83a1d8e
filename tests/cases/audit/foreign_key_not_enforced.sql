-- since: 18
ALTER TABLE customer ALTER CONSTRAINT customer_store_id_fkey NOT ENFORCED;
