CREATE TABLE price (id bigint PRIMARY KEY, day date NOT NULL, CONSTRAINT a_year EXCLUDE USING btree (extract(year FROM day) WITH =));
