CREATE TABLE address (id bigint NOT NULL, zip varchar(10) NOT NULL, town text NOT NULL, CONSTRAINT address_pkey PRIMARY KEY (id));
CREATE STATISTICS "Odd ""name" ON zip, town, length(zip), lower(town) FROM address;
CREATE STATISTICS address_city (dependencies) ON zip, town FROM address;
ALTER STATISTICS address_city SET STATISTICS 500;
COMMENT ON STATISTICS address_city IS 'the zip code decides';
CREATE STATISTICS address_lower ON lower(town) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 0;
