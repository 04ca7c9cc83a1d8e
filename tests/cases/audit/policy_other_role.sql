ALTER POLICY own_store ON customer TO kedge_reader;
