CREATE TABLE customers (id bigint PRIMARY KEY, fore_name text);
