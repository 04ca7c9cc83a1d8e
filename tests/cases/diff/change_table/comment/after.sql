CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2));
CREATE TABLE t (id integer PRIMARY KEY);
CREATE TABLE u (id integer PRIMARY KEY);
COMMENT ON TABLE price IS 'b''s
-- phase 9 [tx]';
COMMENT ON TABLE t IS 'new';
