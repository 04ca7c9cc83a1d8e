COMMENT ON POLICY own_store ON customer IS 'of a clerk';
