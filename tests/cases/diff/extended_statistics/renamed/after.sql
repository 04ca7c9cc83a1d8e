CREATE TABLE address (id bigint NOT NULL, zip varchar(10) NOT NULL, city text NOT NULL, CONSTRAINT address_pkey PRIMARY KEY (id));
CREATE STATISTICS even ON zip, city, length(zip), lower(city) FROM address;
CREATE STATISTICS address_zip (dependencies) ON zip, city FROM address;
ALTER STATISTICS address_zip SET STATISTICS 600;
COMMENT ON STATISTICS address_zip IS 'the zip code decides';
CREATE STATISTICS address_lower ON lower(city) FROM address;
ALTER STATISTICS address_lower SET STATISTICS 0;
