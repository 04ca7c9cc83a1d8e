CREATE TABLE price (id bigint PRIMARY KEY, n integer);
COMMENT ON COLUMN price.n IS '-- phase 2 [tx]';
