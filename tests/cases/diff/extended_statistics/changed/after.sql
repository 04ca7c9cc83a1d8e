CREATE TABLE address (id bigint NOT NULL, zip varchar(10) NOT NULL, city text NOT NULL, CONSTRAINT address_pkey PRIMARY KEY (id));
CREATE STATISTICS "Odd ""name" (ndistinct, mcv) ON zip, city, length(zip) FROM address;
COMMENT ON STATISTICS "Odd ""name" IS 'new';
CREATE STATISTICS address_city (dependencies) ON zip, city FROM address;
CREATE STATISTICS address_lower ON lower(city) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 10;
COMMENT ON STATISTICS address_lower IS 'odd letters';
