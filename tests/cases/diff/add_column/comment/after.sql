CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), open text);
COMMENT ON COLUMN price.open IS E'It''s 100% \\ "odd"';
