ALTER TABLE rental DROP CONSTRAINT rental_once;
ALTER TABLE rental ADD CONSTRAINT rental_once UNIQUE (rental_date, inventory_id, customer_id);
