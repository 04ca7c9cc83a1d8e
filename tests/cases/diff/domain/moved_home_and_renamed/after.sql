CREATE DOMAIN "Rate" AS numeric(5,2);
CREATE TABLE discount (id bigint PRIMARY KEY, rate "Rate" NOT NULL);
