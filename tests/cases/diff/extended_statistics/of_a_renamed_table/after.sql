CREATE TABLE residence (id bigint NOT NULL, zip varchar(10) NOT NULL, city text NOT NULL, CONSTRAINT residence_pkey PRIMARY KEY (id));
CREATE STATISTICS "Odd ""name" ON zip, city, length(zip), lower(city) FROM residence;
CREATE STATISTICS address_city (dependencies) ON zip, city FROM residence;
ALTER STATISTICS address_city SET STATISTICS 500;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
CREATE STATISTICS address_lower ON lower(city) FROM residence;
ALTER STATISTICS address_lower SET STATISTICS 0;
