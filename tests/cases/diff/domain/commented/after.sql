CREATE DOMAIN percentage AS numeric(5,2);
COMMENT ON DOMAIN percentage IS 'b';
CREATE TABLE discount (id bigint PRIMARY KEY, rate percentage NOT NULL);
