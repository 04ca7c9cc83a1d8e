CREATE OR REPLACE PROCEDURE close_store(IN which integer) LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM customer WHERE store_id = which;
END $$;
