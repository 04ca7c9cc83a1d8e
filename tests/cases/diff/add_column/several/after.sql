CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), a text, b text, c text, d text);
