CREATE UNLOGGED TABLE deal (id bigint PRIMARY KEY, name text) WITH (fillfactor = 70);
