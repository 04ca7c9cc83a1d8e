GRANT EXECUTE ON FUNCTION film_in_stock(bigint, integer) TO PUBLIC;
