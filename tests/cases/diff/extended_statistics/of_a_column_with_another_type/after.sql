CREATE TABLE address (id bigint NOT NULL, zip varchar(20) NOT NULL, city varchar(100) NOT NULL, CONSTRAINT address_pkey PRIMARY KEY (id));
CREATE STATISTICS "Odd ""name" ON zip, city, length(zip), lower(city) FROM address;
CREATE STATISTICS address_city (dependencies) ON zip, city FROM address;
ALTER STATISTICS address_city SET STATISTICS 500;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
CREATE STATISTICS address_lower ON lower(city) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 0;
