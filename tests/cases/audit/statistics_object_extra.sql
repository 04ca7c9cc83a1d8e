CREATE STATISTICS film_years ON release_year, length FROM film;
COMMENT ON STATISTICS film_years IS 'by hand';
CREATE STATISTICS payment_rest_days (mcv) ON customer_id, (amount * 2) FROM payment_rest;
