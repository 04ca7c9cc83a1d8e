CREATE INDEX rental_by_customer ON rental (customer_id);
