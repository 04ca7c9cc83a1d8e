CREATE FUNCTION part(s text) RETURNS text LANGUAGE sql IMMUTABLE RETURN upper(s);
CREATE TABLE address (id bigint NOT NULL, zip varchar(10) NOT NULL, city text NOT NULL, CONSTRAINT address_pkey PRIMARY KEY (id));
CREATE STATISTICS address_part ON zip, part(city) FROM address;
ALTER STATISTICS address_part SET STATISTICS 70;
