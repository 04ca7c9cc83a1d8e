CREATE TABLE a (id bigint PRIMARY KEY, n bigint GENERATED ALWAYS AS IDENTITY);
CREATE TABLE b (id bigint PRIMARY KEY, m bigint NOT NULL DEFAULT nextval('a_n_seq'));
