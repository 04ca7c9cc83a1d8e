DROP POLICY own_store ON customer;
