CREATE TABLE discount (id bigint PRIMARY KEY, rate numeric(5,2) NOT NULL);
