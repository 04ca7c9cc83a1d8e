CREATE TABLE a (id bigint PRIMARY KEY, n bigint);
CREATE TABLE b (id bigint PRIMARY KEY, a bigint REFERENCES a, n bigint, m bigint);
