CREATE TABLE price (id bigint PRIMARY KEY, day date NOT NULL, CONSTRAINT a_year EXCLUDE USING btree ((day > make_date(year => 2000, month => 1, day => 1)) WITH =));
