CREATE OR REPLACE VIEW customer_list AS
    SELECT c.customer_id AS id, c.last_name AS name, '' AS notes, c.store_id AS sid
    FROM customer c JOIN store s USING (store_id);
