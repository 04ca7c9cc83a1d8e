CREATE POLICY everything ON customer USING (true);
