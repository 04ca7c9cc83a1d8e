CREATE TABLE ticket (id bigint PRIMARY KEY, tenant bigint NOT NULL, closed boolean NOT NULL);
