CREATE TABLE price (id bigint PRIMARY KEY, n integer);
COMMENT ON COLUMN price.n IS E'It''s C:\\temp; -- 100%';
