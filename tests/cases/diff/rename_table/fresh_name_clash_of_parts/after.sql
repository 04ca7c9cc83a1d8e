CREATE TABLE c (id bigint PRIMARY KEY, x text);
CREATE INDEX c_x_idx ON c (x);
CREATE TABLE b (id bigint CONSTRAINT a_pkey PRIMARY KEY, x text);
CREATE INDEX a_x_idx ON b (x);
