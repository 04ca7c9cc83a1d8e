ALTER POLICY own_store ON customer USING (true);
