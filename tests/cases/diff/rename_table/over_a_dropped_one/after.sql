CREATE TABLE new (id bigint PRIMARY KEY, x text);
CREATE TABLE note (id bigint PRIMARY KEY, n bigint);
