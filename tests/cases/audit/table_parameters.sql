ALTER TABLE store SET (fillfactor = 50);
